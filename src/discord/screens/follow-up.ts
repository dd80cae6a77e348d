import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Turn } from '../../core/model.ts';
import type { Pressed } from '../action.ts';
import type { Dialog } from '../dialogs.ts';
import { encodeAction, type PlainAction } from '../payload/buttons.ts';
import { LIMITS } from '../payload/limits.ts';
import { askedOn, passageOn, withinOn } from '../payload/read-screen.ts';
import { askedScreen } from './asking.ts';
import { IN_PRIVATE } from './card-row.ts';

const QUESTION = 'question';

/** Asks on from a card: a question that is read with what the card asks and shows, and with what led to it. */
export const followUpDialog: Dialog<PlainAction> = {
  isPrivate: ({ argument }) => argument === IN_PRIVATE,
  open: (action, _pressed, { say }) => ({
    custom_id: encodeAction(action),
    title: say('followUp'),
    components: [
      {
        type: ComponentType.Label,
        label: say('followUp.question'),
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION,
          style: TextInputStyle.Paragraph,
          max_length: LIMITS.modal.input,
          required: true,
        },
      },
    ],
  }),
  submit: async ({ argument }, { fields, pressed }, view) => {
    const text = fields[QUESTION] ?? '';
    const within = withinOn(pressed.message);
    const question = { text, history: turnsOf(pressed), ...(within === null ? {} : { within }) };
    return { screen: await askedScreen(view, question), private: argument === IN_PRIVATE };
  },
};

/** What led to the card, in full where that can be read, and the card itself as the last turn. */
function turnsOf({ message, said }: Pressed): readonly Turn[] {
  const passage = passageOn(message);
  const turns = said?.turns ?? [];
  const before = turns.at(-1)?.text ? turns : [{ role: 'user' as const, text: askedOn(message) }];
  return [...before, ...(passage === null ? [] : [{ role: 'agent' as const, text: passage }])];
}
