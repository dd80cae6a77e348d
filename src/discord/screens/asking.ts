import { MAX_NEAREST } from '../../core/ledger.ts';
import type { Question, Reason } from '../../core/model.ts';
import { inTime, LEDGER_PATIENCE_MS } from '../in-time.ts';
import type { Screen } from '../payload/screen.ts';
import type { View } from '../scene.ts';
import { pinnedFor } from '../servers/pins.ts';
import { type Answered, answerScreen } from './answer.ts';
import { MAX_CARD_PASSAGES } from './passage-card.ts';

/** Asks the library: what managers pinned comes first, and what was not answered well is noted where they want that. */
export async function askedScreen(view: View, question: Question): Promise<Screen> {
  const answer = await answerFor(view, question);
  await noteUnanswered(view, question.text, answer);
  return answerScreen(view, question.text, answer);
}

/** The same for a question that was asked before, as when its card is shared: it is noted no second time. */
export async function askedAgainScreen(view: View, question: Question): Promise<Screen> {
  return answerScreen(view, question.text, await answerFor(view, question));
}

/** The answer, with what the server's managers pinned for the question. */
export async function answerFor(view: View, question: Question): Promise<Answered> {
  const answer = await view.footnote.ask(question, { top: MAX_CARD_PASSAGES });
  return NO_QUESTION.includes(answer.reason) ? answer : { ...answer, ...(await pinnedFor(view, question, answer)) };
}

/** Reasons of answers for which nothing was looked up. */
const NO_QUESTION: readonly (Reason | null)[] = [
  'empty-question',
  'small-talk',
  'empty-library',
  'unknown-document',
] satisfies Reason[];

async function noteUnanswered(view: View, text: string, answer: Answered): Promise<void> {
  const { passages, reason, pinned = [], questions } = answer;
  if (NO_QUESTION.includes(reason)) return;
  const status = pinned.length > 0 ? 'answered' : answer.status;
  const whole = { text, status, nearest: passages.map(({ citation }) => citation) };
  const missed = (questions ?? [whole]).filter(({ status }) => status !== 'answered');
  const gaps = missed.map(({ text, status, nearest }): Noted => {
    return { text, reason: status === 'unsure' ? status : 'unanswered', nearest };
  });
  // All at once, as each may wait for a ledger that hangs.
  await Promise.all(gaps.map((gap) => noteGap(view, gap)));
}

type Noted = {
  readonly text: string;
  readonly reason: 'unanswered' | 'unsure' | 'disliked';
  readonly nearest: readonly string[];
};

/** Keeps the question where the server's managers turned that on. An answer does not wait on whether it can be kept. */
export async function noteGap({ ledger, settings, scene, onError }: View, gap: Noted): Promise<void> {
  if (!ledger || scene.server === null || !settings.gaps) return;
  try {
    const noted = { ...gap, nearest: gap.nearest.slice(0, MAX_NEAREST), user: scene.user };
    await inTime(ledger.noteGap(scene.server, noted), LEDGER_PATIENCE_MS, 'note of a question');
  } catch (error) {
    onError(error);
  }
}
