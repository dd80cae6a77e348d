import type { DiffPart } from '../core/model.ts';
import { escapeMarkdown } from './escape.ts';

/** Two texts against each other: words of the one alone struck out, words of the other alone in bold. As many as `room` holds. */
export function differenceText(diff: readonly DiffPart[], room: number): string {
  const parts = diff.map(partText);
  let length = 0;
  const kept = parts.filter((part) => {
    length += part.length + 1;
    return length <= room - ' …'.length;
  });
  return kept.length < parts.length ? `${kept.join(' ')} …` : kept.join(' ');
}

function partText({ op, quoted, source }: DiffPart): string {
  if (op === 'equal') return escapeMarkdown(source);
  return [quoted === '' ? '' : `~~${escapeMarkdown(quoted)}~~`, source === '' ? '' : `**${escapeMarkdown(source)}**`]
    .filter((part) => part !== '')
    .join(' ');
}
