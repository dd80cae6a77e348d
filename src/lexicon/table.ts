import type { Lexicon, Related } from '../core/lexicon.ts';
import type { Relation } from '../core/model.ts';
import type { Entries } from './compile.ts';
import { lemmasOf } from './morphology.ts';

/**
 * A compiled lexicon as text: one line a key, sorted, looked up by halving. Opening it costs no parsing, so a process that
 * asks one question pays for one question.
 */

/** How each relation is written. */
const LETTERS: Readonly<Partial<Record<Relation, string>>> = {
  inflection: 'i',
  synonym: 's',
  derivation: 'd',
  place: 'p',
};
const RELATIONS = new Map(Object.entries(LETTERS).map(([relation, letter]) => [letter, relation as Relation]));

/** `lemma⇥frequency⇥term letter hundredths⇥…`, one line a lemma in the order of code units. */
export function writeTable(entries: Entries): string {
  const lines = Array.from(entries, ([lemma, { frequency, related }]) =>
    [lemma, frequency || '', ...related.map(written)].join('\t'),
  );
  return `\n${lines.sort().join('\n')}\n`;
}

/** The lexicon that a table holds. */
export function openTable(table: string): Lexicon {
  const has = (key: string): boolean => lineOf(key, table) !== null;
  return {
    related: (words) => lemmasOf(words, has).flatMap((key) => related(lineOf(key, table) ?? '')),
    knows: (word) => lemmasOf(word, has).length > 0,
    frequency: (word) => Math.max(0, ...lemmasOf(word, has).map((key) => frequencyIn(lineOf(key, table) ?? ''))),
  };
}

function written({ term, relation, strength }: Related): string {
  return `${term} ${LETTERS[relation]} ${Math.round(strength * 100)}`;
}

function frequencyIn(line: string): number {
  return Number(line.split('\t', 2)[1] ?? 0);
}

function related(line: string): Related[] {
  return line
    .split('\t')
    .slice(2)
    .map((entry) => {
      const [term = '', letter = '', hundredths = ''] = entry.split(' ');
      return { term, relation: RELATIONS.get(letter) ?? 'synonym', strength: Number(hundredths) / 100 };
    });
}

/** The line of a key, or null. Every line stands between two line ends. */
function lineOf(key: string, table: string): string | null {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = table.lastIndexOf('\n', (low + high) >> 1);
    const start = middle < low ? low + 1 : middle + 1;
    const end = table.indexOf('\n', start);
    const line = table.slice(start, end);
    const tab = line.indexOf('\t');
    const found = tab < 0 ? line : line.slice(0, tab);
    if (found === key) return line;
    if (`${found}\t` < `${key}\t`) low = end;
    else high = start - 1;
  }
  return null;
}
