import type { Answer, AskedQuestion, Question, QuotedPassage } from '../model.ts';

/** One question of a message as it was asked, and its answer. */
export type QuestionAnswered = { readonly question: Question; readonly answer: Answer };

/**
 * The answers to the questions of one message, two or more, as one: the best passage of each first, those of answered questions
 * before those of unsure ones, then the further passages. Where none is answered, what came nearest, the likeliest first.
 */
export function together(parts: readonly QuestionAnswered[], top: number): Answer {
  const order = shownFirst(parts.map(({ answer }) => answer));
  const [best] = order;
  if (!best) throw new RangeError('no questions: there are two or more to be answered together');
  const all = [...firsts(order), ...rest(order)];
  return {
    ...best,
    passages: all.slice(0, top),
    unknownWords: [...new Set(parts.flatMap(({ answer }) => answer.unknownWords))],
    timings: summed(parts.map(({ answer }) => answer.timings)),
    questions: parts.map(askedOf),
  };
}

function askedOf({ question: { text, history = [] }, answer: { status, passages } }: QuestionAnswered): AskedQuestion {
  const [first] = status === 'nothing' ? [] : passages;
  const sentence = first ? { start: first.sentenceStart, end: first.sentenceEnd } : null;
  const nearest = passages.map(({ citation }) => citation);
  return { text, history, status, citation: first?.citation ?? null, sentence, nearest };
}

function shownFirst(answers: readonly Answer[]): Answer[] {
  const found = ['answered', 'unsure'].flatMap((status) => answers.filter((answer) => answer.status === status));
  return found.length > 0 ? found : [...answers].sort((a, b) => b.confidence - a.confidence);
}

/** The best passage of each; the same one again where another of its sentences answers another question. */
function firsts(answers: readonly Answer[]): QuotedPassage[] {
  const isFound = answers[0]?.status !== 'nothing';
  const all = answers.flatMap(({ passages }) => passages.slice(0, 1));
  return distinct(all, ({ citation, sentenceStart }) => (isFound ? `${citation} ${sentenceStart}` : citation));
}

/** The passages behind the first of each answer, taking turns, that are the first of none. */
function rest(answers: readonly Answer[]): QuotedPassage[] {
  const longest = Math.max(...answers.map(({ passages }) => passages.length));
  const best = new Set(answers.map(({ passages }) => passages[0]?.citation));
  const further = Array.from({ length: longest }, (_, place) =>
    answers.flatMap(({ passages }) => passages.slice(place + 1, place + 2)),
  ).flat();
  return distinct(
    further.filter(({ citation }) => !best.has(citation)),
    ({ citation }) => citation,
  );
}

function distinct(passages: readonly QuotedPassage[], keyOf: (passage: QuotedPassage) => string): QuotedPassage[] {
  const keys = passages.map(keyOf);
  return passages.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
}

function summed(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const timings of all) for (const [stage, ms] of Object.entries(timings)) total[stage] = (total[stage] ?? 0) + ms;
  return total;
}
