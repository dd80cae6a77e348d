/**
 * Keeps names and headings that are written from right to left from turning our own words around them: Unicode's isolates
 * (UAX #9). Only for texts within a line of ours, never for a passage, which is shown as its source has it.
 */

/** First Strong Isolate, which takes the direction of what it holds, and Pop Directional Isolate, which ends it. */
const [FSI, PDI] = ['\u2068', '\u2069'];

/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}\p{sc=Hanifi_Rohingya}]/u;

/** The text, between isolates where some of it is written from right to left; `unisolated` gives it back. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FSI}${text}${PDI}` : text;
}

/** The text that was isolated, as it was. */
export function unisolated(text: string): string {
  const isOurs = RIGHT_TO_LEFT.test(text) && text.startsWith(FSI) && text.endsWith(PDI);
  return isOurs ? text.slice(FSI.length, -PDI.length) : text;
}

/** What ends the isolates that a cut left open, so that what follows is in none of them. */
export function closingOf(cut: string): string {
  return PDI.repeat(Math.min(MOST_CLOSED, Math.max(0, openIn(cut))));
}

/** The most that `closingOf` adds to any beginning of the text, in UTF-16 units. */
export function closingRoom(text: string): number {
  return Math.min(MOST_CLOSED, text.split(FSI).length - 1);
}

/** Lines of ours hold fewer; a text that came with more of its own is not to be made up of what ends them. */
const MOST_CLOSED = 4;

function openIn(text: string): number {
  return text.split(FSI).length - text.split(PDI).length;
}
