import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openThread, type Thread } from '../src/thread.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** A thread that answers with what `answer` makes of the question and of `n`, which counts its questions. */
function threadThat(answer: string, idleMs?: number): Thread<string, unknown> {
  const file = join(temporaryFolder(), 'thread.mjs');
  writeFileSync(
    file,
    `import { threadId } from 'node:worker_threads';
    import { answerQuestions } from ${JSON.stringify(pathToFileURL(resolve('dist/thread.js')).href)};
    let n = 0;
    answerQuestions(async (question) => { n++; ${answer} });`,
  );
  const thread = openThread<string, unknown>(pathToFileURL(file), {
    does: 'counts',
    ...(idleMs !== undefined && { idleMs }),
  });
  onTestFinished(() => thread.close());
  return thread;
}

describe('a thread', () => {
  it('answers each question with its own answer, whatever is asked meanwhile', async () => {
    const thread = threadThat('return { answer: question + n };');
    expect(await Promise.all(['a', 'b', 'c'].map(thread.ask))).toEqual(['a1', 'b2', 'c3']);
    expect(await thread.ask('d')).toBe('d4');
  });

  it('hands buffers over', async () => {
    const thread = threadThat('const answer = Int8Array.of(1, n); return { answer, moved: [answer.buffer] };');
    expect(await thread.ask('')).toEqual(Int8Array.of(1, 1));
  });

  it('rejects a question with what went wrong with it, and goes on', async () => {
    const thread = threadThat('if (question === "bad") throw new RangeError("not " + question); return { answer: n };');
    await expect(thread.ask('bad')).rejects.toThrow(new RangeError('not bad'));
    expect(await thread.ask('good')).toBe(2);
  });

  it.each([
    ['setImmediate(() => { throw new Error("broken"); }); await new Promise(() => {});', 'failed (broken)'],
    ['process.exit(3);', 'ended with code 3'],
  ])('that dies of %s rejects what it was asked, and the next question starts another', async (death, why) => {
    const thread = threadThat(`if (question === "die") { ${death} } return { answer: n };`);
    const lost = await Promise.allSettled([thread.ask('die'), thread.ask('die')]);
    for (const outcome of lost) expect(outcome).toMatchObject({ reason: new Error(`the thread that counts ${why}`) });
    expect(await thread.ask('live')).toBe(1);
  });

  it('whose file cannot be read rejects every question', async () => {
    const thread = openThread(new URL('./none.mjs', import.meta.url), { does: 'is not there' });
    await expect(thread.ask('')).rejects.toThrow('the thread that is not there failed (Cannot find module');
    await expect(thread.ask('')).rejects.toThrow('Cannot find module');
  });

  it('is ended when it has had nothing to do for some time', async () => {
    const thread = threadThat('return { answer: threadId };', 0);
    const first = await thread.ask('');
    await expect.poll(() => thread.ask('')).not.toBe(first);
  });
});
