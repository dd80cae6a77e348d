import { describe, expect, it } from 'vitest';
import type { Answer, QuotedPassage, Status } from '../../src/core/model.ts';
import { readGold } from '../../src/eval/gold.ts';
import { missesOf, reportOf } from '../../src/eval/report.ts';
import { type Asks, DEPTH, runGold } from '../../src/eval/run.ts';

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
  const results = await runGold(gold, scripted(script));
  return { report: reportOf(results), misses: missesOf(results) };
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
    expect(report.styles).toEqual({
      plain: { questions: 2, 'sentence@1': 0.5, 'sentence@3': 1, 'passage@1': 0.5, MRR: 2 / 3 },
      odd: { questions: 2, 'sentence@1': 0, 'sentence@3': 0, 'passage@1': 0, MRR: 0 },
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
    expect(report.metrics).toEqual({
      'followup sentence@1': 1,
      'topic precision': (2 / 4 + 0) / 2,
      'topic recall': (2 / 3 + 0) / 2,
      'quote@1': 0.5,
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
  });

  it('judges documents by documents, each at its best passage', async () => {
    const { report } = await evaluated([{ question: 'a', documents: ['x', 'y'] }], {
      a: ['answered', 1, 'z/s', 'z/t', 'x/s', 'y/s'],
    });
    expect(report.metrics).toMatchObject({ 'passage@1': 0, MRR: 1 / 3, 'document@1': 0, 'document@5': 1 });
    expect(report.metrics).not.toHaveProperty('sentence@1');
    // x and y stand second and third among the documents z, x, y: (1/log2 3 + 1/2) / (1 + 1/log2 3).
    expect(report.metrics[`nDCG@${DEPTH}`]).toBeCloseTo(0.69343, 5);
  });

  it('measures spans by characters', async () => {
    const { report } = await evaluated(
      [{ question: 'a', document: 'd', spans: [{ start: 10, end: 30, text: 'x'.repeat(20) }] }],
      {
        a: ['answered', 1, 'Any.'],
      },
    );
    expect(report.metrics).toMatchObject({
      'span precision': 0.5,
      'span recall': 0.5,
      'span IoU': 1 / 3,
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
