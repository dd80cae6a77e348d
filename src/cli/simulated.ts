import type { Footnote } from '../core/footnote.ts';
import type { Turn } from '../core/model.ts';

/** The bot as a simulation drives it. Whatever Discord would not let pass is rejected with an error that names it. */
export type Simulated = {
  readonly commands: readonly SimulatedCommand[];
  /** The names of those who can act; the first one does, unless a step says otherwise. */
  readonly users: readonly string[];
  command(name: string, options: Filled, by: string): Promise<SimulatedReply>;
  autocomplete(name: string, typing: SimulatedTyping, by: string): Promise<readonly object[]>;
  menu(name: string, text: string, by: string): Promise<SimulatedReply>;
  message(text: string, history: readonly Turn[], by: string): Promise<SimulatedReply>;
  press(customId: string, pressed: SimulatedPress, by: string): Promise<SimulatedReply | SimulatedDialog>;
  submit(customId: string, fields: Filled, pressed: SimulatedPress, by: string): Promise<SimulatedReply>;
  /** What a menu offers: its own options, or people, channels or roles. */
  offered(menu: object): readonly SimulatedChoice[];
  /** The words that a message quotes; empty where it quotes nothing. */
  quoted(body: SimulatedBody): string;
  close(): Promise<void>;
};

export type SimulatedCommand = {
  readonly name: string;
  /** Used on a message, whose text is its one option. */
  readonly isMenu?: boolean;
  readonly options?: readonly SimulatedOption[];
};

export type SimulatedOption = {
  readonly name: string;
  readonly required?: boolean;
  /** Absent where anything can be written. */
  readonly choices?: readonly SimulatedChoice[];
};

export type SimulatedChoice = { readonly label: string; readonly value: string };
export type Filled = Readonly<Record<string, string>>;
type SimulatedTyping = { readonly option: string; readonly typed: string; readonly options: Filled };

export type SimulatedReply = {
  readonly body: SimulatedBody;
  readonly private: boolean;
  /** Takes the place of the message whose button was pressed. */
  readonly update?: boolean;
  /** The message whose button was pressed goes. */
  readonly remove?: boolean;
  /** What everybody sees besides. */
  readonly post?: SimulatedBody;
};
export type SimulatedDialog = { readonly dialog: SimulatedBody };

/** A message as it is handed back with a press, or a dialog. */
export type SimulatedBody = {
  readonly flags?: number;
  readonly components?: readonly object[];
  readonly files?: readonly { readonly name: string; readonly text: string }[];
};

/** On the message of an earlier reply, after these turns. */
type SimulatedPress = {
  readonly message: SimulatedBody;
  readonly values?: readonly string[];
  readonly turns: readonly Turn[];
};

/** What the composition root gives: the bot over a library, and the checks of what Discord lets pass. */
export type Simulating = {
  /** Those in which the bot can be read. */
  readonly locales: readonly string[];
  simulated(footnote: Footnote, where: { readonly locale: string; readonly scene: SimulatedScene }): Promise<Simulated>;
  /** The limits of Discord that a message or dialog breaks; empty when it is fine. */
  faultsOf(body: object): readonly string[];
  /** The same of the choices of an option. */
  faultsOfChoices(choices: readonly object[]): readonly string[];
};

/** Where it can happen, each with what is so there. */
export const SIMULATED_SCENES = {
  server: 'a server that you manage (the default)',
  member: 'a server that you do not manage',
  direct: 'a direct message',
  silenced: 'a server where the bot may not write in this channel',
  outside: 'a server that has not added the bot, where you use it as your own app',
  restricted: 'the same, where the answers of such apps are for the asker alone',
} as const;
export type SimulatedScene = keyof typeof SIMULATED_SCENES;
