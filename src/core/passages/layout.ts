import type { Counts, Span } from '../model.ts';

/**
 * Where everything of a document stands, in one array of numbers: sections, paragraphs, sentences, passages and the terms of
 * each sentence. A library of a hundred thousand passages holds millions of these; as objects they would weigh more than
 * the texts.
 */

/** Runs are given by where each begins and, as one number more, where the last one ends: run `i` is `[starts[i], starts[i + 1])`. */
export type Layout = {
  /** Paragraphs of each section. */
  readonly sectionParagraphs: Int32Array;
  /** Heading terms of each section. */
  readonly sectionHeadings: Int32Array;
  /** Start and end of each paragraph in the text. */
  readonly paragraphSpans: Int32Array;
  /** Sentences of each paragraph. */
  readonly paragraphSentences: Int32Array;
  /** Start and end of each sentence in the text. */
  readonly sentenceSpans: Int32Array;
  /** Terms of each sentence. */
  readonly sentenceTerms: Int32Array;
  /** `TRAIT` bits of each sentence. */
  readonly sentenceTraits: Int32Array;
  /** Sentences of each passage. */
  readonly passageSentences: Int32Array;
  /** Each term of the sentences with its kinds, as `packTerm` writes it. */
  readonly terms: Int32Array;
  /** Ids of the terms of the section headings, each with the document's title and aliases. */
  readonly headingTerms: Int32Array;
};

const PARTS = [
  'sectionParagraphs',
  'sectionHeadings',
  'paragraphSpans',
  'paragraphSentences',
  'sentenceSpans',
  'sentenceTerms',
  'sentenceTraits',
  'passageSentences',
  'terms',
  'headingTerms',
] as const satisfies readonly (keyof Layout)[];

/** The lengths of all parts, then the parts. */
export function packLayout(parts: Readonly<Record<keyof Layout, readonly number[]>>): Int32Array {
  const packed = new Int32Array(PARTS.reduce<number>((sum, part) => sum + parts[part].length, PARTS.length));
  let at = PARTS.length;
  for (const [index, part] of PARTS.entries()) {
    packed[index] = parts[part].length;
    packed.set(parts[part], at);
    at += parts[part].length;
  }
  return packed;
}

/** Views into a packed layout; nothing is copied. */
export function openLayout(packed: Int32Array): Layout {
  let at = PARTS.length;
  const views: Partial<Record<keyof Layout, Int32Array>> = {};
  for (const [index, part] of PARTS.entries()) {
    const length = packed[index] ?? 0;
    views[part] = packed.subarray(at, at + length);
    at += length;
  }
  return views as Layout;
}

/** How many there are of each, without opening the layout. */
export function countsIn(packed: Int32Array): Counts & { readonly terms: number } {
  const length = (part: keyof Layout): number => packed[PARTS.indexOf(part)] ?? 0;
  return {
    sections: length('sectionParagraphs') - 1,
    paragraphs: length('paragraphSentences') - 1,
    sentences: length('sentenceTerms') - 1,
    passages: length('passageSentences') - 1,
    terms: length('terms'),
  };
}

const KIND_BITS = 4;

/** A term's id, below 2^27, and its `KIND` bits as one number. */
export function packTerm(id: number, kinds: number): number {
  return (id << KIND_BITS) | kinds;
}

export function termOf(packed: number): number {
  return packed >>> KIND_BITS;
}

export function kindsOf(packed: number): number {
  return packed & ((1 << KIND_BITS) - 1);
}

/** Whether any sentence holds one of the terms that are marked, by id; without opening the layout. */
export function hasTerm(packed: Int32Array, isMarked: Uint8Array): boolean {
  const before = PARTS.slice(0, PARTS.indexOf('terms'));
  const start = before.reduce<number>((sum, _, index) => sum + (packed[index] ?? 0), PARTS.length);
  const end = start + (packed[PARTS.indexOf('terms')] ?? 0);
  for (let at = start; at < end; at++) if (isMarked[termOf(packed[at] as number)] === 1) return true;
  return false;
}

/** Start and end of the span at this place of a list of spans. */
export function spanAt(spans: Int32Array, place: number): Span {
  return { start: spans[2 * place] ?? 0, end: spans[2 * place + 1] ?? 0 };
}

/** The run that holds this member. */
export function runOf(starts: Int32Array, member: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= member) low = middle;
    else high = middle - 1;
  }
  return low;
}
