#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Citing } from './cli/cite.ts';
import { handing, type OpenLibrary, type OpenOptions, type Terminal } from './cli/command.ts';
import type { Deploying } from './cli/deploy.ts';
import { type CommandTable, dispatch } from './cli/dispatch.ts';
import type { Examining } from './cli/doctor.ts';
import type { Progress } from './cli/progress.ts';
import type { Starting } from './cli/start.ts';

/**
 * The command line: puts together what each command needs and runs one. Everything is loaded when it is needed, so that
 * `footnote ask` starts fast; the exit code is set rather than forced, so that output is written to its end.
 */

const PACKAGE_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Every command, in the order of the help. */
const COMMANDS: CommandTable = {
  ask: async () => (await import('./cli/ask.ts')).askCommand,
  chat: async () => (await import('./cli/chat.ts')).chatCommand,
  topics: async () => (await import('./cli/topics.ts')).topicsCommand,
  quote: async () => (await import('./cli/quote.ts')).quoteCommand,
  verify: async () => (await import('./cli/verify.ts')).verifyCommand,
  cite: async () => handing((await import('./cli/cite.ts')).citeCommand, { cited }),
  sources: async () => (await import('./cli/sources.ts')).sourcesCommand,
  index: async () => (await import('./cli/index.ts')).indexCommand,
  doctor: async () => handing((await import('./cli/doctor.ts')).doctorCommand, { examine }),
  eval: async () => (await import('./cli/eval.ts')).evalCommand,
  deploy: async () => handing((await import('./cli/deploy.ts')).deployCommand, { deploy }),
  simulate: async () =>
    handing(
      (await import('./cli/simulate.ts')).simulateCommand,
      async () => (await import('./simulating.ts')).simulating,
    ),
  start: async () => handing((await import('./cli/start.ts')).startCommand, { start }),
};

/** Colour is for people who look at a terminal and have not declined it (https://no-color.org: an empty value counts as unset). */
function mayColour(): boolean {
  // biome-ignore lint/style/noProcessEnv: these two are settings of the terminal, not of Footnote
  const { NO_COLOR, TERM } = process.env;
  return process.stdout.isTTY && !NO_COLOR && TERM !== 'dumb';
}

async function open(corpus: string | undefined, options: OpenOptions = {}): Promise<OpenLibrary> {
  const [{ changeText, createApp }, { readConfig }] = await Promise.all([import('./app.ts'), import('./config.ts')]);
  const settings = readConfig();
  // Whoever asks on the terminal means the library as it is.
  const chosen = {
    ...settings,
    corpus: corpus ?? settings.corpus,
    onProgress: await progress(),
    ...options,
    gold: 'off' as const,
  };
  const app = await createApp(chosen);
  return { ...app, corpus: chosen.corpus, changeText: changeText(app.change) };
}

async function progress(): Promise<Progress> {
  const { createProgress } = await import('./cli/progress.ts');
  return createProgress(process.stderr, () => performance.now());
}

const cited: Citing['cited'] = async (...asked) => (await import('./citations/cited.ts')).cited(...asked);

const examine: Examining['examine'] = async (corpus) => {
  const [doctor, { readConfig, settingsMade }] = await Promise.all([import('./doctor.ts'), import('./config.ts')]);
  const settings = readConfig();
  const chosen = { ...settings, corpus: corpus ?? settings.corpus, onProgress: await progress() };
  return doctor.examine(chosen, settingsMade());
};

const deploy: Deploying['deploy'] = async (dryRun, shown) => {
  const { readConfig, ConfigError } = await import('./config.ts');
  const { discordToken: token, discordApiUrl: apiUrl, discordGuildId: guildId } = readConfig();
  if (token === null)
    throw new ConfigError(
      'DISCORD_TOKEN is missing: copy the bot token from the Developer Portal, page Bot, into .env',
    );
  const [register, { REGISTERED: commands }] = await Promise.all([
    import('./discord/gateway/deploy.ts'),
    import('./discord/commands.ts'),
  ]);
  return { ...(await register.deploy({ token, apiUrl, guildId, commands, dryRun }, shown)), guildId };
};

const start: Starting['start'] = async (chosen, say) => {
  const [main, { readConfig }] = await Promise.all([import('./main.ts'), import('./config.ts')]);
  const { ended } = await main.start({ ...readConfig(), ...chosen, onProgress: await progress() }, say);
  return ended;
};

async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile(resolve(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function fail(error: unknown): Promise<number> {
  const [{ failureOf }, { readConfig }] = await Promise.all([import('./cli/failure.ts'), import('./config.ts')]);
  let stack = false;
  try {
    stack = readConfig().logLevel === 'debug';
  } catch {
    // The settings themselves are wrong: that is what is being reported.
  }
  const { code, text } = failureOf(error, { stack });
  process.stderr.write(text);
  return code;
}

const { stdin, stdout, stderr } = process;
const terminal: Terminal = { stdin, stdout, stderr, colour: mayColour() };
// A closed pipe reaches the writer through its callback; without a listener it would end the process as well.
for (const stream of [stdout, stderr]) stream.on('error', () => {});
process.exitCode = await dispatch(process.argv.slice(2), COMMANDS, {
  terminal,
  open,
  version,
  packageRoot: PACKAGE_ROOT,
}).catch(fail);
