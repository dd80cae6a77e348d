import { DEFAULT_SETTINGS, type Ledger, type ServerSettings } from '../core/ledger.ts';

/** Reads how a server wants things, in the little time that Discord gives for a first answer. */

/** Discord waits three seconds for it; "Receiving and Responding". Whatever else comes before it takes a few milliseconds. */
const WITHIN_MS = 1000;

/** Hold where a server's own cannot be read: what might be private is, and nothing is counted or kept. */
const CAREFUL: ServerSettings = { ...DEFAULT_SETTINGS, privacy: 'private', feedback: false };

/** Never rejects. What goes wrong is told, and the careful settings hold. */
export async function settingsOf(
  ledger: Ledger | null,
  server: string | null,
  onError: (error: unknown) => void,
): Promise<ServerSettings> {
  if (!ledger || server === null) return DEFAULT_SETTINGS;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`the settings of a server could not be read within ${WITHIN_MS} ms`);
    timer = setTimeout(() => reject(error), WITHIN_MS);
  });
  try {
    return await Promise.race([ledger.settings(server), late]);
  } catch (error) {
    onError(error);
    return CAREFUL;
  } finally {
    clearTimeout(timer);
  }
}

/** Throws where they are not the server's own, for whoever shows, changes or explains them. */
export function assertKnown(settings: ServerSettings): void {
  if (settings === CAREFUL) throw new Error('the settings of the server could not be read');
}
