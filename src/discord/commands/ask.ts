import { askedScreen } from '../asking.ts';
import { type Command, documentChoices, documentOption, privateOption, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { unknownDocument } from '../source-list.ts';

export const askCommand: Command = {
  data: shape('ask', 'command.ask', {
    options: [
      textOption('question', 'command.ask.question', { max_length: LIMITS.command.stringLength }),
      documentOption('command.ask.document'),
      privateOption(),
    ],
  }),
  audience: 'everybody',
  run: async ({ question = '', document: within }, view) => {
    const asked = within === undefined ? { text: question } : { text: question, within };
    if (within !== undefined && view.footnote.documentsWithin(within).size === 0) return unknownDocument(view, within);
    return askedScreen(view, asked);
  },
  autocomplete: ({ typed }, { footnote }) => Promise.resolve(documentChoices(typed, footnote)),
};
