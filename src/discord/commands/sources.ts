import { type Command, documentChoices, documentOption, shape } from '../command.ts';
import { sourcesBody } from '../source-list.ts';

export const sourcesCommand: Command = {
  data: shape('sources', 'List the documents of the library', [documentOption('List only this document or folder')]),
  private: true,
  run: ({ document }, footnote) => Promise.resolve(sourcesBody(footnote, 0, document)),
  autocomplete: documentChoices,
};
