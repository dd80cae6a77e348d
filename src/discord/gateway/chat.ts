import type { Message } from 'discord.js';
import type { Turn } from '../../core/model.ts';
import type { Conversation } from '../payload/message.ts';
import { askedOn, passageOn, type ReadMessage } from '../payload/read-screen.ts';

/** Which messages are meant for the bot, what they ask, and what was said before. */

export type Heard =
  /** A message to answer; the text is empty where only the bot's name was called. */
  | { readonly kind: 'question'; readonly text: string }
  /** A reply to the bot whose text Discord withholds. */
  | { readonly kind: 'withheld' };

/** Answers that a chain of replies is followed back. */
const MAX_TURNS_BACK = 3;

/** What the message wants of the bot; null when it is not meant for it. */
export function heard(message: Message, botId: string): Heard | null {
  if (message.author.bot || message.webhookId !== null || message.system) return null;
  const text = withoutMentions(message.content, botId);
  if (!message.inGuild()) return { kind: 'question', text };
  const isCalled = calls(message, botId);
  if (isCalled && text !== '') return { kind: 'question', text };
  if (repliedTo(message) === botId) return text === '' ? { kind: 'withheld' } : { kind: 'question', text };
  return isCalled ? { kind: 'question', text } : null;
}

/** The turns that a reply looks back on, oldest first; empty when it is no reply or they cannot be read. */
export async function historyOf(message: Message, botId: string): Promise<readonly Turn[]> {
  return (await before(message, botId)).turns;
}

/** The message that a card answers and the turns before it; nothing where the card answers a command. */
export async function conversationOf(card: Message, botId: string): Promise<Conversation> {
  const asking = await repliedToBy(card);
  if (!asking) return { turns: [], whole: !isReply(card) };
  const { turns, whole } = await before(asking, botId);
  return { turns: [...turns, { role: 'user', text: withoutMentions(asking.content, botId) }], whole };
}

async function before(message: Message, botId: string): Promise<Conversation> {
  const turns: Turn[] = [];
  let current = message;
  for (let back = 0; back < MAX_TURNS_BACK * 2; back++) {
    const earlier = await repliedToBy(current);
    if (!earlier) return { turns, whole: !isReply(current) };
    turns.unshift(...turnsOn(earlier, botId));
    current = earlier;
  }
  return { turns, whole: true };
}

function isReply({ reference }: Message): boolean {
  return reference?.messageId !== undefined;
}

/** Null where the message is no reply, or where what it replies to is gone or not told whole. */
export async function repliedToBy(message: Message): Promise<Message | null> {
  if (!isReply(message)) return null;
  const above = await message.fetchReference().catch(() => null);
  return above?.partial ? null : above;
}

/** A card of the bot holds the question and, where it shows one, the passage; other messages of the chain add no turn. */
function turnsOn(message: Message, botId: string): Turn[] {
  if (message.author.id !== botId) return [];
  const card = readMessage(message);
  const [asked, passage] = [askedOn(card), passageOn(card)];
  if (asked === '') return [];
  return [{ role: 'user', text: asked }, ...(passage === null ? [] : [{ role: 'agent' as const, text: passage }])];
}

/** What is read of a message of the bot. */
export function readMessage({ id, flags, content, embeds, components, mentions }: Message): ReadMessage {
  return {
    id,
    flags: flags.bitfield,
    content,
    embeds: embeds.map(({ author, description, fields, footer }) => ({
      author: author ?? undefined,
      description: description ?? '',
      fields,
      footer: footer ?? undefined,
    })),
    components: components.map((component) => component.toJSON()),
    allowed_mentions: { users: [...mentions.users.keys()], roles: [...mentions.roles.keys()] },
  };
}

/** Servers that only speak Discord's protocol may list no mentions. Discord itself hands over no text that does not call the bot. */
function calls({ mentions, content }: Message, botId: string): boolean {
  return mentions.users.has(botId) || mentionOf(botId).test(content);
}

/** Of whom the message above is says Discord; else it is known as long as that message is remembered. */
function repliedTo({ mentions, reference, channel }: Message): string | null {
  const above = channel.messages.cache.get(reference?.messageId ?? '');
  return mentions.repliedUser?.id ?? above?.author?.id ?? null;
}

function mentionOf(id: string): RegExp {
  return new RegExp(`<@!?${id}>`, 'u');
}

function withoutMentions(content: string, botId: string): string {
  return content
    .replaceAll(new RegExp(mentionOf(botId), 'gu'), ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
