import { diffArrays } from 'diff';
import type { DiffPart } from '../model.ts';
import { spelledWord } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/**
 * How a quotation differs from the source, word by word. Case, accents, quote marks and punctuation are no difference.
 * What stands before the first and after the last quoted word of the sentence is no difference either.
 */
export function diffWords(quoted: string, source: string): DiffPart[] {
  const words = (text: string): string[] => wordsOf(text).map((word) => word.text);
  return trimmedToQuotation(diffOf(words(quoted), words(source), (a, b) => spelledWord(a) === spelledWord(b)));
}

/**
 * How one text differs from another, word by word, each with the marks around it: but for white space, nothing is overlooked.
 * `quoted` are words of the earlier text, `source` of the later.
 */
export function diffTexts(earlier: string, later: string): DiffPart[] {
  return diffOf(markedWords(earlier), markedWords(later), (a, b) => a === b);
}

function diffOf(ours: string[], theirs: string[], isSame: (a: string, b: string) => boolean): DiffPart[] {
  const parts: DiffPart[] = [];
  let ourPlace = 0;
  let theirPlace = 0;
  for (const { added, removed, count } of diffArrays(ours, theirs, { comparator: isSame })) {
    const mine = added ? [] : ours.slice(ourPlace, ourPlace + count);
    const other = removed ? [] : theirs.slice(theirPlace, theirPlace + count);
    ourPlace += mine.length;
    theirPlace += other.length;
    push(parts, mine.join(' '), other.join(' '), !added && !removed);
  }
  return parts;
}

/** What stands between white space; where none is written, between the marks that part sentences and clauses. */
function markedWords(text: string): string[] {
  return text.split(/\s+|(?<=[\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f])/u).filter((word) => word !== '');
}

/** A removal beside an addition is a replacement. */
function push(parts: DiffPart[], quoted: string, source: string, equal: boolean): void {
  const last = parts.at(-1);
  if (equal) parts.push({ op: 'equal', quoted, source });
  else if (last && last.op === 'delete' && source !== '') parts[parts.length - 1] = { ...last, op: 'replace', source };
  else if (last && last.op === 'insert' && quoted !== '') parts[parts.length - 1] = { ...last, op: 'replace', quoted };
  else parts.push({ op: quoted === '' ? 'insert' : 'delete', quoted, source });
}

/**
 * `insert` is what the source has and the quotation lacks; at both ends the reader just began later or stopped earlier.
 * Words replaced there stand for as many of the source, next to what is equal.
 */
export function trimmedToQuotation(parts: readonly DiffPart[]): DiffPart[] {
  const from = parts[0]?.op === 'insert' ? 1 : 0;
  const to = parts.length - (parts.at(-1)?.op === 'insert' && parts.length > 1 ? 1 : 0);
  return parts.slice(from, to).map((part, index, { length }) => {
    if (part.op !== 'replace' || length === 1 || (index > 0 && index < length - 1)) return part;
    const nWords = part.quoted.split(' ').length;
    const words = part.source.split(' ');
    return { ...part, source: (index === 0 ? words.slice(-nWords) : words.slice(0, nWords)).join(' ') };
  });
}
