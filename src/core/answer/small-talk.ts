import type { Turn } from '../model.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { onlyAsksAboutTheBot, onlyGreets } from './greetings.ts';

/** Greetings, thanks and questions about the bot: answered with help, never with a passage. */

const GREETING =
  /^(?:hi|hey|hello|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|night|day)|(?:no,? )?(?:thanks?|thank you|thx)|cheers|bye|goodbye|see you|ok(?:ay)?|lol|lmao|haha+|nice|cool|great|wow|please|sorry|congrats|welcome|test|ping)\b/u;
const ABOUT_THE_BOT =
  /\b(?:who|what) (?:are|r) (?:you|u)\b|\bhow (?:are|r) (?:you|u)\b|\bare you (?:a |an )?(?:real|human|bot|robot|ai|alive|there|ok(?:ay)?)\b|\byou(?:'re| are) (?:just )?(?:a |an |so )?(?:\w+ )?(?:bot|robot|ai|machine)\b|\bwhat can you do\b|\bwhat(?:'s| is) your name\b|\b(?:who|what) made you\b|\bhow do you work\b|^(?:can|could|will|would) (?:you|u) (?:please )?help(?: me| us)?(?: out| please)?\W*$/u;
/** Words that may stand around a greeting without asking for anything. */
const FILLER =
  /^(?:there|friend|dear|all|everyone|everybody|guys|folks|bro|dude|man|buddy|mate|bot|footnote|again|today|very|so|much|a|lot|you|u|to|and|the|for|your|help|i|do|hope|are|is|keeping|well|it|that|was|how|doing|my|ok|okay|lol|really|this|in)$/u;

/** True for a message that only greets, thanks, or asks about the bot. A message with another subject in it is none. */
export function isSmallTalk(text: string, history: readonly Turn[] = []): boolean {
  const folded = fold(text).trim();
  const goesOn = history.length > 0 && /\?/u.test(text);
  if (ABOUT_THE_BOT.test(folded) || onlyAsksAboutTheBot(folded)) return true;
  if (onlyGreets(folded)) return !goesOn;
  const greeting = GREETING.exec(folded);
  if (!greeting) return false;
  const rest = wordsOf(folded.slice(greeting[0].length));
  return rest.every(({ text: word }) => FILLER.test(word) || GREETING.test(word)) && !goesOn;
}
