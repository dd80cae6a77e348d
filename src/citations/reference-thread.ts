import { answerQuestions } from '../thread.ts';
import { type ReferenceQuestion, reference } from './reference.ts';

/** The thread that writes references; the rules that it has compiled stay ready for the next. */

/** A reference or record. */
export type ReferenceAnswer = string;

answerQuestions<ReferenceQuestion, ReferenceAnswer>(async (question) => ({ answer: reference(question) }));
