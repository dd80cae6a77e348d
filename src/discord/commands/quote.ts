import { type Command, choices, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { quoteBody } from '../quotation.ts';

export const quoteCommand: Command = {
  data: shape('quote', 'Find a half-remembered quotation: the exact words and where they stand', [
    textOption('text', 'The words as you remember them', {
      max_length: LIMITS.command.stringLength,
      autocomplete: true,
    }),
  ]),
  private: false,
  run: ({ text = '' }, footnote) => quoteBody(footnote, text),
  autocomplete: async (typed, footnote) => {
    const found = await footnote.suggestSentences(typed, LIMITS.choice.count);
    return choices(found.map(({ text, citation }) => ({ name: text, value: citation })));
  },
};
