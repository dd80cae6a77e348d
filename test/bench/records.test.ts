import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { passagesIn, recordsIn } from '../../bench/records.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

function file(content: string): string {
  const path = join(folder, 'records.jsonl');
  writeFileSync(path, content);
  return path;
}

it('records are read line by line, however long the file and wherever a character is cut', () => {
  // Three bytes a character, so that no power of two falls between characters.
  const long = '€'.repeat(700_000);
  const path = file(`{"n":1,"text":"${long}"}\n\n{"n":2,"text":"é"}\n{"n":3,"text":""}`);
  expect([...recordsIn<{ n: number; text: string }>(path)]).toEqual([
    { n: 1, text: long },
    { n: 2, text: 'é' },
    { n: 3, text: '' },
  ]);
});

it('a passage has its heading before its text, where it has one', () => {
  const path = file('{"_id":"a","title":"Rome","text":"It stands."}\n{"_id":"b","title":"","text":"It fell."}\n');
  expect([...passagesIn(path)]).toEqual([
    { id: 'a', text: 'Rome\nIt stands.' },
    { id: 'b', text: 'It fell.' },
  ]);
});

it('a line that is not JSON is an error', () => {
  expect(() => [...recordsIn(file('{"n":1}\nno'))]).toThrow(SyntaxError);
});
