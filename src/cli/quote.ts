import { runAnswering } from './answering.ts';
import type { Command } from './command.ts';
import { BATCH, CORPUS, JSON_OUTPUT, TOP } from './common-options.ts';

/** `footnote quote`: the sentence that a half-remembered quotation means. */
export const quoteCommand: Command = {
  name: 'quote',
  summary: 'find the sentence that a half-remembered quotation means, and how they differ',
  usage: '[QUOTATION…] [OPTIONS]',
  options: { corpus: CORPUS, json: JSON_OUTPUT, top: TOP, batch: BATCH },
  examples: ['quote "a key partner for our energy safety"'],
  notes: ['Without a QUOTATION it is read from stdin.'],
  run: (call) =>
    runAnswering(call, {
      command: quoteCommand,
      kind: 'quotation',
      answer: (footnote, { text }, top) => footnote.quote(text, top === undefined ? {} : { top }),
    }),
};
