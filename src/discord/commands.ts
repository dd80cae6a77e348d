import type { Command } from './command.ts';
import { askCommand } from './commands/ask.ts';
import { citeCommand } from './commands/cite.ts';
import { helpCommand } from './commands/help.ts';
import { quoteCommand } from './commands/quote.ts';
import { sourcesCommand } from './commands/sources.ts';
import { topicCommand } from './commands/topic.ts';

/** Every slash command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  topicCommand,
  quoteCommand,
  citeCommand,
  sourcesCommand,
  helpCommand,
];
