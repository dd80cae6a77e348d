import { contextOf, neighboursOf } from './around.ts';
import { type Asking, ask } from './ask.ts';
import type { Footnote } from './footnote.ts';
import { documentsWithin, suggestGroups } from './groups.ts';
import type { Problem } from './model.ts';
import { offered } from './offering.ts';
import { clusters } from './questions/clusters.ts';
import { sameQuestion } from './questions/same-question.ts';
import { diffWords } from './quotes/diff.ts';
import { quote } from './quotes/quote.ts';
import { suggestSections } from './quotes/sections.ts';
import { suggestSentences } from './quotes/suggest.ts';
import { verify } from './quotes/verify.ts';
import { cite, readPassage } from './reading.ts';
import { isVerbatimAnywhere } from './revisions/locate.ts';
import type { RevisionStore } from './revisions/revision-store.ts';
import { sourcesOf } from './sources.ts';
import { suggestTopics } from './topics/suggest.ts';
import { topic } from './topics/topic.ts';

/** Puts library, engine and clock together into everything that Footnote can do. */

/** Passages shown when nobody says how many. */
export const DEFAULT_TOP = 3;

export type FootnoteParts = Pick<Asking, 'library' | 'index' | 'embedder' | 'reranker' | 'clock'> & {
  readonly problems: readonly Problem[];
  /** Without, a citation ends when its document changes. */
  readonly revisions?: RevisionStore | null;
  /** Lets others have their turn amid long work; absent where there is nobody else. */
  readonly pause?: () => Promise<unknown>;
};

export function createFootnote(parts: FootnoteParts): Footnote {
  const { library, problems, revisions = null, clock } = parts;
  const shelves = { library, revisions };
  const inside = (name?: string): FootnoteParts => (name === undefined ? parts : offered([name], parts));
  return {
    ask: (question, { top = DEFAULT_TOP, explain = false } = {}) => ask(question, { ...parts, top, explain }),
    topic: (typed, { top = Number.POSITIVE_INFINITY } = {}) => topic(typed, { ...parts, top }),
    quote: (text, { top = DEFAULT_TOP } = {}) => quote(text, { ...parts, top }),
    verify: (text) => verify(text, { ...parts, revisions }),
    cite: (id) => cite(id, { ...shelves, clock }),
    read: (id, sentence) => readPassage(id, sentence, shelves),
    context: (id, reach) => contextOf(id, reach, shelves),
    neighbours: (id) => neighboursOf(id, shelves),
    diff: diffWords,
    isVerbatim: (passage) => isVerbatimAnywhere(shelves, passage),
    isCurrent: ({ document, revision }) => library.documentById.get(document)?.revision === revision,
    history: (document) => revisions?.history(document) ?? [],
    sources: () => sourcesOf(library, [...problems, ...[revisions?.problem() ?? []].flat()]),
    sourcesWithin: (name) => sourcesOf(library, [], documentsWithin(name, library)),
    text: (document) => library.documentById.get(document)?.text ?? null,
    suggestTopics: (typed, limit) => suggestTopics(typed, library, limit),
    suggestGroups: (typed, limit) => suggestGroups(typed, library, limit),
    documentsWithin: (name) => documentsWithin(name, library),
    suggestSentences: (typed, limit, { within } = {}) => suggestSentences(typed, { ...inside(within), limit }),
    suggestSections: (typed, limit, { within } = {}) => suggestSections(typed, inside(within).library, limit),
    offering: (names) => createFootnote(names.length === 0 ? parts : offered(names, parts)),
    sameQuestion: (a, b) => sameQuestion(a, b, library),
    clusters: (texts) => clusters(texts, parts),
  };
}
