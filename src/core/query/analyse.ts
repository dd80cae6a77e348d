import type { Library } from '../library.ts';
import type { Query, QueryTerm, Question } from '../model.ts';
import { fold } from '../text/fold.ts';
import { plainWord, termsOf } from '../text/terms.ts';
import { TRAIT, traitsOf } from '../text/traits.ts';
import { alternativesOf, bestOf, namesAt } from './alternatives.ts';
import { answerTypeOf } from './answer-type.ts';
import { emphasisOf } from './emphasis.ts';
import { carriedTexts, questionMeant, turnedDown } from './follow-up.ts';
import { phrasesOf } from './phrases.ts';

/** Longer questions are read up to here; the rest would only blur what is looked for. */
export const MAX_QUESTION_LENGTH = 6000;
const MAX_TERMS = 64;

/** Understands a question against a library. A query without terms asks nothing that could be looked up. */
export function analyse(message: Question, library: Library): Query {
  const question = questionMeant(message);
  const text = question.text.slice(0, MAX_QUESTION_LENGTH);
  const said = [
    ...termsSaid(text, 1, false, library),
    ...carriedTexts(question).flatMap((carried) => termsSaid(carried.text, carried.weight, true, library)),
  ];
  const terms = new Map<string, QueryTerm>();
  for (const [term, candidate] of said) {
    const known = terms.get(term);
    if (!known || (!candidate.carried && known.weight < candidate.weight)) terms.set(term, candidate);
  }
  return {
    text,
    terms: [...terms.values()].slice(0, MAX_TERMS),
    answerType: answerTypeOf(fold(text)),
    negated: (traitsOf(text) & TRAIT.negation) !== 0,
    phrases: phrasesOf(text),
    turnedDown: turnedDown(message),
    meaning: null,
  };
}

function termsSaid(text: string, weight: number, carried: boolean, { vocabulary }: Library): [string, QueryTerm][] {
  const emphasis = emphasisOf(text);
  const terms = termsOf(text);
  const plains = terms.map(({ word }) => plainWord(word.text));
  const names = namesAt(plains, vocabulary);
  return terms.map(({ term, word }, place) => {
    const plain = plains[place] ?? '';
    const alternatives = bestOf([...alternativesOf(plain, term, vocabulary), ...(names.get(place) ?? [])]);
    return [term, { word: word.text, weight: weight * emphasis(word.span, plain), carried, alternatives }];
  });
}
