import type { Library } from '../library.ts';
import type { Query, Topic } from '../model.ts';
import type { AnalysedDocument } from '../passages/analyse-document.ts';
import { countsIn, openLayout, spanAt } from '../passages/layout.ts';
import { textAt } from '../span.ts';
import { atOnce, type Steps } from '../steps.ts';
import { namesIn } from '../text/names.ts';
import { plainWord, termsOf } from '../text/terms.ts';
import { type Word, wordsOf } from '../text/words.ts';

/**
 * Topics, read off the documents: their headings, the names that they use, and phrases that they repeat. Nothing is typed
 * by hand, so a new library brings its own.
 */

const MAX_PHRASE_WORDS = 3;
const MIN_PHRASE_COUNT = 2;
/** Larger libraries are not read for topics: reading this many sentences takes a good part of a second. */
const MAX_READ_SENTENCES = 2000;
/** More topics would not be looked at, and would make each letter of a look-up slower. */
const MAX_TOPICS = 20_000;

/** What topics are made from. */
type Origin = Pick<Library, 'analysed' | 'vocabulary' | 'languages'>;

/** A topic with what it is found by: its key, and its terms. */
export type IndexedTopic = { readonly topic: Topic; readonly key: string; readonly terms: readonly string[] };

const known = new WeakMap<Origin['analysed'], readonly IndexedTopic[]>();

/**
 * All topics of a library with unique names: headings in reading order, then names and phrases by how often they occur. Of a
 * large library its headings and the names that were counted as it was analysed, the commonest first. Made once.
 */
export function topicsOf(library: Origin): readonly IndexedTopic[] {
  return known.get(library.analysed) ?? atOnce(makeTopics(library));
}

/** Makes the topics before anybody asks for them, which takes its time in a large library. */
export function* makeTopics(library: Origin): Steps<readonly IndexedTopic[]> {
  const nSentences = library.analysed.reduce((sum, { packed }) => sum + countsIn(packed).sentences, 0);
  yield;
  const topics = nSentences > MAX_READ_SENTENCES ? yield* countedTopics(library) : readTopics(library);
  const index: IndexedTopic[] = [];
  for (const topic of topics) {
    index.push({ topic, key: keyOf(topic.name), terms: termsInAny(topic.name, library) });
    if (index.length % TOPICS_A_STEP === 0) yield;
  }
  known.set(library.analysed, index);
  return index;
}
const TOPICS_A_STEP = 100;

function* countedTopics(library: Origin): Steps<Topic[]> {
  const headings = yield* countedHeadings(library);
  const names = library.vocabulary.commonNames.map((name): Topic => ({ ...name, kind: 'name' }));
  const commonest = [...headings, ...names].sort((a, b) => b.count - a.count).slice(0, MAX_TOPICS);
  const [language = 'en'] = library.languages;
  const topics = new Map<string, Topic>();
  let nSeen = 0;
  for (const topic of commonest) {
    if (++nSeen % TOPICS_A_STEP === 0) yield;
    const key = keyOf(topic.name);
    if (key !== '' && !topics.has(key) && isTelling({ text: topic.name, language })) topics.set(key, topic);
  }
  return [...topics.values()];
}

/** As `headingsOf`, but headings that differ only in case or accents count apart. */
function* countedHeadings({ analysed }: Origin): Steps<Topic[]> {
  const counts = new Map<string, number>();
  for (const [place, document] of analysed.entries()) {
    if (place % TOPICS_A_STEP === 0) yield;
    for (const { heading, count } of headingsIn(document)) counts.set(heading, (counts.get(heading) ?? 0) + count);
  }
  return Array.from(counts, ([name, count]) => ({ name, count, kind: 'heading' }));
}

function readTopics(library: Origin): Topic[] {
  const sentences = sentencesOf(library);
  const capitals = capitalsInside(sentences);
  const isPlain = (plain: string): boolean => !capitals.has(plain);
  const names = counted(
    sentences.map(({ text, language }) =>
      namesIn(text, isPlain, language).flatMap((name) => (isTelling({ text: name.text, language }) ? name.text : [])),
    ),
  );
  const phrases = counted(sentences.map(phrasesIn)).filter(({ count }) => count >= MIN_PHRASE_COUNT);
  const telling = [
    ...names.map((topic) => ({ ...topic, kind: 'name' as const })),
    ...withoutParts(phrases).map((topic) => ({ ...topic, kind: 'phrase' as const })),
  ].sort((a, b) => b.count - a.count);
  return unique([...headingsOf(library), ...telling]);
}

