import type { Citable, Cite } from '../core/citation-style.ts';
import type { Footnote } from '../core/footnote.ts';
import type { Ledger, ServerSettings } from '../core/ledger.ts';
import type { Condition } from './condition.ts';
import type { OnceEach } from './once-each.ts';
import type { Say } from './say.ts';
import type { KnownSettings } from './server-settings.ts';

/** Who asks, where, and what the bot may do there. Plain data: the gateway, the playground and the simulator make it. */
export type Scene = {
  /** The reader's language, as Discord has it. */
  readonly locale: string;
  readonly user: string;
  /** Null in direct messages. */
  readonly server: string | null;
  readonly channel: string | null;
  /** The channel of a thread or forum post. */
  readonly parent?: string | null;
  /** Manage Server: may change what the bot does there. */
  readonly canManage: boolean;
  /** Manage Messages: may take away what others asked for. */
  readonly canModerate: boolean;
  /** Permissions that the bot lacks to post in this channel, by Discord's names; null where it is not in the server at all. */
  readonly missing: readonly string[] | null;
  /** Whether the server shows replies of this user-installed app to the asker alone. */
  readonly isRestricted: boolean;
  /** How the server wants things, where that was read already: once for all that one event leads to. */
  readonly known?: KnownSettings;
};

/** Makes citations in the styles that others use. */
export type Citing = { readonly cited: Cite; readonly citationBlock: (citable: Citable) => string };

/** All that it takes to show something to somebody. */
export type View = {
  /** Over the documents that are offered there. */
  readonly footnote: Footnote;
  /** Over the whole library, whatever is offered there. */
  readonly library: Footnote;
  /** Null where nothing is kept. */
  readonly ledger: Ledger | null;
  /** Of the server, as far as `certainty` says. */
  readonly settings: ServerSettings;
  readonly certainty: KnownSettings['certainty'];
  /** Null where citations are made in no style but our own. */
  readonly citing: Citing | null;
  readonly scene: Scene;
  readonly say: Say;
  /** The language that was chosen for this answer; null where it is the reader's. */
  readonly language: string | null;
  /** What was counted already: a second press counts nothing. */
  readonly counted: OnceEach;
  /** Told of what goes wrong beside an answer, which is given all the same. */
  readonly onError: (error: unknown) => void;
  /** Null where no process is to be looked at. */
  readonly condition: Condition | null;
};
