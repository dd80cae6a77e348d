import { runAnswering } from './answering.ts';
import type { Command } from './command.ts';
import { BATCH, CORPUS, JSON_OUTPUT, TOP } from './common-options.ts';

/** `footnote topics`: every sentence on a topic. */
export const topicsCommand: Command = {
  name: 'topics',
  summary: 'print every sentence on a topic, in reading order',
  usage: '[TOPIC…] [OPTIONS]',
  options: {
    corpus: CORPUS,
    json: JSON_OUTPUT,
    top: { ...TOP, help: 'how many sentences to show, 1 to 50 (default: all)' },
    batch: BATCH,
  },
  examples: ['topics peacekeep', 'topics --json energy'],
  notes: ['Words may be typed in part. Without a TOPIC it is read from stdin.'],
  run: (call) =>
    runAnswering(call, {
      command: topicsCommand,
      kind: 'topic',
      answer: (footnote, { text }, top) => footnote.topic(text, top === undefined ? {} : { top }),
    }),
};
