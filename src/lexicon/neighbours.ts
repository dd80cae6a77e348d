import type { Relation } from '../core/model.ts';
import type { Pointer, Synset, WordNet } from './wordnet.ts';

/** The words one step away from a word in WordNet: people who mean the word may have used any of these. */

export type Neighbour = { readonly lemma: string; readonly relation: Relation; readonly strength: number };

/** Senses beyond this one are so rare that they relate words which people do not take for related. */
const MAX_SENSE = 5;
/** Lexicographer file of persons: their `#m` names the people, and their country. */
const PERSONS = 18;

/**
 * Pointers to words of the same family; symbols: wninput(5WN). Those to broader, narrower and similar words are not followed:
 * beside sentence vectors they bring nothing (docs/evaluation.md, "Relations").
 */
const FAMILY: ReadonlySet<string> = new Set(['+', '\\']);

/** Neighbours of a lemma. `isName` leaves only the senses that are spelled with a capital. */
export function neighboursOf(lemma: string, isName: boolean, wordnet: WordNet): Neighbour[] {
  return wordnet.sensesOf(lemma).flatMap((senses) =>
    senses
      .filter((synset) => !isName || synset.lemmas.some((other) => matches(other, lemma) && isCapital(other)))
      .slice(0, MAX_SENSE)
      .flatMap((synset, sense) =>
        neighboursIn(synset, lemma, wordnet).map((found) => ({
          lemma: found.lemma,
          relation: found.relation,
          strength: isName && isSame(found) ? 1 : strengthOf(found, sense, wordnet),
        })),
      ),
  );
}

type Found = { readonly lemma: string; readonly relation: Relation; readonly synset: Synset };

function neighboursIn(synset: Synset, lemma: string, wordnet: WordNet): Found[] {
  const place = synset.lemmas.findIndex((other) => matches(other, lemma)) + 1;
  const all = (relation: Relation, target: Synset): Found[] =>
    target.lemmas.map((other) => ({ lemma: other, relation, synset: target }));
  const pointed = synset.pointers.flatMap((pointer) => {
    if (pointer.from !== 0 && pointer.from !== place) return [];
    const target = wordnet.synset(pointer.target);
    const relation = relationOf(pointer, { synset, target, wordnet });
    if (!relation) return [];
    const found = all(relation, target);
    return pointer.to === 0 ? found : found.slice(pointer.to - 1, pointer.to);
  });
  const seats = seatsOf(synset, wordnet).flatMap((target) => all('place', target));
  const synonyms = all('synonym', synset).filter((other) => !matches(other.lemma, lemma));
  return [
    ...synonyms,
    ...pointed,
    ...seats,
    ...wordnet.pertaining(synset.id).flatMap((target) => all('derivation', target)),
  ];
}

/** Families of words, capitals for their countries, and peoples for theirs. */
function relationOf(
  { symbol }: Pointer,
  { synset, target, wordnet }: { readonly synset: Synset; readonly target: Synset; readonly wordnet: WordNet },
): Relation | null {
  if (FAMILY.has(symbol)) return 'derivation';
  if (symbol === '#p' || symbol === '%p') return isSeat(symbol === '#p' ? synset : target, wordnet) ? 'place' : null;
  if (symbol === '#m' || symbol === '%m')
    return (symbol === '#m' ? synset : target).file === PERSONS ? 'derivation' : null;
  return null;
}

const SEAT = /^capital of (?:the )?(.+)$/u;

/** Capitals carry a lemma such as `capital of Hungary` or `Russian capital`, or are instances of a national capital. */
function isSeat({ lemmas, pointers }: Synset, wordnet: WordNet): boolean {
  return (
    lemmas.some((lemma) => SEAT.test(lemma) || lemma.endsWith(' capital')) ||
    pointers.some(({ symbol, target }) => symbol === '@i' && wordnet.synset(target).lemmas.includes('national capital'))
  );
}

/** The country of a capital, or the capital of a country, where WordNet puts the capital into a province, as Ottawa into Ontario. */
function seatsOf(synset: Synset, wordnet: WordNet): Synset[] {
  const named = (lemma: string): Synset[] => wordnet.sensesOf(lemma.toLowerCase()).flat();
  const isIn = (seat: Synset, country: string): boolean =>
    seat.pointers.some(({ symbol, target }) => symbol === '#p' && wordnet.synset(target).lemmas.includes(country));
  const countries = synset.lemmas
    .flatMap((lemma) => SEAT.exec(lemma)?.[1] ?? [])
    .filter((country) => !isIn(synset, country))
    .flatMap((country) =>
      named(country)
        .filter(({ lemmas }) => lemmas.includes(country))
        .slice(0, 1),
    );
  const capitals = synset.lemmas
    .filter(isCapital)
    .flatMap((country) =>
      [`capital of ${country}`, `capital of the ${country}`].flatMap(named).filter((seat) => !isIn(seat, country)),
    );
  return [...countries, ...capitals];
}

/** Whatever the sense, `Turkish` is of Turkey and Moscow of Russia. */
function isSame({ lemma, relation }: Found): boolean {
  return relation === 'place' || (relation === 'derivation' && isCapital(lemma));
}

/** A sense counts for one over its place among the senses, in both words (Zipf's law of meanings, 1945). */
function strengthOf({ lemma, synset }: Found, sense: number, wordnet: WordNet): number {
  const ranks = wordnet.sensesOf(lemma.toLowerCase()).map((senses) => {
    const alike = senses.filter((other) => other.lemmas.includes(lemma));
    return alike.findIndex(({ id }) => id === synset.id);
  });
  return 1 / ((1 + sense) * (1 + Math.max(0, ...ranks)));
}

function matches(spelled: string, lemma: string): boolean {
  return spelled.toLowerCase() === lemma;
}

function isCapital(lemma: string): boolean {
  return /^\p{Lu}/u.test(lemma);
}
