/** What the running bot knows of itself, for `/doctor` and for whoever watches over the process. Nothing of what was asked. */

/** What a caught failure leaves behind. */
export type Incident = {
  /** As the reader and the log have it. */
  readonly id: string;
  /** What failed, in one word: `command`, `button`, `message`, `answer` (one that follows its question), `direct`, `autocomplete`. */
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** The connection to Discord, asked when somebody wants to know. */
export type Gateway = {
  readonly isReady: boolean;
  /** From a heartbeat to its answer, in milliseconds; null until there was one. */
  readonly latency: number | null;
  /** One word for each shard, as discord.js has it: `Ready`, `Reconnecting`, … */
  readonly shards: readonly string[];
  /** When a heartbeat was last answered, in milliseconds since 1970; null until then. */
  readonly heartbeatAt: number | null;
  /** What the bot lacks in a channel, by Discord's names; null where it cannot see that there is one. */
  missingIn(channel: string): readonly string[] | null;
  /** Whether members may use apps there that they installed for themselves; null where that cannot be seen. */
  allowsExternalApps(channel: string): boolean | null;
};

export type VitalSigns = {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds since then. */
  readonly uptime: number;
  readonly answers: number;
  /** Milliseconds that the middle one and the slowest twentieth of the last answers took; null where there were none. */
  readonly p50: number | null;
  readonly p95: number | null;
  readonly lastIncident: Incident | null;
  /** Milliseconds since Discord last sent an event; null before the first. */
  readonly eventAge: number | null;
  /** Null before the bot has a connection, and where it needs none. */
  readonly gateway: Gateway | null;
  /** Whether Discord can be heard: ready, and an event or an answered heartbeat in the last `SILENT_MS`. */
  readonly isAlive: boolean;
};

/** Heartbeats are answered every 41 s: after four in vain, the connection is dead, whatever it says of itself. */
export const SILENT_MS = 3 * 60_000;
/** Answer times that are looked back on. */
export const MAX_TIMES = 500;

export type Vitals = {
  /** An answer was given so many milliseconds after it was asked for, those in line included. */
  answered(ms: number): void;
  failed(incident: Pick<Incident, 'id' | 'kind'>): void;
  /** Discord sent an event. */
  heard(): void;
  /** How to look at the connection from now on. */
  connected(look: () => Gateway): void;
  signs(): VitalSigns;
};

/** `now` is in milliseconds since 1970. */
export function createVitals(now: () => number): Vitals {
  const startedAt = now();
  const times: number[] = [];
  let answers = 0;
  let lastIncident: Incident | null = null;
  let heardAt: number | null = null;
  let look: (() => Gateway) | null = null;
  return {
    answered: (ms) => {
      times[answers % MAX_TIMES] = ms;
      answers += 1;
    },
    failed: (incident) => {
      lastIncident = { ...incident, at: now() };
    },
    heard: () => {
      heardAt = now();
    },
    connected: (by) => {
      look = by;
    },
    signs: () => {
      const gateway = look?.() ?? null;
      const lastSign = Math.max(heardAt ?? 0, gateway?.heartbeatAt ?? 0);
      return {
        startedAt,
        uptime: now() - startedAt,
        answers,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        lastIncident,
        eventAge: heardAt === null ? null : now() - heardAt,
        gateway,
        isAlive: gateway?.isReady === true && now() - lastSign <= SILENT_MS,
      };
    },
  };
}

/** The smallest value that a share of `part` of all does not exceed (nearest rank); null of none. */
function quantile(values: readonly number[], part: number): number | null {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.max(0, Math.ceil(part * inOrder.length) - 1)] ?? null;
}
