import { setImmediate, setTimeout } from 'node:timers/promises';
import { contestant } from './contestants.ts';
import type { Engine } from './engines/engine.ts';
import { liveTimes } from './live-changes.ts';
import { watched } from './loop-delay.ts';
import { type Asked, judged, nWanted } from './questions.ts';
import { type Memory, memoryBeyond } from './statistics.ts';
import type { Answered, Reply, Start, Started, Task, Tasks } from './tasks.ts';

/** The process that holds one engine and does what it is told, so that memory and heap are that engine's alone. */

type Works = { readonly [T in Task]: (input: Tasks[T]['input']) => Promise<Tasks[T]['output']> };

let engine: Engine | null = null;
const empty = await memoryNow();

const WORKS: Works = {
  build: (started) => start('build', started),
  load: (started) => start('load', started),
  meanwhile,
  save: () => timed(() => held().save()),
  memory: async () => memoryBeyond(empty, await memoryNow()),
  search: async ({ questions, limit }) => {
    const answered: Answered[] = [];
    for (const asked of questions) answered.push(await answer(asked, limit));
    return answered;
  },
  suggest: async ({ typed, limit }) => {
    const times: Record<string, number[]> = {};
    for (const [kind, suggest] of Object.entries(held().suggest)) {
      times[kind] = [];
      for (const prefix of typed) times[kind].push(await timed(() => suggest(prefix, limit)));
    }
    return times;
  },
  live: liveTimes,
};

process.on('message', async ({ task, input }: { task: Task; input: never }) => {
  const reply: Reply = await WORKS[task](input).then(
    (output) => ({ output }),
    (error: Error) => ({ error: error.message }),
  );
  process.send?.(reply);
});

async function start(how: 'build' | 'load', { name, place }: Started): Promise<Start> {
  const module = await contestant(name).module();
  const began = performance.now();
  const { done, loop } = await watched(async () => {
    engine = await module[how](place);
    const ready = performance.now() - began;
    await engine.settled;
    return { ready, settled: performance.now() - began, nPassages: engine.nPassages };
  });
  return { ...done, loop };
}

/** Readers do not ask without a pause; the background work must not have the process to itself either. */
const PAUSE = 20;

async function meanwhile({
  name,
  place,
  questions,
}: Tasks['meanwhile']['input']): Promise<Tasks['meanwhile']['output']> {
  const module = await contestant(name).module();
  const { done, loop } = await watched(async () => {
    engine = await module.build(place);
    let settled = false;
    const all = engine.settled.then(() => {
      settled = true;
    });
    await setImmediate();
    const times: number[] = [];
    for (let n = 0; !settled; n++) {
      const asked = questions[n % questions.length];
      if (asked) times.push((await answer(asked, 3)).took);
      await setTimeout(PAUSE);
    }
    await all;
    return times;
  });
  return { times: done, loop };
}

async function answer(asked: Asked, limit: number): Promise<Answered> {
  const began = performance.now();
  const found = await held().search(asked, limit);
  const took = performance.now() - began;
  return { took, rights: judged(found, asked.wanted), nWanted: nWanted(asked.wanted) };
}

function held(): Engine {
  if (!engine) throw new Error('there is no engine yet: build or load one first');
  return engine;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** After everything that nobody holds is gone. */
async function memoryNow(): Promise<Memory> {
  if (!global.gc) throw new Error('memory cannot be measured: start this process with --expose-gc');
  for (let round = 0; round < 3; round++) {
    global.gc();
    await setImmediate();
  }
  return process.memoryUsage();
}
