import type { Steps } from './steps.ts';
import { Tally } from './tally.ts';
import { type Definition, definitionsIn } from './text/definitions.ts';
import { namesIn } from './text/names.ts';
import type { Term } from './text/terms.ts';

/**
 * Every word of a library, counted, and kept up as documents come and go: what was taken in and out again leaves no trace in
 * what is known of the words. Ids of terms are given once and stay, so that what was analysed before stays true.
 */
export class WordCounts {
  /** By id. */
  readonly terms: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly tallies: Readonly<Record<TallyName, Tally>>;
  /** A word, or a word and the id of its term where an earlier language has the same word for another term. */
  private readonly forms = new Map<string, number>();
  private readonly formTerms: number[] = [];
  private readonly names = new Map<string, number>();
  private readonly definitions = new Map<string, Map<string, number>>();

  constructor(tallies: WordState['tallies'] = {}) {
    const tally = (name: TallyName): Tally => new Tally(tallies[name]?.slice());
    this.tallies = {
      uses: tally('uses'),
      passages: tally('passages'),
      capitals: tally('capitals'),
      capitalised: tally('capitalised'),
      small: tally('small'),
      forms: tally('forms'),
    };
  }

  /** The counts that `state` was made of. */
  static *from(state: WordState): Steps<WordCounts> {
    const counts = new WordCounts(state.tallies);
    for (const [id, term] of state.terms.entries()) {
      if (id % ENTRIES_A_STEP === 0) yield;
      counts.idOf(term);
    }
    for (const [place, form] of state.forms.entries()) {
      if (place % ENTRIES_A_STEP === 0) yield;
      counts.forms.set(form, place);
      counts.formTerms.push(state.formTerms[place] ?? 0);
    }
    for (const [place, [name, count]] of state.names.entries()) {
      if (place % ENTRIES_A_STEP === 0) yield;
      counts.names.set(name, count);
    }
    for (const [short, longs] of state.definitions) counts.definitions.set(short, new Map(longs));
    return counts;
  }

  /** The id of a term, which is given one when it has none. */
  idOf(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    this.ids.set(term, this.terms.length);
    return this.terms.push(term) - 1;
  }

  /** Takes in a text with its terms; out again where `times` is -1. */
  count(text: string, terms: readonly Term[], times: 1 | -1): void {
    const { uses, capitals, capitalised, small, forms } = this.tallies;
    for (const { term, plain, word } of terms) {
      const id = this.idOf(term);
      uses.add(id, times);
      forms.add(this.formOf(plain, id), times);
      if (/^(?:\p{Lu}\.?){2,6}$/u.test(word.text)) capitals.add(id, times);
      if (/^\p{Ll}/u.test(word.text)) small.add(id, times);
      else if (/^\p{Lu}/u.test(word.text) && word.span.start > 0) capitalised.add(id, times);
    }
    for (const { text: name } of namesIn(text, () => true)) add(this.names, name, times);
    for (const definition of definitionsIn(text)) this.define(definition, times);
  }

  /** Takes in a passage that holds these terms, each once; out again where `times` is -1. */
  countPassage(ids: Iterable<number>, times: 1 | -1): void {
    for (const id of ids) this.tallies.passages.add(id, times);
  }

  /** How often each term was counted so, by id. */
  tally(name: Exclude<TallyName, 'forms'>): Int32Array {
    return this.tallies[name].copy(this.terms.length);
  }

  /** Each word that occurs and the id of a term it stands for; a word of several languages comes once for each of its terms. */
  *words(): Iterable<readonly [word: string, term: number]> {
    for (const [form, place] of this.forms) {
      const tab = form.indexOf('\t');
      if (this.tallies.forms.at(place) > 0) yield [tab < 0 ? form : form.slice(0, tab), this.formTerms[place] ?? 0];
    }
  }

  /** Each name that occurs, and how often. */
  namesCounted(): ReadonlyMap<string, number> {
    return this.names;
  }

  /** Short form to long forms in small letters, and how often each is given. */
  definitionsCounted(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return this.definitions;
  }

  /** All of it as plain data, from which the same counts can be made again. Nothing may be counted meanwhile. */
  *state(): Steps<WordState> {
    const { terms, tallies, forms, formTerms, names, definitions } = this;
    const copies = Object.entries(tallies).map(([name, tally]) => [
      name,
      tally.copy(name === 'forms' ? formTerms.length : terms.length),
    ]);
    yield;
    return {
      terms,
      tallies: Object.fromEntries(copies) as WordState['tallies'],
      forms: yield* collected(forms.keys()),
      formTerms,
      names: yield* collected(names),
      definitions: Array.from(definitions, ([short, longs]) => [short, [...longs]] as const),
    };
  }

  private formOf(plain: string, id: number): number {
    const first = this.forms.get(plain);
    if (first !== undefined && this.formTerms[first] === id) return first;
    const form = first === undefined ? plain : `${plain}\t${id}`;
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    this.forms.set(form, this.formTerms.length);
    return this.formTerms.push(id) - 1;
  }

  private define({ short, long }: Definition, times: number): void {
    const longs = this.definitions.get(short) ?? new Map<string, number>();
    add(longs, long.toLowerCase(), times);
    if (longs.size > 0) this.definitions.set(short, longs);
    else this.definitions.delete(short);
  }
}

type TallyName = 'uses' | 'passages' | 'capitals' | 'capitalised' | 'small' | 'forms';

/** Word counts as plain data. */
export type WordState = {
  readonly terms: readonly string[];
  readonly tallies: Readonly<Partial<Record<TallyName, Int32Array>>>;
  readonly forms: readonly string[];
  readonly formTerms: readonly number[];
  readonly names: readonly (readonly [string, number])[];
  readonly definitions: readonly (readonly [string, readonly (readonly [string, number])[]])[];
};

/** Entries of a list or table taken between two steps: a fraction of a millisecond. */
const ENTRIES_A_STEP = 2000;

function* collected<T>(items: Iterable<T>): Steps<T[]> {
  const found: T[] = [];
  for (const item of items) if (found.push(item) % ENTRIES_A_STEP === 0) yield;
  return found;
}

function add(counts: Map<string, number>, key: string, times: number): void {
  const count = (counts.get(key) ?? 0) + times;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
