import { usage } from './arguments.ts';
import type { Command } from './command.ts';
import { CORPUS } from './common-options.ts';
import { write } from './output.ts';

/** What the composition root gives: the process that runs until it is told to end. */
export type Starting = {
  /** Starts, says its lines, and resolves to the exit code at the end. */
  start(
    options: { readonly corpus?: string; readonly port?: number },
    say: (line: string) => Promise<void>,
  ): Promise<number>;
};

const LAST_PORT = 65_535;

/** Runs the bot: in Discord with a token, else in the browser. */
export const startCommand: Command<Starting> = {
  name: 'start',
  summary: 'run the bot: in Discord with DISCORD_TOKEN, else in a playground in your browser',
  usage: '[options]',
  options: {
    corpus: CORPUS,
    port: {
      value: 'N',
      help: 'port on 127.0.0.1 of the playground, or of /health in Discord; 0 for any free one (default: PORT, else 3000 and none)',
    },
  },
  examples: ['start', 'start --port 0 --corpus notes/'],
  notes: [
    'The first line on stdout is the address. SIGTERM or Ctrl-C ends it.',
    'Exit codes: 0 ended, 1 failed, 2 wrong settings, 3 Discord refused the token, 4 it refused the intents, 5 it requires sharding.',
  ],
  async run({ args, terminal }, { start }) {
    const corpus = args.texts.get('corpus');
    const typed = args.texts.get('port');
    const port = typed === undefined || !/^\d{1,5}$/u.test(typed) ? Number.NaN : Number(typed);
    if (typed !== undefined && !(port <= LAST_PORT))
      throw usage(startCommand, `--port "${typed}" is not a port from 0 to ${LAST_PORT}`);
    if (args.positionals.length > 0)
      throw usage(startCommand, `"${args.positionals.join(' ')}" is not understood here`);
    const chosen = { ...(corpus === undefined ? {} : { corpus }), ...(typed === undefined ? {} : { port }) };
    return start(chosen, (line) => write(terminal.stdout, `${line}\n`));
  },
};
