import type { Place } from '../answer/quoted.ts';
import type { Library } from '../library.ts';
import type { Alternative, Relation } from '../model.ts';
import { namesAt, WORTH } from '../query/alternatives.ts';
import { languageAsked } from '../query/language.ts';
import { alternativesIn, dictionaryFor, sameTerms } from '../query/words-asked.ts';
import { plainWord, type Term, termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { wordsFrom } from '../vocabulary.ts';
import { keyOf } from './derive.ts';
import { type Reading, sectionSentences, sentencesWith } from './sentences.ts';

/** Looking up a topic: every sentence on it, in reading order. Words may be typed in part. */

/** The sentences on a topic: a heading's whole section, else the sentences that hold every word typed. */
export function topicSentences(typed: string, library: Library): Place[] {
  const inSection = sectionSentences(keyOf(typed), library);
  if (inSection.length > 0) return inSection;
  const wanted = wantedBy(typed, library);
  return wanted.length === 0 ? [] : sentencesWith(wanted, library);
}

/** What a sentence on a topic holds: a term for every word of one of these readings. Empty where the library has none. */
export function wantedBy(typed: string, library: Library): Reading[] {
  return readings(typed, library).filter((words) => words.length > 0 && words.every((ids) => ids.size > 0));
}

/** Relations through which a sentence is on the very topic, not on a related one. */
const SAME_TOPIC: ReadonlySet<Relation> = new Set<Relation>([
  'exact',
  'alias',
  'variant',
  'inflection',
  'spelling',
  'compound',
  'acronym',
  'derivation',
]);

/**
 * For each word typed, the ids of the terms that stand for it. Words that make up a name stand for its other names too, in a
 * reading of their own: `united states` finds `US`, and sentences with both words, but none with `states` alone. Another name
 * of several words is a reading too.
 */
function readings(typed: string, library: Library): Reading[] {
  const { vocabulary } = library;
  const language = languageAsked(typed, library.languages);
  const said = termsOf(typed, { language });
  const terms = said.length > 0 ? said : loneWord(typed);
  const single = terms.map((term) => termsFor(term, language, library));
  const names = namesAt(
    terms.map(({ plain }) => plain),
    dictionaryFor(language, vocabulary),
  );
  const renamed = single.map((ids, place) => idsOf(names.get(place), NAMES, library) ?? ids);
  const others = vocabulary.aliases.get(terms.map(({ term }) => term).join(' ')) ?? [];
  return [
    single,
    ...(names.size === 0 ? [] : [renamed]),
    ...others.map((alias) => alias.terms.map((id) => new Set([id]))),
  ];
}

/** Relations through which a name is another name of the same, as the press writes a capital for its country. */
const NAMES: ReadonlySet<Relation> = new Set<Relation>(['alias', 'acronym', 'synonym', 'place']);

function termsFor(asked: Term, language: string, library: Library): ReadonlySet<number> {
  const { vocabulary } = library;
  const isWhole = sameTerms(asked, language, library).length > 0;
  const began = isWhole ? [] : wordsFrom(vocabulary, asked.plain);
  if (began.length > 0) return new Set(began.flatMap((word) => vocabulary.words.get(word) ?? []));
  const alternatives = alternativesIn(language, asked, library);
  const isName = vocabulary.names.has(vocabulary.ids.get(alternatives[0]?.term ?? '') ?? -1);
  return idsOf(alternatives, isName ? new Set([...SAME_TOPIC, ...NAMES]) : SAME_TOPIC, library) ?? new Set();
}

/** Of these only the surest: rare senses and parts of names are other topics. */
const SURE: ReadonlySet<Relation> = new Set<Relation>(['synonym', 'alias', 'acronym']);

function idsOf(
  alternatives: readonly Alternative[] | undefined,
  relations: ReadonlySet<Relation>,
  { vocabulary }: Library,
): ReadonlySet<number> | null {
  const found = (alternatives ?? []).filter(
    ({ relation, weight }) => relations.has(relation) && (!SURE.has(relation) || weight === WORTH[relation]),
  );
  const ids = found.flatMap(({ term }) => vocabulary.ids.get(term) ?? []);
  return ids.length > 0 ? new Set(ids) : null;
}

/** A stop word typed alone is the start of a topic: "us", "in", "the". */
function loneWord(typed: string): Term[] {
  return wordsOf(typed).map((word) => {
    const plain = plainWord(word.text);
    return { term: plain, plain, word };
  });
}
