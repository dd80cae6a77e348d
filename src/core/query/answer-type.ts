import type { AnswerType } from '../model.ts';
import { KIND } from '../text/kinds.ts';
import { TRAIT } from '../text/traits.ts';

/** Which kind of answer a question asks for, and what a sentence must show to be one. */

const PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'quantity',
    /\bhow (?:many|much|big|large|long|far|old|often|high|tall|deep|wide|fast|heavy|strong)\b|\bwhat (?:percentage|percent|share|proportion|number|amount|fraction|size|sum)\b|\b(?:number|value|cost|price|size|amount|percentage|population|volume|length|height) of\b/u,
  ],
  [
    'when',
    /\bwhen\b|\b(?:what|which) (?:exact )?(?:year|month|date|day|decade|century|time|period)\b|\b(?:by|since|until|from) (?:what|which|when)\b|\bwhat month\b/u,
  ],
  [
    'why',
    /\bwhy\b|\bhow come\b|\b(?:reasons?|purpose|motive|causes?|grounds?) (?:for|of|behind|why)\b|\bwhat (?:caused|causes|led)\b|\bfor what\b|\bwhat\b.*\bfor\s*[?]*$/u,
  ],
  [
    'who',
    /\bwho(?:m|se|s|'s)?\b|\b(?:what|which) (?:person|people|man|woman|president|leader|king|queen|author|group|groups|company|organi[sz]ations?|actor|singer|team|ngos?)\b|\bwhat (?:is|was) the names?\b/u,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which) (?:country|countries|city|cities|place|region|state|states|town|continent|river|area|location|province|county|island)\b/u,
  ],
];

/** The type asked for, or `any`. `folded` is the question in lower case without accents. */
export function answerTypeOf(folded: string): AnswerType {
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'any';
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
