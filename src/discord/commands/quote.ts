import { type Command, choices, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { quoteScreen } from '../quotation.ts';

export const quoteCommand: Command = {
  data: shape('quote', 'command.quote', {
    options: [
      textOption('text', 'command.quote.text', { max_length: LIMITS.command.stringLength, autocomplete: true }),
    ],
  }),
  audience: 'everybody',
  run: ({ text = '' }, view) => quoteScreen(view, text),
  autocomplete: async ({ typed }, { footnote }) => {
    const found = await footnote.suggestSentences(typed, LIMITS.choice.count);
    return choices(found.map(({ text, citation }) => ({ name: text, value: citation })));
  },
};
