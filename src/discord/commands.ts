import type { Command } from './command.ts';
import { askCommand } from './commands/ask.ts';
import { citeCommand } from './commands/cite.ts';
import { doctorCommand } from './commands/doctor.ts';
import { helpCommand } from './commands/help.ts';
import { quoteCommand } from './commands/quote.ts';
import { sourcesCommand } from './commands/sources.ts';
import { topicCommand } from './commands/topic.ts';
import { MENUS } from './menus.ts';

/** Every slash command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  topicCommand,
  quoteCommand,
  citeCommand,
  sourcesCommand,
  doctorCommand,
  helpCommand,
];

/** All that is registered with Discord: the slash commands, then the message commands. */
export const REGISTERED = [...COMMANDS, ...MENUS].map(({ data }) => data);
