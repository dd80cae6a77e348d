import { isSmallTalk } from '../answer/small-talk.ts';
import type { Question, Turn } from '../model.ts';
import { fold } from '../text/fold.ts';
import { termsOf } from '../text/terms.ts';
import { answerTypeOf } from './answer-type.ts';
import { opensSubject } from './cues.ts';
import { isFollowUp } from './follow-up.ts';
import { languageAsked } from './language.ts';
import { QUOTED } from './phrases.ts';

/** Messages that ask more than one thing. */

/** More questions in one message are read as one long question. */
const MAX_QUESTIONS = 5;

/**
 * The questions of a message, each as it would be asked alone; one that is about what was named before it, as "And when was it
 * signed?", has those before it as earlier turns. What is said between them goes with the question behind it, what is said after
 * the last one with that. One question, or none that looks for anything: the message itself. Asked of a library in these languages.
 */
export function questionsIn(message: Question, languages: readonly string[] = ['en']): Question[] {
  const language = languageAsked(message.text, languages);
  const texts = asking(partsOf(message.text), language);
  if (texts.length < 2 || texts.length > MAX_QUESTIONS) return [message];
  const { history = [] } = message;
  return texts.map((text, place) => {
    const before = texts.slice(0, place);
    if (place > 0 && isFollowUp(text, language))
      return { text, history: [...history, ...before.map((earlier): Turn => ({ role: 'user', text: earlier }))] };
    return { text, history: before.some(opensSubject) ? [] : history };
  });
}

/** Those that look for something: by a word of their own, or, as "Why?" behind a question, by what they ask for. */
function asking(parts: readonly string[], language: string): string[] {
  const looks = parts.map((text) => termsOf(text, { language }).length > 0 && !isSmallTalk(text));
  const first = looks.indexOf(true);
  return parts.filter(
    (text, place) => looks[place] || (first >= 0 && place > first && answerTypeOf(fold(text), language) !== 'any'),
  );
}

/** The text cut behind its question marks, but for those in quotations, which ask nothing. */
function partsOf(text: string): string[] {
  const marks = text.replace(QUOTED, (quotation) => quotation.replace(/[?？؟]/gu, ' '));
  const ends = [...marks.matchAll(/[?？؟]+/gu)].map((mark) => mark.index + mark[0].length);
  return ends.map((end, place) => text.slice(ends[place - 1] ?? 0, place + 1 < ends.length ? end : undefined).trim());
}
