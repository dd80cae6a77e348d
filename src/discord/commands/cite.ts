import { citeScreen } from '../citation.ts';
import { type Command, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';

export const citeCommand: Command = {
  data: shape('cite', 'command.cite', {
    options: [textOption('id', 'command.cite.id', { max_length: LIMITS.choice.value })],
  }),
  audience: 'everybody',
  run: ({ id = '' }, view) => Promise.resolve(citeScreen(view, id)),
};
