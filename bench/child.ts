import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { BENCH, ROOT } from './places.ts';
import type { Reply, Task, Tasks } from './tasks.ts';

/** A measuring process as the measurements see it: asked for one thing at a time. */

/** It did not finish: the border, with the reason. */
export class BorderError extends Error {
  override readonly name = 'BorderError';
}

export type Child = {
  /** Throws `BorderError` where it failed, ran out of memory or took longer than the limit. */
  ask<T extends Task>(task: T, input: Tasks[T]['input']): Promise<Tasks[T]['output']>;
  end(): Promise<void>;
};

/** `heap` in MB; `limit` in milliseconds, for each thing that is asked. */
export function createChild({ heap, limit }: { readonly heap: number; readonly limit: number }): Child {
  const child = fork(join(BENCH, 'measuring.ts'), {
    cwd: ROOT,
    execArgv: ['--import', 'tsx', '--expose-gc', `--max-old-space-size=${heap}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said = (said + part.toString()).slice(-20_000);
  });
  return {
    ask: (task, input) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          child.kill('SIGKILL');
          done(() => reject(new BorderError(`not done within ${Math.round(limit / 60_000)} minutes`)));
        }, limit);
        const answered = (reply: Reply): void =>
          done(() =>
            'error' in reply
              ? reject(new BorderError(reply.error.split('\n')[0]?.slice(0, 200)))
              : resolve(reply.output as never),
          );
        const ended = (code: number | null, signal: NodeJS.Signals | null): void =>
          done(() => reject(new BorderError(endOf(said, code, signal, heap))));
        const done = (then: () => void): void => {
          clearTimeout(timer);
          child.off('message', answered);
          child.off('exit', ended);
          then();
        };
        child.once('message', answered);
        child.once('exit', ended);
        child.send({ task, input }, (error) => {
          if (error) done(() => reject(new BorderError(endOf(said, child.exitCode, child.signalCode, heap))));
        });
      }),
    end: () => ended(child),
  };
}

/** Why a process is gone, in words. */
function endOf(said: string, code: number | null, signal: NodeJS.Signals | null, heap: number): string {
  if (/heap out of memory|Allocation failed|invalid table size/iu.test(said))
    return `out of memory with a heap of ${heap} MB`;
  const error = /^(?:\w*Error|node:).*$/mu.exec(said)?.[0];
  return error ?? `the process ended with ${signal ?? code}`;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGKILL');
  });
}
