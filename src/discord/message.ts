import type {
  APIActionRowComponent,
  APIAllowedMentions,
  APIButtonComponentWithCustomId,
  APIEmbed,
} from 'discord-api-types/v10';
import { parseCitation } from '../core/citation.ts';
import type { Turn } from '../core/model.ts';
import { unescaped } from './escape.ts';
import { ONLY_IN } from './phrases.ts';

/** A message as Footnote sends it: Discord's own REST JSON, with mentions always off. */
export type MessageBody = {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly components?: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  readonly allowed_mentions: APIAllowedMentions;
};

/** A message and who sees it. `update` means that it takes the place of the message whose button was pressed. */
export type Reply = { readonly body: MessageBody; readonly private: boolean; readonly update?: boolean };

/** Part of a message read back from Discord: what a pressed button's message still says. */
export type ReadMessage = {
  readonly embeds?: readonly ReadEmbed[] | undefined;
};

type ReadEmbed = {
  readonly author?: { readonly name: string } | undefined;
  readonly description?: string | undefined;
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | undefined;
  readonly footer?: { readonly text: string } | undefined;
};

/** What was said up to a card, as far as it can still be read. */
export type Conversation = {
  /** Oldest first; the last one is the question that the card answers, in full. */
  readonly turns: readonly Turn[];
  /** False where there was more, or may have been, that can no longer be read. */
  readonly whole: boolean;
};

export type BodyParts = {
  readonly content?: string;
  readonly embed?: APIEmbed;
  readonly buttons?: readonly APIButtonComponentWithCustomId[];
};

/** A body of at most one embed and one row of buttons. Nobody is ever pinged. */
export function body({ content, embed, buttons = [] }: BodyParts): MessageBody {
  return {
    content: content ?? '',
    embeds: embed ? [embed] : [],
    components: buttons.length > 0 ? [{ type: 1, components: [...buttons] }] : [],
    allowed_mentions: { parse: [] },
  };
}

/** What the asker wrote, as the card shows it; empty where the message is no card. */
export function askedOn(message: ReadMessage): string {
  return message.embeds?.[0]?.author?.name ?? '';
}

/** The document or folder that was asked, at the foot of a card; null where it was the whole library. */
export function withinOn(message: ReadMessage): string | null {
  const footer = message.embeds?.[0]?.footer?.text ?? '';
  const lines = footer.split('\n').filter((line) => line.startsWith(ONLY_IN));
  return lines[0]?.slice(ONLY_IN.length) ?? null;
}

/** The foot of a card: what is said of the answer, and the part of the library that was asked; nothing where neither is. */
export function footer(said: string | null, within: string | null | undefined): { footer?: { text: string } } {
  const lines = [said ?? [], within ? `${ONLY_IN}${within}` : []].flat();
  return lines.length > 0 ? { footer: { text: lines.join('\n') } } : {};
}

/** The passage that the card shows, as its source has it; null where it shows none, as when nothing was found. */
export function passageOn(message: ReadMessage): string | null {
  const [embed] = message.embeds ?? [];
  const [, citation = ''] = /^`([^`]+)`$/mu.exec(embed?.fields?.[0]?.value ?? '') ?? [];
  return parseCitation(citation) ? unescaped(embed?.description ?? '') : null;
}
