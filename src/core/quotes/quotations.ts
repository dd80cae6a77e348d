import type { Span } from '../model.ts';
import { contains } from '../span.ts';
import { isUnspaced, wordsOf } from '../text/words.ts';
import { blockQuotes } from './block-quotes.ts';
import { markedSpans } from './quote-marks.ts';
import { afterSource } from './source-behind.ts';

/**
 * The quotations of a message: what stands between quotation marks, the outermost where they are nested, and Markdown's block
 * quotes; marks in code count only where there are no others. A single word in marks is a name or irony and counts only where nothing longer is quoted. A
 * message without any is one quotation as a whole.
 */

export type Quotation = Span & {
  readonly text: string;
  /** What is said on its line before it and after it, up to the next quotation; before it without the source of the last one. */
  readonly before: string;
  readonly after: string;
  /** Whether it is the message as a whole, for lack of marks. */
  readonly isWhole: boolean;
};

/** In the order of the message; empty where it has no word. What is a name of a source, and beside others, is none of them. */
export function quotationsIn(message: string, isName: (text: string) => boolean = () => false): Quotation[] {
  const beside = quotedIn(
    message,
    message.replace(CODE, (code) => '-'.repeat(code.length)),
  );
  const all = beside.length > 0 ? beside : quotedIn(message, message);
  const long = all.filter(({ text }) => wordsIn(text) >= MIN_WORDS);
  const told = long.length > 0 ? long : all;
  const unnamed = told.filter(({ text }) => !isName(text));
  const found = unnamed.length > 0 ? unnamed : told;
  if (found.length === 0) return whole(message);
  return found.map(({ start, end, text }, place) => ({
    start,
    end,
    text,
    before: besideLine(beforeIt(message, found[place - 1]?.end, start), -1),
    after: besideLine(message.slice(end, found[place + 1]?.start ?? message.length), 0),
    isWhole: false,
  }));
}

/** Fewer words, or characters of a script without spaces, are no quotation of a sentence. */
const MIN_WORDS = 2;

function wordsIn(text: string): number {
  return wordsOf(text).reduce((sum, word) => sum + (isUnspaced(word.text) ? word.text.length : 1), 0);
}

function beforeIt(message: string, last: number | undefined, start: number): string {
  return last === undefined ? message.slice(0, start) : afterSource(message.slice(last, start));
}

/** Code as Discord shows it: a block between three backticks, or a piece of a line. */
const CODE = /```.*?```|(?<!`)(`{1,2})(?!`)[^`\n]+\1(?!`)/gsu;

/** What is in marks or in block quotes, in order; `hidden` is the message with dashes for what is not to be looked at. */
function quotedIn(message: string, hidden: string): (Span & { readonly text: string })[] {
  const spans = markedSpans(hidden);
  const blocks = blockQuotes(message)
    .filter(({ start, end }) => /[^-]/u.test(hidden.slice(start, end)))
    .map((block) => unmarked(message, block, spans));
  const marked = spans.filter((span) => !blocks.some((block) => contains(block.around, span)));
  return [...blocks, ...marked.map((span) => ({ ...span, text: message.slice(span.start, span.end) }))]
    .filter(({ text }) => wordsIn(text) > 0)
    .sort((a, b) => a.start - b.start);
}

function whole(message: string): Quotation[] {
  const text = message.trim();
  const start = message.indexOf(text);
  return wordsIn(text) === 0 ? [] : [{ start, end: start + text.length, text, before: '', after: '', isWhole: true }];
}

type Found = Span & { readonly text: string; readonly around: Span };

/** A block of one quotation in marks, and at most its source behind it, is that quotation. */
function unmarked(message: string, block: Span & { readonly text: string }, spans: readonly Span[]): Found {
  const around = { start: block.start, end: block.end };
  const [inner, ...others] = spans.filter((span) => contains(around, span));
  const isAll =
    inner && others.length === 0 && inner.start === block.start + 1 && !message.slice(...ends(inner)).includes('\n');
  return isAll ? { ...inner, text: message.slice(...ends(inner)), around } : { ...block, around };
}

function ends({ start, end }: Span): [number, number] {
  return [start, end];
}

/** The text beside a quotation up to the end of the paragraph: the last one of what stands before, the first one behind. */
function besideLine(text: string, place: 0 | -1): string {
  return text.split(/\n\s*\n/u).at(place) ?? '';
}
