import { type Alias, nameKey } from '../aliases.ts';
import type { Library } from '../library.ts';
import type { Relation, Topic } from '../model.ts';
import { languageAsked } from '../query/language.ts';
import { alternativesIn } from '../query/words-asked.ts';
import { termsOf } from '../text/terms.ts';
import { wordsFrom } from '../vocabulary.ts';
import { type IndexedTopic, keyOf, topicsOf } from './derive.ts';

/** Topics while somebody types, and which one a mistyped or another name means. */

/**
 * How a topic fits what was typed: it is the same but for case and accents, begins with it, holds its words or their beginnings,
 * is known by that name too, or is written so with a letter or two mistyped. `untyped`: nothing was typed yet.
 */
export type TopicMatch = 'exact' | 'beginning' | 'words' | 'alias' | 'spelling' | 'untyped';

export type SuggestedTopic = Topic & { readonly match: TopicMatch };

/** Topics and single words of the library that fit, each name once, in the order of `TopicMatch`; the most telling ones for nothing typed. */
export function suggestTopics(typed: string, library: Library, limit: number): SuggestedTopic[] {
  const key = keyOf(typed);
  if (key === '')
    return library
      .topics()
      .slice(0, limit)
      .map((topic) => ({ ...topic, match: 'untyped' }));
  const found = new Map<string, SuggestedTopic>();
  for (const [match, topics] of fitting(typed, key, library)) {
    for (const topic of topics)
      if (found.size < limit && !found.has(topic.key)) found.set(topic.key, { ...topic.topic, match });
    if (found.size === limit) break;
  }
  return [...found.values()];
}

/** The topic that is meant by another name of it, or by a name with mistyped letters; null where what was typed stands for itself. */
export function topicMeant(typed: string, library: Library): SuggestedTopic | null {
  const [first] = suggestTopics(typed, library, 1);
  if (first?.match === 'alias') return first;
  return first?.match === 'spelling' && nWords(keyOf(first.name)) === nWords(keyOf(typed)) ? first : null;
}

type Fitting = readonly [match: TopicMatch, topics: readonly IndexedTopic[]];

/** Kind by kind, so that what is rarely needed is rarely made. */
function* fitting(typed: string, key: string, library: Library): Iterable<Fitting> {
  const topics = topicsOf(library);
  const words = wordTopics(wordsFrom(library.vocabulary, key), library);
  yield ['exact', [...topics, ...words].filter((topic) => topic.key === key)];
  yield ['beginning', [...topics.filter((topic) => topic.key.startsWith(key)), ...words]];
  const parts = key.split(' ');
  yield ['words', topics.filter((topic) => parts.every((part) => beginsWord(topic.key, part)))];
  const asked = wordsTyped(typed, library);
  yield [
    'words',
    withTerms(
      asked.map(({ same }) => same),
      library,
    ),
  ];
  yield ['alias', aliased(key, typed, library)];
  yield ['spelling', misspelt(asked, library)];
}

function beginsWord(key: string, part: string): boolean {
  return key.startsWith(part) || key.includes(` ${part}`);
}

function nWords(key: string): number {
  return key.split(' ').length;
}

/** Words of the library as topics, those that most passages hold first. */
function wordTopics(words: readonly string[], { vocabulary }: Library): IndexedTopic[] {
  const { passageCounts, terms } = vocabulary;
  const topics = words.map((name): IndexedTopic => {
    const id = vocabulary.words.get(name) ?? -1;
    return { key: name, terms: [terms[id] ?? ''], topic: { name, kind: 'word', count: passageCounts[id] ?? 0 } };
  });
  return topics.sort((a, b) => b.topic.count - a.topic.count || (a.key < b.key ? -1 : 1));
}

/** A content word that was typed: terms of the library that it is, those that it begins, and those that it may be misspelt from. */
type TypedWord = {
  readonly plain: string;
  readonly same: ReadonlySet<string>;
  readonly spelled: ReadonlySet<string>;
};

const SPELLED: ReadonlySet<Relation> = new Set<Relation>(['spelling', 'variant']);

