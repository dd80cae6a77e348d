import type { Document, Span } from '../model.ts';
import type { Steps } from '../steps.ts';
import { foldedWords, isTight } from './folded-words.ts';
import type { Part } from './parts.ts';
import type { Window } from './windows.ts';

/** Every place where all parts of a quotation stand word for word, in order. */

export type Occurrence = { readonly document: Document; readonly parts: readonly Span[] };

/** Parts of fewer words say little: they count only close to the part before. */
const TELLING_WORDS = 4;
/** How far from its neighbour a part of few words may stand, in UTF-16 units: a passage. */
export const CLOSE = 1200;

/**
 * The occurrences in these windows, which are given for each part, by document and in reading order: for each place of the
 * first part the nearest place behind it of each other part, where that is not nearer to another place of the first. Places do
 * not overlap. A step a window.
 */
export function* occurrencesIn(parts: readonly Part[], windows: readonly (readonly Window[])[]): Steps<Occurrence[]> {
  const placesOfParts: Places[] = [];
  for (const [index, part] of parts.entries()) placesOfParts.push(yield* placesOf(part, windows[index] ?? []));
  const [first, ...others] = placesOfParts;
  return Array.from(first ?? [], ([document, starts]) => {
    const runs = starts.flatMap((start) => {
      const run = [start];
      for (const [index, places] of others.entries()) {
        const next = following(run.at(-1) ?? start, places.get(document) ?? [], isTelling(parts, index));
        if (!next) return [];
        run.push(next);
      }
      return [run];
    });
    const isNearest = ([, second]: Span[], place: number): boolean => !second || runs[place + 1]?.[1] !== second;
    return runs.filter(isNearest).map((run) => ({ document, parts: run }));
  }).flat();
}

function isTelling(parts: readonly Part[], index: number): boolean {
  return [index, index + 1].every((place) => (parts[place]?.words.length ?? 0) >= TELLING_WORDS);
}

function following(before: Span, places: readonly Span[], anywhere: boolean): Span | undefined {
  const next = places.find(({ start }) => start >= before.end);
  return next && (anywhere || next.start - before.end <= CLOSE) ? next : undefined;
}

type Places = ReadonlyMap<Document, readonly Span[]>;

/** Where a part stands, by document. */
function* placesOf(part: Part, windows: readonly Window[]): Steps<Places> {
  const places = new Map<Document, Span[]>();
  for (const { document, span } of merged(windows)) {
    yield;
    for (const place of runsIn(document, span, part)) {
      const known = places.get(document);
      if (!known) places.set(document, [place]);
      else if (place.start >= (known.at(-1)?.end ?? 0)) known.push(place);
    }
  }
  return places;
}

/** Windows that touch become one, so that no place is found twice or cut. */
function merged(windows: readonly Window[]): Window[] {
  const byDocument = new Map<Document, Span[]>();
  for (const { document, span } of windows) {
    const known = byDocument.get(document);
    if (known) known.push(span);
    else byDocument.set(document, [span]);
  }
  return Array.from(byDocument, ([document, spans]) => {
    const joined: Span[] = [];
    for (const span of spans.sort((a, b) => a.start - b.start)) {
      const last = joined.at(-1);
      if (last && span.start <= last.end)
        joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
      else joined.push(span);
    }
    return joined.map((span) => ({ document, span }));
  }).flat();
}

/** The runs of words within a window that are the part's. A word that the window cuts is none, nor is a number without its sign. */
function runsIn(document: Document, { start, end }: Span, { words }: Part): Span[] {
  const { text, language } = document;
  const source = foldedWords(text.slice(start, end), { language, base: start });
  const runs: Span[] = [];
  for (let at = 0; at + words.length <= source.length; at++) {
    if (!words.every(({ key }, offset) => source[at + offset]?.key === key)) continue;
    const [first, last] = [source[at], source[at + words.length - 1]];
    const isBare = isTight(source[at - 1], first) || isTight(last, source[at + words.length]);
    const isCut = (first?.span.start === start && start > 0) || (last?.span.end === end && end < text.length);
    if (first && last && !isCut && !isBare) runs.push({ start: first.span.start, end: last.span.end });
  }
  return runs;
}
