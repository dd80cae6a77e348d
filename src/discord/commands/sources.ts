import { type Command, shape } from '../command.ts';
import { sourcesBody } from '../source-list.ts';

export const sourcesCommand: Command = {
  data: shape('sources', 'List the documents of the library'),
  private: true,
  run: (_options, footnote) => Promise.resolve(sourcesBody(footnote, 0)),
};
