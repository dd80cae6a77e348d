import { runOf } from './passages/layout.ts';
import type { Steps } from './steps.ts';
import { editDistance } from './text/edits.ts';
import { fold } from './text/fold.ts';

/**
 * Names as one folded text, so many lines an entry, so that hundreds of thousands of them are looked through in a few milliseconds
 * while somebody types. Entries are given by their places.
 */
export type NamesTyped = {
  /** Entries with a line that begins with what was typed, that holds it, then those that hold all its words; each kind in its order. */
  holding(typed: string, limit: number): number[];
  /** Entries with a line that differs from it in a few letters, nearest first. */
  resembling(typed: string, limit: number): number[];
};

/** Lines taken between two steps: about a millisecond of work. */
const LINES_A_STEP = 10_000;

/** Names to be looked through, so many of them an entry. */
export function* namesTyped(names: readonly string[], perEntry: number): Steps<NamesTyped> {
  const texts: string[] = [];
  for (let from = 0; from < names.length; from += LINES_A_STEP) {
    texts.push(
      names
        .slice(from, from + LINES_A_STEP)
        .map(lineOf)
        .join('\n'),
    );
    yield;
  }
  const text = names.length === 0 ? '\n' : `\n${texts.join('\n')}\n`;
  yield;
  const lines = { text, starts: yield* lineStarts(text, names.length), perEntry };
  return {
    holding: (typed, limit) => {
      const wanted = lineOf(typed);
      const found = new Set(placesOf(`\n${wanted}`, lines, { limit }));
      for (const look of [() => placesOf(wanted, lines, { limit }), () => placesWithWords(wanted, lines, limit)])
        if (found.size < limit) for (const place of look()) found.add(place);
      return [...found].slice(0, limit);
    },
    resembling: (typed, limit) => {
      const near = linesLike(lineOf(typed), lines);
      return [...new Set(near.map((line) => entryOf(line, lines)))].slice(0, limit);
    },
  };
}

function lineOf(name: string): string {
  return fold(name.includes('\n') ? name.replaceAll('\n', ' ') : name);
}

/** Lines each with a line end before it and one behind it: where each begins, and where one after the last would. */
type Lines = { readonly text: string; readonly starts: Int32Array; readonly perEntry: number };

function* lineStarts(text: string, nLines: number): Steps<Int32Array> {
  const starts = new Int32Array(nLines + 1);
  for (let line = 0, at = 1; line <= nLines; line++) {
    if (line % LINES_A_STEP === 0) yield;
    starts[line] = at;
    at = text.indexOf('\n', at) + 1;
  }
  return starts;
}

function entryOf(line: number, { perEntry }: Lines): number {
  return Math.floor(line / perEntry);
}

type Looking = { readonly limit: number; readonly fits?: (entry: string) => boolean };

/** The places of the first entries with a line that holds what is wanted, or begins with it where that begins with a line end. */
function placesOf(wanted: string, lines: Lines, { limit, fits }: Looking): number[] {
  const { text, starts, perEntry } = lines;
  const nEntries = (starts.length - 1) / perEntry;
  const places: number[] = [];
  let at = text.indexOf(wanted);
  // Twice as many, as those that begin so are among those that hold it.
  while (at >= 0 && places.length < 2 * limit) {
    const place = entryOf(runOf(starts, wanted.startsWith('\n') ? at + 1 : at), lines);
    if (place >= nEntries) break;
    const next = starts[perEntry * (place + 1)] ?? text.length;
    if (!fits || fits(text.slice(starts[perEntry * place], next))) places.push(place);
    // An entry counts once: on from the line end before the next one.
    at = text.indexOf(wanted, Math.max(at + 1, next - 1));
  }
  return places;
}

function placesWithWords(wanted: string, lines: Lines, limit: number): number[] {
  const words = wanted.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const [longest] = words.sort((a, b) => b.length - a.length);
  if (longest === undefined || words.length < 2) return [];
  return placesOf(longest, lines, { limit, fits: (entry) => words.every((word) => entry.includes(word)) });
}

/** Share of the letters that may differ in a name that was meant. */
const MAX_DIFFERENCE = 0.4;
/** Lines that are compared letter by letter: those with the most letters in common, as a comparison takes microseconds. */
const MAX_COMPARED = 100;

/** The lines that differ from what is wanted in a few letters, nearest first. */
function linesLike(wanted: string, { text, starts }: Lines): number[] {
  const most = Math.max(1, Math.floor(wanted.length * MAX_DIFFERENCE));
  const candidates: number[][] = Array.from({ length: most + 1 }, () => []);
  const spared = sparedBy(wanted, text, most);
  for (let line = 0; line + 1 < starts.length; line++) {
    const [start = 0, next = 0] = [starts[line], starts[line + 1]];
    if (Math.abs(next - 1 - start - wanted.length) <= most) candidates[spared(start, next - 1)]?.push(line);
  }
  return candidates
    .flat()
    .slice(0, MAX_COMPARED)
    .map((line) => ({
      line,
      letters: editDistance(wanted, text.slice(starts[line], (starts[line + 1] ?? 0) - 1), most),
    }))
    .filter(({ letters }) => letters <= most)
    .sort((a, b) => a.letters - b.letters || a.line - b.line)
    .map(({ line }) => line);
}

/**
 * The least number of edits between what is wanted and a line, by how often each letter occurs in them, whatever their order; more
 * than `most` where that is certain.
 */
function sparedBy(wanted: string, text: string, most: number): (start: number, end: number) => number {
  const counts = new Int32Array(0x10000);
  for (let at = 0; at < wanted.length; at++) add(counts, wanted.charCodeAt(at), 1);
  return (start, end) => {
    let [at, strange] = [start, 0];
    for (; at < end && strange <= most; at++) if (add(counts, text.charCodeAt(at), -1) < 0) strange++;
    while (at > start) add(counts, text.charCodeAt(--at), 1);
    return Math.max(strange, strange + wanted.length - (end - start));
  };
}

/** Gives the count as it then is. */
function add(counts: Int32Array, place: number, by: number): number {
  const count = (counts[place] ?? 0) + by;
  counts[place] = count;
  return count;
}
