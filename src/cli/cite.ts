import { runAnswering } from './answering.ts';
import type { Command } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';

/** `footnote cite`: the passage behind a citation id. */
export const citeCommand: Command = {
  name: 'cite',
  summary: 'print the passage that a citation id names',
  usage: '[ID] [OPTIONS]',
  options: { corpus: CORPUS, json: JSON_OUTPUT },
  examples: ['cite k3f9xq4-6v8-7s'],
  notes: ['An ID stays good as long as its document is unchanged. Without an ID it is read from stdin.'],
  run: (call) =>
    runAnswering(call, {
      command: citeCommand,
      kind: 'citation',
      answer: (footnote, { text }) => footnote.cite(text),
    }),
};
