import { runAnswering } from './answering.ts';
import type { Command } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';

/** `footnote cite`: the passage behind a citation id, and what became of it since. */
export const citeCommand: Command = {
  name: 'cite',
  summary: 'print the passage that a citation id names, and what has changed since',
  usage: '[ID] [OPTIONS]',
  options: { corpus: CORPUS, json: JSON_OUTPUT },
  examples: ['cite k3f9xq4-6v8-7s'],
  notes: [
    'An ID never changes its meaning: the passage is printed as it was, and what has become of it since. FOOTNOTE_REVISIONS says how long the texts of earlier revisions are kept. Without an ID it is read from stdin.',
  ],
  run: (call) =>
    runAnswering(call, {
      command: citeCommand,
      kind: 'citation',
      answer: (footnote, { text }) => footnote.cite(text),
    }),
};
