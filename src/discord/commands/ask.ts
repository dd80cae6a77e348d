import {
  type Command,
  documentChoices,
  documentMeant,
  documentOption,
  privateOption,
  shape,
  textOption,
  userOption,
} from '../command.ts';
import { LIMITS } from '../payload/limits.ts';
import { askedScreen } from '../screens/asking.ts';
import { addressed } from '../screens/card-row.ts';
import { unknownDocument } from '../screens/source-list.ts';

export const askCommand: Command = {
  data: shape('ask', 'command.ask', {
    options: [
      textOption('question', 'command.ask.question', { max_length: LIMITS.command.stringLength }),
      documentOption('command.ask.document'),
      userOption('reply_to', 'command.ask.replyTo'),
      privateOption(),
    ],
  }),
  audience: 'everybody',
  run: async ({ question = '', document, reply_to: user }, view) => {
    const within = document === undefined ? undefined : documentMeant(document, view.footnote);
    if (document !== undefined && within === null) return unknownDocument(view, document);
    const asked = within ? { text: question, within } : { text: question };
    const screen = await askedScreen(view, asked);
    return user === undefined ? screen : addressed(screen, { users: [user], roles: [] });
  },
  autocomplete: ({ typed }, { footnote }) => Promise.resolve(documentChoices(typed, footnote)),
};
