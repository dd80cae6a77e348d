import type { Change, Side } from '../compare-runs.ts';
import type { Judged, JudgedPassage } from '../judged.ts';
import { escaped } from './markup.ts';

/** Single questions for a reader: what was missed, won or lost, with the passages that came. */

export function missCases(questions: readonly Judged[]): string {
  return cases(
    questions
      .filter(({ miss }) => miss)
      .map((judged) => ({ ...judged, rows: [sideRow('got', judged), wantedRow(judged.wanted)] })),
  );
}

export function changeCases(changes: readonly Change[]): string {
  return cases(
    changes.map((change) => ({
      ...change,
      rows: [sideRow('then', change.before), sideRow('now', change.after), wantedRow(change.wanted)],
    })),
  );
}

type Case = Pick<Judged, 'id' | 'kind' | 'question'> & {
  readonly style?: string | null;
  readonly rows: readonly string[];
};

function cases(all: readonly Case[]): string {
  if (all.length === 0) return '<p class="soft">None.</p>';
  const items = all.map(({ id, kind, style, question, rows }) => {
    const tags = [id, kind, style].flatMap((tag) => (tag ? [`<span class="tag">${escaped(tag)}</span>`] : []));
    return `<li class="case">${tags.join('')}<h3>${escaped(question)}</h3><dl>${rows.join('')}</dl></li>`;
  });
  return `<ol class="cases">${items.join('')}</ol>`;
}

function sideRow(when: string, { status, confidence, passages }: Side): string {
  const quoted = passages.map(passageLine).join('');
  return `<dt>${when}</dt><dd><span class="soft">${status}, confidence ${confidence.toFixed(2)}</span>${quoted || '<div>(nothing)</div>'}</dd>`;
}

function passageLine({ citation, document, sentence, right }: JudgedPassage): string {
  const verdict = right ? '<span class="good">right</span>' : '<span class="bad">wrong</span>';
  return `<div>${verdict} <q>${escaped(sentence)}</q> <code>${escaped(`${citation} ${document}`)}</code></div>`;
}

function wantedRow(wanted: readonly string[]): string {
  const texts = wanted.length > 0 ? wanted.map((text) => `<div><q>${escaped(text)}</q></div>`) : ['(no answer)'];
  return `<dt>wanted</dt><dd>${texts.join('')}</dd>`;
}
