import type { QuotedPassage } from '../../core/model.ts';
import type { PassageAction } from '../payload/buttons.ts';
import {
  askedOn,
  citationOn,
  colourOn,
  fieldsOn,
  pinnedOn,
  type ReadMessage,
  withinOn,
} from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import type { View } from '../scene.ts';
import { questionsOn } from './asked-questions.ts';
import { citedCard, shownFateOf } from './citation.ts';
import { COLOURS } from './colours.ts';
import { passageScreen, type Shown } from './passage-card.ts';
import { quotationCard } from './quotation.ts';

/** A card turned to another passage, or to more or less around it. What it says of a passage is true of the one that it shows. */

/** `passage` is the one that the action is about, checked by the caller; the rest is read from the message. */
export function turnedCard(view: View, passage: QuotedPassage, { action, message }: Turning): Screen {
  const { kind, index, passages, outcome, target } = action;
  const card = {
    asked: askedOn(message),
    passages,
    index,
    outcome,
    target,
    shown: kind as Shown,
    within: withinOn(message),
    pinned: pinnedOn(message),
  };
  if (isQuotation({ action, message })) {
    const wasShown = citationOn(message);
    const isNear = wasShown === '' || colourOn(message) === COLOURS.unsure;
    const field = wasShown === passage.citation ? fieldsOn(message)[1] : undefined;
    return quotationCard(view, passage, { ...card, isNear, ...(field ? { field } : {}) });
  }
  if (card.asked === '' && outcome === null && target === undefined)
    return citedCard(view, passage, { ...card, fate: shownFateOf(view, passage.citation) });
  const changed = view.footnote.isCurrent(passage) ? null : shownFateOf(view, passage.citation).field;
  return passageScreen(view, passage, { ...card, field: questionsOn(message, index) ?? changed });
}

type Turning = { readonly action: PassageAction; readonly message: ReadMessage };

/** The first buttons of all said nothing of the outcome, and of no sentence either: their cards may answer a question. */
function isQuotation({ action: { index, passages, outcome, target }, message }: Turning): boolean {
  const isUnanswering = outcome === null && target === undefined && pinnedOn(message) === 0;
  return isUnanswering && askedOn(message) !== '' && (passages[index]?.sentence ?? null) !== null;
}
