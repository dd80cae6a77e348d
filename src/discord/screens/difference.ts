import type { DiffPart } from '../../core/model.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { fitText } from '../payload/fit.ts';

/** Stands where something was left out to save room; in brackets, as texts and quotations have ellipses of their own. */
export const LEFT_OUT = escapeMarkdown('[…]');

/**
 * Two texts against each other: words of the one alone struck out, words of the other alone in bold. Where `room`, in UTF-16
 * units, does not hold all of it, long runs go in their middle first, so that the differences stay, and then what stands last.
 */
export function differenceText(diff: readonly DiffPart[], room: number): string {
  const whole = diff.map((part) => partText(part, Number.POSITIVE_INFINITY)).join(' ');
  if (whole.length <= room) return whole;
  const parts = diff.map((part) => partText(part, MAX_RUN));
  let length = 0;
  const kept = parts.filter((part) => {
    length += part.length + 1;
    return length <= room - LEFT_OUT.length;
  });
  return (kept.length < parts.length ? [...kept, LEFT_OUT] : kept).join(' ');
}

/** UTF-16 units of a long run that stay at each end of what was left out: about eight words. */
const MAX_RUN = 50;

function partText({ op, quoted, source }: DiffPart, most: number): string {
  if (op === 'equal') return shortRun(source, most, '');
  return [quoted === '' ? '' : shortRun(quoted, most, '~~'), source === '' ? '' : shortRun(source, most, '**')]
    .filter((part) => part !== '')
    .join(' ');
}

function shortRun(text: string, most: number, mark: string): string {
  const marked = (part: string): string => (part === '' ? '' : `${mark}${escapeMarkdown(part)}${mark}`);
  if (text.length <= 2 * most) return marked(text);
  return [marked(beginning(text, most)), LEFT_OUT, marked(ending(text, most))].filter((part) => part !== '').join(' ');
}

function beginning(text: string, most: number): string {
  return fitText(text, { maxLength: most, render: (part) => part }).text;
}

/** Whole words; none where the last one is too long. */
function ending(text: string, most: number): string {
  return /(?<=\s)\S[\s\S]*$/u.exec(text.slice(-most))?.[0] ?? '';
}
