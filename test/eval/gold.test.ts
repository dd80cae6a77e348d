import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GoldError, readGold } from '../../src/eval/gold.ts';

const one = (record: object) => readGold(JSON.stringify(record))[0];

describe('hand-written questions', () => {
  it('are read with their kind, style and reason', () => {
    expect(one({ id: 'B1', kind: 'answerable', question: 'Who?', style: 'plain', answers: ['He.'] })).toEqual({
      id: 'B1',
      line: 1,
      kind: 'answerable',
      question: { text: 'Who?' },
      wanted: { kind: 'sentences', sentences: ['He.'] },
      style: 'plain',
      why: null,
    });
    expect(one({ id: 'B2', kind: 'unanswerable', question: 'Who?', why: 'unrelated: no' })).toMatchObject({
      wanted: { kind: 'nothing' },
      why: 'unrelated: no',
    });
    expect(one({ id: 'B3', kind: 'topic', query: 'peace', answers: ['a', 'b'] })).toMatchObject({
      kind: 'topic',
      question: { text: 'peace' },
    });
  });

  it('take the last turn for the question', () => {
    expect(one({ id: 'B4', kind: 'followup', turns: ['a', 'b', 'c'], answers: ['x'] })?.question).toEqual({
      text: 'c',
      history: [
        { role: 'user', text: 'a' },
        { role: 'user', text: 'b' },
      ],
    });
  });

  it('take a history before the turns, and a byte-order mark before everything', () => {
    const record = { id: 'B5', turns: ['b', 'c'], history: [{ role: 'agent', text: 'a' }], answers: ['x'] };
    expect(readGold(`\ufeff${JSON.stringify(record)}`)[0]?.question).toEqual({
      text: 'c',
      history: [
        { role: 'agent', text: 'a' },
        { role: 'user', text: 'b' },
      ],
    });
  });

  it('are all there in the set that comes with Footnote', () => {
    const kinds = readGold(readFileSync('test/gold/article.jsonl', 'utf8')).map(({ kind }) => kind);
    const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
    expect(['answerable', 'unanswerable', 'followup', 'topic', 'quote'].map(count)).toEqual([80, 48, 20, 15, 15]);
  });
});

describe('public sets', () => {
  it.each([
    [
      'short answers in a document',
      { _id: 's', text: 'q', document: 'd', answers: ['a'] },
      'answerable',
      { kind: 'short', document: 'd', answers: ['a'] },
    ],
    [
      'a question marked as answerable',
      { _id: 's', text: 'q', answerable: true, document: 'd', answers: ['a'] },
      'answerable',
      { kind: 'short' },
    ],
    [
      'a question marked as unanswerable',
      { _id: 's', text: 'q', answerable: false, document: 'd', answers: [] },
      'unanswerable',
      { kind: 'nothing' },
    ],
    [
      'relevant documents',
      { _id: 's', text: 'q', documents: ['d', 'e'] },
      'answerable',
      { kind: 'documents', documents: ['d', 'e'] },
    ],
    ['no relevant document', { _id: 's', text: 'q', documents: [] }, 'unanswerable', { kind: 'nothing' }],
    [
      'a conversation',
      { _id: 's', text: 'q', history: [{ role: 'agent', text: 'x' }], documents: ['d'] },
      'followup',
      { kind: 'documents' },
    ],
    [
      'an empty conversation',
      { _id: 's', text: 'q', history: [], documents: ['d'] },
      'answerable',
      { kind: 'documents' },
    ],
    [
      'spans',
      { _id: 's', text: 'q', document: 'd', spans: [{ start: 1, end: 2, text: 'x' }] },
      'answerable',
      { kind: 'spans', document: 'd' },
    ],
  ])('may mark %s', (_, record, kind, wanted) => {
    expect(one(record)).toMatchObject({ kind, wanted, style: null, why: null });
  });
});

describe('a wrong gold file', () => {
  it.each([
    ['{', 'line 1: not JSON'],
    ['\n\n7', 'line 3: not a JSON object'],
    ['{"question":"q","answers":["a"]}', 'line 1: no "id"'],
    ['{"id":"a","answers":["a"]}', 'line 1: no "question"'],
    [
      '{"id":"a","question":"q","kind":"riddle","answers":["a"]}',
      'line 1: "kind" is "riddle", not one of answerable, ',
    ],
    ['{"id":"a","question":"q","kind":"answerable"}', 'line 1: "answers" is missing, not a list'],
    ['{"id":"a","question":"q","answers":[]}', 'line 1: "answers" is empty'],
    ['{"id":"a","question":"q","answers":[" "]}', 'line 1: "answers" holds an empty one'],
    ['{"id":"a","question":"q","answers":["x",3]}', 'line 1: "answers[1]" is a number, not a string'],
    ['{"id":"a","question":"q","answers":["x"],"style":3}', 'line 1: "style" is a number, not a string'],
    [
      '{"id":"a","question":"q","answerable":"no","answers":["x"]}',
      'line 1: "answerable" is a string, not true or false',
    ],
    [
      '{"id":"a","question":"q","document":"d","spans":[{"start":"1","end":2,"text":"x"}]}',
      'line 1: "spans[0].start" is a string',
    ],
    ['{"id":"a","question":"q","document":"d","spans":[{"start":1,"end":2}]}', 'line 1: "spans[0].text" is missing'],
    ['{"id":"a","question":"q","spans":[{"start":1,"end":2,"text":"x"}]}', 'line 1: "document" is missing'],
    [' \n', 'holds no question'],
  ])('%s is refused by line and field', (content, said) => {
    expect(() => readGold(content)).toThrow(GoldError);
    expect(() => readGold(content)).toThrow(said);
  });
});
