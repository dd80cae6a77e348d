/**
 * Texts that are kept between starts because they cost time to make again: a port, so that who makes them need not know
 * where they lie. What is kept can always be made anew.
 */
export type State = {
  /** What was kept under `name`, as `lexicon/4f2a.tsv`; null where nothing was. */
  read(name: string): string | null;
  /** Keeps a text. Never throws: what cannot be kept costs time at the next start and nothing else. */
  keep(name: string, text: string): void;
};

/** Keeps nothing. */
export const NO_STATE: State = { read: () => null, keep: () => undefined };
