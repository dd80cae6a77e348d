import { NO_LEXICON } from '../lexicon.ts';
import type { Library } from '../library.ts';
import type { Alternative } from '../model.ts';
import { languageOf } from '../text/languages/languages.ts';
import { stem, type Term, termsOf } from '../text/terms.ts';
import { isUnspaced } from '../text/words.ts';
import { FAMILY_START, type Vocabulary } from '../vocabulary.ts';
import { alternativesOf, bestOf, knownOrMisspelt, otherNames, ownAlternatives, rootOf, WORTH } from './alternatives.ts';

/** The words of a question in one language, looked up in a library of several. */

export type AskedWord = Term & { readonly alternatives: readonly Alternative[] };

/** The content words of a text with the terms of the library that can stand for each. */
export function wordsAsked(text: string, language: string, library: Library): AskedWord[] {
  return termsOf(text, { language }).map((term) => ({
    ...term,
    alternatives: alternativesIn(language, term, library),
  }));
}

/**
 * Best first. A word is itself in each language of the library, so that names and loan words are found in all of them. The
 * dictionary and the spellings of `alternativesOf` are English.
 */
export function alternativesIn(language: string, asked: Term, library: Library): Alternative[] {
  const { vocabulary, languages } = library;
  const { plain, term } = asked;
  const same = sameTerms(asked, language, library).map(
    (one): Alternative => ({ term: one, weight: WORTH.exact, relation: 'exact' }),
  );
  if (language === 'en') {
    const english = alternativesOf(plain, term, vocabulary);
    return bestOf([...english.filter(({ relation }) => same.length === 0 || relation !== 'spelling'), ...same]);
  }
  const known = [
    ...same,
    ...[term, ...same.map((one) => one.term)].flatMap((one) => inflected(one, ownAlternatives(plain, one, vocabulary))),
    ...otherNames(plain, vocabulary),
    ...(languages.every((code) => languageOf(code).isStemmed) ? [] : beginningAlike(plain, vocabulary)),
    ...(isUnspaced(plain) ? holding(plain, vocabulary) : []),
  ];
  return knownOrMisspelt(plain, known, vocabulary);
}

/**
 * Terms of the library that the word has in its languages, or that are spelled like it but for accents. In other languages than
 * English a stem may be a word that is cut further by itself, as "müze" of "müzeler" is.
 */
export function sameTerms({ plain, term, word }: Term, language: string, { vocabulary, languages }: Library): string[] {
  const { ids, words } = vocabulary;
  const terms = [term, ...languages.map((code) => stem(word.text, code))].filter((one) => ids.has(one));
  const spelled = (language === 'en' ? [plain] : [plain, term]).flatMap(
    (one) => vocabulary.terms[words.get(one) ?? -1] ?? [],
  );
  return [...new Set([...terms, ...spelled])];
}

/** Terms of one root that differ by vowels alone are forms of one word. */
function inflected(term: string, alternatives: readonly Alternative[]): Alternative[] {
  return alternatives.map((one) =>
    one.relation === 'derivation' && rootOf(one.term) === rootOf(term)
      ? { term: one.term, weight: WORTH.inflection, relation: 'inflection' }
      : one,
  );
}

/** The vocabulary with its dictionary where the question is in its language, English. */
export function dictionaryFor(language: string, vocabulary: Vocabulary): Vocabulary {
  return language === 'en' ? vocabulary : { ...vocabulary, lexicon: NO_LEXICON };
}

/** Two words are taken for forms of one where they share this much of the longer one, from its beginning on. Set by hand. */
const SHARED_START = 0.6;
const MAX_FORMS = 8;

/** Stands in for a stemmer where a language has none: words that begin alike, worth the more the longer they do. */
function beginningAlike(plain: string, { byStart, terms }: Vocabulary): Alternative[] {
  const forms = (byStart.get(plain.slice(0, FAMILY_START)) ?? []).map((id): Alternative => {
    const term = terms[id] ?? '';
    const share = sharedStart(plain, term) / Math.max(plain.length, term.length);
    return { term, weight: share < SHARED_START ? 0 : WORTH.inflection * share, relation: 'inflection' };
  });
  return bestOf(forms.filter(({ weight }) => weight > 0)).slice(0, MAX_FORMS);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Dictionaries part words of unspaced scripts now longer, now shorter: those that hold the word, or are held by it. */
function holding(plain: string, { words, terms }: Vocabulary): Alternative[] {
  const found = [...words].filter(
    ([word]) =>
      word !== plain && Math.min(word.length, plain.length) > 1 && (word.includes(plain) || plain.includes(word)),
  );
  const nearest = found.sort(([a], [b]) => Math.abs(a.length - plain.length) - Math.abs(b.length - plain.length));
  return nearest
    .slice(0, MAX_FORMS)
    .map(([, id]) => ({ term: terms[id] ?? '', weight: WORTH.compound, relation: 'compound' }));
}
