import type { Answer, AskedPart } from '../model.ts';

/** One question of a message and its answer. */
export type PartAnswered = { readonly text: string; readonly answer: Answer };

/**
 * The answers to the questions of one message as one: the best passage of each first, those of answered questions before those
 * of unsure ones, then the further passages. Null where fewer than two questions have a passage of their own; the message is
 * better read as one question then.
 */
export function together(parts: readonly PartAnswered[], top: number): Answer | null {
  const found = parts.filter(({ answer }) => answer.status !== 'nothing');
  const firstOf = ({ answer }: PartAnswered): string => answer.passages[0]?.citation ?? '';
  if (new Set(found.map(firstOf)).size < 2) return null;
  const order = ['answered', 'unsure'].flatMap((status) => found.filter(({ answer }) => answer.status === status));
  const [best] = order;
  if (!best) return null;
  const all = [...order.flatMap(({ answer }) => answer.passages.slice(0, 1)), ...rest(order)];
  const distinct = all.filter(({ citation }, place) => all.findIndex((other) => other.citation === citation) === place);
  return {
    ...best.answer,
    passages: distinct.slice(0, top),
    unknownWords: [...new Set(parts.flatMap(({ answer }) => answer.unknownWords))],
    timings: summed(parts.map(({ answer }) => answer.timings)),
    questions: parts.map((part): AskedPart => {
      const { status } = part.answer;
      return { text: part.text, status, citation: status === 'nothing' ? null : firstOf(part) };
    }),
  };
}

/** The passages behind the first of each answer, taking turns. */
function rest(parts: readonly PartAnswered[]): Answer['passages'] {
  const longest = Math.max(...parts.map(({ answer }) => answer.passages.length));
  return Array.from({ length: longest }, (_, place) =>
    parts.flatMap(({ answer }) => answer.passages.slice(place + 1, place + 2)),
  ).flat();
}

function summed(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const timings of all) for (const [stage, ms] of Object.entries(timings)) total[stage] = (total[stage] ?? 0) + ms;
  return total;
}
