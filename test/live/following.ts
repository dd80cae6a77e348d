import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, type AppOptions, createApp, type LiveEvent } from '../../src/app.ts';
import type { Answer } from '../../src/core/model.ts';
import type { Files } from '../corpus/library-folder.ts';
import { addFiles, folderOf } from '../corpus/library-folder.ts';

/** A library in a real folder, served by the real reader, engine and snapshot. */
export type Shelf = {
  readonly folder: string;
  /** Starts to serve it. Closed after the test. */
  open(options?: Partial<AppOptions>): Promise<Opened>;
  /** Writes files, as long ago that they need not be looked into again. */
  write(files: Files): void;
  remove(name: string): void;
};

export type Opened = App & { readonly events: readonly LiveEvent[]; readonly told: readonly string[] };

/** Seconds since 1970; each file is written at a time of its own. */
let time = 1;

export function shelf(files: Files): Shelf {
  const folder = folderOf({});
  const write = (more: Files): void => {
    addFiles(folder, more);
    for (const name of Object.keys(more)) {
      time++;
      utimesSync(join(folder, name), time, time);
    }
  };
  write(files);
  return {
    folder,
    write,
    remove: (name) => rmSync(join(folder, name), { recursive: true, force: true }),
    open: async (options = {}) => {
      const events: LiveEvent[] = [];
      const told: string[] = [];
      const app = await createApp({
        corpus: folder,
        embeddings: 'off',
        onEvent: (event) => events.push(event),
        onProgress: (what, nDone, nTotal) => told.push(`${what} ${nDone}/${nTotal}`),
        ...options,
      });
      onTestFinished(() => app.close());
      return { ...app, events, told };
    },
  };
}

/** What an answer quotes, and how it came out; without times. */
export const said = ({ timings: _, ...answer }: Answer): Omit<Answer, 'timings'> => answer;

/** A gold file of questions that one sentence answers. */
export function goldOf(questions: Readonly<Record<string, readonly [question: string, sentence: string]>>): string {
  return Object.entries(questions)
    .map(([id, [question, sentence]]) => JSON.stringify({ id, kind: 'answerable', question, answers: [sentence] }))
    .join('\n');
}

export function writeGold(folder: string, content: string): void {
  writeFileSync(join(folder, 'questions.jsonl'), content);
}
