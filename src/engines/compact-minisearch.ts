import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { IndexEntry } from '../core/search-index.ts';
import { MAX_DOCUMENTS, PostingList, Room } from './posting-list.ts';

/**
 * A MiniSearch whose postings lie in typed arrays. All that MiniSearch does still works; what it gives away is read by
 * `ranking.ts`, which finds the same without an object for each match. It relies on protected parts of MiniSearch, at the
 * exact version of package.json; `test/engines/compact-minisearch.test.ts` fails where they change.
 */

/** Numbers of the fields, in MiniSearch's order. */
const TERMS = 0;
const HEADING = 1;
export const HEADING_BOOST = 0.5;

export class CompactMiniSearch extends MiniSearch<IndexEntry> {
  private readonly room = new Room();
  /** Passage of each document, also of those that were discarded: whoever asks an older library may still be told of it. */
  readonly passages: string[] = [];
  /** Number of different terms of each document and of its heading, in turn. */
  lengths = new Int32Array(0);

  constructor() {
    super({
      idField: 'passage',
      fields: ['terms', 'headingTerms'],
      // Terms come analysed, as lists; nothing is made text and split again.
      stringifyField: (terms) => terms,
      tokenize: (terms) => terms as unknown as string[],
      processTerm: (term) => term,
      autoVacuum: false,
      searchOptions: { boost: { headingTerms: HEADING_BOOST }, tokenize: (term) => [term] },
    });
    this._index = new TermTree(this.room) as unknown as typeof this._index;
  }

  override add(entry: IndexEntry): void {
    if (this._nextId >= MAX_DOCUMENTS) throw new Error(`An index holds at most ${MAX_DOCUMENTS} passages.`);
    const document = this._nextId;
    super.add(entry);
    const [terms = 0, heading = 0] = this._fieldLength.get(document) ?? [];
    this.note(document, entry.passage, terms, heading);
  }

  /** Number of the next document: all are below it. */
  get end(): number {
    return this._nextId;
  }

  isLive(document: number): boolean {
    return this._documentIds.has(document);
  }

  postingsOf(term: string): TermPostings | undefined {
    return this._index.get(term) as unknown as TermPostings | undefined;
  }

  /** The radix tree of all terms. */
  get tree(): TermNode {
    return (this._index as unknown as TermTree)._tree as TermNode;
  }

  /** Takes in a document that was analysed before; its postings follow by `restoreTree`. */
  restoreDocument(passage: string, terms: number, heading: number): void {
    const document = this._nextId++;
    this._documentIds.set(document, passage);
    this._idToShortId.set(passage, document);
    this._fieldLength.set(document, [terms, heading]);
    this._documentCount += 1;
    for (const [field, length] of [terms, heading].entries())
      this._avgFieldLength[field] = ((this._avgFieldLength[field] ?? 0) * document + length) / (document + 1);
    this.note(document, passage, terms, heading);
  }

  /** Takes in the tree of all terms, made with `postingsAt`. */
  restoreTree(tree: TermNode): void {
    this._index = new TermTree(this.room, tree) as unknown as typeof this._index;
  }

  /** Postings that were read to this place: those of texts, then those of headings. */
  postingsAt(words: Int32Array, start: number, [terms, heading]: readonly [number, number]): TermPostings {
    const list = (from: number, size: number): PostingList | undefined =>
      size === 0 ? undefined : new PostingList(this.room, { words, start: from, capacity: size }, size);
    return new TermPostings(this.room, list(start, terms), list(start + terms, heading));
  }

  private note(document: number, passage: string, terms: number, heading: number): void {
    this.passages[document] = passage;
    if (this.lengths.length <= 2 * document + 1) {
      const larger = new Int32Array(Math.max(1024, 4 * document));
      larger.set(this.lengths);
      this.lengths = larger;
    }
    this.lengths[2 * document + TERMS] = terms;
    this.lengths[2 * document + HEADING] = heading;
  }
}

/** A node of the tree: below it by the letters that lead there, and under `LEAF` the postings of the term that ends here. */
export type TermNode = Map<string, TermNode | TermPostings>;
export const LEAF = '';

/** MiniSearch's radix tree; what it is to hold for a new term is always this. */
class TermTree extends SearchableMap<TermPostings> {
  private readonly room: Room;

  constructor(room: Room, tree: TermNode = new Map()) {
    super(tree as TermTree['_tree']);
    this.room = room;
  }

  override fetch(term: string): TermPostings {
    return super.fetch(term, () => new TermPostings(this.room));
  }
}

/** A term's postings by field, with those methods of a `Map` that MiniSearch calls. */
export class TermPostings implements Iterable<[number, PostingList]> {
  private readonly room: Room;
  terms: PostingList | undefined;
  heading: PostingList | undefined;

  constructor(room: Room, terms?: PostingList, heading?: PostingList) {
    this.room = room;
    this.terms = terms;
    this.heading = heading;
  }

  get size(): number {
    return (this.terms ? 1 : 0) + (this.heading ? 1 : 0);
  }

  get(field: number): PostingList | undefined {
    return field === TERMS ? this.terms : this.heading;
  }

  set(field: number, postings: Iterable<[number, number]>): void {
    const list = new PostingList(this.room, this.room.take(1));
    for (const [document, frequency] of postings) list.set(document, frequency);
    this.put(field, list);
  }

  delete(field: number): void {
    this.put(field, undefined);
  }

  *[Symbol.iterator](): Generator<[number, PostingList]> {
    if (this.terms) yield [TERMS, this.terms];
    if (this.heading) yield [HEADING, this.heading];
  }

  private put(field: number, list: PostingList | undefined): void {
    if (field === TERMS) this.terms = list;
    else this.heading = list;
  }
}
