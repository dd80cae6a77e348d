import { join } from 'node:path';
import { ROOT } from '../places.ts';
import type { Asked, Found } from '../questions.ts';

/** The only file that knows how Footnote is started. It is the built program, as it is shipped. */

export type OpenLibrary = {
  nPassages(): number;
  /** Resolves when vectors are ready and everything that is kept is written. */
  readonly settled: Promise<void>;
  ask(asked: Pick<Asked, 'text' | 'history'>, limit: number): Promise<readonly Found[]>;
  suggestTopics(typed: string, limit: number): Promise<number>;
  suggestSentences(typed: string, limit: number): Promise<number>;
  /** Resolves when it watches its folder. */
  follow(): Promise<void>;
  close(): Promise<void>;
};

export type LibraryOptions = {
  readonly corpus: string;
  readonly state: string;
  readonly embeddings: 'off' | 'bundled';
};

/** Resolves when it can be asked. */
export async function openLibrary(options: LibraryOptions): Promise<OpenLibrary> {
  const { createApp } = (await import(join(ROOT, 'dist', 'app.js'))) as typeof import('../../src/app.ts');
  const app = await createApp({ ...options, early: true });
  return {
    nPassages: () => app.footnote.sources().counts.passages,
    settled: app.settled().then(() => app.keep()),
    ask: async ({ text, history = [] }, limit) => {
      const { passages } = await app.footnote.ask({ text, history }, { top: limit });
      return passages;
    },
    suggestTopics: (typed, limit) => Promise.resolve(app.footnote.suggestTopics(typed, limit).length),
    suggestSentences: async (typed, limit) => (await app.footnote.suggestSentences(typed, limit)).length,
    follow: () => app.follow(),
    close: () => app.close(),
  };
}
