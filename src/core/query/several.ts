import type { Question, Turn } from '../model.ts';
import { termsOf } from '../text/terms.ts';
import { languageAsked } from './language.ts';
import { QUOTED } from './phrases.ts';

/** Messages that ask more than one thing. */

/** More questions in one message are read as one long question. */
const MAX_QUESTIONS = 5;

/**
 * The questions of a message, each with those before it as earlier turns, so that "And when was it signed?" knows what "it" is.
 * What is said between them goes with the question behind it, what is said after the last one with that. One question, or none
 * that looks for anything: the message itself. Asked of a library in these languages.
 */
export function questionsIn(message: Question, languages: readonly string[] = ['en']): Question[] {
  const language = languageAsked(message.text, languages);
  const texts = partsOf(message.text).filter((text) => termsOf(text, { language }).length > 0);
  if (texts.length < 2 || texts.length > MAX_QUESTIONS) return [message];
  return texts.map((text, place) => {
    const before = texts.slice(0, place).map((earlier): Turn => ({ role: 'user', text: earlier }));
    return { text, history: [...(message.history ?? []), ...before] };
  });
}

/** The text cut behind its question marks, but for those in quotations, which ask nothing. */
function partsOf(text: string): string[] {
  const marks = text.replace(QUOTED, (quotation) => quotation.replace(/[?？؟]/gu, ' '));
  const ends = [...marks.matchAll(/[?？؟]+/gu)].map((mark) => mark.index + mark[0].length);
  return ends.map((end, place) => text.slice(ends[place - 1] ?? 0, place + 1 < ends.length ? end : undefined).trim());
}
