import type { SignName } from '../core/answer/signs.ts';
import type { AnswerType, Relation } from '../core/model.ts';
import type { FeatureName } from '../core/rank/features.ts';

/** The fixed phrases of "Why this passage?", in words that need no knowledge of search. */

export const WHY = {
  found: 'Words of the question found in it',
  noneFound: 'none',
  missing: 'Words not found in it',
  nowhere: 'nowhere in the library',
  carried: 'said before',
  kind: 'Kind of answer looked for',
  counted: 'What counted most, in points',
  runnerUp: 'Runner-up',
  noRunnerUp: 'There is none: no other passage holds any of these words.',
  aheadBy: 'What sets them apart most:',
  confidence: 'How sure',
  speaksFor: 'For it:',
  speaksAgainst: 'Against it:',
  gone: 'This passage no longer comes up for this question: the library or the search has changed since. Ask again for what it says now.',
  cut: 'Only the beginning of the question stands on the card, so only that was looked at.',
  withoutTurns: 'The messages before this one could not be read, so this is explained without them.',
} as const;

/** How a word of the passage is related to the word of the question; null where it is the same word. */
export const RELATIONS: Readonly<Record<Relation, string | null>> = {
  exact: null,
  inflection: 'another form of the word',
  spelling: 'spelled almost alike',
  compound: 'written as one word or as two',
  acronym: 'an abbreviation',
  derivation: 'of the same word family',
  synonym: 'a synonym',
  place: 'a country and its capital',
  alias: 'another name for it',
  variant: 'another spelling',
};

export const ANSWER_TYPES: Readonly<Record<AnswerType, string>> = {
  who: 'a person or a group',
  when: 'a date or a time',
  where: 'a place',
  quantity: 'a number or an amount',
  why: 'a reason',
  any: 'no particular kind',
};

/** What each feature and sign looks at. A new one without a label does not compile. */
const LABELS: Readonly<Record<FeatureName | SignName, string>> = {
  passageBm25: 'how often the question’s words stand in the passage, rare ones counting more',
  sentenceBm25: 'how often the question’s words stand in the sentence, rare ones counting more',
  passageCoverage: 'how much of the question stands in the passage',
  sentenceCoverage: 'how much of the question stands in the sentence',
  beforeCoverage: 'how much of the question stands only in the sentence before it',
  afterCoverage: 'how much of the question stands only in the sentence after it',
  contextCoverage: 'how much of the question stands in the sentence, right before it or in the heading',
  bigrams: 'words that stand side by side as in the question',
  nearness: 'words of the question that stand close together',
  who: 'it names somebody',
  when: 'it has a date',
  where: 'it names a place',
  quantity: 'it has a number',
  why: 'it gives a reason',
  thin: 'it says little besides',
  leaning: 'it goes on from the sentence before it, which speaks of the question',
  length: 'the length of the sentence',
  question: 'the sentence is a question itself',
  anaphora: 'it begins with “it”, “they” or the like',
  opening: 'it opens its passage',
  negation: 'it denies something, as the question does',
  sentenceLikeness: 'how near in meaning the sentence is',
  contextLikeness: 'how near in meaning the sentence is, read with what stands around it',
  passageLikeness: 'how near in meaning the passage is',
  sentenceSoftCoverage: 'how many words of the sentence mean something like the question’s',
  contextSoftCoverage:
    'how many words in the sentence, right before it or in the heading mean something like the question’s',
  passageSoftCoverage: 'how many words of the passage mean something like the question’s',
  namesMissing: 'names of the question that do not stand there',
  numbersMissing: 'numbers of the question that do not stand there',
  negationDiffers: 'only one of question and sentence denies something',
  lead: 'how far it is ahead of the other passages',
};

/** What a feature or sign looks at; its own name where it has no label, as one of a later version. */
export function labelOf(name: string): string {
  return (LABELS as Readonly<Record<string, string>>)[name] ?? name;
}

/** Twice as likely is close, ten times is far; plain round numbers. */
const CLOSE = 2;
const FAR = 10;
/** More exact than this would be no more telling. */
const MOST_TIMES = 1000;

/** How far behind a passage is that is `ratio` times less likely to hold the answer. */
export function behind(ratio: number): string {
  const distance = ratio < CLOSE ? 'Close behind' : ratio < FAR ? 'Behind' : 'Far behind';
  return `${distance}: this passage is ${times(ratio)} as likely to hold the answer.`;
}

/** Where a passage stands that is not the first. */
export function notFirst(number: number, ratio: number): string {
  return `It is number ${number} of the passages found; the first is ${times(ratio)} as likely to hold the answer.`;
}

/** The confidence is that of the first passage. */
export function sureOf(percent: number, isFirst: boolean): string {
  return `${percent}% sure that ${isFirst ? 'its sentence in bold' : 'the sentence in bold of the first passage'} answers.`;
}

function times(ratio: number): string {
  if (ratio > MOST_TIMES) return `more than ${MOST_TIMES.toLocaleString('en')} times`;
  const number = ratio < FAR ? ratio.toFixed(1) : ratio.toFixed(0);
  return number === '1.0' ? 'just' : `${number} times`;
}
