import type { PassageContext } from '../../core/footnote.ts';
import type { QuotedPassage } from '../../core/model.ts';
import { sentencesIn } from '../../core/text/sentences.ts';
import { emphasise } from '../payload/escape.ts';
import { fitText } from '../payload/fit.ts';
import type { Fitting, Room } from '../payload/screen.ts';

type Around = { readonly context: PassageContext | null; readonly cutHere: string };

/**
 * The passage, with what stands around it where `context` is given, cut at sentence ends to the room there is. What stands above is
 * cut from its beginning, and leaves what stands below at least half of what that could have.
 */
export function passageText(passage: QuotedPassage, { context, cutHere }: Around): Fitting {
  const [before, after] = [context?.before ?? '', context?.after ?? ''];
  const note = `-# ${cutHere}`;
  const from = (skipped: number, room: Room) => {
    const text = `${before.slice(skipped)}${passage.text}${after}`;
    const start = before.length - skipped + passage.sentenceStart - passage.start;
    const end = start + passage.sentenceEnd - passage.sentenceStart;
    const render = (part: string): string => emphasise(part, start, Math.min(end, part.length));
    const above = skipped > 0 ? `${note}\n` : '';
    const notes = `${above}\n${note}`;
    const [maxLength, maxBytes] = [room.length - notes.length, room.bytes - Buffer.byteLength(notes)];
    const sentenceEnds = sentencesIn(text, { start: 0, end: text.length }).map((sentence) => sentence.end);
    const { text: kept, cut } = fitText(text, { maxLength, maxBytes, render, sentenceEnds });
    return {
      markdown: `${above}${render(kept)}${cut ? `\n${note}` : ''}`,
      cut: cut || skipped > 0,
      behind: kept.length - (text.length - after.length),
    };
  };
  return (room) => {
    const whole = from(0, room);
    if (!whole.cut || before === '') return whole;
    const alone = from(before.length, room);
    const starts = sentenceStarts(before, room.length);
    const fitting = firstOf(starts, (skipped) => from(skipped, room).behind >= alone.behind / 2);
    return fitting === undefined ? alone : from(fitting, room);
  };
}

/** Where the last sentences of a text begin, of which no more than `length` could be shown; not the text itself. */
function sentenceStarts(text: string, length: number): number[] {
  const sentences = sentencesIn(text, { start: Math.max(0, text.length - length), end: text.length });
  return sentences.slice(1).map(({ start }) => start);
}

/** The first for which something holds that holds for all behind it, found by halving. */
function firstOf(sorted: readonly number[], holds: (one: number) => boolean): number | undefined {
  let [first, end] = [0, sorted.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if (holds(sorted[middle] ?? 0)) end = middle;
    else first = middle + 1;
  }
  return sorted[first];
}
