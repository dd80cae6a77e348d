/**
 * Other ways to write the same word: British and American spellings, and small numbers in words and in digits. All are brought
 * to one form, and words that meet there are proposed as the same; a dictionary decides, as "filled" meets "filed" there too.
 */

/**
 * British to American: colour, organise, analyse, centre, defence, dialogue, travelling, anaemia and oestrogen
 * (https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences).
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)our/u, 'or'],
  [/(?<=..)is(?=e|ing|ation)/u, 'iz'],
  [/ys(?=e|ing)/u, 'yz'],
  [/(?<=[bcdfghkptv])re(?=s?$)/u, 'er'],
  [/(?<=en)c(?=es?$)/u, 's'],
  [/ogue(?=s?$)/u, 'og'],
  [/ll/u, 'l'],
  [/[ao]e/u, 'e'],
];

/** No "one": it stands for "somebody" more often than for 1. */
const CARDINALS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...CARDINALS.split(' ').map((word, index) => [word, `${index + 2}`] as const),
  ...TENS.split(' ').map((word, index) => [word, `${10 * (index + 3)}`] as const),
  ...ORDINALS.split(' ').map((word, index) => [word, `${index + 1}${['st', 'nd', 'rd'][index] ?? 'th'}`] as const),
]);

/** What all ways to write a plain word have in common; the word itself where there is one way. */
export function commonForm(plain: string): string {
  const number = NUMBERS.get(plain);
  if (number !== undefined) return number;
  return RULES.reduce((form, [british, american]) => form.replace(british, american), plain);
}