/** Names of topics that share a term with the question, those that share most first. */
export function nearestTopics(query: Query, library: Library, limit: number): string[] {
  const wanted = new Set(query.terms.flatMap((term) => term.alternatives.map((alternative) => alternative.term)));
  return topicsOf(library)
    .map(({ topic, terms }) => ({ topic, shared: terms.filter((term) => wanted.has(term)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, limit)
    .map(({ topic }) => topic.name);
}

/** A sentence or a name, and the language to read it in. */
type Said = { readonly text: string; readonly language: string };

/** As each language of the library reads it. */
function termsInAny(text: string, { languages }: Origin): string[] {
  return [...new Set(languages.flatMap((language) => termsIn({ text, language })))];
}

function sentencesOf({ analysed }: Origin): Said[] {
  return analysed.flatMap(({ document, packed }) => {
    const { sentenceSpans } = openLayout(packed);
    const { sentences } = countsIn(packed);
    return Array.from({ length: sentences }, (_, sentence) => ({
      text: textAt(document, spanAt(sentenceSpans, sentence)),
      language: document.language,
    }));
  });
}

function termsIn({ text, language }: Said): string[] {
  return termsOf(text, { language }).map(({ term }) => term);
}

function isTelling(said: Said): boolean {
  return termsIn(said).length > 0;
}

/** Words that wear a capital inside a sentence: only these are names when they open one. */
function capitalsInside(sentences: readonly Said[]): ReadonlySet<string> {
  const words = sentences.flatMap(({ text, language }) => wordsOf(text, { language }).slice(1));
  return new Set(words.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => plainWord(text)));
}

/** Sections with the same heading are one topic; it counts their sentences. */
function headingsOf({ analysed }: Origin): Topic[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { heading, count } of analysed.flatMap(headingsIn)) {
    const same = found.get(keyOf(heading));
    if (same) same.count += count;
    else found.set(keyOf(heading), { name: heading, count });
  }
  return Array.from(found.values(), (heading) => ({ ...heading, kind: 'heading' }));
}

/** The headings of a document that have sentences under them, and how many. */
function headingsIn({ headings, packed }: AnalysedDocument): { heading: string; count: number }[] {
  const { sectionParagraphs, paragraphSentences } = openLayout(packed);
  const sentencesBefore = (section: number): number => paragraphSentences[sectionParagraphs[section] ?? 0] ?? 0;
  return headings.flatMap((heading, section) => {
    const count = sentencesBefore(section + 1) - sentencesBefore(section);
    return heading === null || count === 0 ? [] : [{ heading, count }];
  });
}

/** Runs of words that begin and end with a content word, without punctuation inside. */
function phrasesIn({ text: sentence, language }: Said): string[] {
  const words = wordsOf(sentence, { language });
  const content = new Set(termsOf(sentence, { language }).map(({ word }) => word.span.start));
  const phrases: string[] = [];
  for (let start = 0; start < words.length; start++)
    for (let length = 2; length <= MAX_PHRASE_WORDS; length++) {
      const run = words.slice(start, start + length);
      if (run.length === length && isPhrase(sentence, run, content))
        phrases.push(run.map(({ text }) => text.toLowerCase().replace(/['’]s?$/u, '')).join(' '));
    }
  return phrases;
}

function isPhrase(sentence: string, run: readonly Word[], content: ReadonlySet<number>): boolean {
  return run.every(({ text, span }, index) => {
    const next = run[index + 1];
    const edge = index === 0 || !next;
    return (
      (!edge || content.has(span.start)) &&
      (index > 0 || !/^\p{Lu}/u.test(text)) &&
      !/^\p{N}/u.test(text) &&
      (!next || sentence.slice(span.end, next.span.start) === ' ')
    );
  });
}

type Counted = { readonly name: string; readonly count: number };

/** Counts each name once a sentence; names that differ only in case or accents are one, spelled as met first. */
function counted(sentences: readonly (readonly string[])[]): Counted[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const names of sentences) {
    const keys = new Map(names.map((name) => [keyOf(name), name]));
    for (const [key, name] of keys) {
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { name, count: 1 });
    }
  }
  return [...found.values()];
}

/** Leaves out phrases that only ever occur inside a longer one. */
function withoutParts(phrases: readonly Counted[]): Counted[] {
  const parts = new Set(phrases.flatMap(({ name, count }) => partsOf(name).map((part) => `${count} ${part}`)));
  return phrases.filter(({ name, count }) => !parts.has(`${count} ${name}`));
}

/** The shorter phrases inside a phrase. */
function partsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.length < MAX_PHRASE_WORDS ? [] : [words.slice(0, -1).join(' '), words.slice(1).join(' ')];
}

function unique(topics: readonly Topic[]): Topic[] {
  const seen = new Set(['']);
  return topics.filter(({ name }) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}

/** Equal for names that a reader would take for the same. */
export function keyOf(name: string): string {
  return wordsOf(name)
    .map(({ text }) => plainWord(text))
    .join(' ');
}
