import type { AnalysedDocument } from './passages/analyse-document.ts';
import { passageIn } from './passages/analysed-passage.ts';
import { countsIn } from './passages/layout.ts';
import type { IndexEntry } from './search-index.ts';

/** What an engine is given of a document, passage by passage; `terms` are those of the vocabulary, by id. */
export function* entriesOf(analysed: AnalysedDocument, terms: readonly string[]): Iterable<IndexEntry> {
  const spell = (ids: Iterable<number>): string[] => Array.from(ids, (id) => terms[id] ?? '');
  const { passages } = countsIn(analysed.packed);
  for (let place = 0; place < passages; place++) {
    const passage = passageIn(analysed, place, { documentPlace: 0, firstPosition: 0 });
    yield {
      passage: passage.id,
      terms: passage.terms.flatMap((sentence) => spell(sentence)),
      headingTerms: spell(passage.headingTerms),
    };
  }
}
