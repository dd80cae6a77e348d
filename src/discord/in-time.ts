/** What `work` gives; rejects where that is not there in `ms`, whatever comes of it later. `what` is said of it, after "there was no". */
export async function inTime<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`there was no ${what} within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * A ledger that has not answered by now hangs: what is asked goes on without it. For a first answer Discord waits three seconds
 * ("Receiving and Responding"), and whatever else comes before it takes a few milliseconds.
 */
export const LEDGER_PATIENCE_MS = 1000;
