import type { Library } from '../library.ts';
import type { Query, QueryTerm, Question } from '../model.ts';
import { fold } from '../text/fold.ts';
import { TRAIT, traitsOf } from '../text/traits.ts';
import { bestOf, namesAt } from './alternatives.ts';
import { answerTypeOf } from './answer-type.ts';
import { emphasisOf } from './emphasis.ts';
import { type Carried, carriedTexts, questionMeant, turnedDown } from './follow-up.ts';
import { languageAsked } from './language.ts';
import { phrasesOf } from './phrases.ts';
import { dictionaryFor, wordsAsked } from './words-asked.ts';

/** Longer questions are read up to here; the rest would only blur what is looked for. */
export const MAX_QUESTION_LENGTH = 6000;
const MAX_TERMS = 64;

/** Understands a question against a library. A query without terms asks nothing that could be looked up. */
export function analyse(message: Question, library: Library): Query {
  const question = questionMeant(message, library.languages);
  const text = question.text.slice(0, MAX_QUESTION_LENGTH);
  const language = languageAsked(text, library.languages);
  const reading = { language, library };
  const said = [
    ...termsSaid({ text, weight: 1 }, false, reading),
    ...carriedTexts(question, language).flatMap((carried) => termsSaid(carried, true, reading)),
  ];
  const terms = new Map<string, QueryTerm>();
  for (const [term, candidate] of said) {
    const known = terms.get(term);
    if (!known || (!candidate.carried && known.weight < candidate.weight)) terms.set(term, candidate);
  }
  return {
    text,
    language,
    terms: [...terms.values()].slice(0, MAX_TERMS),
    answerType: answerTypeOf(fold(text), language),
    negated: (traitsOf(text, language) & TRAIT.negation) !== 0,
    phrases: phrasesOf(text, language),
    turnedDown: turnedDown(message),
    meaning: null,
  };
}

type Reading = { readonly language: string; readonly library: Library };

function termsSaid({ text, weight }: Carried, carried: boolean, { language, library }: Reading): [string, QueryTerm][] {
  const emphasis = emphasisOf(text);
  const words = wordsAsked(text, language, library);
  const names = namesAt(
    words.map(({ plain }) => plain),
    dictionaryFor(language, library.vocabulary),
  );
  return words.map(({ term, plain, word, ...found }, place) => {
    const alternatives = bestOf([...found.alternatives, ...(names.get(place) ?? [])]);
    return [term, { word: word.text, weight: weight * emphasis(word.span, plain), carried, alternatives }];
  });
}
