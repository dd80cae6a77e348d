import abbreviations from 'natural/lib/natural/util/abbreviations_en.js';
import type { Span } from '../model.ts';
import { lengthOf, trimmed } from '../span.ts';

/**
 * Sentences with exact spans: Unicode's own sentence rules, mended where they split after an abbreviation
 * or at a line end inside a sentence.
 */

/** Longer "sentences" (tables, lists without full stops) are cut at white space, so that each one can be shown whole. */
export const MAX_SENTENCE_LENGTH = 1000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const TITLES =
  'mr. mrs. ms. dr. prof. st. gen. col. capt. lt. sgt. sen. rep. gov. rev. hon. jr. sr. no. vol. fig. ed. pp. p. ca. cf. approx. dept. est. vs. e.g. i.e.';
/** Not taken from natural's list: words that end sentences as often as they are cut short. */
const NEVER = new Set(['am.', 'p.m.', 'a.m.', 'etc.', 'max.', 'min.', 'in.']);
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [...abbreviations.knownAbbreviations.map((word) => word.toLowerCase()), ...TITLES.split(' ')].filter(
    (word) => !NEVER.has(word),
  ),
);

/** The sentences inside `span`, in order, without white space at their ends. They cover all other characters. */
export function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let open: Span | null = null;
  for (const { segment, index } of segmenter.segment(text.slice(span.start, span.end))) {
    const part = trimmed(text, { start: span.start + index, end: span.start + index + segment.length });
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

function endsHere(text: string, sentence: Span, end: number, limit: number): boolean {
  const said = text.slice(Math.max(sentence.start, end - 40), end);
  if (!/[.!?…。！？।؟۔]["'”’»)\]*_]*$/u.test(said)) return false;
  const next = /\S/u.exec(text.slice(end, limit));
  if (next && /\p{Ll}/u.test(next[0])) return false;
  const last = /\S+$/u.exec(said)?.[0] ?? '';
  return !(/^\p{Lu}\.$/u.test(last) || ABBREVIATIONS.has(last.toLowerCase().replace(/^[("'“‘[]+/u, '')));
}

function cutLong(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > MAX_SENTENCE_LENGTH) {
    const window = text.slice(start, start + MAX_SENTENCE_LENGTH);
    const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'));
    const end = start + (space > MAX_SENTENCE_LENGTH / 2 ? space : wholeGraphemes(window));
    const part = trimmed(text, { start, end });
    if (part) parts.push(part);
    start = end;
  }
  const rest = trimmed(text, { start, end: sentence.end });
  if (rest && lengthOf(rest) > 0) parts.push(rest);
  return parts;
}

/** Length of the window without a last grapheme that may go on beyond it. */
function wholeGraphemes(window: string): number {
  const tail = Math.max(0, window.length - 64);
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(window.slice(tail))];
  const last = graphemes.at(-1);
  const end = tail + (last?.index ?? 0);
  return end > 0 ? end : window.length;
}
