/**
 * Long work cut into steps, so that whoever asks for it decides when others get their turn. It yields often, where it is
 * in a good state; it never waits, and knows neither clock nor event loop.
 */
export type Steps<T> = Generator<void, T>;

export type Slicing = {
  /** How long the work may go on before it pauses, in milliseconds; one step is done in any case. */
  readonly sliceMs: number;
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  /** Lets others have their turn. Where it rejects, the work ends with the same reason, its `finally` blocks run. */
  readonly pause: () => Promise<unknown>;
};

/** Does all of it now. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Who asks for long work in a question: the clock, and how others get their turn; absent where there is nobody else. */
export type Pacing = { readonly clock: () => number; readonly pause?: () => Promise<unknown> };

/** Longest time that a question holds others up, in milliseconds, but for a step that takes longer. */
const SLICE_MS = 8;

/** Does all of it, and lets others have their turn in between where there are any. */
export async function paced<T>(steps: Steps<T>, { clock, pause }: Pacing): Promise<T> {
  return pause ? inSlices(steps, { sliceMs: SLICE_MS, now: clock, pause }) : atOnce(steps);
}

/** Does a slice, pauses, and so on. Rejects with what the work throws. */
export async function inSlices<T>(steps: Steps<T>, { sliceMs, now, pause }: Slicing): Promise<T> {
  try {
    for (;;) {
      const until = now() + sliceMs;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (now() < until);
      await pause();
    }
  } finally {
    steps.return(undefined as T);
  }
}
