/** Milliseconds that only ever grow; from anywhere. */
export type Clock = () => number;

/** Measures named stages. `timings` fills as stages end; a stage that is named twice is added up. */
export function stopwatch(clock: Clock): {
  stage: <T>(name: string, work: () => T) => T;
  timings: Record<string, number>;
} {
  const timings: Record<string, number> = {};
  const stage = <T>(name: string, work: () => T): T => {
    const began = clock();
    const done = (): void => {
      timings[name] = (timings[name] ?? 0) + clock() - began;
    };
    const result = work();
    if (result instanceof Promise) return result.finally(done) as T;
    done();
    return result;
  };
  return { stage, timings };
}
