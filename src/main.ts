import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type App, type AppOptions, changeText, createApp, type LiveEvent } from './app.ts';
import { citing } from './citations/lazy.ts';
import { type Config, DEFAULT_PORT, PACKAGE_ROOT } from './config.ts';
import type { Ledger } from './core/ledger.ts';
import type { Condition } from './discord/condition.ts';
import { createDispatcher, type Dispatcher } from './discord/dispatcher.ts';
import { newIncident } from './discord/gateway/failures.ts';
import { offline } from './discord/offline.ts';
import { createVitals } from './discord/vitals.ts';
import { createLog, type Log } from './log.ts';

/**
 * The long-running process: the bot in Discord where there is a token, else the same bot in the web playground. Ends on
 * SIGTERM and SIGINT, closing what it opened in reverse order.
 */

export type Running = {
  /** The exit code, once the process has been told to end or cannot go on. */
  readonly ended: Promise<number>;
};

/** The settings, and who is told of long work. */
export type Starting = Config & Pick<AppOptions, 'onProgress'>;

/** Starts, says its lines, the address first, and resolves once the bot answers. Rejects with a `StartError` or an Error of one clear sentence. */
export async function start(config: Starting, say: (line: string) => Promise<void>): Promise<Running> {
  const log = createLog(config);
  const onEvent = (event: LiveEvent): void => tell(event, log);
  const ledger = await openedLedger(config, log);
  const app = await createApp({ ...config, early: true, onEvent }).catch(async (error: unknown) => {
    await ledger.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await app.close();
    await ledger.close();
  };
  const onError = (error: unknown): void => log.error({ err: error }, 'the ledger failed, and the question went on');
  const condition: Condition = { version: await versionOf(), vitals: createVitals(Date.now), lag: () => app.lag() };
  const dispatcher = createDispatcher({ footnote: app.footnote, ledger, citing, condition, onError });
  const { counts, problems } = app.footnote.sources();
  log.info({ ...counts, problems: problems.length, snapshot: app.snapshot?.state }, 'the library is ready');
  for (const problem of problems) log.warn(problem, 'a file could not be read');
  try {
    await app.follow();
    const front = await (config.discordToken === null
      ? playground(config, dispatcher, log)
      : guarded(config, config.discordToken, { app, condition, dispatcher, log }));
    // Whoever reads that it runs may end it at once.
    const ended = endOf(front, close, log);
    for (const line of front.lines) await say(line);
    return { ended };
  } catch (error) {
    await close();
    throw error;
  }
}

const DAY_MS = 86_400_000;

/** Tidied now and every day. Rejects with a `LedgerError` of one sentence where what is kept for servers cannot be read. */
async function openedLedger({ databaseUrl, state }: Config, log: Log): Promise<Ledger> {
  const { openLedger } = await import('./ledger/open-ledger.ts');
  const ledger = await openLedger({ url: databaseUrl, folder: state, now: Date.now });
  await expire(ledger, log);
  const timer = setInterval(() => void expire(ledger, log), DAY_MS).unref();
  const close = (): Promise<void> => {
    clearInterval(timer);
    return ledger.close();
  };
  return { ...ledger, close };
}

/** Removes what was kept long enough, as docs/privacy.md promises. Never rejects: tomorrow is another day. */
async function expire(ledger: Ledger, log: Log): Promise<void> {
  try {
    const count = await ledger.expire();
    if (count > 0) log.info({ count }, 'texts of questions were removed, as their time was over');
  } catch (error) {
    log.error({ err: error }, 'what is to be removed from the ledger could not be');
  }
}

async function versionOf(): Promise<string> {
  const { version } = JSON.parse(await readFile(resolve(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function tell(event: LiveEvent, log: Log): void {
  if (event.kind === 'changed')
    log.info({ ...event.change, ms: Math.round(event.ms) }, `the library has changed: ${changeText(event.change)}`);
  else if (event.kind === 'refused')
    log.warn({ ...event.change, why: event.why }, 'a change is not served: it answers the gold questions worse');
  else if (event.kind === 'rebuilt')
    log.warn({ why: event.why }, 'the snapshot of the library is not used: everything is read again');
  else log.error({ err: event.error }, FAILURES[event.what]);
}

const FAILURES: Readonly<Record<Extract<LiveEvent, { kind: 'failed' }>['what'], string>> = {
  load: 'the library could not be read again, and is served on as it was',
  meaning: 'the dictionary or the vectors of the library could not be made; it is found by what there is',
  snapshot: 'the snapshot of the library could not be written: the next start reads again what has changed',
  revisions: 'the texts of the library are not remembered',
  gold: 'the gold questions of the library cannot be read: changes are served unchecked',
};

/** What readers reach: a gateway connection or a web server. */
type Front = { readonly lines: readonly string[]; readonly failed: Promise<number>; close(): Promise<void> };

async function playground({ port }: Config, dispatcher: Dispatcher, log: Log): Promise<Front> {
  const { createPlayground } = await import('./http/playground.ts');
  const { listen } = await import('./http/server.ts');
  const onError = (error: unknown, incident: string): void =>
    log.error({ err: error, incident }, 'a playground request failed');
  const server = await listen(createPlayground(offline(dispatcher), { onError }), { port: port ?? DEFAULT_PORT });
  return {
    lines: [
      server.url,
      'This is the playground: the same bot, in your browser.',
      'To connect Discord: create an application at https://discord.com/developers/applications, put its bot token into DISCORD_TOKEN (in .env), run `npm run deploy` once, and start again.',
    ],
    failed: new Promise(() => undefined),
    close: server.close,
  };
}

type Parts = {
  readonly app: App;
  readonly condition: Condition;
  readonly dispatcher: Dispatcher;
  readonly log: Log;
};

/** The bot as the only one of its token here, with `/health` where a port is set. What was opened is closed where a later step fails. */
async function guarded(config: Config, token: string, parts: Parts): Promise<Front> {
  const { lockBot, LockError } = await import('./lock.ts');
  const opened: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    opened.push(lockBot(config.state, token));
  } catch (error) {
    if (error instanceof LockError) throw error;
    parts.log.warn(
      { err: error },
      'whether this bot runs already cannot be told, as the folder of its state cannot be used',
    );
  }
  try {
    const watched = await health(config, parts);
    if (watched) opened.push(watched.close);
    const front = await discord(config, token, parts);
    opened.push(front.close);
    return { ...front, lines: [...front.lines, ...(watched ? [`Health: ${watched.url}/health`] : [])], close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function health({ port }: Config, { app, condition }: Parts) {
  if (port === null) return null;
  const { createHealth } = await import('./http/health.ts');
  const { listen } = await import('./http/server.ts');
  const look = () => {
    const { isAlive: ok, gateway, uptime, eventAge, answers, p95, lastIncident } = condition.vitals.signs();
    const { latency = null, shards = [] } = gateway ?? {};
    const library = { revision: app.footnote.sources().revision, lag: app.lag() };
    const { version } = condition;
    return { ok, version, uptime, gateway: { latency, shards, eventAge }, library, answers, p95, lastIncident };
  };
  return listen(createHealth(look), { port });
}

async function discord(config: Config, token: string, { dispatcher, log, condition }: Parts): Promise<Front> {
  const { startBot } = await import('./discord/gateway/bot.ts');
  const { inviteLink, installLink } = await import('./discord/links.ts');
  let fail: (code: number) => void = () => undefined;
  const failed = new Promise<number>((resolve) => {
    fail = resolve;
  });
  const bot = await startBot({
    token,
    apiUrl: config.discordApiUrl,
    dispatcher,
    log,
    vitals: condition.vitals,
    onFatal: (error) => {
      log.error({ exitCode: error.exitCode }, error.message);
      fail(error.exitCode);
    },
  });
  return {
    lines: [
      `Connected to Discord as ${bot.userTag}.`,
      `Invite to a server: ${inviteLink(bot.applicationId)}`,
      `Install for yourself: ${installLink(bot.applicationId)}`,
      'If the slash commands are missing or old, run `npm run deploy`.',
    ],
    failed,
    close: bot.close,
  };
}

const END_WITHIN_MS = 1000;

/** Waits for the end, then closes the front before the index, so that no question meets a closed one. */
async function endOf(front: Front, close: () => Promise<void>, log: Log): Promise<number> {
  const told = new Promise<number>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(0));
  });
  // Nobody knows what state such an error leaves behind. A second one, while this closes, ends the process at once.
  const broken = new Promise<number>((resolve) => {
    process.once('uncaughtException', (error) => {
      log.error({ err: error, incident: newIncident() }, 'something failed that nothing caught: the process ends');
      resolve(1);
    });
  });
  const code = await Promise.race([told, front.failed, broken]);
  log.info({}, 'closing');
  await front.close();
  await close();
  log.info({}, 'closed');
  // discord.js may go on trying to reach Discord after its end: an empty process ends by itself, and this one is made to.
  setTimeout(() => process.exit(code), END_WITHIN_MS).unref();
  return code;
}
