import { type Command, shape } from '../command.ts';
import { helpBody } from '../help.ts';

export const helpCommand: Command = {
  data: shape('help', 'How to ask, with examples from this library'),
  private: true,
  run: (_options, footnote) => Promise.resolve(helpBody(footnote)),
};
