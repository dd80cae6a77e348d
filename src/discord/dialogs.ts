import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Pressed } from './action.ts';
import { type ButtonAction, decodeAction } from './payload/buttons.ts';
import type { Reply } from './reply.ts';
import type { View } from './scene.ts';
import { followUpDialog } from './screens/follow-up.ts';

/** The dialogs that buttons open. A dialog's own id is that of an action, so that sending it back needs no memory either. */

/** Discord's REST JSON. */
export type Modal = APIModalInteractionResponseCallbackData;
/** A press before it is answered: who asked for the message may need a look-up, for which there is no time. */
export type Opening = Pick<Pressed, 'message' | 'values'>;
/** What was filled in, by the ids of the fields, and the message whose button opened the dialog. */
export type Filled = { readonly fields: Readonly<Record<string, string>>; readonly pressed: Pressed };

export type Dialog<Action extends ButtonAction> = {
  /** Null where this press needs none. */
  open(action: Action, pressed: Opening, view: View): Modal | null;
  /** Whether the asker alone sees what comes of it; Discord wants to know before anything is looked up. */
  isPrivate(action: Action): boolean;
  submit(action: Action, filled: Filled, view: View): Promise<Reply>;
};

/** By the kind of the action; kinds without one open none. */
const DIALOGS = { follow: followUpDialog } as const;

/** The dialog that a `custom_id` opens or that has it, with its action filled in; null where it has none. */
export function dialogOf(customId: string) {
  const action = decodeAction(customId);
  if (!action || !('argument' in action) || action.kind !== 'follow') return null;
  const dialog = DIALOGS[action.kind];
  return {
    open: (pressed: Opening, view: View): Modal | null => dialog.open(action, pressed, view),
    isPrivate: (): boolean => dialog.isPrivate(action),
    submit: (filled: Filled, view: View): Promise<Reply> => dialog.submit(action, filled, view),
  };
}
