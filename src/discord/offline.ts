import type { Turn } from '../core/model.ts';
import type { Pressed } from './action.ts';
import type { Choice, Options, Typing } from './command.ts';
import type { Filled, Modal } from './dialogs.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { MenuTarget } from './menu.ts';
import type { Conversation, MessageBody } from './payload/message.ts';
import { laidOut, noticed, type Screen } from './payload/screen.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import { ownerOn } from './screens/card-row.ts';

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

/** A press on `message`, by whoever asked for it unless the message says who else did. */
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
    command: async (...args) => answered(await dispatcher.command(...args)),
    autocomplete: dispatcher.autocomplete,
    press: async (customId, pressed, scene) =>
      followed(await dispatcher.press(customId, online(pressed, scene), scene), pressed.message),
    modal: (customId, pressed, scene) => dispatcher.modal(customId, online(pressed, scene), scene),
    submit: async (customId, fields, pressed, scene) =>
      answered(await dispatcher.submit(customId, fields, online(pressed, scene), scene)),
    menu: async (...args) => answered(await dispatcher.menu(...args)),
    message: async (...args) => bodies(await dispatcher.message(...args), posted),
  };
}

function online({ message, values = [], said }: OfflinePress, { user }: Scene): Pressed {
  return { message, values, said, isOwn: (ownerOn(message) ?? user) === user };
}

type Layout = (screen: Screen) => MessageBody;

/** To a command, a message of its own: only new messages ping. */
function answered(reply: Reply): OfflineReply {
  const { users = [], roles = [] } = reply.screen.pings ?? {};
  return bodies(reply, users.length + roles.length === 0 ? laidOut : posted);
}

/** To a press: an update keeps the form of the message whose place it takes. */
function followed(reply: Reply, pressed: MessageBody): OfflineReply {
  if (reply.update) return bodies(reply, (screen) => laidOut(screen, pressed.flags === undefined ? 'plain' : 'cards'));
  return bodies(reply, reply.private ? laidOut : posted);
}

/** What others are notified of, as src/discord/gateway/send.ts has it. */
const posted: Layout = (screen) => laidOut(noticed(screen), 'plain');

function bodies({ screen, post, ...reply }: Reply, layout: Layout): OfflineReply {
  return { ...reply, body: layout(screen), ...(post ? { post: posted(post.screen) } : {}) };
}
