import type { Answer, QuoteAnswer, QuotedPassage } from '../core/model.ts';
import type { VerifyAnswer } from '../core/quotes/verified.ts';
import { layOut, type Mark, type Page } from './layout.ts';
import { differenceRows, QUOTATION, REVISION } from './render-difference.ts';
import { explanationRows } from './render-explanation.ts';
import { citationOutcome, STANDS_NOW } from './render-history.ts';
import { ASIDE, citationRows, quoteRows, sentenceRows } from './render-passage.ts';
import { questionRows } from './render-questions.ts';
import { verificationOutcome, verificationRows } from './render-verification.ts';
import { oneLine } from './visible.ts';

/**
 * From an answer to what the terminal shows. Whatever stands behind `│` is the library's own text, word for
 * word; everything else is a fixed phrase or says where that text stands.
 */

/** What was asked, and how a reader asks further from here. */
export type Asked = {
  readonly kind: 'question' | 'topic' | 'quotation' | 'verification' | 'citation';
  readonly typed: string;
  /** How to look up a topic and to see the sources, as the reader would type it here. */
  readonly ways: Ways;
};

export type Ways = { readonly topics: string; readonly sources: string };

/** Signs around the answering sentence where there is no colour. */
export const SENTENCE_SIGNS = ['⟦', '⟧'] as const;
const SGR = {
  sentence: '1;4;35',
  answered: '1;32',
  unsure: '1;33',
  nothing: '1;31',
};

/** The answer for a reader, with its line end. */
export function answerText(answer: Answer, asked: Asked, page: Page): string {
  const rows = [
    ...outcomeRows(answer, asked, page),
    ...questionRows(answer.questions ?? [], page),
    ...passageRows(answer, asked, page),
  ];
  if (answer.explain) rows.push('', ...explanationRows(answer.explain, answer.timings, page));
  return `${rows.join('\n')}\n`;
}

function outcomeRows(answer: Answer, asked: Asked, page: Page): string[] {
  const said = outcome(answer, asked);
  return [
    ...layOut(said, page, { marks: [{ start: 0, end: said.length, sgr: SGR[answer.status] }] }),
    ...remedies(answer, asked).flatMap((remedy) => layOut(remedy, page)),
  ];
}

/** One line on what came out. */
function outcome(answer: Answer, asked: Asked): string {
  const said = oneLine(asked.typed);
  if (answer.reason === 'empty-question') return 'Nothing was asked.';
  if (answer.reason === 'small-talk') return 'I can only quote the library: ask about something in it.';
  switch (asked.kind) {
    case 'question':
      return questionOutcome(answer);
    case 'topic':
      if (answer.status === 'nothing') return `The library has no sentence on “${said}”.`;
      return `${counted(answer.passages.length, 'sentence')} on “${said}”${takenAs(answer)}, in reading order:`;
    case 'quotation':
      return quotationOutcome(answer as QuoteAnswer);
    case 'verification':
      return verificationOutcome(answer as VerifyAnswer);
    case 'citation':
      return citationOutcome(answer, said);
    default:
      return asked.kind satisfies never;
  }
}

/** The topic that was meant by another name of it, or with mistyped letters. */
function takenAs({ meant }: Answer): string {
  return meant === undefined ? '' : `, taken as “${oneLine(meant)}”`;
}

function questionOutcome({ status, confidence, within }: Answer): string {
  const likely = `${Math.min(99, Math.round(confidence * 100))}% likely`;
  switch (status) {
    case 'answered':
      return `Answered: the marked sentence is ${likely} to be what was asked for.`;
    case 'unsure':
      return `Not sure: these are the closest passages, the first one ${likely} to answer.`;
    case 'nothing':
      return within === undefined ? 'The library does not say.' : `Within ${oneLine(within)}, nothing says so.`;
    default:
      return status satisfies never;
  }
}

function quotationOutcome({ status, diff }: QuoteAnswer): string {
  switch (status) {
    case 'answered':
      return diff.every(({ op }) => op === 'equal') ? 'Found, word for word:' : 'Found; your words differ from it:';
    case 'unsure':
      return 'Not sure: this is the nearest sentence.';
    case 'nothing':
      return 'The library holds no such sentence.';
    default:
      return status satisfies never;
  }
}

/** What would help, a line each. */
function remedies({ status, reason, unknownWords, topics }: Answer, { kind, ways }: Asked): string[] {
  if (status === 'answered' || kind === 'verification') return [];
  const rows: string[] = [];
  if (unknownWords.length > 0) rows.push(`Nowhere in the library: ${unknownWords.map(oneLine).join(', ')}.`);
  if (topics.length > 0) rows.push(`Nearest topics: ${topics.map(oneLine).join(' · ')}.`);
  if (reason === 'expired-citation') return rows;
  if (kind === 'citation')
    rows.push('A citation looks like k3f9xq4-6v8-7s. This one may be mistyped, or older than what is remembered here.');
  else if (status === 'nothing' || reason === 'small-talk')
    rows.push(`Try other words; "${ways.topics}" for every sentence on a word; "${ways.sources}" for what there is.`);
  return rows;
}

function passageRows(answer: Answer, { kind }: Asked, page: Page): string[] {
  if (kind === 'verification') return verificationRows(answer as VerifyAnswer, page);
  const { status, passages } = answer;
  const [first, ...others] = passages;
  if (!first || status === 'nothing') return [];
  const shortly = (some: readonly QuotedPassage[]): string[] =>
    some.flatMap((passage) => ['', ...sentenceRows(passage, page)]);
  if (kind === 'topic') return shortly(passages);
  if (kind === 'quotation')
    return [
      '',
      ...sentenceRows(first, page),
      ...differenceRows((answer as QuoteAnswer).diff, QUOTATION, page),
      ...headed('Others that are near:', shortly(others)),
    ];
  if (kind === 'citation') {
    const now = others.flatMap((passage) => ['', ...wholeRows(passage, false, page)]);
    const cited = [...wholeRows(first, false, page), ...revisionRows(first, page)];
    return ['', ...cited, ...differenceRows(answer.history?.diff ?? [], REVISION, page), ...headed(STANDS_NOW, now)];
  }
  return ['', ...wholeRows(first, kind === 'question', page), ...headed('Further passages:', shortly(others))];
}

function wholeRows(passage: QuotedPassage, markSentence: boolean, page: Page): string[] {
  const { text, start, sentenceStart, sentenceEnd } = passage;
  const mark: Mark = {
    start: sentenceStart - start,
    end: sentenceEnd - start,
    sgr: SGR.sentence,
    around: SENTENCE_SIGNS,
  };
  return [...quoteRows(text, markSentence ? [mark] : [], page), ...citationRows(passage, page)];
}

function revisionRows({ document, revision }: QuotedPassage, page: Page): string[] {
  const row = `${oneLine(document)}, revision ${revision}`;
  return layOut(row, page, { gutter: '  ', marks: [{ start: 0, end: row.length, sgr: ASIDE }] });
}

function headed(heading: string, rows: readonly string[]): string[] {
  return rows.length > 0 ? ['', heading, ...rows] : [];
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
