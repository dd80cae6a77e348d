import type { APIButtonComponentWithCustomId, APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Footnote, PassageContext } from '../core/footnote.ts';
import type { Answer, QuotedPassage } from '../core/model.ts';
import { sentencesIn } from '../core/text/sentences.ts';
import { button, type CardPassage, type Outcome, type PassageAction } from './buttons.ts';
import { embedLength } from './check-payload.ts';
import { emphasise, escapeMarkdown } from './escape.ts';
import { fitText } from './fit.ts';
import { LIMITS } from './limits.ts';
import { footer } from './message.ts';
import { PHRASES, sure } from './phrases.ts';

/** From passages to embeds and buttons. Pure: nothing is sent here, and nothing is shown that was not checked first. */

export const COLOURS = { answered: 0x3ba55d, unsure: 0xfaa61a, nothing: 0x80848e, neutral: 0x5865f2 } as const;

/** Passages that one card leads to; their ids must fit one `custom_id`. */
export const MAX_CARD_PASSAGES = 5;

export type Card = {
  /** What the reader asked; empty for a card that answers no question. */
  readonly asked: string;
  readonly passages: readonly CardPassage[];
  readonly index: number;
  /** Null for a card that answers no question. */
  readonly outcome: Outcome | null;
  /** Below the source: which question of several each passage answers, or what became of a cited one. */
  readonly field?: APIEmbedField | null;
  readonly withContext: boolean;
  /** The document or folder that was asked, where not the whole library. */
  readonly within?: string | null;
};

/** A passage on a card: the text with its answering sentence in bold, its source, and the buttons to read on. */
export function passageCard(
  footnote: Footnote,
  passage: QuotedPassage,
  card: Card,
): { content: string; embed: APIEmbed; buttons: APIButtonComponentWithCustomId[] } {
  const context = footnote.context(passage.citation, 1);
  const fields = [sourceField(footnote, passage), ...(card.field ? [card.field] : [])];
  const { color, said } = outcomeShown(card);
  const frame: APIEmbed = { ...author(card.asked), fields, ...footer(said, card.within) };
  const room = Math.min(LIMITS.embed.description, LIMITS.embed.total - embedLength(frame));
  const text = description(passage, { context: card.withContext ? context : null, room });
  return {
    content: card.index === 0 && card.outcome?.status === 'unsure' ? PHRASES.unsure : '',
    embed: { color, ...author(card.asked), description: text, ...frame },
    buttons: cardButtons(card, context !== null && context.before + context.after !== ''),
  };
}

/** How an answer came out, as its card shows it. Never quite sure: nothing is. */
export function outcomeOf({ status, confidence }: Pick<Answer, 'status' | 'confidence'>): Outcome {
  return { status, percent: Math.min(99, Math.round(confidence * 100)) };
}

/** The confidence is that of the first passage; of the others nothing is said. */
function outcomeShown({ index, outcome }: Card): { color: number; said: string | null } {
  if (index > 0 || !outcome) return { color: COLOURS.neutral, said: null };
  return { color: COLOURS[outcome.status], said: sure(outcome.percent) };
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
  const lines = [
    escapeMarkdown(placeOf(passage)),
    `\`${passage.citation}\``,
    ...(footnote.isCurrent(passage) ? [] : [PHRASES.earlier]),
    ...(passage.alsoIn.length > 0 ? [`${PHRASES.alsoIn} ${alsoIn(footnote, passage)}`] : []),
    ...(passage.url === null ? [] : [passage.url]),
  ];
  const fitted = lines.filter((_, index) => lines.slice(0, index + 1).join('\n').length <= LIMITS.embed.fieldValue);
  return { name: shortened(escapeMarkdown, title, LIMITS.embed.fieldName), value: fitted.join('\n') };
}

/** Section, page and paragraph, as plain text. */
export function placeOf({ section, paragraph, page }: QuotedPassage): string {
  return [section, page === null ? null : `p. ${page}`, `¶ ${paragraph}`].filter((part) => part !== null).join(' · ');
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

type Room = { readonly context: PassageContext | null; readonly room: number };

/** The passage, with what stands around it where `context` is given, cut at sentence ends to the room there is. */
function description(passage: QuotedPassage, { context, room }: Room): string {
  const before = context?.before ?? '';
  const text = `${before}${passage.text}${context?.after ?? ''}`;
  const start = before.length + passage.sentenceStart - passage.start;
  const end = before.length + passage.sentenceEnd - passage.start;
  const render = (part: string): string => emphasise(part, start, Math.min(end, part.length));
  const note = `\n-# ${PHRASES.cutHere}`;
  const sentenceEnds = sentencesIn(text, { start: 0, end: text.length }).map((sentence) => sentence.end);
  const fitted = fitText(text, { maxLength: room - note.length, render, sentenceEnds });
  if (!fitted.cut) return render(text);
  if (fitted.text.length < before.length + passage.text.length && before !== '')
    return description(passage, { context: context && { ...context, before: '' }, room });
  return `${render(fitted.text)}${note}`;
}

function cardButtons(card: Card, hasContext: boolean): APIButtonComponentWithCustomId[] {
  const { passages, index, outcome, withContext } = card;
  const to = (label: string, kind: PassageAction['kind'], place: number): APIButtonComponentWithCustomId =>
    button(label, { kind, index: place, passages, outcome });
  const turn = (label: string, place: number): APIButtonComponentWithCustomId[] =>
    passages[place] ? [to(`${label} (${place + 1} of ${passages.length})`, 'passage', place)] : [];
  return [
    ...turn(PHRASES.previous, index - 1),
    ...turn(PHRASES.next, index + 1),
    ...(withContext ? [to(PHRASES.lessContext, 'passage', index)] : []),
    ...(hasContext && !withContext ? [to(PHRASES.context, 'context', index)] : []),
    ...(outcome ? [to(PHRASES.why, 'why', index)] : []),
  ];
}
