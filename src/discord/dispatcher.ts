import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Turn } from '../core/model.ts';
import type { Pressed } from './action.ts';
import { act } from './actions.ts';
import type { Choice, Command, Options, Typing } from './command.ts';
import { COMMANDS, REGISTERED } from './commands.ts';
import type { Condition } from './condition.ts';
import { dialogOf, type Filled, type Modal, type Opening } from './dialogs.ts';
import type { MenuTarget } from './menu.ts';
import { MENUS } from './menus.ts';
import { OnceEach } from './once-each.ts';
import { decodeAction } from './payload/buttons.ts';
import { isEphemeral, languageOn } from './payload/read-screen.ts';
import { aside, openly, type Reply } from './reply.ts';
import { type Say, sayIn } from './say.ts';
import type { Citing, Scene, View } from './scene.ts';
import { askedScreen } from './screens/asking.ts';
import { above, finished } from './screens/card-row.ts';
import { elsewhereWord, hushWord } from './screens/channels.ts';
import { helpScreen } from './screens/help.ts';
import { referencesIn, referencesScreen } from './screens/references.ts';
import { type SettingsReader, settingsReader } from './server-settings.ts';
import { type Servers, serversOf } from './servers/servers.ts';

/**
 * Everything that can reach the bot, as functions from plain values to a reply. The gateway, the playground and
 * `footnote simulate` all come in here, so they cannot differ.
 */
export type Dispatcher = {
  readonly name: string;
  readonly commands: readonly (
    | RESTPostAPIChatInputApplicationCommandsJSONBody
    | RESTPostAPIContextMenuApplicationCommandsJSONBody
  )[];
  /** The scene with how its server wants things, so that this is read once for whatever is done there now. */
  withSettings(scene: Scene): Promise<Scene>;
  /** Whether the reply to a command will be for the asker alone: Discord wants to know before anything is looked up. */
  isPrivate(name: string, options: Options, scene: Scene): Promise<boolean>;
  /** The same of a dialog that was sent. */
  isPrivateSubmit(customId: string, scene: Scene): Promise<boolean>;
  command(name: string, options: Options, scene: Scene): Promise<Reply>;
  autocomplete(name: string, typing: Typing, scene: Scene): Promise<readonly Choice[]>;
  press(customId: string, pressed: Pressed, scene: Scene): Promise<Reply>;
  /** Asked before a press is answered: the dialog that it opens instead, or null. */
  modal(customId: string, pressed: Opening, scene: Scene): Promise<Modal | null>;
  /** A dialog was sent: what was filled in, and the message whose button had opened it. */
  submit(customId: string, fields: Filled['fields'], pressed: Pressed, scene: Scene): Promise<Reply>;
  /** A message command. */
  menu(name: string, target: MenuTarget, scene: Scene): Promise<Reply>;
  /** A word on where to ask instead; null where a message is answered. To be said once to each user in each channel. */
  elsewhere(scene: Scene): Promise<Reply | null>;
  message(text: string, history: readonly Turn[], scene: Scene): Promise<Reply>;
  /** Says what is said there beside answers, such as that something went wrong. */
  say(scene: Scene): Promise<Say>;
  readonly servers: Servers;
};

export type DispatcherParts = {
  readonly footnote: Footnote;
  /** Absent where nothing is kept. */
  readonly ledger?: Ledger | null;
  /** Absent where citations are made in no style but our own. */
  readonly citing?: Citing | null;
  /** Told of what goes wrong beside an answer, which is given all the same: settings, pins and notes that the ledger will not do. */
  readonly onError?: (error: unknown) => void;
  /** Milliseconds since 1970. Default: the computer's clock. */
  readonly now?: () => number;
  /** Absent where no process is to be looked at. */
  readonly condition?: Condition;
};

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const counted = new OnceEach();
  const reader = settingsReader(parts.ledger ?? null, (error) => parts.onError?.(error));
  const view: Seeing = (scene, language) => viewOf({ ...parts, counted, reader }, scene, language);
  return {
    name: 'Footnote',
    commands: REGISTERED,
    withSettings: async (scene) => ({ ...scene, known: await reader.of(scene.server) }),
    ...commandsOf(view),
    ...pressesOf(view),
    menu: async (name, target, scene) => {
      const seen = await view(scene);
      const menu = MENUS.find(({ data }) => data.name === name);
      return finished({ screen: menu ? await menu.run(target, seen) : helpScreen(seen), private: true }, seen);
    },
    say: async (scene) => (await view(scene)).say,
    elsewhere: async (scene) => {
      const word = elsewhereWord(await view(scene));
      return word === null ? null : openly(word);
    },
    message: async (text, history, scene) => {
      const seen = await view(scene);
      const hush = hushWord(seen);
      if (hush !== null) return openly(hush);
      if (!/[\p{L}\p{N}]/u.test(text)) return { screen: helpScreen(seen), private: false };
      const references = referencesIn(text);
      if (references.length > 0) return finished({ screen: referencesScreen(seen, references), private: false }, seen);
      return finished({ screen: await askedScreen(seen, { text, history }), private: false }, seen);
    },
    servers: serversOf({ ledger: reader.ledger, view, now: parts.now ?? Date.now }),
  };
}

