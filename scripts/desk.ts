/** What learning and measuring share: public questions, and a library with its engine to ask them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexEntries } from '../src/app.ts';
import { MAX_CANDIDATES, searchTerms } from '../src/core/ask.ts';
import type { Lexicon } from '../src/core/lexicon.ts';
import { buildLibrary, type Library, type Vocabulary, withLexicon } from '../src/core/library.ts';
import type { Candidate, Document, Query, Span } from '../src/core/model.ts';
import { textAt } from '../src/core/span.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { createMiniSearchIndex } from '../src/engines/minisearch.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { stateIn } from '../src/state.ts';

const DATA = process.env.FOOTNOTE_DATA ?? '../shared/data';
const STATE = process.env.FOOTNOTE_STATE ?? '.footnote';

export type GoldQuestion = {
  readonly text: string;
  readonly document: string;
  readonly answers: readonly string[];
  readonly answerable?: boolean;
};
export type PublicSet = { readonly documents: readonly Document[]; readonly questions: readonly GoldQuestion[] };

/** A library that can be asked. */
export type Desk = {
  readonly library: Library;
  search(query: Query): Promise<readonly Candidate[]>;
};

export async function readSet(name: string): Promise<PublicSet> {
  const { documents } = await loadCorpus(join(DATA, name, 'corpus.jsonl'));
  const lines = readFileSync(join(DATA, name, 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return { documents, questions: lines.map((line) => JSON.parse(line) as GoldQuestion) };
}

export type LexiconOf = (vocabulary: Vocabulary) => Lexicon;

/** The lexicon as the program loads it. */
export const fullLexicon: LexiconOf = (vocabulary) => loadLexicon(vocabulary, stateIn(STATE));

export function deskOf(documents: readonly Document[], lexiconOf: LexiconOf = fullLexicon): Desk {
  const bare = buildLibrary(documents);
  const library = withLexicon(bare, lexiconOf(bare.vocabulary));
  const index = createMiniSearchIndex(indexEntries(library));
  return { library, search: (query) => index.search(searchTerms(query), MAX_CANDIDATES) };
}

/** Whether the span lies in the question's document and holds one of its short answers. */
export function isRight(question: GoldQuestion, library: Library, document: string, span: Span | undefined): boolean {
  const source = library.documentById.get(document);
  return (
    source !== undefined &&
    span !== undefined &&
    document === question.document &&
    question.answers.some((answer) => textAt(source, span).includes(answer))
  );
}

/** Groups by a key, in the order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
