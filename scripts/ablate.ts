/**
 * What each part of understanding and ranking is worth, on public questions: each row leaves one part out. Run by
 * `npx tsx scripts/ablate.ts`; docs/evaluation.md has its tables. `npx tsx scripts/ablate.ts 20` asks every twentieth question of
 * squad-train instead of every third, for a quick look.
 *
 * Features are left out with weights learned without them, each question by those of other articles; parts of understanding
 * with the weights as they stand.
 */
import { type Lexicon, NO_LEXICON } from '../src/core/lexicon.ts';
import type { Relation } from '../src/core/model.ts';
import { FEATURES, type FeatureName } from '../src/core/rank/features.ts';
import { WEIGHTS } from '../src/core/rank/weights.ts';
import type { Vocabulary } from '../src/core/vocabulary.ts';
import { learnRanking } from '../src/eval/learn.ts';
import { table } from '../src/eval/markdown.ts';
import { intervalsOf, reportRandom } from '../src/eval/resample.ts';
import { differenceText, intervalText } from '../src/eval/wording.ts';
import { fullLexicon, type LexiconOf, readSet } from './desk.ts';
import {
  type AskedList,
  allOf,
  byWordsAlone,
  eachWay,
  type Lists,
  learnable,
  listsOf,
  type Reached,
  reachedBy,
  WAYS,
  without,
} from './lists.ts';
import { mean, spread } from './statistics.ts';

const FOLDS = 5;
const EVERY = 3;

const FEATURE_GROUPS: Readonly<Record<string, readonly FeatureName[]>> = {
  'likeness of sentences': ['sentenceLikeness', 'contextLikeness', 'passageLikeness'],
  'likeness of words': ['sentenceSoftCoverage', 'contextSoftCoverage', 'passageSoftCoverage'],
  'types of answers': ['who', 'when', 'where', 'quantity', 'why'],
  'what stands beside the sentence': ['beforeCoverage', 'afterCoverage', 'contextCoverage', 'leaning'],
  'order and nearness of words': ['bigrams', 'nearness'],
  'both BM25': ['passageBm25', 'sentenceBm25'],
  'shape of the sentence': ['thin', 'length', 'question', 'anaphora', 'opening'],
  negation: ['negation'],
};

type Change = (some: readonly AskedList[]) => AskedList[];
const RANKING: Readonly<Record<string, Change>> = {
  'vectors, as where they are off': byWordsAlone,
  'passages found by meaning alone': foundByWords,
  ...Object.fromEntries(
    Object.entries(FEATURE_GROUPS).map(([name, features]): [string, Change] => [
      name,
      (some) => without(some, features),
    ]),
  ),
};

/** `variant` goes one way only: a word of the question is still brought to its common form. */
const UNDERSTANDING: Readonly<Record<string, LexiconOf>> = {
  'the lexicon': async () => ({ lexicon: NO_LEXICON }),
  'rarity in general texts': lacking(() => ({ frequency: () => 0 })),
  inflection: unrelated('inflection'),
  synonym: unrelated('synonym'),
  derivation: unrelated('derivation', { byStart: new Map() }),
  place: unrelated('place'),
  'alias: definitions in documents': unrelated('alias', { aliases: new Map() }),
  variant: unrelated('variant', { variants: new Map() }),
  'acronym: initials of names': unrelated('acronym', { initials: new Map(), capitals: new Set() }),
  compound: unrelated('compound', { compounds: new Map() }),
  // A word that the library lacks is no longer taken for a misspelling of one that it has.
  spelling: lacking(({ knows }, { words }) => ({ knows: (word) => knows(word) || !words.has(word) })),
};

const WHOLE = 'nothing: all parts';

/** What became of each question, one after the other. */
type Outcomes = { readonly [way in keyof Lists]: readonly Reached[] };

const every = Number(process.argv[2] ?? EVERY);
if (!Number.isInteger(every) || every < 1)
  throw new Error(`"${process.argv[2]}" is no share of the questions: give a whole number, as 20 for every twentieth`);
const all = await readSet('squad-train');
const train = { ...all, questions: all.questions.filter((_, index) => index % every === 0) };
const talk = await readSet('mtrag-un');
const lists = await listsOf(train, talk, fullLexicon);