type Seeing = (scene: Scene, language?: string | null) => Promise<View>;

function commandsOf(view: Seeing): Pick<Dispatcher, 'isPrivate' | 'command' | 'autocomplete'> {
  const named = (name: string) => COMMANDS.find((command) => command.data.name === name);
  return {
    isPrivate: async (name, options, scene) => isPrivate(named(name), options, await view(scene)),
    command: async (name, options, scene) => {
      const seen = await view(scene, options.language);
      const command = named(name);
      if (!command) return { screen: helpScreen(seen), private: true };
      const screen = await command.run(options, seen);
      if (!isPrivate(command, options, seen)) return finished({ screen, private: false }, seen);
      const hush = command.audience === 'everybody' ? hushWord(seen) : null;
      const said = hush === null ? screen : above(hush, screen);
      return finished({ screen: { ...said, pings: {} }, private: true }, seen);
    },
    autocomplete: async (name, typing, scene) =>
      (await named(name)?.autocomplete?.(typing, await view(scene, typing.options.language))) ?? [],
  };
}

function pressesOf(view: Seeing): Pick<Dispatcher, 'press' | 'modal' | 'submit' | 'isPrivateSubmit'> {
  return {
    press: async (customId, pressed, scene) => {
      const seen = await view(scene, languageOn(pressed.message));
      const action = decodeAction(customId);
      if (!action) return aside(seen.say('pressedTooOld'));
      const reply = await act(action, pressed, seen);
      const isCopied = reply.update && action.kind !== 'remove' && isFixed(pressed, seen);
      return finished(isCopied ? { screen: reply.screen, private: true } : reply, seen, pressed);
    },
    modal: async (customId, pressed, scene) =>
      dialogOf(customId)?.open(pressed, await view(scene, languageOn(pressed.message))) ?? null,
    isPrivateSubmit: async (customId, scene) =>
      dialogOf(customId)?.isPrivate() !== false || isHushed(await view(scene)),
    submit: async (customId, fields, pressed, scene) => {
      const seen = await view(scene, languageOn(pressed.message));
      const reply = await dialogOf(customId)?.submit({ fields, pressed }, seen);
      if (!reply) return aside(seen.say('pressedTooOld'));
      return finished({ ...reply, private: reply.private || isHushed(seen) }, seen, pressed);
    },
  };
}

/** While nobody knows what the server lets be shown, what everybody sees stays as it is, and whoever turns it gets a copy. */
function isFixed({ message }: Pressed, { certainty }: View): boolean {
  return certainty === 'unknown' && !isEphemeral(message);
}

/** Whether only the asker may be answered there. */
function isHushed(view: View): boolean {
  return view.scene.isRestricted || hushWord(view) !== null;
}

function isPrivate(command: Command | undefined, options: Options, view: View): boolean {
  if (!command || command.audience === 'asker' || isHushed(view)) return true;
  if (options.private !== undefined) return options.private === 'true';
  const { settings } = view;
  return (settings.privacyOf[command.data.name] ?? settings.privacy) === 'private';
}

type Reading = Pick<View, 'counted'> & { readonly reader: SettingsReader };

/** What everything shown there is made with: the documents offered, how the server wants things, the language to speak. */
async function viewOf(
  { footnote, reader, citing = null, onError, condition, counted }: DispatcherParts & Reading,
  scene: Scene,
  language: string | null | undefined,
): Promise<View> {
  const { settings, certainty } = scene.known ?? (await reader.of(scene.server));
  return {
    footnote: settings.documents.length === 0 ? footnote : footnote.offering(settings.documents),
    ledger: reader.ledger,
    citing,
    settings,
    certainty,
    scene,
    say: sayIn(language ?? settings.language ?? scene.locale, scene.locale),
    language: language ?? null,
    library: footnote,
    counted,
    onError: (error) => onError?.(error),
    condition: condition ?? null,
  };
}
