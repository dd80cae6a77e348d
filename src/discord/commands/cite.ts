import { type Command, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { citeBody } from '../quotation.ts';

export const citeCommand: Command = {
  data: shape('cite', 'Show the passage that a citation id names', [
    textOption('id', 'A citation id, as it stands under each passage', { max_length: LIMITS.choice.value }),
  ]),
  private: false,
  run: ({ id = '' }, footnote) => Promise.resolve(citeBody(footnote, id)),
};
