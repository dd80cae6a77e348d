import type { Library } from '../../src/core/library.ts';

/** All that a library says, with terms spelled: ids depend on what was there before. */
export function described(library: Library) {
  const { vocabulary, passages, topics, revision } = library;
  const spell = (ids: Iterable<number>): string[] => Array.from(ids, (id) => vocabulary.terms[id] ?? '');
  const sorted = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    revision,
    topics: topics(),
    passages: [...passages].map((passage) => ({
      ...passage,
      terms: passage.terms.map(spell),
      headingTerms: spell(passage.headingTerms),
    })),
    terms: sorted(Array.from(vocabulary.ids, ([term, id]) => [term, vocabulary.passageCounts[id]])),
    words: sorted(Array.from(vocabulary.words, ([word, id]) => [word, spell([id])])),
    byStart: sorted(Array.from(vocabulary.byStart, ([start, ids]) => [start, spell(ids)])),
    compounds: sorted(Array.from(vocabulary.compounds, ([id, ids]) => [spell([id]).join(), spell(ids).sort()])),
    capitals: spell(vocabulary.capitals).sort(),
    names: spell(vocabulary.names).sort(),
    initials: sorted(Array.from(vocabulary.initials, ([name, ids]) => [name, spell(ids)])),
    aliases: sorted(
      Array.from(vocabulary.aliases, ([name, others]) => [name, others.map(({ terms }) => spell(terms))]),
    ),
    variants: sorted(Array.from(vocabulary.variants, ([form, words]) => [form, [...words].sort()])),
    commonNames: vocabulary.commonNames,
    lengths: [vocabulary.meanPassageLength, vocabulary.meanSentenceLength],
  };
}
