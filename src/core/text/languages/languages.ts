import { plainWord } from '../plain.ts';
import { english } from './english.ts';
import { type Language, NO_RULES, type Rules } from './language.ts';
import { remembered } from './remembered.ts';

/**
 * The languages that texts and questions are read in. English is always there. The word lists and stemmers of the others take some
 * 50 ms to import, so they are loaded when a library first needs them.
 */

/** Names of the language in the packages; null where they lack it. */
type Sources = {
  /** Of a stemmer in snowball-stemmers. */
  readonly stemmer: string | null;
  /** ISO 639-3, of a list in stopword. */
  readonly list: string | null;
  readonly written?: () => Promise<Written>;
};

/** The module of a language with rules of its own. */
type Written = {
  readonly rules: Rules;
  readonly MORE_STOP_WORDS: string;
  readonly CONTENT_WORDS: string;
  readonly spelled?: (word: string, plain: string) => string;
};

const SOURCES: ReadonlyMap<string, Sources> = new Map<string, Sources>([
  ['de', { stemmer: 'german', list: 'deu', written: () => import('./german.ts') }],
  ['es', { stemmer: 'spanish', list: 'spa', written: () => import('./spanish.ts') }],
  ['fr', { stemmer: 'french', list: 'fra', written: () => import('./french.ts') }],
  ['ru', { stemmer: 'russian', list: 'rus', written: () => import('./russian.ts') }],
  ['tr', { stemmer: 'turkish', list: 'tur', written: () => import('./turkish.ts') }],
  ...(
    `ar arabic ara, ca catalan cat, cs czech ces, da danish dan, eu basque eus, fi finnish fin, ga irish gle, hu hungarian hun,
    hy armenian hye, it italian ita, nb norwegian nob, nl dutch nld, nn norwegian nob, no norwegian nob, pt portuguese por,
    ro romanian ron, sl slovene slv, sv swedish swe, bg - bul, bn - ben, el - ell, et - est, fa - fas, he - heb, hi - hin,
    hr - hrv, id - ind, ja - jpn, ko - kor, lt - lit, lv - lav, ms - msa, pl - pol, sk - slk, sw - swa, th - tha, tl - tgl,
    uk - ukr, ur - urd, vi - vie, zh - zho` as string
  )
    .split(/,\s+/u)
    .map((entry): [string, Sources] => {
      const [code = '', stemmer, list = null] = entry.split(' ');
      return [code, { stemmer: stemmer === '-' || stemmer === undefined ? null : stemmer, list }];
    }),
]);

/** For texts in a language that nothing is known of: plain words are terms. */
const UNKNOWN: Language = {
  ...NO_RULES,
  code: 'und',
  stopWords: new Set(),
  termOf: (_, plain) => plain,
  isStemmed: false,
};

const loaded = new Map<string, Language>([
  ['en', english],
  ['und', UNKNOWN],
]);

/** Makes these languages ready to be read in; tags such as `pt-BR` are read as their language. Those without rules need nothing. */
export async function loadLanguages(codes: Iterable<string>): Promise<void> {
  const missing = new Set(Array.from(codes, baseOf).filter((code) => SOURCES.has(code) && !loaded.has(code)));
  for (const code of missing) {
    const sources = SOURCES.get(code);
    if (sources) loaded.set(code, await loadLanguage(code, sources));
  }
}

/** The language of a code or tag; languages without rules are all read alike. Throws for one that `loadLanguages` was not asked for. */
export function languageOf(code: string): Language {
  const known = loaded.get(code) ?? loaded.get(baseOf(code));
  if (known) return known;
  if (!SOURCES.has(baseOf(code))) return UNKNOWN;
  throw new Error(`the language "${code}" is not loaded: await loadLanguages(["${code}"]) before reading a text in it`);
}

function baseOf(code: string): string {
  return code.toLowerCase().split(/[-_]/u)[0] ?? code;
}

async function loadLanguage(code: string, { stemmer, list, written }: Sources): Promise<Language> {
  const lists = (await import('stopword')) as unknown as Readonly<Record<string, readonly string[]>>;
  const { rules, MORE_STOP_WORDS, CONTENT_WORDS, spelled }: Written = (await written?.()) ?? PLAIN;
  const stem = stemmer === null ? null : (await import('snowball-stemmers')).newStemmer(stemmer).stem;
  const stopWords = new Set(
    [...(list === null ? [] : (lists[list] ?? [])), ...wordsIn(MORE_STOP_WORDS)].map(plainWord),
  );
  for (const word of wordsIn(CONTENT_WORDS)) stopWords.delete(plainWord(word));
  return {
    ...rules,
    code,
    stopWords,
    isStemmed: stem !== null,
    termOf: stem ? termsBy(stem, spelled) : UNKNOWN.termOf,
  };
}

const PLAIN: Written = { rules: NO_RULES, MORE_STOP_WORDS: '', CONTENT_WORDS: '' };

function wordsIn(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** Endings wear accents in most languages, so that words are stemmed first and folded then. Numbers and letters stand as they are. */
function termsBy(stem: (word: string) => string, spelled: Written['spelled'] = small): Language['termOf'] {
  const termOf = remembered((word) => plainWord(stem(word)));
  return (word, plain) => (plain.length < 3 || /\p{N}/u.test(plain) ? plain : termOf(spelled(word, plain)) || plain);
}

function small(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
