import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The whole process, as it is shipped. */

const CLI = resolve('dist/cli.js');

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  line(pattern: RegExp, stream?: 'stdout' | 'stderr'): Promise<string>;
};

/** Runs `footnote` with these settings and nothing of this environment's. Killed after the test. */
export function runFootnote(args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: resolve('.'),
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
      for (const listener of listeners) listener();
    });
  return {
    child,
    ended: new Promise((done) => child.on('close', (code) => done({ code, ...said }))),
    line: (pattern, stream = 'stdout') =>
      new Promise((done, fail) => {
        const look = (): void => {
          const found = said[stream].split('\n').find((line) => pattern.test(line));
          if (found !== undefined) done(found);
        };
        listeners.add(look);
        child.on('close', () => fail(new Error(`it ended without ${pattern}: ${JSON.stringify(said)}`)));
        look();
      }),
  };
}
