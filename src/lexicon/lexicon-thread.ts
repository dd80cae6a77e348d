import { answerQuestions } from '../thread.ts';
import { compileLexicon } from './compile.ts';
import { writeTable } from './table.ts';
import { openThesaurus, type Thesaurus } from './thesaurus.ts';
import { wordsIn } from './word-list.ts';

/** The thread that compiles lexicons; what it has read of WordNet stays open for the next. */

/** Text of a word list. */
export type LexiconQuestion = string;
/** A table. */
export type LexiconAnswer = string;

let thesaurus: Thesaurus | null = null;

answerQuestions<LexiconQuestion, LexiconAnswer>(async (text) => {
  thesaurus ??= openThesaurus();
  return { answer: writeTable(compileLexicon(wordsIn(text), thesaurus)) };
});
