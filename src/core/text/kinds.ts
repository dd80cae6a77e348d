/** What a single word is by its shape: a number, a date, a name. A question asks for one that it does not hold itself. */

export const KIND = { number: 1, date: 2, name: 4 } as const;

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|percent|twice|double[ds]?)$/u;
const YEAR = /^(?:1\d{3}|20\d{2})s?$/u;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

/** The kinds of a word as `KIND` bits. A year is a date and no number; a word that opens a sentence is no name. */
export function kindOf(word: string, opens: boolean): number {
  if (YEAR.test(word) || CALENDAR.test(word)) return KIND.date;
  if (/\p{N}/u.test(word) || NUMBER_WORD.test(word.toLowerCase())) return KIND.number;
  return !opens && word.length > 1 && /^\p{Lu}/u.test(word) ? KIND.name : 0;
}
