import { connect, type TestBot } from './bot.ts';
import { deployAll } from './deploy-all.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './fake-discord.ts';

/** The bot, connected to a fake Discord that has its commands. */
export type Connected = {
  readonly discord: FakeDiscord;
  /** The one that runs now. */
  readonly bot: TestBot;
  /** Ends it and starts it anew, as it was at first unless told otherwise. */
  restart(options?: Parameters<typeof connect>[1]): Promise<void>;
  close(): Promise<void>;
};

export async function connected(
  options: Parameters<typeof connect>[1] = {},
  place: FakeDiscordOptions = {},
): Promise<Connected> {
  const discord = await startFakeDiscord(place);
  await deployAll(discord);
  let bot = await connect(discord, options);
  return {
    discord,
    get bot() {
      return bot;
    },
    restart: async (other = options) => {
      await bot.close();
      bot = await connect(discord, other);
    },
    close: async () => {
      await bot.close();
      await discord.close();
    },
  };
}
