import { answerBody } from '../answer.ts';
import { type Command, documentChoices, documentOption, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { MAX_CARD_PASSAGES } from '../render.ts';
import { unknownDocument } from '../source-list.ts';

export const askCommand: Command = {
  data: shape('ask', 'Ask the library a question; it answers with a quoted passage and its source', [
    textOption('question', 'What do you want to know?', { max_length: LIMITS.command.stringLength }),
    documentOption('Look only in this document or folder'),
  ]),
  private: false,
  run: async ({ question = '', document: within }, footnote) => {
    const asked = within === undefined ? { text: question } : { text: question, within };
    const answer = await footnote.ask(asked, { top: MAX_CARD_PASSAGES });
    if (within !== undefined && answer.reason === 'unknown-document') return unknownDocument(footnote, within);
    return answerBody(footnote, question, answer);
  },
  autocomplete: documentChoices,
};
