import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import type { Turn } from '../core/model.ts';
import { answerBody } from './answer.ts';
import { questionsOn } from './asked-questions.ts';
import { decodeAction, type PassageAction } from './buttons.ts';
import type { Choice } from './command.ts';
import { COMMANDS } from './commands.ts';
import { explanationBody } from './explanation.ts';
import { helpBody } from './help.ts';
import { askedOn, body, type Conversation, type ReadMessage, type Reply, withinOn } from './message.ts';
import { PHRASES } from './phrases.ts';
import { MAX_CARD_PASSAGES, passageCard } from './render.ts';
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
  /** `said` is what led to the message, for buttons that look back; absent where nothing did. */
  button(customId: string, message: ReadMessage, said?: Conversation): Promise<Reply>;
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
    button: (...press) => pressed(footnote, press),
    message: async (text, history) => {
      if (!/[\p{L}\p{N}]/u.test(text)) return { body: helpBody(footnote), private: false };
      const answer = await footnote.ask({ text, history }, { top: MAX_CARD_PASSAGES });
      return { body: answerBody(footnote, text, answer), private: false };
    },
  };
}

async function pressed(
  footnote: Footnote,
  [customId, message, said]: Parameters<Dispatcher['button']>,
): Promise<Reply> {
  const action = decodeAction(customId);
  switch (action?.kind) {
    case 'passage':
    case 'context':
    case 'why':
      return passagePressed(footnote, action, { message, said });
    case 'topic':
    case 'sources': {
      if (action.revision !== footnote.sources().revision) return sorry(PHRASES.changed);
      const page =
        action.kind === 'topic'
          ? topicBody(footnote, askedOn(message), action.page)
          : sourcesBody(footnote, action.page, askedOn(message));
      return { body: page, private: false, update: true };
    }
    case undefined:
      return sorry(PHRASES.pressedTooOld);
    default:
      return action satisfies never;
  }
}

type Pressed = { readonly message: ReadMessage; readonly said: Conversation | undefined };

async function passagePressed(footnote: Footnote, action: PassageAction, { message, said }: Pressed): Promise<Reply> {
  const { kind, index, passages, outcome } = action;
  const asked = askedOn(message);
  const within = withinOn(message);
  const { citation = '', sentence = null } = passages[index] ?? {};
  const passage = footnote.read(citation, sentence ?? asked);
  if (!passage) return sorry(PHRASES.changed);
  if (!footnote.isVerbatim(passage)) return sorry(PHRASES.notVerbatim);
  if (kind === 'why') return { body: await explanationBody(footnote, passage, { asked, said, within }), private: true };
  const field = questionsOn(message, index);
  const card = { asked, passages, index, outcome, field, withContext: kind === 'context', within };
  return { body: body(passageCard(footnote, passage, card)), private: false, update: true };
}

function sorry(content: string): Reply {
  return { body: body({ content }), private: true };
}
