import type { Turn } from '../src/core/model.ts';
import { hitAt, ndcgAt, reciprocalRank } from '../src/eval/metrics.ts';
import { setFiles } from './places.ts';
import { recordsIn } from './records.ts';
import { mean } from './statistics.ts';

/** Questions with what answers them, and the judgement of what an engine found. */

/** Right is a passage of one of these documents; or, of what was planted, one from this paragraph that holds one of the answers. */
export type Wanted =
  | { readonly kind: 'documents'; readonly documents: readonly string[] }
  | { readonly kind: 'planted'; readonly paragraph: string; readonly answers: readonly string[] };

export type Asked = { readonly text: string; readonly history?: readonly Turn[]; readonly wanted: Wanted };

/** What an engine gives back, best first: a passage's text and the document, or record, that it stands in. */
export type Found = { readonly document: string; readonly text: string };

/** For each rank whether it is right. A document that comes again counts at its first rank only, where documents are wanted. */
export function judged(found: readonly Found[], wanted: Wanted): boolean[] {
  if (wanted.kind === 'planted') return found.map(({ text }) => isPlanted(text, wanted));
  const documents = new Set(found.map(({ document }) => document));
  return [...documents].map((document) => wanted.documents.includes(document));
}

function isPlanted(text: string, { paragraph, answers }: Extract<Wanted, { kind: 'planted' }>): boolean {
  const isPart = paragraph.includes(text.trim()) || text.includes(paragraph);
  return isPart && answers.some((answer) => text.includes(answer));
}

export type Quality = {
  readonly 'hit@1': number;
  readonly 'hit@5': number;
  readonly MRR: number;
  readonly 'nDCG@10': number;
};

export const DEPTH = 10;

/** Means over all questions, of the first ten found. */
export function qualityOf(
  answers: readonly { readonly rights: readonly boolean[]; readonly nWanted: number }[],
): Quality {
  const over = (measure: (rights: readonly boolean[], nWanted: number) => number): number =>
    mean(answers.map(({ rights, nWanted }) => measure(rights.slice(0, DEPTH), nWanted)));
  return {
    'hit@1': over((rights) => hitAt(1, rights)),
    'hit@5': over((rights) => hitAt(5, rights)),
    MRR: over(reciprocalRank),
    'nDCG@10': over((rights, nWanted) => ndcgAt(DEPTH, rights, nWanted)),
  };
}

export function nWanted(wanted: Wanted): number {
  return wanted.kind === 'documents' ? wanted.documents.length : 1;
}

type SetQuestion = {
  readonly text: string;
  readonly history?: readonly Turn[];
  readonly document?: string;
  readonly documents?: readonly string[];
};

/** The questions of a public set that something in it answers, at most `limit`. */
export function questionsOf(set: string, limit = Number.POSITIVE_INFINITY): Asked[] {
  const asked: Asked[] = [];
  for (const { text, history, document, documents } of recordsIn<SetQuestion>(setFiles(set).questions)) {
    const right = documents ?? (document === undefined ? [] : [document]);
    if (right.length > 0 && asked.length < limit)
      asked.push({ text, ...(history ? { history } : {}), wanted: { kind: 'documents', documents: right } });
  }
  return asked;
}
