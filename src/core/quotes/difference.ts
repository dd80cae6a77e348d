import { diffArrays } from 'diff';
import type { DiffPart } from '../model.ts';
import { trimmedToQuotation } from './diff.ts';
import { type FoldedWord, foldedWords, isTight } from './folded-words.ts';
import { LEFT_OUT, type Part } from './parts.ts';

/** How a quotation differs from its source, where any folded word counts. */

export type Difference = {
  readonly diff: DiffPart[];
  /** Which share of the quotation's words stands in the source in this order, 0 to 1. */
  readonly share: number;
};

/** Each side is written as it stands there, on one line. What an ellipsis leaves out is no difference. */
export function differenceOf(quotation: readonly Part[], source: string, language: string): Difference {
  const quoted = joined(quotation);
  const theirs = { text: source, words: foldedWords(source, { language }) };
  const steps = stepsBetween(quoted.words, theirs.words);
  const nEqual = steps.reduce((sum, { nOurs, isEqual }) => sum + (isEqual ? nOurs : 0), 0);
  const diff: DiffPart[] = [];
  let [ours, others] = [0, 0];
  for (const { nOurs, nTheirs, isEqual } of withSigns(steps, theirs.words).flatMap((step) =>
    atGap(step, quoted.words),
  )) {
    diff.push(partOf(written(quoted, ours, nOurs), written(theirs, others, nTheirs), isEqual));
    ours += nOurs;
    others += nTheirs;
  }
  return { diff: trimmedToQuotation(diff), share: nEqual / (quoted.words.length - quotation.length + 1) };
}

/** So many of the quotation's words against so many of the source's. */
type Step = { readonly ours: number; readonly nOurs: number; readonly nTheirs: number; readonly isEqual: boolean };

function stepsBetween(quoted: readonly FoldedWord[], source: readonly FoldedWord[]): Step[] {
  const steps: Step[] = [];
  let ours = 0;
  const comparator = (a: FoldedWord, b: FoldedWord): boolean => a.key === b.key;
  for (const { added, removed, count } of diffArrays([...quoted], [...source], { comparator })) {
    const step = { ours, nOurs: added ? 0 : count, nTheirs: removed ? 0 : count, isEqual: !added && !removed };
    const last = steps.at(-1);
    if (last && !last.isEqual && !step.isEqual)
      steps[steps.length - 1] = { ...last, nOurs: last.nOurs + step.nOurs, nTheirs: last.nTheirs + step.nTheirs };
    else steps.push(step);
    ours += step.nOurs;
  }
  return steps;
}

/** What the source has before the quotation and behind it is no difference, but a sign of the first or last number is: that is replaced. */
function withSigns(steps: readonly Step[], source: readonly FoldedWord[]): Step[] {
  const all = [...steps];
  const [before, first] = all;
  if (before?.nOurs === 0 && first?.isEqual && isTight(source[before.nTheirs - 1], source[before.nTheirs]))
    all.splice(
      0,
      2,
      shorter(before, 0),
      { ours: 0, nOurs: 1, nTheirs: 2, isEqual: false },
      { ...shorter(first), ours: 1 },
    );
  const [last, behind] = all.slice(-2);
  const end = source.length - (behind?.nTheirs ?? 0);
  if (last?.isEqual && last.nOurs > 0 && behind?.nOurs === 0 && isTight(source[end - 1], source[end])) {
    const ours = last.ours + last.nOurs - 1;
    all.splice(-2, 2, shorter(last), { ours, nOurs: 1, nTheirs: 2, isEqual: false }, shorter(behind, 0));
  }
  return all.filter(({ nOurs, nTheirs }) => nOurs + nTheirs > 0);
}

function shorter(step: Step, ours = 1): Step {
  return { ...step, nOurs: step.nOurs - ours, nTheirs: step.nTheirs - 1 };
}

/** Where words beside an ellipsis differ too, each of them stands for one of the source; the ellipsis for the rest. */
function atGap(step: Step, quoted: readonly FoldedWord[]): Step[] {
  const { ours, nOurs, nTheirs } = step;
  const nBefore = quoted.slice(ours, ours + nOurs).findIndex(({ key }) => key === LEFT_OUT);
  if (nBefore < 0) return [step];
  const nAfter = nOurs - nBefore - 1;
  const [theirsBefore, theirsAfter] = [Math.min(nBefore, nTheirs), Math.min(nAfter, Math.max(0, nTheirs - nBefore))];
  const steps = [
    { ours, nOurs: nBefore, nTheirs: theirsBefore, isEqual: false },
    { ours: ours + nBefore, nOurs: 1, nTheirs: nTheirs - theirsBefore - theirsAfter, isEqual: true },
    { ours: ours + nBefore + 1, nOurs: nAfter, nTheirs: theirsAfter, isEqual: false },
  ];
  return steps.filter((one) => one.nOurs + one.nTheirs > 0);
}

function partOf(quoted: string, source: string, isEqual: boolean): DiffPart {
  if (quoted === LEFT_OUT) return { op: 'equal', quoted, source: LEFT_OUT };
  if (isEqual) return { op: 'equal', quoted, source };
  return { op: quoted === '' ? 'insert' : source === '' ? 'delete' : 'replace', quoted, source };
}

const BETWEEN = ` ${LEFT_OUT} `;

/** The parts as one text, in which the ellipsis is a word that no source has. */
function joined(parts: readonly Part[]): Part {
  const words: FoldedWord[] = [];
  let base = 0;
  for (const { text, words: own } of parts) {
    if (base > 0) words.push({ key: LEFT_OUT, span: { start: base - 2, end: base - 1 } });
    words.push(...own.map(({ key, span }) => ({ key, span: { start: base + span.start, end: base + span.end } })));
    base += text.length + BETWEEN.length;
  }
  return { text: parts.map(({ text }) => text).join(BETWEEN), words };
}

/** The text from one word to another. */
function written({ text, words }: Part, from: number, count: number): string {
  const [first, last] = [words[from], words[from + count - 1]];
  return count > 0 && first && last ? text.slice(first.span.start, last.span.end).replace(/\s+/gu, ' ') : '';
}
