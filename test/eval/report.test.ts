import { describe, expect, it } from 'vitest';
import type { Answer, QuotedPassage, Status } from '../../src/core/model.ts';
import { readGold } from '../../src/eval/gold.ts';
import { missesOf, reportOf } from '../../src/eval/report.ts';
import { reportRandom } from '../../src/eval/resample.ts';
import { type Asks, runGold } from '../../src/eval/run.ts';

/** A Footnote that says what it is told to: for each question its status, confidence and sentences. */
type Script = Readonly<Record<string, readonly [Status, number, ...string[]]>>;

function scripted(script: Script): Asks {
  const answer = (typed: string): Answer => {
    const [status, confidence, ...sentences] = script[typed] ?? ['nothing', 0];
    const passages = sentences.map((said): QuotedPassage => {
      const [document = '', sentence = ''] = said.includes('/') ? said.split('/') : ['d', said];
      return {
        document,
        text: `Before. ${sentence} After.`,
        sentence,
        start: 0,
        end: 20,
        sentenceStart: 8,
        sentenceEnd: 12,
      } as QuotedPassage;
    });
    return {
      status,
      confidence,
      passages,
      reason: null,
      unknownWords: [],
      topics: [],
      timings: { rank: 2, ...(status === 'nothing' ? {} : { answer: 4 }) },
    };
  };
  return {
    ask: async ({ text, history = [] }) => answer([...history.map((turn) => turn.text), text].join(' > ')),
    topic: answer,
    quote: async (text) => ({ ...answer(text), diff: [] }),
    text: () => 'x'.repeat(100),
  };
}

async function evaluated(records: readonly object[], script: Script) {
  const gold = readGold(records.map((record, index) => JSON.stringify({ id: `q${index}`, ...record })).join('\n'));
  const judged = await runGold(gold, scripted(script));
  return { report: reportOf(judged, reportRandom()), misses: missesOf(judged) };
}

