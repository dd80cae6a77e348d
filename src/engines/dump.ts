import type { Steps } from '../core/steps.ts';
import { CompactMiniSearch } from './compact-minisearch.ts';
import { FREQUENCY_BITS, MAX_FREQUENCY, type PostingList } from './posting-list.ts';

/**
 * An index as bytes and back. Documents that were discarded are left out and the others numbered anew, so that a restored
 * index is one without dirt.
 *
 * `documents`: JSON of [passages, lengths, lengths of headings], some thousand at a time. `postings`: the words of all
 * lists, term after term, of each term those of texts before those of headings. `terms`: JSON of [terms, sizes of their
 * lists of texts, and of headings], in the same order. Numbers are as the machine has them, the first byte lowest.
 */

/** Bytes under a name, in chunks whose bounds must be kept. */
export type Section = { readonly name: string; readonly chunks: Iterable<Uint8Array> };

const AT_ONCE = 4096;
const WORDS_AT_ONCE = 2 ** 18;
const BETWEEN_STEPS = 64;

type Columns = readonly [readonly string[], readonly number[], readonly number[]];

export function dumped(index: CompactMiniSearch): Section[] {
  const renumbered = new Int32Array(index.end).fill(-1);
  let next = 0;
  for (let document = 0; document < index.end; document++) if (index.isLive(document)) renumbered[document] = next++;
  return [
    { name: 'documents', chunks: inJson(documentsOf(index)) },
    { name: 'postings', chunks: inWords(postingsOf(index, renumbered)) },
    { name: 'terms', chunks: inJson(termsOf(index, renumbered)) },
  ];
}

/** Takes in the chunks of a dump, in their order. */
export class Restoring {
  private readonly index = new CompactMiniSearch();
  private words = new Int32Array(0);
  /** Bytes of postings so far, and words that terms have been given. */
  private filled = 0;
  private given = 0;
  private nPostings = 0;

  *take(section: string, chunk: Uint8Array): Steps<void> {
    if (section === 'postings') this.takePostings(chunk);
    else if (section === 'documents') yield* this.takeDocuments(columnsIn(chunk));
    else if (section === 'terms') yield* this.takeTerms(columnsIn(chunk));
    else throw new Error(`No engine dumps a section "${section}".`);
  }

  finish(): CompactMiniSearch {
    if (this.given * 4 !== this.filled)
      throw new Error(`The dump has ${this.filled / 4} postings, and terms for ${this.given}.`);
    return this.index;
  }

  private *takeDocuments([passages, lengths, headings]: Columns): Steps<void> {
    for (const [at, passage] of passages.entries()) {
      const [length = 0, heading = 0] = [lengths[at], headings[at]];
      this.index.restoreDocument(passage, length, heading);
      this.nPostings += length + heading;
      if (at % BETWEEN_STEPS === 0) yield;
    }
  }

  private takePostings(chunk: Uint8Array): void {
    // A document is in as many lists as it has different terms.
    if (this.filled === 0) this.words = new Int32Array(this.nPostings);
    new Uint8Array(this.words.buffer).set(chunk, this.filled);
    this.filled += chunk.length;
  }

  private *takeTerms([found, texts, headings]: Columns): Steps<void> {
    for (const [at, term] of found.entries()) {
      const [terms = 0, heading = 0] = [texts[at], headings[at]];
      this.index.restorePostings(term, { words: this.words, start: this.given, terms, heading });
      this.given += terms + heading;
      if (at % BETWEEN_STEPS === 0) yield;
    }
  }
}

function* documentsOf(index: CompactMiniSearch): Generator<[string, number, number]> {
  const { passages, lengths, end } = index;
  for (let document = 0; document < end; document++)
    if (index.isLive(document))
      yield [passages[document] as string, lengths[2 * document] as number, lengths[2 * document + 1] as number];
}

function* termsOf(index: CompactMiniSearch, renumbered: Int32Array): Generator<[string, number, number]> {
  for (const [term, { terms, heading }] of index.allPostings()) {
    const [inText, inHeading] = [kept(terms, renumbered), kept(heading, renumbered)];
    if (inText + inHeading > 0) yield [term, inText, inHeading];
  }
}

/** Ranges of words, each of one list. */
function* postingsOf(index: CompactMiniSearch, renumbered: Int32Array): Generator<Int32Array> {
  for (const [, { terms, heading }] of index.allPostings())
    for (const list of [terms, heading]) if (list) yield wordsOf(list, renumbered);
}

function kept(list: PostingList | undefined, renumbered: Int32Array): number {
  let count = 0;
  const end = list ? list.start + list.size : 0;
  for (let at = list?.start ?? 0; at < end; at++)
    if ((renumbered[(list?.words[at] as number) >>> FREQUENCY_BITS] as number) >= 0) count++;
  return count;
}

function wordsOf({ words, start, size }: PostingList, renumbered: Int32Array): Int32Array {
  const found = new Int32Array(size);
  let count = 0;
  for (let at = start; at < start + size; at++) {
    const word = words[at] as number;
    const document = renumbered[word >>> FREQUENCY_BITS] as number;
    if (document >= 0) found[count++] = (document << FREQUENCY_BITS) | (word & MAX_FREQUENCY);
  }
  return found.subarray(0, count);
}

function* inWords(ranges: Iterable<Int32Array>): Generator<Uint8Array> {
  let chunk = new Int32Array(WORDS_AT_ONCE);
  let filled = 0;
  for (const range of ranges)
    for (let from = 0; from < range.length; ) {
      const part = range.subarray(from, from + WORDS_AT_ONCE - filled);
      chunk.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < WORDS_AT_ONCE) continue;
      yield new Uint8Array(chunk.buffer);
      chunk = new Int32Array(WORDS_AT_ONCE);
      filled = 0;
    }
  if (filled > 0) yield new Uint8Array(chunk.buffer, 0, filled * 4);
}

function* inJson(rows: Iterable<[string, number, number]>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let columns: [string[], number[], number[]] = [[], [], []];
  for (const [text, a, b] of rows) {
    columns[0].push(text);
    columns[1].push(a);
    columns[2].push(b);
    if (columns[0].length < AT_ONCE) continue;
    yield encoder.encode(JSON.stringify(columns));
    columns = [[], [], []];
  }
  if (columns[0].length > 0) yield encoder.encode(JSON.stringify(columns));
}

function columnsIn(chunk: Uint8Array): Columns {
  return JSON.parse(new TextDecoder().decode(chunk)) as Columns;
}
