import { type Command, documentChoices, documentOption, shape } from '../command.ts';
import { sourcesScreen } from '../screens/source-list.ts';

export const sourcesCommand: Command = {
  data: shape('sources', 'command.sources', { options: [documentOption('command.sources.document')] }),
  audience: 'asker',
  run: ({ document }, view) => Promise.resolve(sourcesScreen(view, 0, document)),
  autocomplete: ({ typed }, { footnote }) => Promise.resolve(documentChoices(typed, footnote)),
};
