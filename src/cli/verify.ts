import { runAnswering } from './answering.ts';
import type { Command } from './command.ts';
import { BATCH, CORPUS, JSON_OUTPUT } from './common-options.ts';

/** `footnote verify`: whether the quotations of a text stand in the library, word for word, and where the text says they do. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check the quotations of a text: exact, different from the source, or absent',
  usage: '[TEXT…] [OPTIONS]',
  options: { corpus: CORPUS, json: JSON_OUTPUT, batch: BATCH },
  examples: [`verify 'He wrote: "Azerbaijan is a key partner in our energy security."'`, 'verify --json < article.txt'],
  notes: [
    'Without a TEXT it is read from stdin. Quotations stand between quotation marks or in block quotes ("> "); a text without any is one quotation.',
    'Exact means the same words in the same order; case, accents, punctuation, white space and the shape of marks are no difference, signs such as $, %, < and a minus are, and "…" leaves words out.',
    'Where the text names a source beside a quotation (a citation id, a title, a section), it is said whether the words stand there.',
  ],
  run: (call) =>
    runAnswering(call, {
      command: verifyCommand,
      kind: 'verification',
      answer: (footnote, { text }) => footnote.verify(text),
    }),
};
