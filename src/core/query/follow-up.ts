import type { Question } from '../model.ts';
import { termsOf } from '../text/terms.ts';

/**
 * What a follow-up leaves unsaid. A short message, or one with a pronoun, is read together with the user's messages before
 * it; a message that stands on its own is not.
 */

/** What the words of earlier messages are worth, the last one first. */
const CARRIED_WEIGHTS = [0.5, 0.25] as const;
/** A message with fewer content words than this leans on what was said before. */
const STANDS_ALONE = 3;
const LEANS =
  /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|there|then|one|ones|both|the two|the other|else|too|more)\b|^\s*(?:and|but|or|so|what about|how about|why|where|when|who|with|by|since)\b/iu;

/** Earlier user messages to take terms from, with the weight of each; empty when the question stands alone. */
export function carriedTexts({ text, history = [] }: Question): readonly { text: string; weight: number }[] {
  const said = history.filter((turn) => turn.role === 'user').map((turn) => turn.text);
  const nContent = termsOf(text).length;
  if (said.length === 0 || !(nContent < STANDS_ALONE || LEANS.test(text))) return [];
  return CARRIED_WEIGHTS.flatMap((weight, back) => {
    const turn = said.at(-1 - back);
    return turn === undefined ? [] : [{ text: turn, weight }];
  });
}
