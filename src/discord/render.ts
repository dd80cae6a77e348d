import type { APIButtonComponentWithCustomId, APIEmbed } from 'discord-api-types/v10';
import type { Footnote, PassageContext } from '../core/footnote.ts';
import type { QuotedPassage } from '../core/model.ts';
import { sentencesIn } from '../core/text/sentences.ts';
import { button, citationsThatFit } from './buttons.ts';
import { emphasise, escapeMarkdown } from './escape.ts';
import { fitText } from './fit.ts';
import { LIMITS } from './limits.ts';
import { PHRASES } from './phrases.ts';

/** From passages to embeds and buttons. Pure: nothing is sent here, and nothing is shown that was not checked first. */

export const COLOURS = { answered: 0x3ba55d, unsure: 0xfaa61a, nothing: 0x80848e, neutral: 0x5865f2 } as const;

/** Passages that one card leads to; their ids must fit one `custom_id`. */
export const MAX_CARD_PASSAGES = 5;

export type Card = {
  /** What the reader asked; empty for a card that answers no question. */
  readonly asked: string;
  readonly citations: readonly string[];
  readonly index: number;
  readonly colour: number;
  readonly withContext: boolean;
};

/** A passage on a card: the text with its answering sentence in bold, its source, and the buttons to read on. */
export function passageCard(
  footnote: Footnote,
  passage: QuotedPassage,
  card: Card,
): { embed: APIEmbed; buttons: APIButtonComponentWithCustomId[] } {
  const context = footnote.context(passage.citation);
  return {
    embed: {
      color: card.colour,
      ...author(card.asked),
      description: description(passage, card.withContext ? context : null),
      fields: [sourceField(footnote, passage)],
    },
    buttons: cardButtons(card, context !== null && context.before + context.after !== ''),
  };
}

/** The question as the card's author line, where Discord renders no Markdown; cut to the limit. */
export function author(asked: string): { author?: { name: string } } {
  const line = asked.replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(line)) return {};
  const { text, cut } = fitText(line, { maxLength: LIMITS.embed.author - 1, render: (part) => part });
  return { author: { name: cut ? `${text}…` : text } };
}

/** Where the passage stands: title, section, paragraph, citation id, and near-duplicates. */
export function sourceField(footnote: Footnote, passage: QuotedPassage): { name: string; value: string } {
  const title = passage.titleFrom === 'editor' ? `${passage.title} (${PHRASES.editorsTitle})` : passage.title;
  const place = [passage.section, `¶ ${passage.paragraph}`, passage.page === null ? null : `p. ${passage.page}`];
  const lines = [
    place
      .filter((part) => part !== null)
      .map(escapeMarkdown)
      .join(' · '),
    `\`${passage.citation}\``,
    ...(passage.alsoIn.length > 0 ? [`${PHRASES.alsoIn} ${alsoIn(footnote, passage)}`] : []),
    ...(passage.url === null ? [] : [passage.url]),
  ];
  const fitted = lines.filter((_, index) => lines.slice(0, index + 1).join('\n').length <= LIMITS.embed.fieldValue);
  return { name: shortened(escapeMarkdown, title, LIMITS.embed.fieldName), value: fitted.join('\n') };
}

/** Text cut to a limit that counts what is sent, with an ellipsis where it was cut. */
export function shortened(render: (text: string) => string, text: string, limit: number): string {
  const { text: kept, cut } = fitText(text, { maxLength: limit - 1, render });
  return cut ? `${render(kept)}…` : render(text);
}

function alsoIn(footnote: Footnote, { alsoIn: twins }: QuotedPassage): string {
  return twins
    .map((id) => ({ id, twin: footnote.read(id, '') }))
    .map(({ id, twin }) => (twin ? `${escapeMarkdown(twin.title)} ¶ ${twin.paragraph} \`${id}\`` : `\`${id}\``))
    .join(', ');
}

/** The passage, with what stands around it where `context` is given, cut at sentence ends to Discord's limit. */
function description(passage: QuotedPassage, context: PassageContext | null): string {
  const before = context?.before ?? '';
  const text = `${before}${passage.text}${context?.after ?? ''}`;
  const start = before.length + passage.sentenceStart - passage.start;
  const end = before.length + passage.sentenceEnd - passage.start;
  const render = (part: string): string => emphasise(part, start, Math.min(end, part.length));
  const note = `\n-# ${PHRASES.cutHere}`;
  const sentenceEnds = sentencesIn(text, { start: 0, end: text.length }).map((sentence) => sentence.end);
  const fitted = fitText(text, { maxLength: LIMITS.embed.description - note.length, render, sentenceEnds });
  if (!fitted.cut) return render(text);
  if (fitted.text.length < before.length + passage.text.length && before !== '')
    return description(passage, context && { ...context, before: '' });
  return `${render(fitted.text)}${note}`;
}

function cardButtons({ citations, index, withContext }: Card, hasContext: boolean): APIButtonComponentWithCustomId[] {
  const list = citationsThatFit(citations);
  const of = (place: number): string => `${place + 1} of ${list.length}`;
  const buttons: APIButtonComponentWithCustomId[] = [];
  if (index > 0)
    buttons.push(
      button(`${PHRASES.previous} (${of(index - 1)})`, { kind: 'passage', index: index - 1, citations: list }),
    );
  if (index + 1 < list.length)
    buttons.push(button(`${PHRASES.next} (${of(index + 1)})`, { kind: 'passage', index: index + 1, citations: list }));
  if (withContext) buttons.push({ ...button(PHRASES.lessContext, { kind: 'passage', index, citations: list }) });
  else if (hasContext) buttons.push(button(PHRASES.context, { kind: 'context', index, citations: list }));
  return buttons;
}