const learnedAnew = new Map([[WHOLE, unseen(lists)]]);
for (const [name, change] of Object.entries(RANKING)) {
  console.error(name);
  learnedAnew.set(name, unseen(eachWay(lists, change)));
}
console.log(`${tableOf('ranked without', learnedAnew)}\n`);

const asTheyStand = new Map([[WHOLE, byWeights(lists)]]);
for (const [name, lexiconOf] of Object.entries(UNDERSTANDING)) {
  console.error(name);
  asTheyStand.set(name, byWeights(await listsOf(train, talk, lexiconOf)));
}
console.log(tableOf('understood without', asTheyStand));

function foundByWords(some: readonly AskedList[]): AskedList[] {
  return byWordsAlone(some).map((list, place) => ({ ...list, rows: some[place]?.rows ?? list.rows }));
}

function lacking(part: (lexicon: Lexicon, vocabulary: Vocabulary) => Partial<Lexicon>): LexiconOf {
  return async (vocabulary) => {
    const { lexicon } = await fullLexicon(vocabulary);
    return { lexicon: { ...lexicon, ...part(lexicon, vocabulary) } };
  };
}

/** Without what the lexicon finds through a relation, and what the library's own words do. */
function unrelated(without: Relation, own: Partial<Vocabulary> = {}): LexiconOf {
  const lexiconOf = lacking(({ related }) => ({
    related: (words) => related(words).filter(({ relation }) => relation !== without),
  }));
  return async (vocabulary) => ({ ...own, ...(await lexiconOf(vocabulary)) });
}

function byWeights(lists: Lists): Outcomes {
  const weights = FEATURES.map((name) => WEIGHTS[name]);
  return eachWay(lists, (some) => some.map((list) => reachedBy([list], weights)));
}

/** Each question by weights learned on the other folds of articles and conversations. */
function unseen(lists: Lists): Outcomes {
  const groups = [...new Set(allOf(lists).map(({ article }) => article))];
  const foldOf = ({ article }: AskedList): number => groups.indexOf(article) % FOLDS;
  const learned = Array.from({ length: FOLDS }, (_, fold) =>
    learnRanking(learnable(allOf(lists).filter((list) => foldOf(list) !== fold)), FEATURES.length),
  );
  return eachWay(lists, (some) => some.map((list) => reachedBy([list], learned[foldOf(list)] ?? [])));
}

/** `passage@1 / sentence@1` of each way, and what the part left out changes; conversations mark documents and no sentences. */
function tableOf(what: string, rows: ReadonlyMap<string, Outcomes>): string {
  const whole = rows.get(WHOLE) ?? eachWay(lists, () => []);
  const cells = (outcomes: Outcomes, told: (values: readonly number[]) => number): string[] =>
    WAYS.map((way) => {
      const [passage, sentence] = [outcomes[way].map((one) => one.passage), outcomes[way].map((one) => one.sentence)];
      return [passage, ...(way === 'talk' ? [] : [sentence])].map((values) => told(values).toFixed(3)).join(' / ');
    });
  return table(
    [what, ...WAYS.map((way) => `${way}, n ${whole[way].length}`), 'sentence@1', '95% interval'],
    [
      ...[...rows].map(([name, outcomes]) => [name, ...cells(outcomes, mean), ...changed(whole, outcomes)]),
      ['standard error', ...cells(whole, spread), '', ''],
    ],
  );
}

/** What a change brings in sentence@1, over the questions of squad-train together, with the paired bootstrap's interval. */
function changed(before: Outcomes, after: Outcomes): string[] {
  if (before === after) return ['', ''];
  const right = ({ large, small, long }: Outcomes) => [...large, ...small, ...long].map(({ sentence }) => sentence);
  const was = right(before);
  const differences = right(after).map((sentence, place) => sentence - (was[place] ?? 0));
  const valueAt = (weights: Uint16Array): number =>
    mean(differences.map((difference, place) => difference * (weights[place] ?? 0)));
  const [interval] = intervalsOf([{ valueAt }], differences.length, reportRandom());
  return [differenceText('sentence@1', mean(differences)), intervalText('sentence@1', interval)];
}
