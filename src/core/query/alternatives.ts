import { MAX_NAME_WORDS } from '../lexicon.ts';
import type { Alternative, Relation } from '../model.ts';
import { editBudget, editDistance } from '../text/edits.ts';
import { stem } from '../text/terms.ts';
import { commonForm } from '../text/variants.ts';
import { FAMILY_START, type Vocabulary } from '../vocabulary.ts';

/** Which terms of the library can stand for a word of the question, and how well. */

/**
 * What a match through each relation is worth beside an exact one. Set by hand, then varied on squad-train
 * (docs/evaluation.md, "Relations"). What the owner says is as good as the word itself, and so is another spelling of it: they
 * only stand back behind an exact match.
 */
export const WORTH: Readonly<Record<Relation, number>> = {
  exact: 1,
  alias: 0.95,
  variant: 0.95,
  inflection: 0.9,
  acronym: 0.9,
  spelling: 0.8,
  compound: 0.6,
  synonym: 0.6,
  derivation: 0.5,
  place: 0.5,
};
/** Letters that a word may add to its family's root: `Iran` and `Iranian`. */
const MAX_ENDING = 3;
const MAX_SPELLINGS = 2;

/** Of a word of an English question, best first; empty where the library holds nothing like the word. */
export function alternativesOf(plain: string, term: string, vocabulary: Vocabulary): Alternative[] {
  const known = [
    ...ownAlternatives(plain, term, vocabulary),
    ...spelled(variantsOf(plain, vocabulary), 'variant', vocabulary),
    ...related(plain, vocabulary),
  ];
  return vocabulary.lexicon.knows(plain) ? bestOf(known) : knownOrMisspelt(plain, known, vocabulary);
}

/** Those that the library's own words tell, in any language: the word itself, what is written with it, its family. */
export function ownAlternatives(plain: string, term: string, vocabulary: Vocabulary): Alternative[] {
  const exact = vocabulary.ids.get(term);
  return [
    ...spelled(exact === undefined ? [] : [exact], 'exact', vocabulary),
    ...(exact === undefined
      ? spelled(vocabulary.initials.get(plain) ?? [], 'acronym', vocabulary)
      : spelled(vocabulary.compounds.get(exact) ?? [], 'compound', vocabulary)),
    ...spelled(familyOf(term, vocabulary), 'derivation', vocabulary),
  ];
}

/**
 * What is known of a word that no dictionary has; its nearest spellings where nothing is, or where it is but a guess: that "lighthose"
 * comes from "light" is less likely than a slip in "lighthouse".
 */
export function knownOrMisspelt(plain: string, known: readonly Alternative[], vocabulary: Vocabulary): Alternative[] {
  if (known.length === 0) return spelled(spellingsOf(plain, vocabulary), 'spelling', vocabulary);
  const isGuess = known.every(({ relation }) => relation === 'derivation');
  const slips = isGuess ? spellingsOf(plain, vocabulary, (near) => isSlip(near, plain)) : [];
  return slips.length > 0 ? spelled(slips, 'spelling', vocabulary) : bestOf(known);
}

/** One edit amid the word, or its last letters exchanged: words of one family have other ends. */
function isSlip({ word, edits }: NearWord, plain: string): boolean {
  const isExchanged = word.at(-1) === plain.at(-2) && word.at(-2) === plain.at(-1);
  const isSameEnd = word.at(-1) === plain.at(-1) || isExchanged;
  return edits === 1 && isSameEnd && word.startsWith(plain.slice(0, FAMILY_START));
}

function spelled(found: readonly number[], relation: Relation, { terms }: Vocabulary): Alternative[] {
  return found.map((id) => ({ term: terms[id] ?? '', weight: WORTH[relation], relation }));
}

/** Terms for which words of the question stand in a row, by the place of each word: `US` for `united states`. */
export function namesAt(words: readonly string[], vocabulary: Vocabulary): Map<number, Alternative[]> {
  const found = new Map<number, Alternative[]>();
  for (let length = 2; length <= MAX_NAME_WORDS; length++)
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length);
      const alternatives = [...acronymOf(name, vocabulary), ...related(name.join(' '), vocabulary)];
      for (let place = start; alternatives.length > 0 && place < start + length; place++)
        found.set(place, bestOf([...(found.get(place) ?? []), ...alternatives]));
    }
  return found;
}

