import type { APIEmbedField } from 'discord-api-types/v10';
import type { AskedPart } from '../core/model.ts';
import type { CardPassage } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { ReadMessage } from './message.ts';
import { PHRASES } from './phrases.ts';
import { shortened } from './render.ts';

/**
 * The questions of a message that asks several, as a list on the card: how each came out, and which of them the shown passage
 * answers. The list stands on the card, so that it is still there when another passage is turned to.
 */

/** Longest question as the list shows it, so that five of them fit with their outcomes. */
const MAX_QUESTION = 150;
const CUT = '\n…';

/** The list with passage `index` shown; null where one question was asked. As many as fit. */
export function questionsField(
  parts: readonly AskedPart[],
  passages: readonly CardPassage[],
  index: number,
): APIEmbedField | null {
  if (parts.length < 2) return null;
  const lines = parts.map((part, place) => {
    const text = shortened(escapeMarkdown, part.text.replace(/\s+/gu, ' ').trim(), MAX_QUESTION);
    return `**${place + 1}.** ${text} — ${outcome(part, passages)}`;
  });
  const room = LIMITS.embed.fieldValue - lines.length * (PHRASES.shownHere.length + 1) - CUT.length;
  const fitting = lines.filter((_, place) => lines.slice(0, place + 1).join('\n').length <= room);
  const value = marked(fitting, index);
  return { name: PHRASES.questions, value: fitting.length < lines.length ? `${value}${CUT}` : value };
}

/** The list as it stands on a card, with passage `index` shown; null where the card has none. */
export function questionsOn(message: ReadMessage, index: number): APIEmbedField | null {
  const field = message.embeds?.[0]?.fields?.find(({ name }) => name === PHRASES.questions);
  return field ? { name: field.name, value: marked(field.value.split('\n'), index) } : null;
}

/** A passage that the card does not lead to is named by its citation. */
function outcome({ status, citation }: AskedPart, passages: readonly CardPassage[]): string {
  if (status === 'nothing' || citation === null) return PHRASES.notSaid;
  const place = passages.findIndex((passage) => passage.citation === citation);
  const where = place < 0 ? `\`${citation}\`` : numbered(place);
  return status === 'unsure' ? `${PHRASES.notSure} ${where}` : where;
}

function numbered(index: number): string {
  return `${PHRASES.passageNumber} ${index + 1}`;
}

function marked(lines: readonly string[], index: number): string {
  const mark = ` ${PHRASES.shownHere}`;
  return lines
    .map((line) => (line.endsWith(mark) ? line.slice(0, -mark.length) : line))
    .map((line) => (line.endsWith(` ${numbered(index)}`) ? `${line}${mark}` : line))
    .join('\n');
}
