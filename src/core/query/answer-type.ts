import type { AnswerType } from '../model.ts';
import { KIND } from '../text/kinds.ts';
import { languageOf } from '../text/languages/languages.ts';
import { TRAIT } from '../text/traits.ts';

/** Which kind of answer a question asks for, and what a sentence must show to be one. */

/** The type asked for, or `any`. `folded` is the question in lower case without accents, in the given language. */
export function answerTypeOf(folded: string, language = 'en'): AnswerType {
  return languageOf(language).questions.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'any';
}

/** What a sentence must add to the question, and traits that do as well: a decade answers "when", a place "where". */
const NEEDED: Readonly<Record<Exclude<AnswerType, 'any'>, { readonly kinds: number; readonly traits: number }>> = {
  quantity: { kinds: KIND.number, traits: 0 },
  when: { kinds: KIND.date, traits: 0 },
  who: { kinds: KIND.name, traits: 0 },
  where: { kinds: KIND.name, traits: 0 },
  why: { kinds: 0, traits: TRAIT.reason },
};

/** Whether a sentence with these traits, which adds words of these kinds to the question, can hold an answer of the type. */
export function holdsAnswer(type: AnswerType, traits: number, kinds: number): boolean {
  if (type === 'any') return true;
  return (traits & NEEDED[type].traits) !== 0 || (kinds & NEEDED[type].kinds) !== 0;
}