function wordsTyped(typed: string, library: Library): TypedWord[] {
  const language = languageAsked(typed, library.languages);
  return termsOf(typed, { language }).map((term) => {
    const isBegun = wordsFrom(library.vocabulary, term.plain).length > 0;
    const alternatives = alternativesIn(language, term, library);
    const through = (isWanted: (relation: Relation) => boolean): Set<string> =>
      new Set(alternatives.flatMap((one) => (isWanted(one.relation) ? one.term : [])));
    return {
      plain: term.plain,
      same: through((relation) => relation === 'exact'),
      spelled: isBegun ? new Set() : through((relation) => SPELLED.has(relation)),
    };
  });
}

/** Topics that hold one term of each of these sets, the shortest first, and the words of a single set's terms. */
function withTerms(wanted: readonly ReadonlySet<string>[], library: Library): IndexedTopic[] {
  if (wanted.length === 0 || wanted.some((terms) => terms.size === 0)) return [];
  const holding = topicsOf(library).filter((topic) =>
    wanted.every((terms) => topic.terms.some((term) => terms.has(term))),
  );
  const words = wanted.length === 1 ? [...(wanted[0] ?? [])].flatMap((term) => wordsOfTerm(term, library)) : [];
  return [...holding, ...words].sort((a, b) => nWords(a.key) - nWords(b.key));
}

/** How the library writes a term, the commonest spelling of it that is known. */
function wordsOfTerm(term: string, library: Library): IndexedTopic[] {
  const { vocabulary } = library;
  const id = vocabulary.ids.get(term);
  const words = wordsFrom(vocabulary, term.slice(0, TERM_START)).filter((word) => vocabulary.words.get(word) === id);
  const nearest = words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  return nearest === undefined ? [] : wordTopics([nearest], library);
}
/** Letters that a word shares with its term, whatever becomes of its end. */
const TERM_START = 3;

/** Where each typed word is known, begins a known one or may be misspelt, and at least one is: topics of the words that are meant. */
function misspelt(asked: readonly TypedWord[], library: Library): IndexedTopic[] {
  if (!asked.some(({ spelled }) => spelled.size > 0)) return [];
  const { vocabulary } = library;
  const begun = (plain: string): string[] =>
    wordsFrom(vocabulary, plain).flatMap((word) => vocabulary.terms[vocabulary.words.get(word) ?? -1] ?? []);
  return withTerms(
    asked.map(({ plain, same, spelled }) => (spelled.size > 0 ? spelled : new Set([...same, ...begun(plain)]))),
    library,
  );
}

/** A name is looked for among those that begin so from this many letters on. */
const MIN_NAME_START = 3;

/** Topics that have what was typed, or a name that begins with it, for another name. */
function aliased(key: string, typed: string, library: Library): IndexedTopic[] {
  const { aliases } = library.vocabulary;
  const keys = ['en', ...library.languages].flatMap((language) => nameKey(typed, language) ?? []);
  const named = [...new Set(keys)].flatMap((name) => aliases.get(name) ?? []);
  const begun = [];
  if (named.length === 0 && key.length >= MIN_NAME_START)
    for (const [name, others] of aliases) if (name.startsWith(key)) begun.push(...others);
  return [...[...named, ...begun].flatMap((alias) => topicsNamed(alias, library)), ...titled(key, library)];
}

/** The titles of documents that say themselves that they are known by what was typed, or by a name that begins with it. */
function titled(key: string, library: Library): IndexedTopic[] {
  const fits = (alias: string): boolean => {
    const own = keyOf(alias);
    return own === key || (key.length >= MIN_NAME_START && own.startsWith(key));
  };
  const named = library.documents.filter(({ metadata }) => metadata.aliases?.some(fits));
  const titles = new Set(named.map(({ title }) => keyOf(title)));
  return titles.size === 0 ? [] : topicsOf(library).filter((topic) => titles.has(topic.key));
}

/** Topics of a name's terms and no others. */
function topicsNamed({ terms }: Alias, library: Library): IndexedTopic[] {
  const { vocabulary, languages } = library;
  const wanted = [...new Set(terms)].map((id) => new Set([vocabulary.terms[id] ?? '']));
  return withTerms(wanted, library).filter((topic) => topic.terms.length <= wanted.length * languages.length);
}
