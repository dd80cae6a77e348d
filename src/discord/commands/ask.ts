import { answerBody } from '../answer.ts';
import { type Command, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { MAX_CARD_PASSAGES } from '../render.ts';

export const askCommand: Command = {
  data: shape('ask', 'Ask the library a question; it answers with a quoted passage and its source', [
    textOption('question', 'What do you want to know?', { max_length: LIMITS.command.stringLength }),
  ]),
  private: false,
  run: async ({ question = '' }, footnote) =>
    answerBody(footnote, question, await footnote.ask({ text: question }, { top: MAX_CARD_PASSAGES })),
};
