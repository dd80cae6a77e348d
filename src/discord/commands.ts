import type { Command } from './command.ts';
import { askCommand } from './commands/ask.ts';
import { citeCommand } from './commands/cite.ts';
import { doctorCommand } from './commands/doctor.ts';
import { forgetMeCommand } from './commands/forget-me.ts';
import { gapsCommand } from './commands/gaps.ts';
import { helpCommand } from './commands/help.ts';
import { pinCommand } from './commands/pin.ts';
import { pinsCommand } from './commands/pins.ts';
import { privacyCommand } from './commands/privacy.ts';
import { quoteCommand } from './commands/quote.ts';
import { settingsCommand } from './commands/settings.ts';
import { sourcesCommand } from './commands/sources.ts';
import { topicCommand } from './commands/topic.ts';
import { verifyCommand } from './commands/verify.ts';
import { MENUS } from './menus.ts';

/** Every slash command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  topicCommand,
  quoteCommand,
  citeCommand,
  verifyCommand,
  sourcesCommand,
  helpCommand,
  settingsCommand,
  pinCommand,
  pinsCommand,
  gapsCommand,
  doctorCommand,
  privacyCommand,
  forgetMeCommand,
];

/** All that is registered with Discord: the slash commands, then the message commands. */
export const REGISTERED = [...COMMANDS, ...MENUS].map(({ data }) => data);
