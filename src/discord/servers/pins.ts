import type { Pin } from '../../core/ledger.ts';
import type { Answer, Question, QuotedPassage } from '../../core/model.ts';
import { inTime, LEDGER_PATIENCE_MS } from '../in-time.ts';
import type { View } from '../scene.ts';

/** Pins: questions that a server's managers answered by naming a passage. */

/** The passages pinned for a question, the oldest first; those that are gone or do not check are left out. */
export async function pinnedFor(view: View, question: Question, { questions = [] }: Answer): Promise<QuotedPassage[]> {
  const { footnote } = view;
  const texts = [question.text, ...questions.map(({ text }) => text)];
  const within = question.within === undefined ? null : footnote.documentsWithin(question.within);
  const meant = (await pinsOf(view)).filter((pin) => texts.some((text) => footnote.sameQuestion(text, pin.question)));
  const byCitation = new Map(meant.map((pin) => [pin.citation, pin]));
  return [...byCitation.values()].flatMap((pin) => {
    const passage = footnote.read(pin.citation, pin.question);
    const isShown = passage && footnote.isVerbatim(passage) && (within?.has(passage.document) ?? true);
    return isShown ? [passage] : [];
  });
}

/** What is pinned there; nothing where it cannot be read, as a question is answered all the same. */
async function pinsOf({ ledger, scene, onError }: View): Promise<readonly Pin[]> {
  if (!ledger || scene.server === null) return [];
  try {
    return await inTime(ledger.pins(scene.server), LEDGER_PATIENCE_MS, 'list of pins');
  } catch (error) {
    onError(error);
    return [];
  }
}

/** What became of a pin: `current`, of an `earlier` revision, `hidden` as its document is not offered, or `gone`. */
export type PinState = 'current' | 'earlier' | 'hidden' | 'gone';

export function stateOf({ citation, question }: Pin, { footnote, library }: View): PinState {
  const passage = library.read(citation, question);
  if (!passage || !library.isVerbatim(passage)) return 'gone';
  if (!footnote.read(citation, question)) return 'hidden';
  return library.isCurrent(passage) ? 'current' : 'earlier';
}
