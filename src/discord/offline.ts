import type { Turn } from '../core/model.ts';
import type { Pressed } from './action.ts';
import type { Choice, Options, Typing } from './command.ts';
import type { Filled, Modal } from './dialogs.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { MenuTarget } from './menu.ts';
import type { Conversation, MessageBody } from './payload/message.ts';
import { laidOut } from './payload/screen.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';

/** The bot without its connection: what comes of each thing said to it, as the messages that Discord would be sent. */
export type OfflineBot = Pick<Dispatcher, 'name' | 'commands'> & {
  command(name: string, options: Options, scene: Scene): Promise<OfflineReply>;
  autocomplete(name: string, typing: Typing, scene: Scene): Promise<readonly Choice[]>;
  press(customId: string, pressed: OfflinePress, scene: Scene): Promise<OfflineReply>;
  modal(customId: string, pressed: OfflinePress, scene: Scene): Promise<Modal | null>;
  submit(customId: string, fields: Filled['fields'], pressed: OfflinePress, scene: Scene): Promise<OfflineReply>;
  menu(name: string, target: MenuTarget, scene: Scene): Promise<OfflineReply>;
  message(text: string, history: readonly Turn[], scene: Scene): Promise<OfflineReply>;
};

/** A press on `message`, which the one who pressed had asked for. */
export type OfflinePress = {
  readonly message: MessageBody;
  readonly values?: readonly string[];
  readonly said?: Conversation | undefined;
};

export type OfflineReply = {
  readonly body: MessageBody;
  readonly private: boolean;
  readonly update?: boolean;
  readonly remove?: boolean;
  readonly post?: MessageBody;
};

/** Where nothing else is said: somebody who may manage the server, in English. */
export const OFFLINE_SCENE: Scene = {
  locale: 'en-US',
  user: '100000000000000001',
  server: '100000000000000002',
  channel: '100000000000000003',
  canManage: true,
  canModerate: true,
  missing: [],
  isRestricted: false,
};

/** The message that a message command is used on, where there is none. */
export const OFFLINE_TARGET = '100000000000000004';

export function offline(dispatcher: Dispatcher): OfflineBot {
  return {
    name: dispatcher.name,
    commands: dispatcher.commands,
    command: async (...args) => bodies(await dispatcher.command(...args)),
    autocomplete: dispatcher.autocomplete,
    press: async (customId, pressed, scene) =>
      bodies(await dispatcher.press(customId, online(pressed), scene), pressed.message),
    modal: (customId, pressed, scene) => dispatcher.modal(customId, online(pressed), scene),
    submit: async (customId, fields, pressed, scene) =>
      bodies(await dispatcher.submit(customId, fields, online(pressed), scene), pressed.message),
    menu: async (...args) => bodies(await dispatcher.menu(...args)),
    message: async (...args) => bodies(await dispatcher.message(...args)),
  };
}

function online({ message, values = [], said }: OfflinePress): Pressed {
  return { message, values, said, isOwn: true };
}

/** `pressed` is the message that an update takes the place of, whose form it keeps. */
function bodies({ screen, post, ...reply }: Reply, pressed?: MessageBody): OfflineReply {
  const form = reply.update && pressed ? (pressed.flags === undefined ? 'plain' : 'cards') : 'free';
  return { ...reply, body: laidOut(screen, form), ...(post ? { post: laidOut(post.screen) } : {}) };
}
