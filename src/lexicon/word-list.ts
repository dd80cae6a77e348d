import { createHash } from 'node:crypto';
import type { Steps } from '../core/steps.ts';
import type { Vocabulary } from '../core/vocabulary.ts';

/** What of a vocabulary a lexicon depends on, as lines: quickly made, hashed and handed to another thread. */

export type Words = {
  /** In the order of code units, so that the same words give the same lexicon, however the library came to them. */
  readonly words: readonly Word[];
  readonly terms: ReadonlySet<string>;
};

/** A plain word, its term, and whether the library writes it only with a capital. */
export type Word = { readonly plain: string; readonly term: string; readonly isName: boolean };

export type WordList = {
  /** Lines `word⇥term`, for names `word⇥term⇥*`, and `⇥term` for a term that no word has, in any order. */
  readonly text: string;
  /** In hexadecimal; the same for the same lines in another order. */
  readonly hash: string;
};

/** Words looked at between two steps: about a millisecond of work. */
const WORDS_A_STEP = 1000;

export function* wordListOf({ words, terms, ids, names }: Vocabulary): Steps<WordList> {
  const hasWord = new Uint8Array(terms.length);
  const lines: string[] = [];
  const sums = new Uint32Array(4);
  const add = (line: string): void => {
    lines.push(line);
    addHash(line, sums);
  };
  for (const [word, id] of words) {
    hasWord[id] = 1;
    add(`${word}\t${terms[id]}${names.has(id) ? '\t*' : ''}`);
    if (lines.length % WORDS_A_STEP === 0) yield;
  }
  for (const [term, id] of ids) if (!hasWord[id]) add(`\t${term}`);
  yield;
  const hash = createHash('sha256')
    .update(`${lines.length} ${sums.join(' ')}`)
    .digest('hex')
    .slice(0, 32);
  return { text: lines.join('\n'), hash };
}

/** The words of a list’s text. */
export function wordsIn(text: string): Words {
  const lines = text.split('\n').sort();
  const entries = lines.map((line) => line.split('\t'));
  return {
    words: entries.flatMap(([plain = '', term = '', star]) => (plain ? { plain, term, isName: star === '*' } : [])),
    terms: new Set(entries.flatMap(([, term]) => term ?? [])),
  };
}

/** Adds the line’s hash of 64 bits to sums that know no order: cyrb53 (bryc, public domain), its halves added and xored. */
function addHash(line: string, sums: Uint32Array): void {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  sums[0] = (sums[0] ?? 0) + a;
  sums[1] = (sums[1] ?? 0) + b;
  sums[2] = (sums[2] ?? 0) ^ a;
  sums[3] = (sums[3] ?? 0) ^ b;
}
