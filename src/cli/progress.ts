import type { Output } from './command.ts';

/** How far a long piece of work has come, on stderr: a bar that is drawn again and taken away, or a line for each tenth where nobody looks. */
export type Progress = (what: string, nDone: number, nTotal: number) => void;

/** Work that is done sooner, in milliseconds, is not worth a word: about the second after which people wonder (Nielsen 1993). */
const QUIET = 1_000;
const BAR = 20;
const CLEAR_LINE = '\r\u001B[K';

/** `clock` gives milliseconds. One piece of work at a time; it ends when all of it is done or when there is word of another. */
export function createProgress(stderr: Output, clock: () => number): Progress {
  let work = { what: '', began: 0, shown: -1 };
  const clear = (): void => {
    if (stderr.isTTY && work.shown >= 0) stderr.write(CLEAR_LINE);
  };
  return (what, nDone, nTotal) => {
    if (what !== work.what) {
      clear();
      work = { what, began: clock(), shown: -1 };
    }
    const percent = nTotal > 0 ? Math.floor((100 * nDone) / nTotal) : 0;
    const step = stderr.isTTY ? percent : Math.floor(percent / 10) * 10;
    if (step !== work.shown && clock() - work.began >= QUIET) {
      stderr.write(stderr.isTTY ? `${CLEAR_LINE}${bar(what, step)}` : `footnote: ${what}, ${step}%\n`);
      work.shown = step;
    }
    if (nDone < nTotal) return;
    clear();
    work = { what: '', began: 0, shown: -1 };
  };
}

function bar(what: string, percent: number): string {
  const full = Math.round((BAR * percent) / 100);
  return `footnote: ${what} [${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${percent}%`;
}
