import type { Ledger } from '../../core/ledger.ts';
import type { Screen } from '../payload/screen.ts';
import type { Scene, View } from '../scene.ts';
import { assertRead } from '../server-settings.ts';
import { digestScreen } from './digest.ts';
import { greetingScreen } from './greeting.ts';

/** What concerns servers and nobody's question: coming and going, and the weekly digest. */
export type Servers = {
  greeting(scene: Scene): Promise<Screen>;
  /** The bot, named by its application, came into it. */
  entered(bot: string, server: string): Promise<void>;
  /** The bot was removed from it: all that is kept of it goes, unless another bot that shares the ledger is there. */
  left(bot: string, server: string): Promise<void>;
  /** The bot is in these servers and in no others. Gives how many it left unseen, and that were forgotten now. */
  present(bot: string, servers: readonly string[], isOut: IsOut): Promise<number>;
  /** Servers whose digest is due. */
  digestsDue(): Promise<readonly string[]>;
  /** The digest of the scene's server and where it is to be posted; null where there is nothing to tell. */
  digest(scene: Scene): Promise<{ readonly channel: string; readonly screen: Screen } | null>;
  /** The digest of this week was posted, or there was none. */
  digested(server: string): Promise<void>;
};

/** Looks once more whether the bot is out of a server: a list that lacks one is no reason to remove anything. */
export type IsOut = (server: string) => Promise<boolean>;

type Parts = {
  readonly ledger: Ledger | null;
  readonly view: (scene: Scene) => Promise<View>;
  readonly now: () => number;
};

export function serversOf({ ledger, view, now }: Parts): Servers {
  return {
    greeting: async (scene) => greetingScreen(await view(scene)),
    entered: async (bot, server) => ledger?.entered(bot, [server]),
    left: async (bot, server) => void (await ledger?.left(bot, server)),
    present: async (bot, servers, isOut) => {
      if (!ledger) return 0;
      const here = new Set(servers);
      const missing = (await ledger.serversOf(bot)).filter((server) => !here.has(server));
      await ledger.entered(bot, servers);
      let nForgotten = 0;
      for (const server of missing) if ((await isOut(server)) && (await ledger.left(bot, server))) nForgotten += 1;
      return nForgotten;
    },
    digestsDue: async () => (await ledger?.digestsDue()) ?? [],
    digest: async (scene) => {
      const seen = await view(scene);
      assertRead(seen);
      const channel = seen.settings.digestChannel;
      const screen = ledger && channel !== null ? await digestScreen(seen, ledger, now()) : null;
      return screen && channel !== null ? { channel, screen } : null;
    },
    digested: async (server) => ledger?.digested(server),
  };
}
