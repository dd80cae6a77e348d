/**
 * What the playground is handed: the bot as a set of functions, and its messages in Discord's own REST JSON. The
 * Discord side satisfies these types by shape; nothing here imports it.
 */

/** The bot without its connection. Each function may reject; the playground then shows an incident id. */
export type Bot = {
  readonly name: string;
  readonly commands: readonly CommandShape[];
  /** Options have passed Discord's own checks: known names, required ones present, within `max_length`. */
  command(name: string, options: Readonly<Record<string, string>>): Promise<Reply>;
  /** The choices for what was typed so far into one option. */
  autocomplete(name: string, option: string, typed: string): Promise<readonly Choice[]>;
  /**
   * A press on a button of `message`; the reply replaces that message when `update` is true. `said` is what led to the message:
   * its turns, oldest first, the question that it answers last.
   */
  button(customId: string, message: MessageBody, said: Conversation): Promise<Reply>;
  /** A mention or a direct message, with the turns that it replies to, oldest first. */
  message(text: string, history: readonly HistoryTurn[]): Promise<Reply>;
};

/** A message of the bot, and who sees it. */
export type Reply = { readonly body: MessageBody; readonly private: boolean; readonly update?: boolean | undefined };

type Choice = { readonly name: string; readonly value: string };

export type HistoryTurn = { readonly role: 'user' | 'agent'; readonly text: string };

/** `whole` is false where turns are missing that there were. */
export type Conversation = { readonly turns: readonly HistoryTurn[]; readonly whole: boolean };

/** A slash command as Discord registers it; only string options (type 3) are offered. */
export type CommandShape = {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly OptionShape[] | undefined;
};

export type OptionShape = {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly max_length?: number | undefined;
};

/** A message in Discord's REST JSON. What is not drawn is still carried, so that the payload stays exact. */
export type MessageBody = {
  readonly content?: string | undefined;
  readonly embeds?: readonly Embed[] | undefined;
  readonly components?: readonly ActionRow[] | undefined;
  readonly allowed_mentions?: object | undefined;
};

export type Embed = {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly color?: number | undefined;
  readonly timestamp?: string | undefined;
  readonly author?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly fields?: readonly EmbedField[] | undefined;
  readonly footer?: { readonly text: string } | undefined;
};

type EmbedField = { readonly name: string; readonly value: string; readonly inline?: boolean | undefined };

/** A row of components (type 1); the playground draws its buttons (type 2). */
export type ActionRow = { readonly type: number; readonly components: readonly Button[] };

export type Button = {
  readonly type: number;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style?: number | undefined;
  readonly label?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly url?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly emoji?: { readonly name?: string | null | undefined; readonly id?: string | null | undefined } | undefined;
};
