import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type OpenLibrary, openLibrary } from './engines/library.ts';
import { watched } from './loop-delay.ts';
import type { Found } from './questions.ts';
import { LIVE_CHANGES, type Live, type LiveTimes } from './tasks.ts';

/** One file of a large library is added, changed, renamed and deleted, again and again; each time until the library answers so. */

/** Milliseconds between two looks at whether it is served. */
const PAUSE = 5;
/** What has not come by then will not. */
const PATIENCE = 120_000;

type Change = {
  readonly make: () => void;
  readonly served: (found: readonly Found[]) => boolean;
  readonly word: string;
};

export async function liveTimes({ folder, state, repeats }: Live): Promise<LiveTimes> {
  const library = await openLibrary({ corpus: folder, state, embeddings: 'bundled' });
  await library.settled;
  await library.follow();
  const times: LiveTimes['times'] = { add: [], change: [], rename: [], delete: [] };
  try {
    const { loop } = await watched(async () => {
      for (let repeat = 0; repeat < repeats; repeat++) {
        const changes = changesOf(folder, repeat);
        for (const kind of LIVE_CHANGES) times[kind].push(await timeOf(kind, changes[kind], library));
      }
    });
    return { times, loop };
  } finally {
    rmSync(join(folder, APART), { recursive: true, force: true });
    await library.close();
  }
}

/** From after the last write to the first answer that knows of it. */
async function timeOf(kind: string, { make, served, word }: Change, library: OpenLibrary): Promise<number> {
  make();
  const began = performance.now();
  while (!served(await library.ask({ text: `What is a ${word}?` }, 3))) {
    if (performance.now() - began > PATIENCE)
      throw new Error(`"${kind}" of a file was not served within ${PATIENCE} ms`);
    await setTimeout(PAUSE);
  }
  return performance.now() - began;
}

/** The folder of the file that changes. */
const APART = 'live';

function changesOf(folder: string, repeat: number): Readonly<Record<(typeof LIVE_CHANGES)[number], Change>> {
  const [first, second] = [wordOf('quorv', repeat), wordOf('zelph', repeat)];
  const [name, newName] = [`${APART}/note-${repeat}`, `${APART}/moved-${repeat}`];
  const [path, newPath] = [join(folder, `${name}.txt`), join(folder, `${newName}.txt`)];
  const holds =
    (word: string) =>
    (found: readonly Found[]): boolean =>
      found.some(({ text }) => text.includes(word));
  mkdirSync(join(folder, APART), { recursive: true });
  return {
    add: { make: () => writeFileSync(path, textOn(first)), word: first, served: holds(first) },
    change: { make: () => writeFileSync(path, textOn(second)), word: second, served: holds(second) },
    rename: {
      make: () => renameSync(path, newPath),
      word: second,
      served: (found) => found.some(({ document }) => document === newName),
    },
    delete: { make: () => rmSync(newPath), word: second, served: (found) => !holds(second)(found) },
  };
}

/** Stands nowhere else, and no spelling correction leads from one to the next. */
function wordOf(stem: string, repeat: number): string {
  const letter = (place: number): string => String.fromCharCode(97 + (Math.floor(repeat / 26 ** place) % 26));
  return `${stem}${letter(0).repeat(3)}${letter(1).repeat(3)}`;
}

function textOn(word: string): string {
  return `A ${word} is a tool for measuring.\n\nThe ${word} was made to be found soon after it was written down.\n`;
}
