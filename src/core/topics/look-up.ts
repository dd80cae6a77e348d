import type { Place } from '../answer/quoted.ts';
import type { AnalysedPassage, Library } from '../library.ts';
import type { Topic } from '../model.ts';
import { alternativesOf, namesAt } from '../query/alternatives.ts';
import { plainWord, type Term, termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { keyOf } from './derive.ts';

/** Looking up a topic: every sentence on it, in reading order. Words may be typed in part. */

/** The sentences on a topic: a heading's whole section, else the sentences that hold every word typed. */
export function topicSentences(typed: string, library: Library): Place[] {
  const key = keyOf(typed);
  const inSection = library.passages.filter(({ section }) => section !== null && key !== '' && keyOf(section) === key);
  if (inSection.length > 0) return inSection.flatMap((passage) => placesIn(passage, library, () => true));
  const wanted = wantedTerms(typed, library);
  if (wanted.length === 0 || wanted.some((ids) => ids.size === 0)) return [];
  return library.passages.flatMap((passage) =>
    placesIn(passage, library, (terms) => wanted.every((ids) => terms.some((id) => ids.has(id)))),
  );
}

/**
 * Topics that fit what was typed so far: those that begin with it, those that hold a word beginning with it, then single words
 * of the library that do. For an empty string the most telling topics.
 */
export function suggestTopics(typed: string, library: Library, limit: number): Topic[] {
  const key = keyOf(typed);
  if (key === '') return library.topics.slice(0, limit);
  const placed = library.topics.map((topic) => ({ topic, place: ` ${keyOf(topic.name)}`.indexOf(` ${key}`) }));
  const fitting = placed
    .filter(({ place }) => place >= 0)
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0))
    .map(({ topic }) => topic);
  return [...fitting, ...wordTopics(key, library, fitting)].slice(0, limit);
}

function wordTopics(key: string, { vocabulary }: Library, known: readonly Topic[]): Topic[] {
  const names = new Set(known.map(({ name }) => keyOf(name)));
  const words = [...vocabulary.words].filter(([word]) => word.startsWith(key) && !names.has(word));
  return words
    .map(([name, id]): Topic => ({ name, kind: 'word', count: vocabulary.passageCounts[id] ?? 0 }))
    .sort((a, b) => b.count - a.count);
}

/** For each word typed, the ids of the terms that stand for it. */
function wantedTerms(typed: string, library: Library): ReadonlySet<number>[] {
  const { vocabulary } = library;
  const said = termsOf(typed);
  const terms = said.length > 0 ? said : loneWord(typed);
  const plains = terms.map(({ word }) => plainWord(word.text));
  const names = namesAt(plains, vocabulary);
  return terms.map(({ term }, place) => {
    const plain = plains[place] ?? '';
    const found = new Set(
      [...alternativesOf(plain, term, vocabulary), ...(names.get(place) ?? [])].map(
        (a) => vocabulary.ids.get(a.term) ?? -1,
      ),
    );
    const began = vocabulary.ids.has(term) ? [] : [...vocabulary.words].filter(([word]) => word.startsWith(plain));
    if (began.length > 0) return new Set(began.map(([, id]) => id));
    found.delete(-1);
    return found;
  });
}

/** A stop word typed alone is the start of a topic: "us", "in", "the". */
function loneWord(typed: string): Term[] {
  return wordsOf(typed).map((word) => ({ term: plainWord(word.text), word }));
}

function placesIn(passage: AnalysedPassage, library: Library, holds: (terms: Int32Array) => boolean): Place[] {
  const document = library.documentById.get(passage.document);
  if (!document) return [];
  return passage.sentences.flatMap(({ span }, index) =>
    holds(passage.terms[index] ?? new Int32Array()) ? [{ document, span: passage.span, sentence: span }] : [],
  );
}
