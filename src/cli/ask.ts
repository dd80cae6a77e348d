import { runAnswering } from './answering.ts';
import type { Command } from './command.ts';
import { BATCH, CORPUS, DOCUMENT, JSON_OUTPUT, TOP } from './common-options.ts';

/** `footnote ask`: a question answered by quoting the library. */
export const askCommand: Command = {
  name: 'ask',
  summary: 'answer a question by quoting the library, with citations',
  usage: '[QUESTION…] [OPTIONS]',
  options: {
    corpus: CORPUS,
    json: JSON_OUTPUT,
    top: TOP,
    document: DOCUMENT,
    explain: { help: 'say what was looked for and what the ranking and the confidence rest on' },
    batch: BATCH,
  },
  examples: [
    'ask "Who is the president?"',
    'ask --json --top 5 "Who is the president?"',
    'ask --document laws/ "Who may vote?"',
    'ask --batch questions.jsonl',
  ],
  notes: [
    'Without a QUESTION the question is read from stdin.',
    'Text behind "│" is the library’s own, word for word. The sentence that answers is underlined, or stands between ⟦ and ⟧ where there is no colour.',
    'A line of --batch is {"id": …, "question": …}, or "turns" (your messages, oldest first; the last is asked), optionally with "history", and with "document" to ask within one or a folder.',
  ],
  run: (call) =>
    runAnswering(call, {
      command: askCommand,
      kind: 'question',
      answer: (footnote, question, top) =>
        footnote.ask(question, { ...(top === undefined ? {} : { top }), explain: call.args.flags.has('explain') }),
    }),
};
