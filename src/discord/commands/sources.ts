import { type Command, documentChoices, documentMeant, documentOption, shape } from '../command.ts';
import { sourcesScreen } from '../screens/source-list.ts';

export const sourcesCommand: Command = {
  data: shape('sources', 'command.sources', { options: [documentOption('command.sources.document')] }),
  audience: 'asker',
  run: ({ document }, view) => {
    const within = document === undefined ? undefined : (documentMeant(document, view.footnote) ?? document);
    return Promise.resolve(sourcesScreen(view, 0, within));
  },
  autocomplete: ({ typed }, { footnote }) => Promise.resolve(documentChoices(typed, footnote)),
};
