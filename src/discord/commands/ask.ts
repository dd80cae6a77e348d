import {
  type Command,
  documentChoices,
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
  run: async ({ question = '', document: within, reply_to: user }, view) => {
    const asked = within === undefined ? { text: question } : { text: question, within };
    if (within !== undefined && view.footnote.documentsWithin(within).size === 0) return unknownDocument(view, within);
    const screen = await askedScreen(view, asked);
    return user === undefined ? screen : addressed(screen, { users: [user], roles: [] });
  },
  autocomplete: ({ typed }, { footnote }) => Promise.resolve(documentChoices(typed, footnote)),
};
