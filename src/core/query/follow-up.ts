import type { Question, Turn } from '../model.ts';
import { languageOf } from '../text/languages/languages.ts';
import { termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { opensSubject, wantsOthers, withoutRefusal } from './cues.ts';
import { languageAsked } from './language.ts';

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

/** With fewer content words, and no more words in all than this, a question is cut short: "In which year?" */
const NAMES_SUBJECT = 2;
const CUT_SHORT = 3;

/** Whether a question behind another one says too little to be asked by itself, in the given language. */
export function isFollowUp(text: string, language = 'en'): boolean {
  const { refers, read } = languageOf(language);
  if (refers.test(read(text))) return true;
  return wordsOf(text, { language }).length <= CUT_SHORT && termsOf(text, { language }).length < NAMES_SUBJECT;
}

/** Earlier texts to take words from, with the weight of each; the message is read in the given language. */
export function carriedTexts({ text, history = [] }: Question, language = 'en'): readonly Carried[] {
  if (opensSubject(text)) return [];
  const turns = ofSameSubject(history);
  const [last, ...earlier] = said('user', turns).reverse();
  if (last === undefined) return [];
  const { leans, read } = languageOf(language);
  const nWords = termsOf(text, { language }).length;
  const share = leans.test(read(text)) || nWords < ENOUGH_WORDS ? 1 : STANDING_ALONE;
  const questions = [last, ...earlier].slice(0, USER_WEIGHTS.length);
  const answer = said('agent', turns).at(-1)?.slice(0, ANSWER_START) ?? '';
  // Together no more than the message's own words: the passage that was shown holds all of them, and would be shown again.
  const answerWeight = Math.min(share * ANSWER_WEIGHT, nWords / termsOf(answer, { language }).length);
  return [
    ...questions.map((turn, back) => ({ text: turn, weight: share * (USER_WEIGHTS[back] ?? 0) })),
    ...(answerWeight > 0 && answer !== '' ? [{ text: answer, weight: answerWeight }] : []),
  ];
}

/**
 * The question that a message asks of a library in these languages: its own or, where it turns an answer down, the one before, with
 * what it says beside.
 */
export function questionMeant(message: Question, languages: readonly string[] = ['en']): Question {
  const again = askedAgain(message);
  if (!again) return message;
  const beside = withoutRefusal(message.text);
  const language = languageAsked(again.text, languages);
  if (termsOf(beside, { language }).length === 0) return again;
  return { ...again, text: `${again.text.replace(/[\s.!?]+$/u, '')}, ${beside}?` };
}

/** Texts that the message turns down: answers to the question before, when it asks for another one. */
export function turnedDown(message: Question): readonly string[] {
  const again = askedAgain(message);
  return again ? said('agent', (message.history ?? []).slice(again.history.length)) : [];
}

/** The last question before that was no refusal itself, with the turns before it; null where the message asks for no other answer. */
function askedAgain({ text, history = [] }: Question): Required<Pick<Question, 'text' | 'history'>> | null {
  if (!wantsOthers(text)) return null;
  const place = history.findLastIndex((turn) => turn.role === 'user' && !wantsOthers(turn.text));
  const turn = history[place];
  return turn ? { text: turn.text, history: history.slice(0, place) } : null;
}

/** The turns since the last message that opened another subject. */
function ofSameSubject(history: readonly Turn[]): readonly Turn[] {
  return history.slice(
    Math.max(
      0,
      history.findLastIndex(({ role, text }) => role === 'user' && opensSubject(text)),
    ),
  );
}

function said(role: Turn['role'], turns: readonly Turn[]): string[] {
  return turns.filter((turn) => turn.role === role).map(({ text }) => text);
}