describe('a report', () => {
  const answerable = (question: string, style: string) => ({
    kind: 'answerable',
    question,
    style,
    answers: ['Right.'],
  });

  it('ranks the answerable questions, and by style', async () => {
    const { report } = await evaluated(
      [
        answerable('first', 'plain'),
        answerable('third', 'plain'),
        answerable('near', 'odd'),
        answerable('none', 'odd'),
      ],
      {
        first: ['answered', 0.9, 'Right.', 'No.'],
        third: ['answered', 0.9, 'No.', 'No.', 'Right.'],
        near: ['answered', 0.9, 'After.'],
        none: ['nothing', 0],
      },
    );
    expect(report.metrics).toMatchObject({
      'sentence@1': 0.25,
      'sentence@3': 0.5,
      'passage@1': 0.25,
      MRR: (1 + 1 / 3) / 4,
    });
    expect(report.counts['sentence@1']).toBe(4);
    expect(report.styles).toMatchObject({
      plain: {
        questions: 2,
        metrics: { 'sentence@1': 0.5, 'sentence@3': 1, 'passage@1': 0.5, MRR: 2 / 3, answered: 1 },
        intervals: { 'sentence@1': [0, 1], answered: [1, 1] },
      },
      odd: { questions: 2, metrics: { 'sentence@1': 0, 'sentence@3': 0, 'passage@1': 0, MRR: 0, answered: 0.5 } },
    });
  });

  it('counts a passage right whose sentence is not', async () => {
    const { report } = await evaluated([{ kind: 'answerable', question: 'a', answers: ['After.'] }], {
      a: ['answered', 1, 'Wrong.'],
    });
    expect(report.metrics).toMatchObject({ 'sentence@1': 0, 'passage@1': 1 });
  });

  it('asks follow-ups after their turns, topics and quotations each in their way', async () => {
    const { report } = await evaluated(
      [
        { kind: 'followup', turns: ['a', 'b'], answers: ['Right.'] },
        { kind: 'topic', query: 't', answers: ['One.', 'Two.', 'Three.'] },
        { kind: 'topic', query: 'u', answers: ['One.'] },
        { kind: 'quote', query: 'q', answers: ['Right.'] },
        { kind: 'quote', query: 'r', answers: ['Right.'] },
      ],
      {
        'a > b': ['answered', 0.9, 'Right.'],
        t: ['answered', 1, 'One.', 'Two.', 'X.', 'Y.'],
        u: ['nothing', 0],
        q: ['answered', 1, 'Right.'],
        r: ['unsure', 0.5, 'No.', 'Right.'],
      },
    );
    expect(report.metrics).toMatchObject({
      'followup sentence@1': 1,
      'followup MRR': 1,
      'topic precision': (2 / 4 + 0) / 2,
      'topic recall': (2 / 3 + 0) / 2,
      'quote@1': 0.5,
    });
    expect(report.kinds).toMatchObject({
      followup: { metrics: { 'sentence@1': 1, answered: 1 } },
      topic: { metrics: { precision: 0.25, answered: 0.5 } },
      quote: { metrics: { 'quote@1': 0.5, answered: 0.5 } },
    });
  });

  it('tells how sure it is where there is an answer, and where there is none', async () => {
    const { report } = await evaluated(
      [
        answerable('a', 'plain'),
        answerable('b', 'plain'),
        { kind: 'unanswerable', question: 'c', why: 'unrelated: x' },
        { kind: 'unanswerable', question: 'd', why: 'same-subject: x' },
        { kind: 'unanswerable', question: 'e' },
      ],
      {
        a: ['answered', 0.9, 'Right.'],
        b: ['unsure', 0.4, 'No.'],
        c: ['nothing', 0.1],
        d: ['answered', 0.5, 'No.'],
        e: ['unsure', 0.4, 'No.'],
      },
    );
    expect(report.outcomes).toEqual({
      answerable: { answered: 1, unsure: 1, nothing: 0 },
      unanswerable: { answered: 1, unsure: 1, nothing: 1 },
      'unanswerable same-subject': { answered: 1, unsure: 0, nothing: 0 },
      'unanswerable unrelated': { answered: 0, unsure: 0, nothing: 1 },
    });
    // .9 beats all three; .4 beats .1, ties with .4 and loses to .5.
    expect(report.metrics.AUROC).toBeCloseTo(4.5 / 6, 10);
    expect(report.metrics['AUROC unrelated']).toBe(1);
    // Two were answered, one of them rightly; of the two answerable ones one was.
    expect(report.metrics).toMatchObject({ 'answered precision': 0.5, 'answered recall': 0.5 });
    expect(report.kinds.unanswerable?.metrics['unanswerable answered']).toBeCloseTo(1 / 3, 10);
    expect(report.styles.plain?.metrics.answered).toBe(0.5);
  });

  it('judges documents by documents, each at its best passage, with and without earlier turns together', async () => {
    const history = [{ role: 'user', text: 'h' }];
    const { report } = await evaluated(
      [
        { question: 'a', documents: ['x', 'y'] },
        { question: 'b', history, documents: ['x'] },
        { question: 'c', history, documents: [] },
      ],
      {
        a: ['answered', 0.9, 'z/s', 'z/t', 'x/s', 'y/s'],
        'h > b': ['answered', 0.8, 'x/s'],
        'h > c': ['nothing', 0.85, 'z/s'],
      },
    );
    expect(report.metrics).toMatchObject({ 'hit@1': 0.5, 'hit@5': 1, MRR: (1 / 2 + 1) / 2 });
    expect(report.kinds).toMatchObject({
      answerable: { metrics: { 'hit@1': 0, MRR: 1 / 2 } },
      followup: { metrics: { 'hit@1': 1, MRR: 1 } },
    });
    expect(Object.keys(report.metrics)).not.toContain('sentence@1');
    // x and y stand second and third among the documents z, x, y: (1/log2 3 + 1/2) / (1 + 1/log2 3).
    expect(report.metrics['nDCG@10']).toBeCloseTo((0.69343 + 1) / 2, 5);
    // The unanswerable question has earlier turns, so the follow-up counts beside the other: .9 is above .85, .8 is not.
    expect(report.metrics.AUROC).toBe(0.5);
  });

  it('finds a document behind ten passages of another', async () => {
    const { report } = await evaluated([{ question: 'a', documents: ['x'] }], {
      a: ['answered', 1, ...Array.from({ length: 12 }, (_, place) => `z/s${place}`), 'x/s'],
    });
    expect(report.metrics).toMatchObject({ 'hit@1': 0, 'hit@5': 1, MRR: 1 / 2 });
  });

  it('tells of short answers in which document they stand', async () => {
    const { report } = await evaluated([{ question: 'a', document: 'x', answers: ['Right'] }], {
      a: ['answered', 1, 'x/Wrong.', 'z/Right.', 'x/Right.'],
    });
    expect(report.metrics).toMatchObject({ 'sentence@1': 0, 'sentence@3': 1, MRR: 1 / 3, 'hit@1': 1, 'nDCG@10': 1 });
  });

  it('measures spans by characters, over five passages', async () => {
    const { report } = await evaluated(
      [{ question: 'a', document: 'd', spans: [{ start: 10, end: 30, text: 'x'.repeat(20) }] }],
      { a: ['answered', 1, 'Any.', 'e/Elsewhere.'] },
    );
    expect(report.metrics).toMatchObject({
      'span precision@5': 0.25,
      'span recall@5': 0.5,
      'span IoU@5': 10 / 50,
      'passage length@5': 20,
      'sentence@1': 1,
    });
  });

  it('gives mean milliseconds for each stage, over those that went through it', async () => {
    const { report } = await evaluated([answerable('a', 'x'), answerable('b', 'x')], { a: ['answered', 1, 'Right.'] });
    expect(report.timings).toEqual({ rank: 2, answer: 4 });
    expect(report.questions).toBe(2);
  });

  it('lists the misses with what came and what was wanted', async () => {
    const { misses } = await evaluated(
      [
        answerable('good', 'x'),
        answerable('bad', 'x'),
        { kind: 'unanswerable', question: 'silent' },
        { kind: 'unanswerable', question: 'loud' },
        { kind: 'topic', query: 'whole', answers: ['One.'] },
        { kind: 'topic', query: 'part', answers: ['One.', 'Two.'] },
      ],
      {
        good: ['answered', 1, 'Right.'],
        bad: ['unsure', 0.3, 'No.', 'Right.'],
        silent: ['unsure', 0.3, 'No.'],
        loud: ['answered', 0.8, 'No.'],
        whole: ['answered', 1, 'One.'],
        part: ['answered', 1, 'One.'],
      },
    );
    expect(misses).toEqual([
      { id: 'q1', kind: 'answerable', question: 'bad', status: 'unsure', got: ['No.'], wanted: ['Right.'] },
      { id: 'q3', kind: 'unanswerable', question: 'loud', status: 'answered', got: ['No.'], wanted: [] },
      { id: 'q5', kind: 'topic', question: 'part', status: 'answered', got: ['One.'], wanted: ['One.', 'Two.'] },
    ]);
  });
});
