import type { MessageBody, ModalBody } from './message-body.ts';

/**
 * What the playground is handed: the bot as a set of functions, and its messages in Discord's own REST JSON. The
 * Discord side satisfies these types by shape; nothing here imports it.
 */

/** The bot without its connection. Each function may reject; the playground then shows an incident id. */
export type Bot = {
  readonly name: string;
  readonly commands: readonly CommandShape[];
  /**
   * Options have passed Discord's own checks: known names, required ones present, within their limits. Numbers are decimal,
   * yes and no are `true` and `false`, people, channels and roles are ids.
   */
  command(name: string, options: Options, scene: Scene): Promise<Reply>;
  /** The choices for what was typed so far into one option. */
  autocomplete(name: string, typing: Typing, scene: Scene): Promise<readonly Choice[]>;
  /** A press on a button of a message, or what was chosen in one of its menus. */
  press(customId: string, pressed: Pressed, scene: Scene): Promise<Reply>;
  /** Asked before `press`: the dialog that this press opens instead, or null. */
  modal(customId: string, pressed: Pressed, scene: Scene): Promise<ModalBody | null>;
  /** A dialog was sent: its own id, and of each field what was filled in; several chosen values are parted by commas. */
  submit(customId: string, fields: Options, pressed: Pressed, scene: Scene): Promise<Reply>;
  /** A message command, used on somebody's message. */
  menu(name: string, target: MenuTarget, scene: Scene): Promise<Reply>;
  /** A mention or a direct message, with the turns that it replies to, oldest first. */
  message(text: string, history: readonly HistoryTurn[], scene: Scene): Promise<Reply>;
};

/** Who asks, where, and in which language. */
export type Scene = {
  /** The asker's language, as Discord names it. */
  readonly locale: string;
  readonly user: string;
  /** Null in a direct message, and so is the channel. */
  readonly server: string | null;
  readonly channel: string | null;
  readonly channelName?: string | undefined;
  /** Whether the asker may manage the server; false in a direct message. */
  readonly canManage: boolean;
  /** Whether the asker may manage messages. */
  readonly canModerate: boolean;
  /** Permissions that the bot lacks there; in the pretend server none. */
  readonly missing: readonly string[];
  /** Whether external apps may show their answers to the asker alone; never so in the pretend server. */
  readonly isRestricted: boolean;
};

export type Options = Readonly<Record<string, string>>;

/** What is being typed into one option, and the other options as far as they are filled in. */
export type Typing = { readonly option: string; readonly typed: string; readonly options: Options };

/**
 * The message whose button or menu was used, exactly as it was last shown; what was chosen in a menu; and what led to the message:
 * its turns, oldest first, the question that it answers last.
 */
export type Pressed = {
  readonly message: MessageBody;
  readonly values?: readonly string[] | undefined;
  readonly said?: Conversation | undefined;
};

/** The message that a message command is used on. `author` is an id; `text` is its raw markdown, cards included. */
export type MenuTarget = { readonly id: string; readonly author: string; readonly text: string };

/** A message of the bot, and who sees it. */
export type Reply = {
  readonly body: MessageBody;
  readonly private: boolean;
  /** It takes the place of the pressed message. */
  readonly update?: boolean | undefined;
  /** The pressed message is deleted; an empty body then says nothing more. */
  readonly remove?: boolean | undefined;
  /** What is posted for everybody besides. */
  readonly post?: MessageBody | undefined;
};

export type Choice = { readonly name: string; readonly value: string };

export type HistoryTurn = { readonly role: 'user' | 'agent'; readonly text: string };

/** `whole` is false where turns are missing that there were. */
export type Conversation = { readonly turns: readonly HistoryTurn[]; readonly whole: boolean };

type Localizations = Readonly<Record<string, string | null | undefined>> | null | undefined;

type Named = {
  readonly name: string;
  readonly name_localizations?: Localizations;
  /** Message commands have none. */
  readonly description?: string | undefined;
  readonly description_localizations?: Localizations;
};

/** A command as Discord registers it: a slash command (type 1, the default) or a message command (type 3). */
export type CommandShape = Named & {
  readonly type?: number | undefined;
  readonly options?: readonly OptionShape[] | undefined;
  /** Where it is not null, only those who may manage the server are offered the command there. */
  readonly default_member_permissions?: string | null | undefined;
  /** Where it is offered: 0 servers, 1 direct messages; absent: everywhere. */
  readonly contexts?: readonly number[] | null | undefined;
};

/** Types: 3 text, 4 whole number, 5 yes or no, 6 person, 7 channel, 8 role. */
export type OptionShape = Named & {
  readonly type: number;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly choices?: readonly (Named & { readonly value: string | number })[] | undefined;
};
