import type { Button, Embed, MessageBody } from './bot.ts';
import { markdownToHtml, markdownToText, quotedText } from './discord-markdown.ts';
import { webAddress } from './web-address.ts';

/** Turns a message's payload into what the page shows; the page itself only lays it out. */

/** Fields that end in `Html` are safe HTML; all others are plain text. */
type DrawnMessage = {
  readonly contentHtml: string;
  readonly embeds: readonly DrawnEmbed[];
  readonly rows: readonly (readonly DrawnButton[])[];
  /** The words that the message quotes: what a follow-up gives as the agent's turn. */
  readonly quoted: string;
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

type DrawnButton = {
  readonly style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
  readonly label: string;
  /** Empty for a custom emoji, which would need an image from Discord. */
  readonly emoji: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
};

const BUTTON = 2;
const STYLES = ['secondary', 'primary', 'secondary', 'success', 'danger', 'link'] as const;

/** Draws a payload; names of authors and footers are plain text, as in Discord. */
export function drawMessage(body: MessageBody): DrawnMessage {
  const rows = (body.components ?? []).map((row) =>
    row.components.filter(({ type }) => type === BUTTON).map(drawButton),
  );
  return {
    contentHtml: markdownToHtml(body.content ?? ''),
    embeds: (body.embeds ?? []).map(drawEmbed),
    rows: rows.filter((row) => row.length > 0),
    quoted: quotedWords(body),
  };
}

function drawEmbed(embed: Embed): DrawnEmbed {
  const url = webAddress(embed.url);
  return {
    color: typeof embed.color === 'number' ? `#${embed.color.toString(16).padStart(6, '0')}` : null,
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

function drawButton(button: Button): DrawnButton {
  const emoji = button.emoji;
  return {
    style: STYLES[button.style ?? 2] ?? 'secondary',
    label: button.label ?? '',
    emoji: emoji?.id ? '' : (emoji?.name ?? ''),
    customId: button.custom_id ?? null,
    url: webAddress(button.url),
    disabled: button.disabled === true,
  };
}

/** Embeds quote in their descriptions; a message without embeds has only its content. */
function quotedWords(body: MessageBody): string {
  const descriptions = (body.embeds ?? []).flatMap((embed) => embed.description ?? []);
  if (descriptions.length === 0) return markdownToText(body.content ?? '');
  return descriptions.map(quotedText).join('\n\n');
}
