import type { APIAllowedMentions, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Turn } from '../../core/model.ts';

/** A message as Footnote sends it: Discord's own REST JSON, with mentions off but for those that `pings` names. */
export type MessageBody = {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly components?: APIMessageTopLevelComponent[];
  /** IS_COMPONENTS_V2 or nothing; who sees the message is the reply's to say. */
  readonly flags?: number;
  readonly files?: readonly TextFile[];
  readonly allowed_mentions: APIAllowedMentions;
};

/** A file of text that comes with a message. */
export type TextFile = { readonly name: string; readonly text: string };

/** What was said up to a card, as far as it can still be read. */
export type Conversation = {
  /** Oldest first; the last one is the question that the card answers, in full. */
  readonly turns: readonly Turn[];
  /** False where there was more, or may have been, that can no longer be read. */
  readonly whole: boolean;
};
