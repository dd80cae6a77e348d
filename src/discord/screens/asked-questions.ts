import type { AskedQuestion } from '../../core/model.ts';
import type { CardPassage } from '../payload/buttons.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { isolated } from '../payload/isolate.ts';
import { LIMITS } from '../payload/limits.ts';
import { fieldsOn, type ReadMessage } from '../payload/read-screen.ts';
import type { Field } from '../payload/screen.ts';
import { oneLine, shortened } from '../payload/shortened.ts';
import type { Say } from '../say.ts';

/**
 * The questions of a message that asks several, as a list on the card: how each came out, and which of them the shown passage
 * answers. The list stands on the card, so that it is still there when another passage is turned to.
 */

/** Longest question as the list shows it, so that five of them fit with their outcomes. */
const MAX_QUESTION = 150;
const CUT = '\n…';
/** Stands before the list's name in every language, so that it is found again. */
const LIST = '❓ ';
/** Stands behind the question that the shown passage answers. */
const SHOWN = ' ◀';
/** Stands before the number of the passage that answers. */
const AT = '→ ';

type Shown = { readonly passages: readonly CardPassage[]; readonly index: number; readonly say: Say };

/** The list with passage `index` shown; null where one question was asked. As many as fit. */
export function questionsField(parts: readonly AskedQuestion[], { passages, index, say }: Shown): Field | null {
  if (parts.length < 2) return null;
  const lines = parts.map((part, place) => {
    const text = shortened(escapeMarkdown, isolated(oneLine(part.text)), MAX_QUESTION);
    return `**${place + 1}.** ${text} — ${outcome(part, passages, say)}`;
  });
  const room = LIMITS.embed.fieldValue - lines.length * SHOWN.length - CUT.length;
  const fitting = lines.filter((_, place) => lines.slice(0, place + 1).join('\n').length <= room);
  const value = marked(fitting, index);
  return { name: `${LIST}${say('questions')}`, value: fitting.length < lines.length ? `${value}${CUT}` : value };
}

/** The list as it stands on a card, with passage `index` shown; null where the card has none. */
export function questionsOn(message: ReadMessage, index: number): Field | null {
  const field = fieldsOn(message).find(({ name }) => name.startsWith(LIST));
  return field ? { name: field.name, value: marked(field.value.split('\n'), index) } : null;
}

/** A passage that the card does not lead to is named by its citation. */
function outcome({ status, citation, sentence }: AskedQuestion, passages: readonly CardPassage[], say: Say): string {
  if (status === 'nothing' || citation === null) return say('notSaid');
  const isSame = (passage: CardPassage): boolean => passage.citation === citation;
  const quoted = passages.findIndex((one) => isSame(one) && one.sentence?.start === sentence?.start);
  const place = quoted < 0 ? passages.findIndex(isSame) : quoted;
  const where = place < 0 ? `\`${citation}\`` : numbered(place);
  return status === 'unsure' ? say('notSure', { where }) : where;
}

function numbered(index: number): string {
  return `${AT}${index + 1}`;
}

function marked(lines: readonly string[], index: number): string {
  return lines
    .map((line) => (line.endsWith(SHOWN) ? line.slice(0, -SHOWN.length) : line))
    .map((line) => (line.endsWith(` ${numbered(index)}`) ? `${line}${SHOWN}` : line))
    .join('\n');
}
