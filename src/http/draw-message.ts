import { markdownToHtml } from './discord-markdown.ts';
import { colorOf, type DrawnComponent, drawComponents } from './draw-components.ts';
import type { Embed, MessageBody } from './message-body.ts';
import { cites, pings, quotedWords, rawText } from './message-text.ts';
import { webAddress } from './web-address.ts';

/** Turns a message's payload into what the page shows; the page itself only lays it out. */

/** Fields that end in `Html` are safe HTML; all others are plain text. */
type DrawnMessage = {
  readonly contentHtml: string;
  readonly embeds: readonly DrawnEmbed[];
  readonly components: readonly DrawnComponent[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Names, with their `@`, of those whom the message notifies. */
  readonly pings: readonly string[];
  /** The words that the message quotes: what a follow-up gives as the agent's turn. */
  readonly quoted: string;
  /** Whether it shows a passage with its citation. */
  readonly cites: boolean;
  /** All its markdown: what a message command is handed. */
  readonly text: string;
};

type DrawnEmbed = {
  readonly color: string | null;
  readonly author: string | null;
  readonly authorUrl: string | null;
  readonly titleHtml: string;
  readonly url: string | null;
  readonly descriptionHtml: string;
  readonly fields: readonly { readonly nameHtml: string; readonly valueHtml: string; readonly inline: boolean }[];
  readonly footer: string | null;
  /** ISO 8601, shown after the footer. */
  readonly timestamp: string | null;
};

/** Draws a payload; names of authors and footers are plain text, as in Discord. */
export function drawMessage(body: MessageBody): DrawnMessage {
  return {
    contentHtml: markdownToHtml(body.content ?? ''),
    embeds: (body.embeds ?? []).map(drawEmbed),
    components: drawComponents(body.components),
    files: body.files ?? [],
    pings: pings(body),
    quoted: quotedWords(body),
    cites: cites(body),
    text: rawText(body),
  };
}

function drawEmbed(embed: Embed): DrawnEmbed {
  const url = webAddress(embed.url);
  return {
    color: colorOf(embed.color),
    author: embed.author?.name ?? null,
    authorUrl: webAddress(embed.author?.url),
    titleHtml: markdownToHtml(embed.title ?? '', { links: url === null }),
    url,
    descriptionHtml: markdownToHtml(embed.description ?? ''),
    fields: (embed.fields ?? []).map((field) => ({
      nameHtml: markdownToHtml(field.name),
      valueHtml: markdownToHtml(field.value),
      inline: field.inline === true,
    })),
    footer: embed.footer?.text ?? null,
    timestamp: embed.timestamp ?? null,
  };
}
