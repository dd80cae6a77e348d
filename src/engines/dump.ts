import type { Steps } from '../core/steps.ts';
import { CompactMiniSearch, LEAF, type TermNode, type TermPostings } from './compact-minisearch.ts';
import { FREQUENCY_BITS, MAX_FREQUENCY, type PostingList } from './posting-list.ts';

/**
 * An index as bytes and back. Documents that were discarded are left out and the others numbered anew, so that a restored
 * index is one without dirt.
 *
 * `index-passages`: JSON of [passages, lengths, lengths of headings], some thousand at a time. `index-postings`: the words of all
 * lists, term after term, of each term those of texts before those of headings. `index-terms`: the nodes of the radix tree, those
 * below a node before it, as JSON of [letters that lead there, nodes below, size of the list of texts, of headings]; the
 * terms in them are in the order of the postings. Words are as the machine has them, the lowest byte first.
 */

/** Bytes under a name, in chunks whose bounds must be kept. */
export type Section = { readonly name: string; readonly chunks: Iterable<Uint8Array> };

/** In the order in which they must be restored. */
export const INDEX_SECTIONS = ['index-passages', 'index-postings', 'index-terms'] as const;

const AT_ONCE = 4096;
const WORDS_AT_ONCE = 2 ** 16;
const BETWEEN_STEPS = 64;

type Row = readonly [string, ...number[]];
type Columns = readonly [readonly string[], ...(readonly number[])[]];

export function dumped(index: CompactMiniSearch): Section[] {
  const renumbered = new Int32Array(index.end).fill(-1);
  let next = 0;
  for (let document = 0; document < index.end; document++) if (index.isLive(document)) renumbered[document] = next++;
  return [
    { name: 'index-passages', chunks: inJson(documentsOf(index)) },
    { name: 'index-postings', chunks: inWords(listsIn(index.tree), renumbered) },
    { name: 'index-terms', chunks: inJson(nodesOf(LEAF, index.tree, renumbered)) },
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
  /** Nodes of the tree whose upper one has not come yet. */
  private readonly nodes: [string, TermNode][] = [];

  *take(section: string, chunk: Uint8Array): Steps<void> {
    if (section === 'index-postings') this.takePostings(chunk);
    else if (section === 'index-passages') yield* this.takeDocuments(columnsIn(chunk));
    else if (section === 'index-terms') yield* this.takeTerms(columnsIn(chunk));
    else throw new Error(`No engine dumps a section "${section}".`);
    yield;
  }

  finish(): CompactMiniSearch {
    const [root, ...more] = this.nodes;
    if (this.given * 4 !== this.filled || !root || more.length > 0)
      throw new Error(`The dump is not whole: ${this.filled / 4} postings, and terms for ${this.given}.`);
    this.index.restoreTree(root[1]);
    return this.index;
  }

  private *takeDocuments([passages, lengths, headings]: Columns): Steps<void> {
    for (const [at, passage] of passages.entries()) {
      const [length, heading] = [lengths?.[at] ?? 0, headings?.[at] ?? 0];
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

  private *takeTerms([edges, below, texts, headings]: Columns): Steps<void> {
    for (const [at, edge] of edges.entries()) {
      this.takeNode(edge, below?.[at] ?? 0, [texts?.[at] ?? 0, headings?.[at] ?? 0]);
      if (at % BETWEEN_STEPS === 0) yield;
    }
  }

  /** Takes those below it from the nodes that still wait for theirs. */
  private takeNode(edge: string, below: number, sizes: readonly [number, number]): void {
    const node: TermNode = new Map();
    if (sizes[0] + sizes[1] > 0) {
      node.set(LEAF, this.index.postingsAt(this.words, this.given, sizes));
      this.given += sizes[0] + sizes[1];
    }
    for (let at = this.nodes.length - below; at < this.nodes.length; at++) {
      const [letters, child] = this.nodes[at] as [string, TermNode];
      node.set(letters, child);
    }
    this.nodes.length -= below;
    this.nodes.push([edge, node]);
  }
}

function* documentsOf(index: CompactMiniSearch): Generator<[string, number, number]> {
  const { passages, lengths, end } = index;
  for (let document = 0; document < end; document++)
    if (index.isLive(document))
      yield [passages[document] as string, lengths[2 * document] as number, lengths[2 * document + 1] as number];
}

/** Those that lead to a term which is still in a passage; whether there was any. */
function* nodesOf(edge: string, node: TermNode, renumbered: Int32Array): Generator<Row, boolean> {
  const leaf = node.get(LEAF) as TermPostings | undefined;
  const sizes = [kept(leaf?.terms, renumbered), kept(leaf?.heading, renumbered)] as const;
  let below = 0;
  for (const [letters, child] of node)
    if (letters !== LEAF && (yield* nodesOf(letters, child as TermNode, renumbered))) below++;
  const isRoot = edge === LEAF;
  if (!isRoot && below + sizes[0] + sizes[1] === 0) return false;
  yield [edge, below, ...sizes];
  return true;
}

/** All lists, in the order of `nodesOf`. */
function* listsIn(node: TermNode): Generator<PostingList> {
  for (const [letters, child] of node) if (letters !== LEAF) yield* listsIn(child as TermNode);
  const leaf = node.get(LEAF) as TermPostings | undefined;
  if (leaf?.terms) yield leaf.terms;
  if (leaf?.heading) yield leaf.heading;
}

function kept(list: PostingList | undefined, renumbered: Int32Array): number {
  let count = 0;
  const end = list ? list.start + list.size : 0;
  for (let at = list?.start ?? 0; at < end; at++)
    if ((renumbered[(list?.words[at] as number) >>> FREQUENCY_BITS] as number) >= 0) count++;
  return count;
}

function* inWords(lists: Iterable<PostingList>, renumbered: Int32Array): Generator<Uint8Array> {
  let chunk = new Int32Array(WORDS_AT_ONCE);
  let filled = 0;
  for (const { words, start, size } of lists)
    for (let at = start; at < start + size; at++) {
      const word = words[at] as number;
      const document = renumbered[word >>> FREQUENCY_BITS] as number;
      if (document < 0) continue;
      chunk[filled++] = (document << FREQUENCY_BITS) | (word & MAX_FREQUENCY);
      if (filled < WORDS_AT_ONCE) continue;
      yield new Uint8Array(chunk.buffer);
      chunk = new Int32Array(WORDS_AT_ONCE);
      filled = 0;
    }
  if (filled > 0) yield new Uint8Array(chunk.buffer, 0, filled * 4);
}

function* inJson(rows: Iterable<Row>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let columns: (string | number)[][] = [];
  for (const row of rows) {
    if (columns.length === 0) columns = row.map(() => []);
    for (const [column, value] of row.entries()) columns[column]?.push(value);
    if (columns[0]?.length !== AT_ONCE) continue;
    yield encoder.encode(JSON.stringify(columns));
    columns = [];
  }
  if (columns.length > 0) yield encoder.encode(JSON.stringify(columns));
}

function columnsIn(chunk: Uint8Array): Columns {
  return JSON.parse(new TextDecoder().decode(chunk)) as Columns;
}
