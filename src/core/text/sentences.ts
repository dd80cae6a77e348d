import abbreviations from 'natural/lib/natural/util/abbreviations_en.js';
import type { Span } from '../model.ts';
import { trimmed } from '../span.ts';
import { isStopWord, plainWord } from './terms.ts';

/**
 * Sentences with exact spans: Unicode's own sentence rules, mended where they split after an abbreviation
 * or at a line end inside a sentence.
 */

/** Longer "sentences" (tables, lists without full stops) are cut at white space, so that each one can be shown whole. */
export const MAX_SENTENCE_LENGTH = 1000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Not taken from natural's list: words that end sentences as often as they are cut short. */
const NEVER = new Set(['inc.', 'min.', 'no.', 'temp.', 'vet.']);
const TITLES =
  'mr. mrs. ms. dr. prof. st. gen. col. capt. lt. sgt. sen. rep. gov. rev. hon. ed. cf. dept. est. v. vs. e.g. i.e.';
const NUMBERED =
  'no. nos. vol. fig. pp. p. ca. approx. art. sec. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.';
/** A name or an example goes on after them. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...abbreviations.knownAbbreviations.map((word) => word.toLowerCase()).filter((word) => !NEVER.has(word)),
  ...TITLES.split(' '),
]);
/** A number goes on after them. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(NUMBERED.split(' '));
/** A name may go on after them, and so may the next sentence: initials like `U.S.`, and what ends a name. */
const INITIALS = /^(?:\p{Lu}\.|(?:\p{L}\.){2,}|(?:Inc|Ltd|Corp|Jr|Sr)\.)$/u;
const TERMINATED = /[\p{STerm}…](?:["'\p{Pi}\p{Pf}\p{Pe}*_]|\[\p{N}{1,3}\])*$/u;
/** Full stops after which white space or a capital begins a sentence; those of Chinese need neither. */
const LATIN = /[.!?…]["'\p{Pi}\p{Pf}\p{Pe}*_]*$/u;
const OPENING = /[\p{Ps}\p{Pi}]+$/u;
const CLOSING = /^\S((?:[*_]+|\[\p{N}{1,3}\])+)(?=\s|$)/u;
const LIST_ITEM = /^[^\S\r\n]*[\r\n]\s*(?:[-*+•‣]|\p{N}{1,3}[.)])\s+\S/u;
const LIST_MARK = /^(?:\p{N}{1,3}|\p{L})\.$/u;

/** The sentences inside `span`, in order, without white space at their ends. They cover all other characters. */
export function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let open: Span | null = null;
  let from = span.start;
  for (const unmended of bordersIn(text, span)) {
    const border = mendedBorder(text, unmended, span.end);
    const part = trimmed(text, { start: from, end: border });
    from = Math.max(from, border);
    if (!part) continue;
    open = open ? { start: open.start, end: part.end } : part;
    if (endsHere(text, open, part.end, span.end)) {
      sentences.push(...cutLong(text, open));
      open = null;
    }
  }
  if (open) sentences.push(...cutLong(text, open));
  return sentences;
}

/** Where Unicode ends sentences. It is asked window by window: the time of `Intl.Segmenter` grows with the square of the text. */
function* bordersIn(text: string, span: Span): Generator<number> {
  for (let from = span.start; from < span.end; ) {
    const window = text.slice(from, Math.min(span.end, from + WINDOW));
    const inside = Array.from(segmenter.segment(window), ({ index }) => index).slice(1);
    // The last sentence may go on beyond the window: it is asked for again.
    const again = from + window.length < span.end ? inside.at(-1) : undefined;
    const borders = again ? inside : [...inside, window.length];
    for (const border of borders) yield from + border;
    from += again ?? window.length;
  }
}
const WINDOW = 8 * MAX_SENTENCE_LENGTH;

/**
 * Unicode counts an opening mark right after a full stop to the sentence before, and closing emphasis and the number of a
 * note to the one after.
 */
function mendedBorder(text: string, border: number, limit: number): number {
  if (border === limit) return limit;
  const opening = OPENING.exec(text.slice(Math.max(0, border - 8), border))?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(border - opening - 1, limit))?.[1]?.length ?? 0;
  return border - opening + closing;
}

function endsHere(text: string, sentence: Span, end: number, limit: number): boolean {
  const said = text.slice(Math.max(sentence.start, end - 40), end);
  const after = text.slice(end, limit);
  if (LIST_MARK.test(said)) return false;
  if (LIST_ITEM.test(after)) return true;
  const next = after.trimStart();
  if (!TERMINATED.test(said) || /^\p{Ll}/u.test(next)) return false;
  if (next === after && LATIN.test(said) && !/^\p{Lu}/u.test(next)) return false;
  const last = (/\S+$/u.exec(said)?.[0] ?? '').replace(/^[\p{Ps}\p{Pi}"'*_]+|[*_]+$/gu, '');
  if (ABBREVIATIONS.has(last.toLowerCase())) return false;
  if (INITIALS.test(last)) return opensSentence(next);
  return !(BEFORE_NUMBER.has(last.toLowerCase()) && /^\p{N}/u.test(next));
}

/** True when the next word is one that wears a capital only at the start of a sentence: `The`, `It`, `In`. */
function opensSentence(next: string): boolean {
  const [, word] = /^["'\p{Ps}\p{Pi}]*(\p{Lu}\p{Ll}+(?!\p{L})|[AI](?=\s))/u.exec(next) ?? [];
  return word !== undefined && isStopWord(plainWord(word));
}

function cutLong(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > MAX_SENTENCE_LENGTH) {
    const end = start + cutPlace(text.slice(start, Math.min(sentence.end, start + 2 * MAX_SENTENCE_LENGTH)));
    const part = trimmed(text, { start, end });
    if (part) parts.push(part);
    start = end;
  }
  const rest = trimmed(text, { start, end: sentence.end });
  return rest ? [...parts, rest] : parts;
}

/** The last white space within the longest sentence, else the last border between graphemes, else between characters. */
function cutPlace(text: string): number {
  const window = text.slice(0, MAX_SENTENCE_LENGTH);
  const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'));
  if (space > MAX_SENTENCE_LENGTH / 2) return space;
  const border = graphemes.segment(text).containing(MAX_SENTENCE_LENGTH)?.index;
  if (border) return border;
  return (text.codePointAt(MAX_SENTENCE_LENGTH - 1) ?? 0) > 0xffff ? MAX_SENTENCE_LENGTH - 1 : MAX_SENTENCE_LENGTH;
}
