import { createApp } from '../../src/app.ts';
import { citing } from '../../src/citations/lazy.ts';
import type { Ledger } from '../../src/core/ledger.ts';
import { createDispatcher, type Dispatcher } from '../../src/discord/dispatcher.ts';
import { type Bot, type Hourly, startBot } from '../../src/discord/gateway/bot.ts';
import type { Cooldown } from '../../src/discord/gateway/cooldown.ts';
import type { StartError } from '../../src/discord/gateway/failures.ts';
import { createVitals, type Vitals } from '../../src/discord/vitals.ts';
import type { Log } from '../../src/log.ts';
import type { FakeDiscord } from './fake-discord.ts';
import { SHARED_STATE } from './shared-state.ts';

/** The real bot, with the small fixture library, connected to a fake Discord. */

export type TestBot = Bot & {
  readonly vitals: Vitals;
  readonly fatal: Promise<StartError>;
  readonly logged: readonly string[];
};

type Options = {
  readonly corpus?: string;
  readonly state?: string;
  /** Default: nothing is kept. */
  readonly ledger?: Ledger;
  /** Default: the computer's clock. */
  readonly now?: () => number;
  /** What is done every hour; default: a timer that no test waits for. */
  readonly hourly?: Hourly;
  readonly dispatcher?: (real: Dispatcher) => Dispatcher;
  /** Default: anybody may ask as often as they like, as tests do. */
  readonly cooldown?: Cooldown;
};

const NO_COOLDOWN: Cooldown = { answer: async () => null, press: async () => null };

export async function connect(discord: Pick<FakeDiscord, 'apiUrl' | 'token'>, options: Options = {}): Promise<TestBot> {
  const { corpus = 'test/fixtures/library', state = SHARED_STATE, ledger = null } = options;
  const app = await createApp({ corpus, state });
  const vitals = createVitals(Date.now);
  const now = options.now ? { now: options.now } : {};
  const condition = { version: '1.2.3', vitals, lag: app.lag };
  const real = createDispatcher({ footnote: app.footnote, ledger, citing, condition, ...now });
  const logged: string[] = [];
  const note = (fields: object, message: string): void =>
    void logged.push(`${message} ${JSON.stringify(fields, said)}`);
  const log: Log = { info: note, warn: note, error: note };
  let onFatal: (error: StartError) => void = () => undefined;
  const fatal = new Promise<StartError>((resolve) => {
    onFatal = resolve;
  });
  const bot = await startBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    dispatcher: options.dispatcher?.(real) ?? real,
    log,
    onFatal,
    ...(options.hourly ? { hourly: options.hourly } : {}),
    vitals,
    cooldown: options.cooldown ?? NO_COOLDOWN,
  }).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await bot.close();
    await app.close();
  };
  return { ...bot, vitals, fatal, logged, close };
}

/** An error as what it says, which JSON leaves out. */
function said(_key: string, value: unknown): unknown {
  return value instanceof Error ? String(value) : value;
}
