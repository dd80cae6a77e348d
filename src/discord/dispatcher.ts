import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import { DEFAULT_SETTINGS, type Ledger, type ServerSettings } from '../core/ledger.ts';
import type { Turn } from '../core/model.ts';
import type { Pressed } from './action.ts';
import { act } from './actions.ts';
import { askedScreen } from './asking.ts';
import { decodeAction } from './buttons.ts';
import type { Choice, Options, Typing } from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpScreen } from './help.ts';
import { OnceEach } from './once-each.ts';
import { languageOn } from './read-screen.ts';
import { aside, type Reply } from './reply.ts';
import { sayIn } from './say.ts';
import type { Scene, View } from './scene.ts';
import { type Servers, serversOf } from './servers.ts';

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
  /** Whether the reply to a command will be for the asker alone: Discord wants to know before anything is looked up. */
  isPrivate(name: string, options: Options, scene: Scene): Promise<boolean>;
  command(name: string, options: Options, scene: Scene): Promise<Reply>;
  autocomplete(name: string, typing: Typing, scene: Scene): Promise<readonly Choice[]>;
  press(customId: string, pressed: Pressed, scene: Scene): Promise<Reply>;
  message(text: string, history: readonly Turn[], scene: Scene): Promise<Reply>;
  readonly servers: Servers;
};

export type DispatcherParts = {
  readonly footnote: Footnote;
  /** Absent where nothing is kept. */
  readonly ledger?: Ledger | null;
  /** Told where settings cannot be read; the defaults then hold. */
  readonly onError?: (error: unknown) => void;
  /** Milliseconds since 1970. Default: the computer's clock. */
  readonly now?: () => number;
};

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const named = (name: string) => COMMANDS.find((command) => command.data.name === name);
  const counted = new OnceEach();
  const view = (scene: Scene, language: string | null = null) => viewOf({ ...parts, counted }, scene, language);
  const isPrivate: Dispatcher['isPrivate'] = async (name, options, scene) => {
    const command = named(name);
    if (!command || command.audience === 'asker') return true;
    if (options.private !== undefined) return options.private === 'true';
    const { settings } = await view(scene);
    return (settings.privacyOf[name] ?? settings.privacy) === 'private';
  };
  return {
    name: 'Footnote',
    commands: COMMANDS.map((command) => command.data),
    isPrivate,
    command: async (name, options, scene) => {
      const seen = await view(scene, options.language);
      const command = named(name);
      if (!command) return { screen: helpScreen(seen), private: true };
      return { screen: await command.run(options, seen), private: await isPrivate(name, options, scene) };
    },
    autocomplete: async (name, typing, scene) =>
      (await named(name)?.autocomplete?.(typing, await view(scene, typing.options.language))) ?? [],
    press: async (customId, pressed, scene) => {
      const seen = await view(scene, languageOn(pressed.message));
      const action = decodeAction(customId);
      return action ? act(action, pressed, seen) : aside(seen.say('pressedTooOld'));
    },
    message: async (text, history, scene) => {
      const seen = await view(scene);
      if (!/[\p{L}\p{N}]/u.test(text)) return { screen: helpScreen(seen), private: false };
      return { screen: await askedScreen(seen, { text, history }), private: false };
    },
    servers: serversOf({ ledger: parts.ledger ?? null, view, now: parts.now ?? Date.now }),
  };
}

/** What is known where nobody can be asked: the playground and the simulator begin with it. */
async function viewOf(
  { footnote, ledger = null, onError, counted }: DispatcherParts & Pick<View, 'counted'>,
  scene: Scene,
  language: string | null | undefined,
): Promise<View> {
  const settings = await settingsOf(ledger, scene.server, onError);
  return {
    footnote: footnote.offering(settings.documents),
    ledger,
    settings,
    scene,
    say: sayIn(language ?? settings.language ?? scene.locale),
    language: language ?? null,
    library: footnote,
    counted,
    onError: (error) => onError?.(error),
  };
}

async function settingsOf(
  ledger: Ledger | null,
  server: string | null,
  onError: DispatcherParts['onError'],
): Promise<ServerSettings> {
  if (!ledger || server === null) return DEFAULT_SETTINGS;
  try {
    return await ledger.settings(server);
  } catch (error) {
    onError?.(error);
    return DEFAULT_SETTINGS;
  }
}
