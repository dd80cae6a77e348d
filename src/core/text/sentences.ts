import type { Span } from '../model.ts';
import { trimmed } from '../span.ts';
import type { Language, SentenceRules } from './languages/language.ts';
import { languageOf } from './languages/languages.ts';
import { plainWord } from './plain.ts';

/**
 * Sentences with exact spans: Unicode's own sentence rules, mended where they split after an abbreviation
 * or at a line end inside a sentence.
 */

/** Longer "sentences" (tables, lists without full stops) are cut at white space, so that each one can be shown whole. */
export const MAX_SENTENCE_LENGTH = 1000;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A name may go on after them, and so may the next sentence: `U.S.`, and a numeral that may be an ordinal. */
const INITIALS = /^(?:\p{Lu}\.|(?:\p{L}\.){2,})$/u;
const NUMERAL = /^(?:\p{N}{1,2}|[IVX]{1,5})\.$/u;
const TERMINATED = /[\p{STerm}…](?:\s?»|["'\p{Pi}\p{Pf}\p{Pe}*_]|\[\p{N}{1,3}\])*$/u;
/** Full stops after which white space or a capital begins a sentence; those of Chinese need neither. */
const LATIN = /[.!?…]["'\p{Pi}\p{Pf}\p{Pe}*_]*$/u;
const OPENING = /[\p{Ps}\p{Pi}]+$/u;
const CLOSING = /^\S((?:[*_]+|\[\p{N}{1,3}\])+)(?=\s|$)/u;
const LIST_ITEM = /^[^\S\r\n]*[\r\n]\s*(?:[-*+•‣]|\p{N}{1,3}[.)])\s+\S/u;
const LIST_MARK = /^(?:\p{N}{1,3}|\p{L})\.$/u;

/**
 * The sentences inside `span` of a text in a language, English without one, in order and without white space at their ends. They
 * cover all other characters.
 */
export function sentencesIn(text: string, span: Span, code = 'en'): Span[] {
  const language = languageOf(code);
  const sentences: Span[] = [];
  let open: Span | null = null;
  let from = span.start;
  for (const unmended of bordersIn(text, span, segmenterOf(language.code))) {
    const border = mendedBorder(text, unmended, span.end);
    const part = trimmed(text, { start: from, end: border });
    from = Math.max(from, border);
    if (!part) continue;
    open = open ? { start: open.start, end: part.end } : part;
    if (endsHere(text, { start: open.start, end: part.end }, { limit: span.end, language })) {
      sentences.push(...cutLong(text, open));
      open = null;
    }
  }
  if (open) sentences.push(...cutLong(text, open));
  return sentences;
}

/** Rules of Unicode for every language but Greek, whose question mark is a semicolon; it is told the language all the same. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(code: string): Intl.Segmenter {
  const known = segmenters.get(code) ?? new Intl.Segmenter(code, { granularity: 'sentence' });
  segmenters.set(code, known);
  return known;
}

/** Where Unicode ends sentences. It is asked window by window: the time of `Intl.Segmenter` grows with the square of the text. */
function* bordersIn(text: string, span: Span, segmenter: Intl.Segmenter): Generator<number> {
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
  // French sets white space before a closing mark and after it; German uses the same mark the other way round.
  if (text[border] === '»' && /^(?:\s|$)/u.test(text.slice(border + 1, limit))) return border + 1;
  const closing = CLOSING.exec(text.slice(border - opening - 1, limit))?.[1]?.length ?? 0;
  return border - opening + closing;
}

type Place = { readonly limit: number; readonly language: Language };

function endsHere(text: string, { start, end }: Span, { limit, language }: Place): boolean {
  const said = text.slice(Math.max(start, end - 40), end);
  const after = text.slice(end, limit);
  if (LIST_MARK.test(said)) return false;
  if (LIST_ITEM.test(after)) return true;
  const next = after.trimStart();
  if (!TERMINATED.test(said) || /^\p{Ll}/u.test(next)) return false;
  if (next === after && LATIN.test(said) && !/^\p{Lu}/u.test(next)) return false;
  return endsAfter(said, next, language);
}

/** Whether what was said is no abbreviation, or one that may end a sentence. */
function endsAfter(said: string, next: string, { sentences, stopWords }: Language): boolean {
  const last = lastWord(said);
  const forms = last.length > MAX_PART ? [last] : [last, lastWord(said.slice(0, -last.length).trimEnd()) + last];
  if (forms.some((form) => sentences.inside.has(form.toLowerCase()))) return false;
  if (last.length <= MAX_PART && isCutShort(last, next, sentences)) return false;
  if (
    INITIALS.test(last) ||
    forms.some((form) => sentences.either.has(form)) ||
    (sentences.ordinals && NUMERAL.test(last))
  )
    return opensSentence(next, stopWords, sentences);
  return !(forms.some((form) => sentences.beforeNumber.has(form.toLowerCase())) && /^\p{N}/u.test(next));
}

/** Longest part of an abbreviation of several words, as "Chr." of "v. Chr.". */
const MAX_PART = 5;

/** Without marks and emphasis around it. */
function lastWord(said: string): string {
  return (/\S+$/u.exec(said)?.[0] ?? '').replace(/^[\p{Ps}\p{Pi}"'*_]+|[*_]+$/gu, '');
}

/** True between the words of one abbreviation: `z. B.`. */
function isCutShort(last: string, next: string, { inside, either }: SentenceRules): boolean {
  const form = last + (/^\S{1,5}/u.exec(next)?.[0] ?? '');
  return inside.has(form.toLowerCase()) || either.has(form);
}

/** True when the next word is one that wears a capital only at the start of a sentence: `The`, `It`, `In`. */
function opensSentence(next: string, stopWords: ReadonlySet<string>, { openers }: SentenceRules): boolean {
  const [, word] = /^["'¿¡\p{Ps}\p{Pi}]*(\p{Lu}\p{Ll}+(?!\p{L})|\p{Lu}(?=\s))/u.exec(next) ?? [];
  if (word === undefined) return false;
  return word.length > 1 ? stopWords.has(plainWord(word)) : openers.test(word);
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
