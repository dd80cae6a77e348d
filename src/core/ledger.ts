/**
 * The port to what the bot keeps for each server: its settings and pins, counts of what readers thought of passages, and,
 * only where a manager asked for it, the questions that were not answered well. `test/ledger/contract.ts` holds what every
 * ledger must keep to. A server is named by Discord's id of it. Ids and citations that are longer than any reject with a
 * `RangeError`; of questions, what no database holds becomes U+FFFD. What goes wrong in the database rejects as it says it.
 */
export type Ledger = {
  /** Those of a server that changed none are `DEFAULT_SETTINGS`. */
  settings(server: string): Promise<ServerSettings>;
  /** The settings after the change. Turning `gaps` off removes the texts that were kept. Rejects with a `LedgerError` that is `full`. */
  change(server: string, changes: Partial<ServerSettings>): Promise<ServerSettings>;

  /** The oldest first. */
  pins(server: string): Promise<readonly Pin[]>;
  /** The same question again, whatever its case and white space, replaces. Rejects with a `LedgerError` that is `full`. */
  pin(server: string, pin: Omit<Pin, 'id'>): Promise<Pin>;
  /** False where there is no such pin. */
  unpin(server: string, id: string): Promise<boolean>;

  /** Counts, and does not keep whose vote it was. */
  vote(server: string, citation: string, vote: 'up' | 'down'): Promise<void>;
  /** The most voted on first. */
  votes(server: string): Promise<readonly Votes[]>;
  /** Counts, and does not keep whose report it was. */
  report(server: string, report: { readonly citation: string; readonly kind: ReportKind }): Promise<void>;
  /** The most reported first. */
  reports(server: string): Promise<readonly Reports[]>;

  /** Keeps a question's text for `GAP_DAYS`; false, and nothing is kept, unless the server's `gaps` are on. */
  noteGap(server: string, gap: Omit<Gap, 'asker' | 'at'> & { readonly user: string }): Promise<boolean>;
  /** Not those that are over; the newest first. */
  gaps(server: string): Promise<readonly Gap[]>;

  /** True once in `GAP_DAYS` for a key such as `human:MESSAGE`, whoever asks; of the key a hash is kept. */
  firstTime(key: string): Promise<boolean>;

  /** Servers with a `digestChannel`, whose last digest (or else the choice of the channel) is `DIGEST_DAYS` ago. */
  digestsDue(): Promise<readonly string[]>;
  digested(server: string): Promise<void>;

  /** Removes what is kept of a user in all servers; gives how many entries that was. */
  forget(user: string): Promise<number>;
  /** What is kept of a user, of all servers; the newest first. */
  kept(user: string): Promise<readonly Gap[]>;

  /** A bot, named by its application's id, is in these servers. Several bots may share a ledger. */
  entered(bot: string, servers: readonly string[]): Promise<void>;
  /** The servers that it entered and has not left. */
  serversOf(bot: string): Promise<readonly string[]>;
  /** It is no longer in a server: all that is kept of that is removed, unless another bot is there; false where one is. */
  left(bot: string, server: string): Promise<boolean>;

  /** Removes what is over; gives how many question texts that was. To be called daily. */
  expire(): Promise<number>;

  /** Looks whether it can be used: rejects with a `LedgerError` that is `unusable` where not. */
  check(): Promise<{ readonly kind: 'sqlite' | 'postgresql'; readonly schema: number }>;
  close(): Promise<void>;
};

export type Privacy = 'public' | 'private';

export type ServerSettings = {
  /** Ids of the channels where the bot answers; empty: everywhere. */
  readonly channels: readonly string[];
  readonly privacy: Privacy;
  /** By command name, where it differs from `privacy`. */
  readonly privacyOf: Readonly<Record<string, Privacy>>;
  /** Documents or folders that are offered; empty: all. */
  readonly documents: readonly string[];
  /** Topics suggested before anything is typed. */
  readonly topics: readonly string[];
  /** Locale code; null: the reader's own. */
  readonly language: string | null;
  /** Whether cards have thumbs and reports. */
  readonly feedback: boolean;
  /** Whether question texts are kept. */
  readonly gaps: boolean;
  readonly digestChannel: string | null;
  /** The role that is pinged for a human's answer. */
  readonly humanRole: string | null;
};

export const DEFAULT_SETTINGS: ServerSettings = {
  channels: [],
  privacy: 'public',
  privacyOf: {},
  documents: [],
  topics: [],
  language: null,
  feedback: true,
  gaps: false,
  digestChannel: null,
  humanRole: null,
};

/** A question that a manager answered by naming a passage; the id has 16 characters. */
export type Pin = { readonly id: string; readonly question: string; readonly citation: string };
export type Votes = { readonly citation: string; readonly up: number; readonly down: number };
export type ReportKind = 'outdated' | 'wrong-spot';
export type Reports = { readonly citation: string; readonly outdated: number; readonly wrongSpot: number };

export type Gap = {
  readonly text: string;
  readonly reason: 'unanswered' | 'unsure' | 'disliked';
  /** Citations of the passages that came nearest, at most `MAX_NEAREST`. */
  readonly nearest: readonly string[];
  /** Salted hash of who asked: tells askers apart, and not who they are. */
  readonly asker: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** Days after which a question's text is removed, as docs/privacy.md promises. */
export const GAP_DAYS = 30;
export const DIGEST_DAYS = 7;
/** UTF-16 units of a kept question; as many as are read of one. */
export const MAX_GAP_LENGTH = 6_000;
/** Question texts of a server; the oldest give way. At 6,000 units, 60 MB at the very most. */
export const MAX_GAPS = 10_000;
/** Passages of a server with votes, and with reports; those that had none for longest give way. */
export const MAX_COUNTED = 10_000;
export const MAX_PINS = 200;
export const MAX_NEAREST = 5;
/** UTF-16 units of a server's settings as JSON: room for every channel of a server and as many documents. */
export const MAX_SETTINGS_LENGTH = 100_000;

/**
 * `full`: a manager has to remove something first. `unusable`: the ledger cannot be opened or read, which its owner has to mend.
 * The message is one sentence with what to do, and holds no password.
 */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly kind: 'full' | 'unusable';

  constructor(kind: 'full' | 'unusable', message: string) {
    super(message);
    this.kind = kind;
  }
}
