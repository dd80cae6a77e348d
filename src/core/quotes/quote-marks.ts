import type { Span } from '../model.ts';
import { isUnspaced } from '../text/words.ts';

/** Finds what stands between quotation marks, of all usual kinds. Marks within a quotation belong to it. */

/** Each opening mark with those that close it, the usual one first. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  '”': '”',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〞〟',
  '＂': '＂',
  '"': '"',
  "'": "'",
  '״': '״',
};
/** They close more often than they open: they open only where a word begins. */
const AT_WORD_START = new Set(['”', '»', '›', '"', "'", '＂', '‘', '‚', '״']);
/** They are apostrophes, primes, inch marks and marks of Hebrew abbreviations too: their quotation ends within its paragraph. */
const PLAIN = new Set(['"', "'", '‘', '״']);
/** One of them without its partner is an apostrophe more often than a quotation. */
const SINGLE = new Set(["'", '‘', '‚', '‹', '›']);

/**
 * What stands inside the outermost marks, in order. A mark whose partner was forgotten, or comes only paragraphs later as where each
 * paragraph of a quotation begins with a mark of its own, quotes its paragraph; a single one is passed over.
 */
export function markedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let place = 0; place < text.length; place++) {
    if (!opensAt(text, place)) continue;
    const end = closingOf(text, place) ?? openEnd(text, place);
    if (end === null) continue;
    spans.push({ start: place + 1, end });
    place = end;
  }
  return spans;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Words that begin with an apostrophe. */
const ELISION = /^(?:\p{N}{2}s?(?!\p{N})|(?:tis|twas|twere|em|cause|til|n|round|bout|kay)(?!\p{L}))/iu;

function opensAt(text: string, place: number): boolean {
  const mark = text.charAt(place);
  if (!(mark in CLOSING)) return false;
  if (!AT_WORD_START.has(mark)) return true;
  const before = text.charAt(place - 1);
  if ((WORD.test(before) && !isUnspaced(before)) || /^(?:\s|$)/u.test(text.charAt(place + 1))) return false;
  if (mark !== "'" && mark !== '‘') return true;
  return !ELISION.test(text.slice(place + 1, place + 8));
}

/** The place of the mark that closes the one here; null where there is none. */
function closingOf(text: string, place: number): number | null {
  const mark = text.charAt(place);
  const limit = PLAIN.has(mark) ? paragraphEnd(text, place) : text.length;
  if (mark === "'" || mark === '‘') return singleClosing(text, place, limit);
  for (const closing of CLOSING[mark] ?? '') {
    const end = balanced(text, { place, limit, closing });
    if (end !== null) return end;
  }
  return null;
}

/** Where a quotation ends that nobody closed; null where it is none. */
function openEnd(text: string, place: number): number | null {
  if (SINGLE.has(text.charAt(place))) return null;
  const end = paragraphEnd(text, place);
  return place + 1 + text.slice(place + 1, end).trimEnd().length;
}

function paragraphEnd(text: string, place: number): number {
  const found = /\n\s*\n/u.exec(text.slice(place));
  return found ? place + found.index : text.length;
}

/** The closing mark that leaves none open between; a mark may close others of its kind. */
function balanced(
  text: string,
  { place, limit, closing }: { place: number; limit: number; closing: string },
): number | null {
  const mark = text.charAt(place);
  let depth = 1;
  for (let at = place + 1; at < limit; at++) {
    const here = text.charAt(at);
    if (isWithinWord(text, at)) continue;
    if (here === closing) depth--;
    else if (here === mark) depth++;
    if (depth === 0) return at;
  }
  return null;
}

/** As in Hebrew abbreviations: `צה״ל`. */
function isWithinWord(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + 1)];
  return [before, behind].every((letter) => WORD.test(letter) && !isUnspaced(letter));
}

/**
 * A single mark closes behind a word or its full stop, with no letter behind it. That of a plural's possessive looks the same
 * (`the dogs’ tails`): it does not close where another one may. Two words at least, for a single one is more often an elision.
 */
function singleClosing(text: string, place: number, limit: number): number | null {
  const closing = CLOSING[text.charAt(place)] ?? '';
  const candidates: number[] = [];
  for (let at = place + 1; at < limit; at++) {
    if (at > place + 1 && text.charAt(at) === text.charAt(place) && opensAt(text, at)) break;
    if (text.charAt(at) !== closing || /\s/u.test(text.charAt(at - 1)) || WORD.test(text.charAt(at + 1))) continue;
    candidates.push(at);
  }
  const isPossessive = (at: number): boolean =>
    /s$/u.test(text.slice(0, at)) && /^.\s\p{Ll}/u.test(text.slice(at, at + 4));
  const end = candidates.find((at) => !isPossessive(at)) ?? candidates[0];
  return end !== undefined && (text.charAt(place) !== "'" || /\s/u.test(text.slice(place, end))) ? end : null;
}
