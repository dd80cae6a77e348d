/** What learning and measuring share: public questions, and a library with its engine to ask them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { propose } from '../src/core/ask.ts';
import { embedLibrary } from '../src/core/embed-library.ts';
import type { Library } from '../src/core/library.ts';
import { buildLibrary } from '../src/core/library-builder.ts';
import type { Candidate, Query, Question, ReadDocument, Span, Turn } from '../src/core/model.ts';
import { analyse } from '../src/core/query/analyse.ts';
import { withMeaning } from '../src/core/query/meaning.ts';
import { textAt } from '../src/core/span.ts';
import type { State } from '../src/core/state.ts';
import type { Vocabulary } from '../src/core/vocabulary.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { createBundledEmbedder } from '../src/embeddings/bundled.ts';
import { indexLibrary } from '../src/engines/index-library.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { stateIn } from '../src/state.ts';

const DATA = process.env.FOOTNOTE_DATA ?? '../shared/data';
const STATE = process.env.FOOTNOTE_STATE ?? '.footnote';

export type GoldQuestion = {
  readonly _id: string;
  readonly text: string;
  readonly history?: readonly Turn[];
  readonly document: string;
  /** Where in the document the answer has to stand. */
  readonly within?: Span;
  readonly answers: readonly string[];
  /** Instead of all that, relevant documents. */
  readonly documents?: readonly string[];
  readonly answerable?: boolean;
};
export type PublicSet = { readonly documents: readonly ReadDocument[]; readonly questions: readonly GoldQuestion[] };

/** A library that can be asked. */
export type Desk = {
  readonly library: Library;
  /** The question understood, and what the engine proposes for it. */
  look(question: Pick<Question, 'text' | 'history'>): Promise<{ query: Query; candidates: readonly Candidate[] }>;
};

const embedder = createBundledEmbedder();

export async function readSet(name: string): Promise<PublicSet> {
  const { documents } = await loadCorpus(join(DATA, name, 'corpus.jsonl'));
  const lines = readFileSync(join(DATA, name, 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return { documents, questions: lines.map((line) => JSON.parse(line) as GoldQuestion) };
}

/** A vocabulary's lexicon, and what else takes the place of the vocabulary's own: to see what a part of it is worth. */
export type LexiconOf = (vocabulary: Vocabulary) => Promise<Pick<Vocabulary, 'lexicon'> & Partial<Vocabulary>>;

/** The lexicon as the program loads it. */
export const fullLexicon: LexiconOf = async (vocabulary) => ({ lexicon: await loadLexicon(vocabulary, LEXICONS) });

/** The state keeps only the newest few; the scripts ask more libraries than that, again and again. */
const state = stateIn(STATE);
const lexicons = new Map<string, string>();
const LEXICONS: State = {
  read: (name) => lexicons.get(name) ?? state.read(name),
  keep: (name, text) => {
    lexicons.set(name, text);
    state.keep(name, text);
  },
};

export async function deskOf(documents: readonly ReadDocument[], lexiconOf: LexiconOf = fullLexicon): Promise<Desk> {
  const bare = buildLibrary(documents);
  const read = { ...bare, vocabulary: { ...bare.vocabulary, ...(await lexiconOf(bare.vocabulary)) } };
  const library = await embedLibrary(read, embedder);
  const index = indexLibrary(library);
  return {
    library,
    look: async (question) => {
      const query = await withMeaning(analyse(question, library), question, embedder);
      return { query, candidates: await propose(query, index) };
    },
  };
}

/** Whether the span is where the question's answer stands, and holds one of its short answers. */
export function isRight(question: GoldQuestion, library: Library, document: string, span: Span | undefined): boolean {
  const source = library.documentById.get(document);
  if (source === undefined || span === undefined || !isWithin(question, document, span)) return false;
  return question.documents !== undefined || question.answers.some((answer) => textAt(source, span).includes(answer));
}

/** Whether the span meets the place that the question is about. */
export function isWithin({ document, within, documents }: GoldQuestion, here: string, span: Span): boolean {
  if (documents) return documents.includes(here);
  return here === document && (!within || (within.start < span.end && span.start < within.end));
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
