import type { AnswerType } from '../model.ts';
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

const NEEDED: Readonly<Record<AnswerType, number>> = {
  quantity: TRAIT.number,
  when: TRAIT.date,
  why: TRAIT.reason,
  who: TRAIT.name,
  where: TRAIT.place | TRAIT.name,
  any: 0,
};

/** Whether a sentence with these traits can hold an answer of the type; null where any sentence can. */
export function satisfies(traits: number, type: AnswerType): boolean | null {
  return type === 'any' ? null : (traits & NEEDED[type]) !== 0;
}