function acronymOf(name: readonly string[], { ids, capitals }: Vocabulary): Alternative[] {
  const initials = name.map((word) => word.charAt(0)).join('');
  const id = ids.get(initials);
  return id !== undefined && capitals.has(id) ? [{ term: initials, weight: WORTH.acronym, relation: 'acronym' }] : [];
}

function related(words: string, vocabulary: Vocabulary): Alternative[] {
  const general = vocabulary.lexicon
    .related(words)
    .map(({ term, relation, strength }) => ({ term, weight: WORTH[relation] * strength, relation }));
  return [...otherNames(words, vocabulary), ...general];
}

/** Names that the owner or a document gives. Each word of another name stands for a part of it, so that all of them together are worth more than one. */
export function otherNames(words: string, { aliases, terms }: Vocabulary): Alternative[] {
  return (
    aliases.get(
      words
        .split(' ')
        .map((word) => stem(word))
        .join(' '),
    ) ?? []
  ).flatMap(({ relation, terms: ids }) =>
    ids.map((id) => ({ term: terms[id] ?? '', weight: WORTH[relation] / Math.sqrt(ids.length), relation })),
  );
}

/**
 * The same word written otherwise. Two words that a dictionary has are the same only where it relates them; of what the
 * library has only as a name it knows nothing.
 */
function variantsOf(plain: string, { words, ids, variants, terms, names, lexicon }: Vocabulary): number[] {
  const form = commonForm(plain);
  const others = [form, ...(variants.get(stem(form)) ?? [])].map((word) => ({
    word,
    id: word === form ? ids.get(stem(form)) : words.get(word),
  }));
  return others.flatMap(({ word, id }) => {
    if (id === undefined || word === plain) return [];
    const isOther = lexicon.knows(plain) && lexicon.knows(word) && !names.has(id) && !/\p{N}/u.test(form);
    return isOther && !lexicon.related(plain).some(({ term }) => term === terms[id]) ? [] : [id];
  });
}

/** Each term once, by its best relation; best first. */
export function bestOf(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const known = best.get(alternative.term);
    if (!known || known.weight < alternative.weight) best.set(alternative.term, alternative);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
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

/** A term without its last vowels; empty where it holds more than letters. */
export function rootOf(term: string): string {
  return /^\p{L}+$/u.test(term) ? term.replace(/[aeiouyаеиоуыэюяьъ]+$/u, '') : '';
}

type NearWord = { readonly word: string; readonly id: number; readonly edits: number };

/** The nearest words of the library that fit, by edit distance and then by how often they occur. Numbers are never corrected. */
function spellingsOf(
  plain: string,
  { words, wordsByStart, passageCounts }: Vocabulary,
  fits: (near: NearWord) => boolean = () => true,
): number[] {
  const budget = editBudget(plain);
  if (budget === 0 || /\p{N}/u.test(plain)) return [];
  const near: NearWord[] = [];
  for (const [start, group] of wordsByStart) {
    if (!sharesLetters(start, plain, budget)) continue;
    for (const word of group) {
      const edits = editDistance(word, plain, budget);
      if (edits > budget) continue;
      const found = { word, id: words.get(word) ?? 0, edits };
      if (fits(found)) near.push(found);
    }
  }
  const countOf = (id: number): number => passageCounts[id] ?? 0;
  near.sort((a, b) => a.edits - b.edits || countOf(b.id) - countOf(a.id) || (a.word < b.word ? -1 : 1));
  const least = near[0]?.edits;
  return [...new Set(near.filter(({ edits }) => edits === least).map(({ id }) => id))].slice(0, MAX_SPELLINGS);
}

/** A quick test that spares the edit distance of most words: one of the first two letters agrees in its place. */
function sharesLetters(a: string, b: string, budget: number): boolean {
  return a[0] === b[0] || a[1] === b[1] || (budget > 1 && a[0] === b[1]) || (a[1] === b[0] && a[0] === b[1]);
}
