import type { Bot, Choice, CommandShape, Conversation, HistoryTurn, Options, Reply } from './bot.ts';
import type { MessageBody } from './message-body.ts';

/** A bot that knows neither scenes nor dialogs, only slash commands and buttons. */
export type EarlierBot = {
  readonly name: string;
  readonly commands: readonly CommandShape[];
  command(name: string, options: Options): Promise<Reply>;
  autocomplete(name: string, option: string, typed: string): Promise<readonly Choice[]>;
  button(customId: string, message: MessageBody, said: Conversation): Promise<Reply>;
  message(text: string, history: readonly HistoryTurn[]): Promise<Reply>;
};

/** The same bot, as the playground expects one. */
export function fromEarlierBot(bot: EarlierBot): Bot {
  const noReply = () => Promise.reject(new Error('this bot has neither dialogs nor message commands'));
  return {
    name: bot.name,
    commands: bot.commands,
    command: (name, options) => bot.command(name, options),
    autocomplete: (name, { option, typed }) => bot.autocomplete(name, option, typed),
    press: (customId, { message, said }) => bot.button(customId, message, said ?? { turns: [], whole: true }),
    modal: () => null,
    submit: noReply,
    menu: noReply,
    message: (text, history) => bot.message(text, history),
  };
}
