import { type Command, shape, textOption } from '../command.ts';
import { LIMITS } from '../payload/limits.ts';
import { citeScreen } from '../screens/citation.ts';

export const citeCommand: Command = {
  data: shape('cite', 'command.cite', {
    options: [textOption('id', 'command.cite.id', { max_length: LIMITS.choice.value })],
  }),
  audience: 'everybody',
  run: ({ id = '' }, view) => Promise.resolve(citeScreen(view, id)),
};
