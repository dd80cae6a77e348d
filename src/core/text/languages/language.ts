import type { AnswerType } from '../../model.ts';
import { fold } from '../fold.ts';

/** What reading a language takes. A document is read in its own language, a question in one of the library's. */

export type Language = Rules & {
  /** ISO 639-1, or `und` for every language without rules. */
  readonly code: string;
  /** Function words as plain words. */
  readonly stopWords: ReadonlySet<string>;
  /** The term of a word: as it stands in the text, and plain. */
  readonly termOf: (word: string, plain: string) => string;
  /** False where terms are plain words, so that inflected forms are different terms. */
  readonly isStemmed: boolean;
};

/** What is written down of a language here; word lists and stemmers come from packages. */
export type Rules = {
  /** Whether inner apostrophes part words, as in "l’eau" and "Ankara’da", or belong to them, as in "isn’t". */
  readonly apostrophes: 'part' | 'join';
  /** Letters that tell it from other languages; null where there are none. */
  readonly letters: RegExp | null;
  readonly sentences: SentenceRules;
  /** What the patterns below read of a sentence: the text itself, or its folded form. */
  readonly read: (sentence: string) => string;
  readonly number: RegExp;
  readonly date: RegExp;
  readonly reason: RegExp;
  readonly negation: RegExp;
  readonly place: RegExp;
  /** A sentence that opens so leans on the one before it. */
  readonly anaphora: RegExp;
  /** A single word that says a number; digits always do. */
  readonly numberWord: RegExp;
  /** A single word that says a date; years always do. */
  readonly dateWord: RegExp;
  /** Kinds of answer by what a folded question asks with; the first that fits holds. */
  readonly questions: readonly (readonly [AnswerType, RegExp])[];
  /** A message with one of these leans on the message before it. */
  readonly leans: RegExp;
  /** The surer of these: a question with one of them is about something that was named before it. */
  readonly refers: RegExp;
};

/** Abbreviations with their dots, those of several words without spaces: `z.b.` for `z. B.`. */
export type SentenceRules = {
  /** A sentence goes on after them. In small letters. */
  readonly inside: ReadonlySet<string>;
  /** It goes on where a number follows. In small letters. */
  readonly beforeNumber: ReadonlySet<string>;
  /** It ends where a word follows that only opens sentences: `Inc.`, `Mio.`, `v.Chr.`. As they are written. */
  readonly either: ReadonlySet<string>;
  /** Whether a numeral with a dot is an ordinal: `5. Mai`, `II. Dünya Savaşı`. */
  readonly ordinals: boolean;
  /** Words of one letter that open sentences. */
  readonly openers: RegExp;
};

const NEVER = /(?!)/u;

/** For languages without rules: shapes only. */
export const NO_RULES: Rules = {
  apostrophes: 'join',
  letters: null,
  sentences: sentenceRules({}),
  read: (sentence) => sentence,
  number: /\p{N}/u,
  date: /\b(?:1\d{3}|20\d{2})\b/u,
  reason: NEVER,
  negation: NEVER,
  place: NEVER,
  anaphora: NEVER,
  numberWord: NEVER,
  dateWord: NEVER,
  questions: [],
  leans: NEVER,
  refers: NEVER,
};

/** Rules by lists: words and phrases parted by commas, `*` for any ending; accents do not matter, as they are folded. */
export function rulesOf(lists: {
  readonly apostrophes?: Rules['apostrophes'];
  readonly letters: RegExp;
  readonly sentences: Parameters<typeof sentenceRules>[0];
  /** Small numbers in words. */
  readonly numbers: string;
  /** Months, days of the week. */
  readonly calendar: string;
  /** Other words that say when. */
  readonly times: string;
  readonly reasons: string;
  readonly negations: string;
  readonly anaphora: string;
  readonly questions: readonly (readonly [AnswerType, string])[];
  readonly refers: string;
  /** Beside those that refer. */
  readonly leans: string;
}): Rules {
  return {
    apostrophes: lists.apostrophes ?? 'join',
    letters: lists.letters,
    sentences: sentenceRules(lists.sentences),
    read: fold,
    number: new RegExp(`\\p{N}|${anyOf(lists.numbers)}`, 'u'),
    date: new RegExp(`${NO_RULES.date.source}|${anyOf(`${lists.calendar}, ${lists.times}`)}`, 'u'),
    reason: new RegExp(anyOf(lists.reasons), 'u'),
    negation: new RegExp(anyOf(lists.negations), 'u'),
    place: NEVER,
    anaphora: new RegExp(`^[^\\p{L}\\p{N}]*${anyOf(lists.anaphora)}`, 'u'),
    numberWord: new RegExp(`^${anyOf(lists.numbers)}$`, 'u'),
    dateWord: new RegExp(`^${anyOf(lists.calendar)}$`, 'u'),
    questions: lists.questions.map(([type, words]) => [type, new RegExp(anyOf(words), 'u')]),
    leans: new RegExp(anyOf(`${lists.refers}, ${lists.leans}`), 'u'),
    refers: new RegExp(anyOf(lists.refers), 'u'),
  };
}

/** Lists parted by spaces. */
export function sentenceRules(lists: {
  readonly inside?: string;
  readonly beforeNumber?: string;
  readonly either?: string;
  readonly ordinals?: boolean;
  readonly openers?: RegExp;
}): SentenceRules {
  const set = (list = ''): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((entry) => entry !== ''));
  return {
    inside: set(lists.inside),
    beforeNumber: set(lists.beforeNumber),
    either: set(lists.either),
    ordinals: lists.ordinals ?? false,
    openers: lists.openers ?? NEVER,
  };
}

/** A pattern for whole words of any script, from a list of them as in `rulesOf`, for folded texts: `\b` knows ASCII letters only. */
export function anyOf(list: string): string {
  const words = list
    .split(/,\s*/u)
    .map((entry) => fold(entry.trim()).replaceAll(' ', '\\s+').replaceAll('*', '\\p{L}*'));
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
}

/** A pattern that is made when it is first asked for: one of a long list takes milliseconds to make. */
export function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether a word of a folded text begins an entry of these lists: a quick test that spares most texts a pattern. */
export function beginnings(lists: readonly string[]): (folded: string) => boolean {
  let whole: ReadonlySet<string> | undefined;
  let begun: readonly string[] = [];
  return (folded) => {
    if (!whole) {
      const firsts = lists.flatMap((list) =>
        list.split(/,\s*/u).map((entry) => /^[^\s'’-]+/u.exec(fold(entry.trim()))?.[0] ?? ''),
      );
      begun = firsts.flatMap((first) => (first.endsWith('*') ? first.slice(0, -1) : []));
      whole = new Set(firsts);
    }
    const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u);
    return words.some((word) => whole?.has(word) || begun.some((start) => word.startsWith(start)));
  };
}
