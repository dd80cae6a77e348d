import type { Footnote } from '../core/footnote.ts';
import { GoldError, type GoldQuestion } from './gold.ts';
import { runGold } from './run.ts';

/** A library's own gold questions as a guard: whether they are answered worse after a change than before. */
export type Guard = {
  /** Whether there is a question at all. */
  isNeeded(): Promise<boolean>;
  /** What is worse, in words; null where as many questions come out right. Only questions on these documents, or all. */
  worse(before: Footnote, after: Footnote, documents: ReadonlySet<string> | null): Promise<string | null>;
};

/** Questions named in a refusal. */
const NAMED = 5;

/** `questionsNow` reads the questions, as they too may have changed; both functions reject where it does. */
export function createGuard(questionsNow: () => Promise<readonly GoldQuestion[]>): Guard {
  const outcomes = new WeakMap<Footnote, Map<string, boolean>>();
  const isRight = async (question: GoldQuestion, footnote: Footnote): Promise<boolean> => {
    const known = outcomes.get(footnote) ?? new Map<string, boolean>();
    outcomes.set(footnote, known);
    const key = JSON.stringify(question);
    const right = known.get(key) ?? (await comesOutRight(question, footnote));
    known.set(key, right);
    return right;
  };
  return {
    isNeeded: async () => (await questionsNow()).length > 0,
    worse: async (before, after, documents) => {
      const lost: GoldQuestion[] = [];
      let [nBefore, nAfter, nAsked] = [0, 0, 0];
      for (const question of await questionsNow()) {
        if (documents && !isOn(question, documents, [before, after])) continue;
        const [was, is] = [await isRight(question, before), await isRight(question, after)];
        nAsked++;
        if (was) nBefore++;
        if (is) nAfter++;
        if (was && !is) lost.push(question);
      }
      if (nAfter >= nBefore) return null;
      const named = lost.slice(0, NAMED).map(({ id, question }) => `${id} "${question.text}"`);
      return `${nAfter} of ${nAsked} gold questions come out right, ${nBefore} did before; lost: ${named.join(', ')}`;
    },
  };
}

/** Gold that does not fit a library, as where its sentence is gone, is not answered there. */
async function comesOutRight(question: GoldQuestion, footnote: Footnote): Promise<boolean> {
  try {
    const [judged] = await runGold([question], footnote);
    return judged !== undefined && !judged.miss;
  } catch (error) {
    if (error instanceof GoldError) return false;
    throw error;
  }
}

function isOn({ wanted }: GoldQuestion, documents: ReadonlySet<string>, footnotes: readonly Footnote[]): boolean {
  switch (wanted.kind) {
    case 'short':
    case 'spans':
      return documents.has(wanted.document);
    case 'documents':
      return wanted.documents.some((document) => documents.has(document));
    case 'sentences':
      return [...documents].some((document) =>
        footnotes.some(({ text }) => wanted.sentences.some((sentence) => text(document)?.includes(sentence))),
      );
    case 'nothing':
      return true;
    default:
      return wanted satisfies never;
  }
}
