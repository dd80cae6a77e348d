import { FAMILY_START, type Vocabulary } from '../library.ts';
import type { Alternative, Relation } from '../model.ts';
import { editBudget, editDistance } from '../text/edits.ts';

/** Which terms of the library can stand for a word of the question, and how well. */

/**
 * What a match through each relation is worth beside an exact one.
 * Chosen on squad-train (docs/evaluation.md, "Relations").
 */
const WORTH: Readonly<Record<Relation, number>> = {
  exact: 1,
  spelling: 0.8,
  compound: 0.6,
  derivation: 0.5,
  acronym: 0.9,
};
/** Letters that a word may add to its family's root: `Iran` and `Iranian`. */
const MAX_ENDING = 3;
const MAX_SPELLINGS = 2;
const MAX_ACRONYM = 6;

/** Best first; empty where the library holds nothing like the word. */
export function alternativesOf(plain: string, term: string, vocabulary: Vocabulary): Alternative[] {
  const exact = vocabulary.ids.get(term);
  const family = familyOf(term, vocabulary).filter((id) => id !== exact);
  const found = [
    ...(exact === undefined ? [] : [alternative(exact, 'exact', vocabulary)]),
    ...(exact === undefined ? [] : (vocabulary.compounds.get(exact) ?? [])).map((id) =>
      alternative(id, 'compound', vocabulary),
    ),
    ...family.map((id) => alternative(id, 'derivation', vocabulary)),
    ...(exact === undefined ? (vocabulary.initials.get(plain) ?? []) : []).map((id) =>
      alternative(id, 'acronym', vocabulary),
    ),
  ];
  if (found.length > 0) return found;
  return spellingsOf(plain, vocabulary).map((id) => alternative(id, 'spelling', vocabulary));
}

/** Acronyms of the library for which words of the question stand in a row, by the place of each word: `united states` for `US`. */
export function acronymsOf(words: readonly string[], vocabulary: Vocabulary): Map<number, Alternative> {
  const found = new Map<number, Alternative>();
  for (let length = 2; length <= MAX_ACRONYM; length++)
    for (let start = 0; start + length <= words.length; start++) {
      const initials = words
        .slice(start, start + length)
        .map((word) => word.charAt(0))
        .join('');
      const id = vocabulary.ids.get(initials);
      if (id === undefined || !vocabulary.capitals.has(id)) continue;
      for (let place = start; place < start + length; place++) found.set(place, alternative(id, 'acronym', vocabulary));
    }
  return found;
}

function alternative(id: number, relation: Relation, { terms }: Vocabulary): Alternative {
  return { term: terms[id] ?? '', weight: WORTH[relation], relation };
}

/** Terms that share the word's root: stems without their last vowels, one a beginning of the other. */
function familyOf(term: string, { byStart, terms }: Vocabulary): number[] {
  const root = rootOf(term);
  if (root.length < FAMILY_START) return [];
  return (byStart.get(root.slice(0, FAMILY_START)) ?? []).filter((id) => {
    const other = rootOf(terms[id] ?? '');
    if (other.length < FAMILY_START) return false;
    const [short, long] = other.length < root.length ? [other, root] : [root, other];
    return long.startsWith(short) && long.length - short.length <= MAX_ENDING;
  });
}

function rootOf(term: string): string {
  return /^[a-z]+$/u.test(term) ? term.replace(/[aeiouy]+$/u, '') : '';
}

/** The nearest words of the library, by edit distance and then by how often they occur. Numbers are never corrected. */
function spellingsOf(plain: string, { words, passageCounts }: Vocabulary): number[] {
  const budget = editBudget(plain);
  if (budget === 0 || /\p{N}/u.test(plain)) return [];
  const near: { id: number; edits: number }[] = [];
  for (const [word, id] of words) {
    if (Math.abs(word.length - plain.length) > budget || !sharesLetters(word, plain, budget)) continue;
    const edits = editDistance(word, plain, budget);
    if (edits <= budget) near.push({ id, edits });
  }
  near.sort((a, b) => a.edits - b.edits || (passageCounts[b.id] ?? 0) - (passageCounts[a.id] ?? 0));
  const least = near[0]?.edits;
  return [...new Set(near.filter(({ edits }) => edits === least).map(({ id }) => id))].slice(0, MAX_SPELLINGS);
}

/** A quick test that spares the edit distance of most words: one of the first two letters agrees in its place. */
function sharesLetters(a: string, b: string, budget: number): boolean {
  return a[0] === b[0] || a[1] === b[1] || (budget > 1 && a[0] === b[1]) || (a[1] === b[0] && a[0] === b[1]);
}
