/**
 * What each part of the ranking is worth, on public questions: each line leaves one part out or changes it. Run by
 * `npx tsx scripts/ablate.ts`; the tables of docs/evaluation.md are its output. Takes some minutes and no randomness.
 *
 * Relations are measured with the weights as they stand; groups of features with weights learned without them, on other articles.
 */
import { type Lexicon, NO_LEXICON } from '../src/core/lexicon.ts';
import type { Relation } from '../src/core/model.ts';
import { FEATURES, type FeatureName } from '../src/core/rank/features.ts';
import { WEIGHTS } from '../src/core/rank/weights.ts';
import { fullLexicon, type LexiconOf, readSet } from './desk.ts';
import { articlesOf, crossValidated, listsOf, reachedBy, told, without } from './lists.ts';

const FOLDS = 5;
const RELATIONS: readonly Relation[] = [
  'inflection',
  'synonym',
  'derivation',
  'similar',
  'broader',
  'narrower',
  'place',
];
const GROUPS: Readonly<Record<string, readonly FeatureName[]>> = {
  'types of answers': ['who', 'when', 'where', 'quantity', 'why'],
  'what stands beside the sentence': ['beforeCoverage', 'afterCoverage', 'contextCoverage', 'leaning'],
  'order and nearness of words': ['bigrams', 'nearness'],
  'both BM25': ['passageBm25', 'sentenceBm25'],
  'shape of the sentence': ['thin', 'length', 'question', 'anaphora', 'opening'],
};

const train = await readSet('squad-train');
const weights = FEATURES.map((name) => WEIGHTS[name]);

await measured('all parts', fullLexicon);
await measured('without the lexicon', () => NO_LEXICON);
await measured('without the rarity of words in general texts', changed({ frequency: () => 0 }));
await measured('correcting real words', changed({ knows: () => false }));
for (const relation of RELATIONS)
  for (const factor of [0, 0.5, 1.5])
    await measured(`${relation}, worth × ${factor}`, (vocabulary) =>
      weighed(fullLexicon(vocabulary), relation, factor),
    );

const lists = await listsOf(train, fullLexicon);
const articles = articlesOf(train.documents);
console.log(`learned on other articles:\n${told(crossValidated(lists, articles, FOLDS))}`);
for (const [name, features] of Object.entries(GROUPS)) {
  const left = { large: without(lists.large, features), small: without(lists.small, features) };
  console.log(`without ${name}:\n${told(crossValidated(left, articles, FOLDS))}`);
}

async function measured(name: string, lexiconOf: LexiconOf): Promise<void> {
  const { large, small } = await listsOf(train, lexiconOf);
  console.log(`${name}:\n${told({ large: reachedBy(large, weights), small: reachedBy(small, weights) })}`);
}

function changed(part: Partial<Lexicon>): LexiconOf {
  return (vocabulary) => ({ ...fullLexicon(vocabulary), ...part });
}

function weighed(lexicon: Lexicon, relation: Relation, factor: number): Lexicon {
  return {
    ...lexicon,
    related: (words) =>
      lexicon
        .related(words)
        .map((one) => (one.relation === relation ? { ...one, strength: one.strength * factor } : one))
        .filter(({ strength }) => strength > 0),
  };
}
