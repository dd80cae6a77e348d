import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import type { Turn } from '../core/model.ts';
import { answerBody } from './answer.ts';
import { decodeAction, type PassageAction } from './buttons.ts';
import type { Choice } from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpBody } from './help.ts';
import { askedOn, body, type ReadMessage, type Reply } from './message.ts';
import { PHRASES } from './phrases.ts';
import { COLOURS, MAX_CARD_PASSAGES, passageCard } from './render.ts';
import { sourcesBody } from './source-list.ts';
import { topicBody } from './topic-list.ts';

/**
 * Everything that can reach the bot, as functions from plain values to a reply. The gateway, the playground and
 * `footnote simulate` all come in here, so they cannot differ.
 */
export type Dispatcher = {
  readonly name: string;
  readonly commands: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[];
  /** Whether the replies to a command are for the asker alone. */
  isPrivate(name: string): boolean;
  command(name: string, options: Readonly<Record<string, string>>): Promise<Reply>;
  autocomplete(name: string, option: string, typed: string): Promise<readonly Choice[]>;
  button(customId: string, message: ReadMessage): Promise<Reply>;
  message(text: string, history: readonly Turn[]): Promise<Reply>;
};

export function createDispatcher(footnote: Footnote): Dispatcher {
  const named = (name: string) => COMMANDS.find((command) => command.data.name === name);
  return {
    name: 'Footnote',
    commands: COMMANDS.map((command) => command.data),
    isPrivate: (name) => named(name)?.private ?? true,
    command: async (name, options) => {
      const command = named(name);
      if (!command) return { body: helpBody(footnote), private: true };
      return { body: await command.run(options, footnote), private: command.private };
    },
    autocomplete: async (name, _option, typed) => (await named(name)?.autocomplete?.(typed, footnote)) ?? [],
    button: (customId, message) => Promise.resolve(pressed(footnote, customId, message)),
    message: async (text, history) => {
      if (!/[\p{L}\p{N}]/u.test(text)) return { body: helpBody(footnote), private: false };
      const answer = await footnote.ask({ text, history }, { top: MAX_CARD_PASSAGES });
      return { body: answerBody(footnote, text, answer), private: false };
    },
  };
}

function pressed(footnote: Footnote, customId: string, message: ReadMessage): Reply {
  const action = decodeAction(customId);
  switch (action?.kind) {
    case 'passage':
    case 'context':
      return passagePressed(footnote, action, askedOn(message));
    case 'topic':
    case 'sources': {
      if (action.revision !== footnote.sources().revision) return sorry(PHRASES.changed);
      const page =
        action.kind === 'topic'
          ? topicBody(footnote, askedOn(message), action.page)
          : sourcesBody(footnote, action.page);
      return { body: page, private: false, update: true };
    }
    case undefined:
      return sorry(PHRASES.pressedTooOld);
    default:
      return action satisfies never;
  }
}

function passagePressed(footnote: Footnote, { kind, index, citations }: PassageAction, asked: string): Reply {
  const passage = footnote.read(citations[index] ?? '', asked);
  if (!passage) return sorry(PHRASES.changed);
  if (!footnote.isVerbatim(passage)) return sorry(PHRASES.notVerbatim);
  const card = { asked, citations, index, colour: COLOURS.neutral, withContext: kind === 'context' };
  return { body: body(passageCard(footnote, passage, card)), private: false, update: true };
}

function sorry(content: string): Reply {
  return { body: body({ content }), private: true };
}
