import type { Answer, AskedQuestion, Question } from '../model.ts';

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
  const all = [...order.flatMap(({ passages }) => passages.slice(0, 1)), ...rest(order)];
  const distinct = all.filter(({ citation }, place) => all.findIndex((other) => other.citation === citation) === place);
  return {
    ...best,
    passages: distinct.slice(0, top),
    unknownWords: [...new Set(parts.flatMap(({ answer }) => answer.unknownWords))],
    timings: summed(parts.map(({ answer }) => answer.timings)),
    questions: parts.map(({ question: { text, history = [] }, answer: { status, passages } }): AskedQuestion => {
      return { text, history, status, citation: status === 'nothing' ? null : (passages[0]?.citation ?? null) };
    }),
  };
}

function shownFirst(answers: readonly Answer[]): Answer[] {
  const found = ['answered', 'unsure'].flatMap((status) => answers.filter((answer) => answer.status === status));
  return found.length > 0 ? found : [...answers].sort((a, b) => b.confidence - a.confidence);
}

/** The passages behind the first of each answer, taking turns. */
function rest(answers: readonly Answer[]): Answer['passages'] {
  const longest = Math.max(...answers.map(({ passages }) => passages.length));
  return Array.from({ length: longest }, (_, place) =>
    answers.flatMap(({ passages }) => passages.slice(place + 1, place + 2)),
  ).flat();
}

function summed(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const timings of all) for (const [stage, ms] of Object.entries(timings)) total[stage] = (total[stage] ?? 0) + ms;
  return total;
}
