import { type Command, DONE } from './command.ts';
import { JSON_OUTPUT } from './common-options.ts';
import { write } from './output.ts';
import { jsonLine } from './visible.ts';

/** How a registered command differs from the one that Footnote has. */
export type CommandChange = {
  readonly op: 'add' | 'change' | 'remove';
  readonly command: string;
  readonly fields: readonly string[];
  /** A command in the menu of a message. */
  readonly menu?: true;
};

/** What the composition root gives: registering the commands with Discord. */
export type Deploying = {
  /** `shown` is called with the difference before anything is changed. */
  deploy(
    dryRun: boolean,
    shown: (changes: readonly CommandChange[]) => void,
  ): Promise<{
    readonly applicationId: string;
    readonly guildId: string | null;
    readonly changes: readonly CommandChange[];
    readonly changed: boolean;
  }>;
};

const SIGNS = { add: '+', change: '~', remove: '-' } as const;

/** Registers the commands, showing first what differs. */
export const deployCommand: Command<Deploying> = {
  name: 'deploy',
  summary: 'register the slash and message commands with Discord, showing the difference first',
  usage: '[options]',
  options: { 'dry-run': { help: 'show the difference and change nothing' }, json: JSON_OUTPUT },
  examples: ['deploy --dry-run', 'deploy'],
  notes: ['Needs DISCORD_TOKEN. DISCORD_GUILD_ID registers for one server only, where the commands appear at once.'],
  async run({ args, terminal }, { deploy }) {
    const dryRun = args.flags.has('dry-run');
    const lines: string[] = [];
    const done = await deploy(dryRun, (changes) => lines.push(...changes.map(changeLine)));
    if (args.flags.has('json')) {
      await write(terminal.stdout, jsonLine(done));
      return DONE;
    }
    const where = done.guildId === null ? 'all servers' : `server ${done.guildId}`;
    const outcome =
      lines.length === 0
        ? `nothing to change for ${where}`
        : done.changed
          ? `registered for ${where}`
          : `not registered: dry run for ${where}`;
    await write(terminal.stdout, `${[...lines, outcome].join('\n')}\n`);
    return DONE;
  },
};

function changeLine({ op, command, fields, menu }: CommandChange): string {
  return `${SIGNS[op]} ${menu ? 'Apps ▸ ' : '/'}${command}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
}
