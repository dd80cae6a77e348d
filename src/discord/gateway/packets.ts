import type { Client } from 'discord.js';

/** What the gateway tells, as it came: `t` names it, where it is an event, and `d` holds it. */
export type Packet<Data> = { readonly t: string | null; readonly d: Data };

/** What Discord tells, to discord.js, whose types keep it to themselves. */
type Reader = { handlePacket(...told: unknown[]): boolean };

/**
 * Where discord.js throws over something that Discord tells, such as an interaction of a kind that it does not know yet, that alone is
 * lost: by default it ends the process. discord.js has counted it as heard by then, so that it is not told again.
 */
export function surviveUnreadable({ ws }: Client, onError: (error: unknown) => void): void {
  const reader = ws as unknown as Reader;
  const read = reader.handlePacket.bind(ws);
  reader.handlePacket = (...told) => {
    try {
      return read(...told);
    } catch (error) {
      onError(error);
      return false;
    }
  };
}
