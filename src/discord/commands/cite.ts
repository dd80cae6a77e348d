import { citeBody } from '../citation.ts';
import { type Command, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';

export const citeCommand: Command = {
  data: shape('cite', 'Show the passage that a citation id names, and what has changed since', [
    textOption('id', 'A citation id, as it stands under each passage', { max_length: LIMITS.choice.value }),
  ]),
  private: false,
  run: ({ id = '' }, footnote) => Promise.resolve(citeBody(footnote, id)),
};
