import { describe } from 'vitest';
import { readJsonl } from '../../../src/corpus/formats/jsonl.ts';
import { check } from '../../support/check.ts';

const read = (content: string) => {
  const { records, faults } = readJsonl(content);
  return [...records, ...faults.map(({ line, reason }) => `${line}: ${reason.slice(0, 40)}`)];
};

describe('readJsonl', () => {
  check(read, {
    'reads a document a line': [
      '{"_id":"a","text":"one"}\n{"_id":"b","title":"B","text":"two"}',
      [
        { line: 1, id: 'a', text: 'one' },
        { line: 2, id: 'b', title: 'B', text: 'two' },
      ],
    ],
    'passes over blank lines and reads Windows line ends': [
      '\r\n{"_id":"a","text":"one"}\r\n \r\n',
      [{ line: 2, id: 'a', text: 'one' }],
    ],
    'keeps the text to the character': [
      '{"_id":"a","text":" o\\r\\nn\\u2028e\\ud83d\\ude00 "}',
      [{ line: 1, id: 'a', text: ' o\r\nn\u2028e😀 ' }],
    ],
    'leaves a blank title out': ['{"_id":"a","title":" ","text":"one"}', [{ line: 1, id: 'a', text: 'one' }]],
    'reports what is not JSON, and reads on': [
      '{"_id":\n{"_id":"a","text":"one"}',
      [{ line: 2, id: 'a', text: 'one' }, '1: not JSON (Unexpected end of JSON input)'],
    ],
    'reports a missing id': ['{"text":"one"}', ['1: _id is missing']],
    'reports an empty id': ['{"_id":"","text":"one"}', ['1: _id must not be empty']],
    'reports an id that is a number': ['{"_id":1,"text":"one"}', ['1: _id must be a text']],
    'reports a missing text': ['{"_id":"a"}', ['1: text is missing']],
    'reports a text that no file could hold': ['{"_id":"a","text":"\\ud83d"}', ['1: text holds half a surrogate pair']],
    'reports a line that is no object': [
      '[1]\nnull',
      ['1: _id is missing; text is missing', '2: the record must be an object with "_id" '],
    ],
    'finds nothing in nothing': ['', []],
  });
});
