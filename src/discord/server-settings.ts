import { DEFAULT_SETTINGS, type Ledger, type ServerSettings } from '../core/ledger.ts';
import { inTime, LEDGER_PATIENCE_MS } from './in-time.ts';
import { Recent } from './recent.ts';

/** Reads how a server wants things, in the little time that Discord gives for a first answer, and remembers it for when it cannot. */

/**
 * How a server wants things: as it was `read` just now, as it is `remembered` from when this process last could read it, or
 * `unknown`. Then careful settings hold, and nothing is shown to everybody.
 */
export type KnownSettings = {
  readonly settings: ServerSettings;
  readonly certainty: 'read' | 'remembered' | 'unknown';
};

const CAREFUL: ServerSettings = { ...DEFAULT_SETTINGS, privacy: 'private', feedback: false };

export type SettingsReader = {
  /** The ledger that was given, to be used instead of it: what goes through it of settings is remembered. */
  readonly ledger: Ledger | null;
  /** Those of a server; the defaults where nothing is kept, and in direct messages (null). Never rejects: what goes wrong is told. */
  of(server: string | null): Promise<KnownSettings>;
};

export function settingsReader(given: Ledger | null, onError: (error: unknown) => void): SettingsReader {
  const remembered = new Recent<Remembered>();
  const ledger = given && remembering(given, remembered);
  return {
    ledger,
    of: async (server) => {
      if (!ledger || server === null) return { settings: DEFAULT_SETTINGS, certainty: 'read' };
      try {
        return {
          settings: await inTime(ledger.settings(server), LEDGER_PATIENCE_MS, 'word on the settings of a server'),
          certainty: 'read',
        };
      } catch (error) {
        onError(error);
        const before = remembered.get(server);
        return before
          ? { settings: before.settings, certainty: 'remembered' }
          : { settings: CAREFUL, certainty: 'unknown' };
      }
    },
  };
}

/** `turn` counts what is asked of the ledger. */
type Remembered = { readonly settings: ServerSettings; readonly turn: number };

/** Remembers also what came too late for whoever asked. What was asked before a change may come after it, and no longer holds. */
function remembering(ledger: Ledger, remembered: Recent<Remembered>): Ledger {
  let turn = 0;
  const note = (server: string, now: Remembered): ServerSettings => {
    if (now.turn > (remembered.get(server)?.turn ?? 0)) remembered.set(server, now);
    return now.settings;
  };
  return {
    ...ledger,
    settings: async (server) => {
      turn += 1;
      const asked = turn;
      return note(server, { settings: await ledger.settings(server), turn: asked });
    },
    change: async (server, changes) => {
      const settings = await ledger.change(server, changes);
      turn += 1;
      return note(server, { settings, turn });
    },
    left: async (bot, server) => {
      const isForgotten = await ledger.left(bot, server);
      if (isForgotten) remembered.delete(server);
      return isForgotten;
    },
  };
}

/** Throws where they are not the server's own of now, for whoever shows, changes or explains them. */
export function assertRead({ certainty }: Pick<KnownSettings, 'certainty'>): void {
  if (certainty !== 'read') throw new Error('the settings of the server could not be read');
}
