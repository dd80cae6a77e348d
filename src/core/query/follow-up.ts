import type { Question, Turn } from '../model.ts';
import { fold } from '../text/fold.ts';
import { termsOf } from '../text/terms.ts';

/**
 * What a message leaves unsaid because it was said before. Each message is read together with the turns before it; one that
 * stands on its own takes little from them, and one that opens another subject nothing.
 */

/** A text said earlier, and what its words are worth beside the message's own. */
export type Carried = { readonly text: string; readonly weight: number };

/**
 * What the words of the user's earlier messages are worth, the last one first, and those of the answer before. Set on mtrag-un
 * (docs/evaluation.md, "Follow-ups"); a message that stands on its own counts them half.
 */
const USER_WEIGHTS = [0.4, 0.25, 0.15, 0.1] as const;
const ANSWER_WEIGHT = 0.2;
const STANDING_ALONE = 0.5;
/** An answer says what it is about at its beginning. */
const ANSWER_START = 400;

/** A message with fewer content words than this leans on what was said before. */
const ENOUGH_WORDS = 3;
const LEANS =
  /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|there|then|one|ones|both|the two|the other|else|too|more)\b|^\s*(?:and|but|or|so|what about|how about|why|where|when|who|with|by|since)\b/iu;
const NEW_SUBJECT =
  /\b(?:(?:new|another|different|unrelated|other) (?:question|topic|subject|matter)|change (?:of|the) (?:topic|subject)|by the way|on another note|moving on|forget (?:that|it|about)|something (?:else|different) entirely)\b/u;
/** "No, the other one": the question before is asked again, of other passages. */
const ASKS_FOR_OTHERS =
  /^(?:no|nope|not (?:that|this|quite|really)|wrong|that(?:'s| is) (?:not|wrong)|i meant?)\b[^?]{0,40}$|^(?:no\b.{0,3})?(?:the|any|some|show|give)?\s*(?:me )?(?:the |an)?other(?:s| ones?)?(?: one)?[.?! ]*$|^(?:any|some)thing else\b/u;

/** Earlier texts to take words from, with the weight of each. */
export function carriedTexts({ text, history = [] }: Question): readonly Carried[] {
  const folded = fold(text).trim();
  if (NEW_SUBJECT.test(folded)) return [];
  const said = (role: Turn['role']): string[] => history.filter((turn) => turn.role === role).map((turn) => turn.text);
  const [last, ...earlier] = said('user').reverse();
  if (last === undefined) return [];
  if (asksForOthers(folded)) return [{ text: last, weight: 1 }];
  const share = LEANS.test(text) || termsOf(text).length < ENOUGH_WORDS ? 1 : STANDING_ALONE;
  const questions = [last, ...earlier].slice(0, USER_WEIGHTS.length);
  const answer = said('agent').at(-1)?.slice(0, ANSWER_START);
  return [
    ...questions.map((turn, back) => ({ text: turn, weight: share * (USER_WEIGHTS[back] ?? 0) })),
    ...(answer ? [{ text: answer, weight: share * ANSWER_WEIGHT }] : []),
  ];
}

/** Texts that the message turns down: answers given before, when it asks for another one. */
export function turnedDown({ text, history = [] }: Question): readonly string[] {
  if (!asksForOthers(fold(text).trim())) return [];
  return history.filter(({ role }) => role === 'agent').map((turn) => turn.text);
}

function asksForOthers(folded: string): boolean {
  return ASKS_FOR_OTHERS.test(folded);
}
