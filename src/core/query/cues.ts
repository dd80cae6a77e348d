import { fold } from '../text/fold.ts';
import { opensSubjectElsewhere, WANTED, wantsOthersElsewhere, withoutRefusalElsewhere } from './cues-of-languages.ts';

/** What a message says about the conversation itself, known by the words that people begin such messages with. */

/** What may stand before such words. */
const OPENING = String.raw`(?:(?:ok(?:ay)?|well|now|so|and|but|oh|sorry)\b[\s,.!]*){0,3}`;

/** At the beginning of a message or of a part of it: troops may be moving on, and a treaty may raise another question. */
const OTHER_SUBJECT = anchored(String.raw`(?:^|[.!?;,–—]\s*)`, [
  String.raw`(?:i have )?(?:(?:an?|one) )?(?:\w+ly )?(?:new|another|different|unrelated|other) (?:question|topic|subject|matter)\b(?! (?:about|on) (?:it|this|that|them|these|those|him|her)\b)`,
  String.raw`(?:let'?s )?(?:a )?change (?:of )?(?:the )?(?:topic|subject)\b`,
  String.raw`(?:by the way|btw|on (?:another|a different) note|moving on(?: to|(?! \w))|forget (?:that|it|about))\b`,
  String.raw`something (?:else|(?:entirely )?different)(?: entirely\b|\s*[:,–—])`,
]);

const ANSWER = '(?:one|answer|passage)s?';

const OTHER_ANSWER = anchored('^', [
  `(?:no|nope|nah|wrong(?: ${ANSWER})?|not (?:that|this|it)(?: ${ANSWER})?)${WANTED}`,
  String.raw`(?:no|nope|nah) (?:not|that|this|it|its|the|those|these|i|you|they)\b[^?]{0,40}$`,
  String.raw`(?:not (?:quite|really|exactly|what i)|i meant?|(?:that|this)(?:'?s| is| was) (?:not|wrong)|(?:that|this) (?:is|was)n'?t)\b[^?]{0,40}$`,
  String.raw`(?:no\W{1,3})?(?:(?:show|give) (?:me )?|(?:is|are) there )?(?:(?:the|any|some|all) )*(?:another|others?)(?: ${ANSWER})?(?:,? please)?[\s.!?]*$`,
  String.raw`(?:any|some)thing else[\s.!?]*$|anything else\b(?!\s*:)|(?:what|who|where|which) else[\s.!?]*$`,
]);
/** The words of such a message that look for nothing. */
const REFUSING =
  /\b(?:not (?:that|this|it)|not|no|nope|nah|wrong|others?|another|ones?|answers?|passages?|else|anything|something|i meant?|quite|really|exactly|show|give|please)\b/giu;

/** "New topic: …", "by the way": nothing that was said before bears on the message. */
export function opensSubject(text: string): boolean {
  const folded = fold(text).trim();
  return OTHER_SUBJECT.test(folded) || opensSubjectElsewhere(folded);
}

/** "No, the other one", "anything else?": the question before is asked again, of other passages. */
export function wantsOthers(text: string): boolean {
  const folded = fold(text).trim();
  return OTHER_ANSWER.test(folded) || wantsOthersElsewhere(folded);
}

/** What is left of such a message beside the refusal, as in "No, I meant the keeper". */
export function withoutRefusal(text: string): string {
  return withoutRefusalElsewhere(text)
    .replace(REFUSING, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}"“„«]+|[\s.!?]+$/gu, '');
}

function anchored(start: string, patterns: readonly string[]): RegExp {
  return new RegExp(`${start}${OPENING}(?:${patterns.join('|')})`, 'u');
}
