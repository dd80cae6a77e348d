import type { Footnote } from '../core/footnote.ts';
import type { Answer } from '../core/model.ts';
import type { GoldQuestion } from './gold.ts';
import { type Judged, judgedOf } from './judged.ts';

/** Asks every question of a gold set and judges what comes back. It is handed a Footnote, so any engine can be measured. */

/** Passages asked for: as many as Footnote gives, so that rankings of documents are deep although several passages fall to one. */
export const DEPTH = 50;

export type Asks = Pick<Footnote, 'ask' | 'topic' | 'quote' | 'text'>;

/** One after the other, in order; `onDone` is told how many are done. Throws `GoldError` where the gold does not fit the library. */
export async function runGold(
  questions: readonly GoldQuestion[],
  footnote: Asks,
  onDone: (nDone: number) => void = () => {},
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const gold of questions) {
    judged.push(judgedOf(gold, await answerTo(gold, footnote), footnote.text));
    onDone(judged.length);
  }
  return judged;
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
