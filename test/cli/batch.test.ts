import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askCommand } from '../../src/cli/ask.ts';
import { quoteCommand } from '../../src/cli/quote.ts';
import { topicsCommand } from '../../src/cli/topics.ts';
import { footnoteOf } from '../support/library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { run } from './terminal.ts';

const folder = temporaryFolder();
const footnote = footnoteOf({
  harbour:
    'The harbour of Lindvik was dug by hand. Forty men worked on it.\n\n## Trade\n\nThe tariff of 1912 ended the timber trade. Herring was the first export of the town.',
});

async function batch(content: string | Uint8Array, argv: readonly string[] = [], command = askCommand) {
  const { code, out, err } = await run(command, ['--batch', '-', ...argv], { footnote, stdin: content });
  const answers = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { code, answers, err };
}

describe('--batch', () => {
  it('answers each line in order with its id first, by either name, and passes over blank lines', async () => {
    const { code, answers, err } = await batch(
      '{"id":"a","question":"What ended the timber trade?"}\n\n   \r\n{"_id":7,"text":"Who dug the harbour?"}\r\n{"_id":"c","query":""}',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c']);
    expect(answers[0].passages[0].sentence).toBe('The tariff of 1912 ended the timber trade.');
    expect(answers[1].passages[0].sentence).toContain('dug by hand');
    expect(answers[2]).toMatchObject({ status: 'nothing', reason: 'empty-question', passages: [] });
    expect(Object.keys(answers[0])[0]).toBe('id');
  });

  it('asks within the document that a line names, and tells of one that there is not', async () => {
    const { code, answers } = await batch(
      '{"id":1,"question":"Who dug the harbour?","document":"harbour"}\n{"id":2,"question":"Who?","document":"harbor"}\n{"id":3,"question":"Who?","document":7}',
    );
    expect(code).toBe(1);
    expect(answers[0]).toMatchObject({ id: 1, status: 'answered', within: 'harbour' });
    expect(answers[1]).toEqual({ id: 2, error: 'line 2: the library has no document "harbor": near are harbour' });
    expect(answers[2].error).toContain('"document" is a number, not a string');
  });

  it('is what the same question gets alone', async () => {
    const { answers } = await batch('{"id":"a","question":"What ended the timber trade?"}', [
      '--top',
      '2',
      '--explain',
    ]);
    const alone = await run(askCommand, ['--json', '--top', '2', '--explain', 'What ended', 'the timber trade?'], {
      footnote,
    });
    expect(answers[0]).toEqual({ id: 'a', ...JSON.parse(alone.out) });
    expect(answers[0].passages).toHaveLength(1);
    expect(answers[0].explain.terms.length).toBeGreaterThan(0);
  });

  it('asks the last of the turns, after the ones before and the history', async () => {
    const record = {
      id: 'f',
      turns: ['What ended the timber trade?', 'And when?'],
      history: [
        { role: 'user', text: 'Hello' },
        { role: 'agent', text: 'Hi' },
      ],
    };
    const { answers, code } = await batch(JSON.stringify(record), ['--explain']);
    expect(code).toBe(0);
    expect(answers[0].passages[0].sentence).toContain('1912');
    expect(answers[0].explain.terms.some((term: { carried: boolean }) => term.carried)).toBe(true);
  });

  it('puts an error in the place of a bad line, with its number and its fault, and ends with 1', async () => {
    const bad: [string, unknown, string][] = [
      ['{', null, 'not JSON'],
      ['[1]', null, 'not a JSON object'],
      ['{"question":"x"}', null, 'no "id"'],
      ['{"id":{},"question":"x"}', null, 'no "id"'],
      ['{"id":"b"}', 'b', 'no "question"'],
      ['{"id":"b","question":5}', 'b', '"question" is a number, not a string'],
      ['{"id":"b","turns":[]}', 'b', '"turns" is empty'],
      ['{"id":"b","turns":["x",null]}', 'b', '"turns[1]" is null, not a string'],
      ['{"id":"b","turns":"x"}', 'b', '"turns" is a string, not a list'],
      ['{"id":"b","question":"x","turns":["y"]}', 'b', '"question" and "turns" are both there'],
      ['{"id":"b","question":"x","history":[{"role":"bot","text":"y"}]}', 'b', '"history[0].role" is "bot"'],
      ['{"id":"b","question":"x","history":[{"role":"user"}]}', 'b', '"history[0].text" is missing'],
      ['{"id":"b","question":"x","history":[null]}', 'b', '"history[0].role" is missing'],
    ];
    const good = '{"id":"good","question":"What ended the timber trade?"}';
    const { code, answers, err } = await batch([...bad.map(([line]) => line), good].join('\n'));
    expect(code).toBe(1);
    expect(err).toContain(`${bad.length} of ${bad.length + 1} lines could not be read`);
    for (const [index, [, id, fault]] of bad.entries()) {
      expect(Object.keys(answers[index])).toEqual(['id', 'error']);
      expect(answers[index].id).toBe(id);
      expect(answers[index].error).toMatch(new RegExp(`^line ${index + 1}: `, 'u'));
      expect(answers[index].error).toContain(fault);
    }
    expect(answers.at(-1)).toMatchObject({ id: 'good', status: expect.any(String) });
  });

  it('finds a line that is not UTF-8, and takes a byte-order mark', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff{"id":"a","question":"harbour"}\n{"id":"b","question":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n'),
    ]);
    const { code, answers } = await batch(bytes);
    expect(code).toBe(1);
    expect(answers[0].id).toBe('a');
    expect(answers[1]).toEqual({ id: null, error: 'line 2: not UTF-8 text' });
  });

  it('serves topics and quotations too', async () => {
    expect((await batch('{"id":1,"query":"trade"}', [], topicsCommand)).answers[0].passages).toHaveLength(2);
    const { answers } = await batch('{"id":1,"text":"the tariff ended the timber business"}', [], quoteCommand);
    expect(answers[0]).toMatchObject({
      id: 1,
      diff: expect.arrayContaining([{ op: 'replace', quoted: 'business', source: 'trade' }]),
    });
  });

  it('reads a file, and refuses one that is not there, or a question beside it', async () => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, '{"id":"a","question":"harbour"}\n');
    expect((await run(askCommand, ['--batch', file], { footnote })).code).toBe(0);
    for (const wrong of [join(folder, 'nowhere.jsonl'), folder])
      await expect(run(askCommand, ['--batch', wrong], { footnote })).rejects.toMatchObject({
        name: 'UsageError',
        message: expect.stringContaining(wrong),
      });
    await expect(run(askCommand, ['--batch', file, 'and', 'this'], { footnote })).rejects.toThrow('besides "and this"');
  });

  it('reports progress to a terminal only', async () => {
    const lines = Array.from({ length: 120 }, (_, id) => JSON.stringify({ id, question: 'harbour' })).join('\n');
    const watched = await run(askCommand, ['--batch', '-'], { footnote, stdin: lines, watched: true });
    expect(watched.err).toBe('\r50 lines answered\r100 lines answered\r120 lines answered\n');
    expect((await run(askCommand, ['--batch', '-'], { footnote, stdin: lines })).err).toBe('');
  });
});
