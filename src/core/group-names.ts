import type { Group } from './groups.ts';
import type { Document } from './model.ts';
import { runOf } from './passages/layout.ts';
import { editDistance } from './text/edits.ts';

/**
 * The names and titles of all groups as one text in small letters, two lines a group, so that a hundred thousand of them are looked
 * through in a few milliseconds while somebody types.
 */
export type GroupNames = {
  /** Groups whose name or title begins with what was typed, then those that hold it; each kind in the order of the groups. */
  holding(typed: string, limit: number): Group[];
  /** Groups whose name or title differs from it in a few letters, nearest first. */
  resembling(typed: string, limit: number): Group[];
};

/** Folders come before documents, all in the library's order. */
export function groupNames(documents: readonly Document[]): GroupNames {
  const folders = foldersOf(documents);
  const lines = [
    ...folders.flatMap(({ name }) => [name, name.slice(0, -1)]),
    ...documents.flatMap(({ id, title }) => [oneLine(id), oneLine(title)]),
  ];
  const text = `\n${lines.join('\n')}\n`.toLowerCase();
  const starts = lineStarts(text, lines.length);
  const groupsAt = (places: Iterable<number>, limit: number): Group[] =>
    [...places].slice(0, limit).flatMap((place) => {
      const document = documents[place - folders.length];
      return folders[place] ?? (document ? { name: document.id, title: document.title, documents: 1 } : []);
    });
  return {
    holding: (typed, limit) => {
      const wanted = oneLine(typed.toLowerCase());
      const begun = placesOf(`\n${wanted}`, { text, starts }, limit);
      const held = begun.length < limit ? placesOf(wanted, { text, starts }, limit) : [];
      return groupsAt(new Set([...begun, ...held]), limit);
    },
    resembling: (typed, limit) => {
      const near = linesLike(typed.toLowerCase(), { text, starts });
      return groupsAt(new Set(near.map((line) => line >> 1)), limit);
    },
  };
}

function oneLine(name: string): string {
  return name.includes('\n') ? name.replaceAll('\n', ' ') : name;
}

function foldersOf(documents: readonly Document[]): Group[] {
  const counts = new Map<string, number>();
  for (const { id } of documents)
    for (let at = id.indexOf('/'); at >= 0; at = id.indexOf('/', at + 1))
      counts.set(id.slice(0, at + 1), (counts.get(id.slice(0, at + 1)) ?? 0) + 1);
  return Array.from(counts, ([name, n]) => ({ name, title: null, documents: n }));
}

/** Lines each with a line end before it and one behind it: where each begins, and where one after the last would. */
type Lines = { readonly text: string; readonly starts: Int32Array };

function lineStarts(text: string, nLines: number): Int32Array {
  const starts = new Int32Array(nLines + 1);
  for (let line = 0, at = 1; line <= nLines; line++) {
    starts[line] = at;
    at = text.indexOf('\n', at) + 1;
  }
  return starts;
}

/** The places of the first groups with a line that holds what is wanted, or begins with it where that begins with a line end. */
function placesOf(wanted: string, { text, starts }: Lines, limit: number): number[] {
  const places: number[] = [];
  let at = text.indexOf(wanted);
  while (at >= 0 && places.length < 2 * limit) {
    const place = runOf(starts, wanted.startsWith('\n') ? at + 1 : at) >> 1;
    places.push(place);
    // A group counts once: on from the line end before the next one.
    at = text.indexOf(wanted, Math.max(at + 1, (starts[2 * place + 2] ?? text.length) - 1));
  }
  return places.filter((place) => 2 * place + 1 < starts.length);
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
