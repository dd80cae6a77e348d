import { type APIMessage, PermissionFlagsBits as May } from 'discord-api-types/v10';
import type { Ledger } from '../../src/core/ledger.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { connect, type TestBot } from './bot.ts';
import { deployAll } from './deploy-all.ts';
import type { InteractionHandle } from './fake-discord/handle.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './fake-discord.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A server whose bot keeps a real ledger, in a file of its own, with a clock and an hour that tests move. */
export type ManagedServer = {
  readonly discord: FakeDiscord;
  /** The ledger that the bot has open now. */
  readonly ledger: Ledger;
  readonly logged: readonly string[];
  /** Ends the bot and starts it anew over the same ledger; `meanwhile` happens while there is none. */
  restart(meanwhile?: () => void): Promise<void>;
  /** Lets time go by for the ledger. */
  later(ms: number): void;
  /** An hour is over. */
  hour(): void;
  close(): Promise<void>;
};

/** What a manager may do who may else do what everyone may. */
export const MANAGER = {
  permissions: May.ViewChannel | May.SendMessages | May.UseApplicationCommands | May.ManageGuild,
} as const;

export async function manageServer(options: FakeDiscordOptions = {}): Promise<ManagedServer> {
  const folder = temporaryFolder();
  const discord = await startFakeDiscord(options);
  await deployAll(discord);
  let passed = 0;
  let hour = (): void => undefined;
  const start = async (): Promise<{ bot: TestBot; ledger: Ledger }> => {
    const now = (): number => Date.now() + passed;
    const ledger = await openLedger({ url: null, folder, now });
    const hourly = (work: () => void) => {
      hour = work;
      return () => undefined;
    };
    return { bot: await connect(discord, { ledger, hourly, now }), ledger };
  };
  let running = await start();
  const stop = async (): Promise<void> => {
    await running.bot.close();
    await running.ledger.close();
  };
  return {
    discord,
    get ledger() {
      return running.ledger;
    },
    get logged() {
      return running.bot.logged;
    },
    restart: async (meanwhile) => {
      await stop();
      meanwhile?.();
      running = await start();
    },
    later: (ms) => {
      passed += ms;
    },
    hour: () => hour(),
    close: async () => {
      await stop();
      await discord.close();
    },
  };
}

/** The first thing said after the interaction beside its message, such as a private word. */
export function followup({ discord }: ManagedServer, handle: InteractionHandle): Promise<APIMessage> {
  return discord.waitFor(() => handle.followups[0], 'what is said after a press');
}

/** True where only one user sees the message. */
export const isPrivate = (message: APIMessage): boolean => ((message.flags ?? 0) & 64) !== 0;
