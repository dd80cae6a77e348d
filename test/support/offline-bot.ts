import type { Footnote } from '../../src/core/footnote.ts';
import type { Ledger } from '../../src/core/ledger.ts';
import type { Turn } from '../../src/core/model.ts';
import type { Choice, Options } from '../../src/discord/command.ts';
import { createDispatcher, type Dispatcher } from '../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE, type OfflineReply, offline } from '../../src/discord/offline.ts';
import type { Conversation, MessageBody } from '../../src/discord/payload/message.ts';
import type { Scene } from '../../src/discord/scene.ts';
import { buttonId, menuOf } from './card.ts';

/** The bot without Discord, over a Footnote, for somebody who manages a server and reads English unless a test says otherwise. */
export type TestedBot = {
  readonly commands: Dispatcher['commands'];
  command(name: string, options?: Options, scene?: Partial<Scene>): Promise<OfflineReply>;
  message(text: string, history?: readonly Turn[], scene?: Partial<Scene>): Promise<OfflineReply>;
  autocomplete(name: string, option: string, typed: string): Promise<readonly Choice[]>;
  /** Presses the button whose label begins so. */
  press(message: MessageBody, label: string, said?: Conversation): Promise<OfflineReply>;
  /** Chooses from the menu of the message. */
  choose(message: MessageBody, value: string): Promise<OfflineReply>;
  /** A press on a button that the message may no longer have. */
  pressId(message: MessageBody, customId: string, said?: Conversation): Promise<OfflineReply>;
};

export function offlineBot(footnote: Footnote, ledger: Ledger | null = null): TestedBot {
  const bot = offline(createDispatcher({ footnote, ledger }));
  const sceneWith = (scene: Partial<Scene> = {}): Scene => ({ ...OFFLINE_SCENE, ...scene });
  const pressId: TestedBot['pressId'] = (message, customId, said) =>
    bot.press(customId, { message, said }, OFFLINE_SCENE);
  return {
    commands: bot.commands,
    command: (name, options = {}, scene) => bot.command(name, options, sceneWith(scene)),
    message: (text, history = [], scene) => bot.message(text, history, sceneWith(scene)),
    autocomplete: (name, option, typed) =>
      bot.autocomplete(name, { option, typed, options: { [option]: typed } }, OFFLINE_SCENE),
    press: (message, label, said) => pressId(message, buttonId(message, label), said),
    choose: (message, value) =>
      bot.press(menuOf(message)?.id ?? 'no menu', { message, values: [value] }, OFFLINE_SCENE),
    pressId,
  };
}
