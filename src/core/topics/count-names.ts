import type { AnalysedDocument } from '../passages/analyse-document.ts';
import { openLayout, termOf } from '../passages/layout.ts';
import { termsOf } from '../text/terms.ts';
import type { Lookup } from '../vocabulary.ts';

type Name = { readonly name: string; readonly count: number };

/**
 * Which of these names stand in some documents, the commonest first, and in how many places: their terms one after the other in
 * a sentence. One pass over the numbers of the documents, not over their texts.
 */
export function countNames(
  names: readonly Name[],
  documents: readonly AnalysedDocument[],
  ids: Lookup<string, number>,
): Name[] {
  const byFirst = new Map<number, { readonly name: string; readonly terms: readonly number[]; count: number }[]>();
  for (const { name } of names) {
    const terms = termsOf(name).map(({ term }) => ids.get(term) ?? -1);
    const [first = -1] = terms;
    if (first >= 0 && !terms.includes(-1))
      byFirst.set(first, [...(byFirst.get(first) ?? []), { name, terms, count: 0 }]);
  }
  for (const { packed } of documents) {
    const { sentenceTerms, terms } = openLayout(packed);
    for (let sentence = 0; sentence + 1 < sentenceTerms.length; sentence++) {
      const end = sentenceTerms[sentence + 1] ?? 0;
      for (let at = sentenceTerms[sentence] ?? 0; at < end; at++)
        for (const name of byFirst.get(termOf(terms[at] as number)) ?? [])
          if (
            at + name.terms.length <= end &&
            name.terms.every((id, place) => termOf(terms[at + place] as number) === id)
          )
            name.count++;
    }
  }
  const found = [...byFirst.values()].flat().filter(({ count }) => count > 0);
  return found
    .map(({ name, count }) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
