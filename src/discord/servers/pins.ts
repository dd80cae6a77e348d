import type { Pin } from '../../core/ledger.ts';
import type { Answer, AskedQuestion, Question, QuotedPassage } from '../../core/model.ts';
import { inTime, LEDGER_PATIENCE_MS } from '../in-time.ts';
import type { View } from '../scene.ts';

/** Pins: questions that a server's managers answered by naming a passage. */

/** The passages pinned for a message, and its questions as they come out with these. */
type Pinned = { readonly pinned: readonly QuotedPassage[] } & Pick<Answer, 'questions'>;

/** The passages pinned for a question or one of several, the oldest first; those that are gone or do not check are left out. */
export async function pinnedFor(view: View, question: Question, { questions }: Answer): Promise<Pinned> {
  const pins = await pinsOf(view);
  const meantBy = (text: string): Pin[] => pins.filter((pin) => view.footnote.sameQuestion(text, pin.question));
  const whole = meantBy(question.text);
  const parts = questions?.map((part) => ({ part, pins: [...meantBy(part.text), ...whole] }));
  const meant = new Set([...whole, ...(parts ?? []).flatMap((part) => part.pins)]);
  const shown = shownOf(
    pins.filter((pin) => meant.has(pin)),
    question,
    view,
  );
  return {
    pinned: [...shown.values()],
    ...(parts ? { questions: parts.map(({ part, pins }) => withPin(part, pins, shown)) } : {}),
  };
}

/** The pinned passages by what the pins cite. */
function shownOf(pins: readonly Pin[], { within }: Question, { footnote }: View): Map<string, QuotedPassage> {
  const documents = within === undefined ? null : footnote.documentsWithin(within);
  const found = pins.flatMap(({ citation, question }): [string, QuotedPassage][] => {
    const passage = footnote.read(citation, question);
    const isShown = passage && footnote.isVerbatim(passage) && (documents?.has(passage.document) ?? true);
    return isShown ? [[citation, passage]] : [];
  });
  return new Map(found);
}

/** A question that a manager answered is answered. */
function withPin(part: AskedQuestion, pins: readonly Pin[], shown: ReadonlyMap<string, QuotedPassage>): AskedQuestion {
  const [passage] = pins.flatMap(({ citation }) => shown.get(citation) ?? []);
  if (!passage) return part;
  const { citation, sentenceStart: start, sentenceEnd: end } = passage;
  return { ...part, status: 'answered', citation, sentence: { start, end } };
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
