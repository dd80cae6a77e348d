import type { ExplainedPassage, Explanation, Feature, QueryTerm } from '../core/model.ts';
import { layOut, type Page } from './layout.ts';
import { oneLine } from './visible.ts';

/** Features that moved a passage less than this are left out. */
const NEGLIGIBLE = 0.005;

/** What `ask --explain` adds: what was looked for, and what each passage and the confidence rest on. */
export function explanationRows(
  { terms, answerType, passages, confidence }: Explanation,
  timings: Readonly<Record<string, number>>,
  page: Page,
): string[] {
  const stages = Object.entries(timings).map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`);
  const all = [
    `Looked for (kind of answer: ${answerType}):`,
    ...terms.map((term) => `  ${termRow(term)}`),
    ...passages.flatMap((passage) => ['', ...passageRows(passage)]),
    '',
    'Confidence:',
    `  ${featureRow(confidence)}`,
    '',
    `Time: ${stages.join(', ')}`,
  ];
  return all.flatMap((row) => layOut(row.trimStart(), page, { gutter: /^ */u.exec(row)?.[0] ?? '' }));
}

function termRow({ word, weight, carried, alternatives }: QueryTerm): string {
  const found = alternatives.map(
    ({ term, weight: worth, relation }) => `${oneLine(term)} (${relation}, ${worth.toFixed(2)})`,
  );
  const from = carried ? ', from an earlier turn' : '';
  return `${oneLine(word)} ×${weight.toFixed(2)}${from}: ${found.length > 0 ? found.join(', ') : 'nowhere in the library'}`;
}

function passageRows({ citation, score, matched, features }: ExplainedPassage): string[] {
  const words = matched.map(({ word, term, relation }) =>
    relation === 'exact' ? oneLine(word) : `${oneLine(word)} → ${oneLine(term)} (${relation})`,
  );
  return [
    `Score of ${citation}: ${score.toFixed(2)}`,
    `  found: ${words.length > 0 ? words.join(', ') : 'no word of the question'}`,
    `  ${featureRow(features)}`,
  ];
}

/** Value times weight, largest first. */
function featureRow(features: readonly Feature[]): string {
  const moved = features
    .map(({ name, value, weight }) => ({ name, share: value * weight }))
    .filter(({ share }) => Math.abs(share) >= NEGLIGIBLE)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  return moved.map(({ name, share }) => `${name} ${share > 0 ? '+' : '−'}${Math.abs(share).toFixed(2)}`).join(', ');
}
