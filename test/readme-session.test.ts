import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './support/temporary-folder.ts';

/** The README's terminal session is what the program prints; `npm run test:update` prints it anew. */

const SESSION = /(?<=\n```console\n)[\s\S]*?(?=```\n)/u;
const state = temporaryFolder();

function run(call: string): string {
  const args = [...call.matchAll(/"([^"]*)"|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? '');
  const env = { PATH: process.env.PATH, FOOTNOTE_STATE: state, NO_COLOR: '1' };
  return execFileSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', env });
}

function replayed(session: string): string {
  const calls = [...session.matchAll(/^\$ npx footnote (.+)$/gmu)].map((match) => match[1] ?? '');
  return calls.map((call) => `$ npx footnote ${call}\n${run(call).trimEnd()}\n`).join('\n');
}

describe('the README', () => {
  it('shows a real terminal session', () => {
    const readme = readFileSync('README.md', 'utf8');
    const shown = SESSION.exec(readme)?.[0] ?? '';
    const real = replayed(shown);
    if (process.env.UPDATE_README)
      writeFileSync(
        'README.md',
        readme.replace(SESSION, () => real),
      );
    else expect(shown).toBe(real);
    expect(shown.match(/^\$ npx footnote /gmu)?.length).toBeGreaterThan(2);
  });
});
