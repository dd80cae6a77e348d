import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The command line as a whole process: exit codes, what goes to which stream, and how it ends. */

const CLI = resolve('dist/cli.js');
const folder = temporaryFolder();
const empty = join(folder, 'empty');
mkdirSync(empty);
const library = join(folder, 'library');
mkdirSync(library);
writeFileSync(
  join(library, 'harbour.txt'),
  'The tariff of 1912 ended the timber trade.\n\nHerring was the first export of the town.',
);

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
type Running = {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
  /** Closes stdout after that many bytes. */
  readonly closeAfter?: number;
};

function footnote(
  args: readonly string[],
  { env = {}, stdin = '', cwd = folder, closeAfter }: Running = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, FOOTNOTE_STATE: join(folder, 'state'), FOOTNOTE_CORPUS: library, ...env },
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
      if (name === 'stdout' && closeAfter !== undefined && said.stdout.length >= closeAfter) child.stdout.destroy();
    });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

describe('the process', () => {
  it('writes one line of JSON to stdout and nothing else anywhere', async () => {
    const { code, stdout, stderr } = await footnote(['ask', '--json', 'What ended the timber trade?']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout).passages[0].sentence).toBe('The tariff of 1912 ended the timber trade.');
  });

  it('works from any folder, with its own library by default', async () => {
    const { code, stdout } = await footnote(['sources', '--json'], { cwd: empty, env: { FOOTNOTE_CORPUS: '' } });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).documents[0].document).toBe('azerbaijan-foreign-policy');
  });

  it('takes --corpus as it stands from the folder it is called in, before FOOTNOTE_CORPUS', async () => {
    const { stdout } = await footnote(['index', '--json', '--corpus', 'library'], {
      env: { FOOTNOTE_CORPUS: '/nowhere' },
    });
    expect(JSON.parse(stdout)).toMatchObject({ corpus: 'library', counts: { documents: 1 } });
  });

  it('reads a question from a pipe, and writes neither prompt nor colour into one', async () => {
    const { code, stdout } = await footnote(['ask'], { stdin: 'What ended the timber trade?\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('⟦The tariff of 1912 ended the timber trade.⟧');
    expect(stdout).not.toContain('\u001b');
    const chat = await footnote(['chat'], { stdin: 'herring\n/quit\n' });
    expect(chat).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^(?:Answered|Not sure)/u) });
  });

  it.each([
    ['an unknown command', ['vouch'], {}, 'there is no command "vouch"'],
    ['an unknown option', ['ask', '--josn', 'x'], {}, '--josn'],
    ['a wrong number', ['ask', '--top', '0', 'x'], {}, '--top "0"'],
    ['a missing library', ['ask', '--corpus', '/nowhere/at/all', 'x'], {}, '/nowhere/at/all'],
    ['an empty library', ['ask', '--corpus', empty, 'x'], {}, empty],
    ['a wrong setting', ['ask', 'x'], { FOOTNOTE_LOG_LEVEL: 'loud' }, 'FOOTNOTE_LOG_LEVEL'],
    ['an unknown document', ['sources', '--text', 'harbor'], {}, 'near are harbour'],
    ['an option that Discord would not take', ['simulate', 'ask', 'question='], {}, 'question: must not be empty'],
    ['a batch that is not there', ['ask', '--batch', 'none.jsonl'], {}, 'none.jsonl'],
  ] as const)('ends with 2 and one sentence for %s', async (_, args, env, named) => {
    const { code, stdout, stderr } = await footnote(args, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^footnote: [^\n]+\n$/u);
    expect(stderr).toContain(named);
  });

  it('shows where an error came from only to who debugs', async () => {
    const { code, stderr } = await footnote(['vouch'], { env: { FOOTNOTE_LOG_LEVEL: 'debug' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^footnote: there is no command[^\n]*\nUsageError[\s\S]*\n {4}at /u);
  });

  it('ends with 0 when the library does not say, and with 1 when a line of a batch is bad', async () => {
    expect(await footnote(['ask', 'Who invented the zeppelin?'])).toMatchObject({ code: 0, stderr: '' });
    const batch = await footnote(['ask', '--batch', '-'], { stdin: '{"id":1,"question":"herring"}\n{\n' });
    expect(batch.code).toBe(1);
    expect(
      batch.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, null]);
  });

  it('prints the text of a document exactly', async () => {
    const { stdout } = await footnote(['sources', '--text', 'harbour']);
    expect(stdout).toBe('The tariff of 1912 ended the timber trade.\n\nHerring was the first export of the town.');
  });

  it('ends quietly when the reader of a long answer has gone', async () => {
    const stdin = Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, question: 'herring' })).join('\n');
    const { code, stdout, stderr } = await footnote(['ask', '--batch', '-'], { stdin, closeAfter: 1000 });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').length).toBeLessThan(20_000);
  });
});
