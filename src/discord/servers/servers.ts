import type { Ledger } from '../../core/ledger.ts';
import type { Screen } from '../payload/screen.ts';
import type { Scene, View } from '../scene.ts';
import { assertKnown } from '../server-settings.ts';
import { digestScreen } from './digest.ts';
import { greetingScreen } from './greeting.ts';

/** What concerns servers and nobody's question: coming and going, and the weekly digest. */
export type Servers = {
  greeting(scene: Scene): Promise<Screen>;
  /** The bot was removed from it: all that is kept of it goes. */
  left(server: string): Promise<void>;
  /** Servers whose digest is due. */
  digestsDue(): Promise<readonly string[]>;
  /** The digest of the scene's server and where it is to be posted; null where there is nothing to tell. */
  digest(scene: Scene): Promise<{ readonly channel: string; readonly screen: Screen } | null>;
  /** The digest of this week was posted, or there was none. */
  digested(server: string): Promise<void>;
};

type Parts = {
  readonly ledger: Ledger | null;
  readonly view: (scene: Scene) => Promise<View>;
  readonly now: () => number;
};

export function serversOf({ ledger, view, now }: Parts): Servers {
  return {
    greeting: async (scene) => greetingScreen(await view(scene)),
    left: async (server) => ledger?.forgetServer(server),
    digestsDue: async () => (await ledger?.digestsDue()) ?? [],
    digest: async (scene) => {
      const seen = await view(scene);
      assertKnown(seen.settings);
      const channel = seen.settings.digestChannel;
      const screen = ledger && channel !== null ? await digestScreen(seen, ledger, now()) : null;
      return screen && channel !== null ? { channel, screen } : null;
    },
    digested: async (server) => ledger?.digested(server),
  };
}
