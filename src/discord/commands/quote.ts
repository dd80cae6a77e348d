import {
  type Command,
  choices,
  documentChoices,
  documentMeant,
  documentOption,
  shape,
  type Typing,
  textOption,
} from '../command.ts';
import { LIMITS } from '../payload/limits.ts';
import type { View } from '../scene.ts';
import { quoteScreen } from '../screens/quotation.ts';
import { unknownDocument } from '../screens/source-list.ts';

export const quoteCommand: Command = {
  data: shape('quote', 'command.quote', {
    options: [
      textOption('text', 'command.quote.text', { max_length: LIMITS.command.stringLength, autocomplete: true }),
      documentOption('command.quote.document'),
    ],
  }),
  audience: 'everybody',
  run: async ({ text = '', document }, view) => {
    if (document === undefined) return quoteScreen(view, text);
    const within = documentMeant(document, view.footnote);
    if (within === null) return unknownDocument(view, document);
    return quoteScreen({ ...view, footnote: view.footnote.offering([within]) }, text);
  },
  autocomplete: (typing, view) =>
    typing.option === 'document'
      ? Promise.resolve(documentChoices(typing.typed, view.footnote))
      : placeChoices(typing, view),
};

/** Where a document is chosen, its sections, then sentences; each by the citation id of the whole. */
async function placeChoices({ typed, options: { document } }: Typing, { footnote }: View) {
  const within = document ? { within: documentMeant(document, footnote) ?? document } : {};
  const sections = document ? footnote.suggestSections(typed, MAX_SECTIONS, within) : [];
  const sentences = await footnote.suggestSentences(typed, LIMITS.choice.count, within);
  return choices([
    ...sections.flatMap(({ heading, citation }) =>
      heading === null ? [] : [{ name: `📑 ${heading}`, value: citation }],
    ),
    ...sentences.map(({ text, citation }) => ({ name: text, value: citation })),
  ]);
}

/** The rest is left to sentences, once something is typed. */
const MAX_SECTIONS = 20;
