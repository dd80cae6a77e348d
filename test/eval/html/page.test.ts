import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/eval/compare-runs.ts';
import { htmlPage } from '../../../src/eval/html/page.ts';
import type { Judged } from '../../../src/eval/judged.ts';
import { reportOf } from '../../../src/eval/report.ts';
import { reportRandom } from '../../../src/eval/resample.ts';
import { judgedQuestion, missedQuestion } from '../judged-question.ts';

const NUL = String.fromCharCode(0);
const EVIL = `<script>alert("1")</script>&'${NUL}`;
const questions: Judged[] = [
  judgedQuestion({ id: 'a', style: 'plain' }),
  missedQuestion({ id: 'b', style: 'odd', status: 'unsure', confidence: 0.4 }),
  missedQuestion({ id: 'c', kind: 'unanswerable', values: {}, style: 'plain', confidence: 0.6, wanted: [] }),
  judgedQuestion({ id: 'd', kind: 'followup', values: { 'followup sentence@1': 1 } }),
];

function page(some: readonly Judged[], before: readonly Judged[] | null = null): string {
  const run = {
    set: 'gold.jsonl',
    made: '2025-01-01T00:00:00.000Z',
    library: { documents: 1, passages: 3, revision: 'abcde' },
    thresholds: { answered: 0.5, unsure: 0.29 },
    questions: some,
  };
  const comparison = before && compareRuns(before, some, reportRandom());
  return htmlPage({ run, report: reportOf(some, reportRandom()), comparison });
}

const headings = (html: string): string[] => [...html.matchAll(/<h2>([^<]*)/gu)].map(([, title = '']) => title);
/** Every tag that is opened is closed, in its order. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of html
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
    if (['meta', 'br'].includes(name) || tag.endsWith('/>')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

describe('the report as a page', () => {
  it('shows numbers, groups, four plots, outcomes, times and misses', () => {
    const html = page(questions);
    expect(headings(html)).toEqual([
      'All numbers',
      'By style',
      'By kind',
      'Confidence',
      'Outcomes',
      'Time',
      'Misses (2)',
    ]);
    const figures = [...html.matchAll(/<h3>([^<]*)<\/h3><svg/gu)].map(([, title]) => title);
    expect(figures).toEqual([
      // Told .9 and .4 where there is an answer, .6 where there is none.
      'ROC, area 0.500',
      // Risks 0/1, 1/2, 2/3.
      'Risk and coverage, area 0.389',
      // Told .9, .6 and .4 of a right one and two wrong ones: (.1 + .6 + .4) / 3.
      'Reliability, calibration error 0.367',
      'Confidence told',
    ]);
    expect(html).toContain('1 answered: risk 0.50 at coverage 0.67; 2 answered or unsure: risk 0.67 at coverage 1.00');
    expect(html).toContain('<q>Herring was exported.</q>');
  });

  it('is whole by itself: no script, no address, nothing left open', () => {
    const html = page(questions, questions);
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import|NaN|undefined|Infinity/u);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(unclosed(html)).toEqual([]);
  });

  it('lists what was won and lost against an earlier run', () => {
    const before = [missedQuestion({ id: 'a' }), judgedQuestion({ id: 'b' }), ...questions.slice(2)];
    const html = page(questions, before);
    expect(headings(html)).toEqual(expect.arrayContaining(['Against the earlier run', 'Won (1)', 'Lost (1)']));
    expect(html).toMatch(/id="won">.*<dt>then<\/dt>.*Herring was exported.*<dt>now<\/dt>.*The tariff ended it/u);
  });

  it('leaves out plots and groups that the questions cannot fill', () => {
    const topic = judgedQuestion({ kind: 'topic', values: { 'topic recall': 1 } });
    expect(headings(page([topic]))).toEqual(['All numbers', 'Outcomes', 'Time', 'Misses (0)']);
    expect(page([judgedQuestion()])).not.toContain('ROC');
  });

  it('lets nothing of a set or a library become markup', () => {
    const passages = [{ document: EVIL, citation: EVIL, sentence: EVIL, right: false }];
    const evil = missedQuestion({
      id: EVIL,
      question: EVIL,
      style: EVIL,
      reason: EVIL,
      wanted: [EVIL],
      passages,
      timings: { [EVIL]: 1 },
      values: { [EVIL]: 0 },
    });
    const html = page([evil, { ...evil, id: 'b', style: 'plain' }], [{ ...evil, miss: false }]);
    expect(html).not.toContain('<script');
    expect(html).not.toContain(NUL);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;\ufffd');
    expect(unclosed(html)).toEqual([]);
  });
});
