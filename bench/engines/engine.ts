import type { Asked, Found } from '../questions.ts';

/** What every engine does for the measurements. Each lives in a process of its own and is loaded only there. */

/** Files to build from, and a folder to save in. A peer reads `passages`, Footnote `library`. */
export type Place = { readonly library: string; readonly passages: string; readonly state: string };

export type Engine = {
  /** Passages that it holds. */
  readonly nPassages: number;
  /** Resolves when nothing of the start is left to be done in the background. */
  readonly settled: Promise<void>;
  search(asked: Pick<Asked, 'text' | 'history'>, limit: number): Promise<readonly Found[]>;
  /** What it offers while one types, by name; each resolves with how many. */
  readonly suggest: Readonly<Record<string, (typed: string, limit: number) => Promise<number>>>;
  /** Writes its own form of itself into `state`. */
  save(): Promise<void>;
  close(): Promise<void>;
};

export type EngineModule = {
  /** From the files, reading them included. */
  build(place: Place): Promise<Engine>;
  /** From what `save` wrote. */
  load(place: Place): Promise<Engine>;
};

/** What of a peer is not the same for all: none of them has anything left to do in the background. */
export function peer(engine: Omit<Engine, 'settled'>): Engine {
  return { settled: Promise.resolve(), ...engine };
}
