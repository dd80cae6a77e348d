import type { Footnote } from '../core/footnote.ts';
import type { Answer } from '../core/model.ts';
import type { GoldQuestion } from './gold.ts';
import { type Judgement, judge, spansIn, type TextOf } from './judge.ts';
import { type Overlap, spanOverlap } from './metrics.ts';

/** Asks every question of a gold set and judges what comes back. It is handed a Footnote, so any engine can be measured. */

/** Passages looked at behind the first; MRR counts nothing beyond. */
export const DEPTH = 10;

/** A question with its answer, each of whose passages is judged. */
export type Result = {
  readonly gold: GoldQuestion;
  readonly answer: Answer;
  readonly judgements: readonly Judgement[];
  /** How well the passages cover the wanted spans; null where no spans are marked. */
  readonly overlap: Overlap | null;
};

export type Asks = Pick<Footnote, 'ask' | 'topic' | 'quote' | 'text'>;

/** One after the other, in order; `onDone` is told how many are done. Throws `GoldError` where the gold does not fit the library. */
export async function runGold(
  questions: readonly GoldQuestion[],
  footnote: Asks,
  onDone: (nDone: number) => void = () => {},
): Promise<Result[]> {
  const results: Result[] = [];
  for (const gold of questions) {
    const answer = await answerTo(gold, footnote);
    const judgements = answer.passages.map((passage) => judge(passage, gold, footnote.text));
    results.push({ gold, answer, judgements, overlap: overlapOf(gold, answer, footnote.text) });
    onDone(results.length);
  }
  return results;
}

async function answerTo({ kind, question }: GoldQuestion, footnote: Asks): Promise<Answer> {
  switch (kind) {
    case 'answerable':
    case 'unanswerable':
    case 'followup':
      return footnote.ask(question, { top: DEPTH });
    case 'topic':
      return footnote.topic(question.text);
    case 'quote':
      return footnote.quote(question.text, { top: DEPTH });
    default:
      return kind satisfies never;
  }
}

function overlapOf(gold: GoldQuestion, { passages }: Answer, textOf: TextOf): Overlap | null {
  const { wanted } = gold;
  if (wanted.kind !== 'spans') return null;
  const here = passages.slice(0, SPAN_DEPTH).filter(({ document }) => document === wanted.document);
  return spanOverlap(here, spansIn(gold, textOf));
}

/** Passages whose characters count for span precision, recall and IoU: what a reader is shown. */
const SPAN_DEPTH = 3;
