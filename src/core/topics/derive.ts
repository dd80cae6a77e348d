import type { Library } from '../library.ts';
import type { Query, Topic } from '../model.ts';
import { textAt } from '../span.ts';
import { namesIn } from '../text/names.ts';
import { plainWord, termsOf } from '../text/terms.ts';
import { type Word, wordsOf } from '../text/words.ts';

/**
 * Topics, read off the documents: their headings, the names that they use, and phrases that they repeat. Nothing is typed
 * by hand, so a new library brings its own.
 */

/** The laid-out documents of a library. */
type Layout = Pick<Library, 'documents' | 'sections'>;

const MAX_PHRASE_WORDS = 3;
const MIN_PHRASE_COUNT = 2;

/** All topics of a library with unique names: headings in reading order, then names and phrases by how often they occur. */
export function topicsOf(library: Layout): Topic[] {
  const sentences = sentencesOf(library);
  const capitals = capitalsInside(sentences);
  const names = counted(
    sentences.map((sentence) => namesIn(sentence, (plain) => !capitals.has(plain)).map((name) => name.text)),
  ).filter(({ name }) => termsOf(name).length > 0);
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
  return library
    .topics()
    .map((topic) => ({ topic, shared: termsOf(topic.name).filter(({ term }) => wanted.has(term)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, limit)
    .map(({ topic }) => topic.name);
}

function sentencesOf({ documents, sections }: Layout): string[] {
  return documents.flatMap((document) =>
    (sections.get(document.id) ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences.map((span) => textAt(document, span))),
    ),
  );
}

/** Words that wear a capital inside a sentence: only these are names when they open one. */
function capitalsInside(sentences: readonly string[]): ReadonlySet<string> {
  const words = sentences.flatMap((sentence) => wordsOf(sentence).slice(1));
  return new Set(words.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => plainWord(text)));
}

/** Sections with the same heading are one topic. */
function headingsOf({ sections }: Layout): Topic[] {
  const headings = [...sections.values()]
    .flat()
    .flatMap(({ heading, paragraphs }) =>
      heading === null ? [] : paragraphs.flatMap(({ sentences }) => sentences.map(() => [heading])),
    );
  return counted(headings).map((heading) => ({ ...heading, kind: 'heading' }));
}

/** Runs of words that begin and end with a content word, without punctuation inside. */
function phrasesIn(sentence: string): string[] {
  const words = wordsOf(sentence);
  const content = new Set(termsOf(sentence).map(({ word }) => word.span.start));
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
