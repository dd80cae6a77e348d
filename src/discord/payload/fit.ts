/**
 * Cuts plain text to a budget that counts what is sent (escaped, with its markup), at a border a reader accepts. Finds no
 * sentences itself and adds no ellipsis: the caller knows both.
 */

interface FitOptions {
  /** Most UTF-16 units that `render(text)` may have. Leave room for whatever you put around it. */
  readonly maxLength: number;
  /** Most UTF-8 bytes that `render(text)` may have; absent: any number. */
  readonly maxBytes?: number;
  /** What is sent for a beginning of the text, say `escapeMarkdown`. Must not get shorter when the text gets longer. */
  readonly render: (text: string) => string;
  /** Offsets into the text, ascending, at which a sentence is over (before or after the space that follows it). */
  readonly sentenceEnds?: readonly number[];
}

/** A beginning of the text, and whether something of it is missing. */
interface Fitted {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * The text if it fits, else its longest beginning that fits and ends at a sentence end; else at a word border; else at the
 * border of a grapheme. What is cut has no white space at its end, and is empty when not even one grapheme fits.
 */
export function fitText(text: string, options: FitOptions): Fitted {
  if (fits(text, options)) return { text, cut: false };
  const limit = longestThatFits(text, options);
  const atSentence = (options.sentenceEnds ?? [])
    .map((end) => upTo(text, end))
    .findLast((part) => part.length <= limit);
  const part =
    atSentence || upTo(text, borderBefore(text, limit, 'word')) || upTo(text, borderBefore(text, limit, 'grapheme'));
  return { text: part, cut: true };
}

function fits(part: string, { maxLength, maxBytes, render }: FitOptions): boolean {
  const sent = render(part);
  return sent.length <= maxLength && (maxBytes === undefined || Buffer.byteLength(sent) <= maxBytes);
}

/** The largest offset whose beginning fits, found by halving: `render` never shrinks as the text grows. */
function longestThatFits(text: string, options: FitOptions): number {
  let [fitting, tooLong] = [0, text.length];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (fits(text.slice(0, middle), options)) fitting = middle;
    else tooLong = middle;
  }
  return fitting;
}

function upTo(text: string, end: number): string {
  return text.slice(0, end).trimEnd();
}

/** The last border at or before the offset, which lies within the text. Locale `und`: borders must not depend on the machine. */
function borderBefore(text: string, offset: number, granularity: 'word' | 'grapheme'): number {
  return new Intl.Segmenter('und', { granularity }).segment(text).containing(offset)?.index ?? 0;
}
