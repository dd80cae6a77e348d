/**
 * Names of authors from one line of text: `;`, `and` and commas part people. A name that is not surely a person's, such as a
 * ministry's, stays as it is written, as no style may turn it round.
 */

/** A name of CSL-JSON: its parts, or as it stands. */
export type CslName =
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly 'non-dropping-particle'?: string;
    }
  | { readonly literal: string };

const PARTICLES = new Set(
  'af al av bin da das de del della den der di do dos du el ibn la le ten ter van vom von zu zum zur'.split(' '),
);
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/u;
/** The scripts whose people put the given name first and have spaces between names. */
const NAME =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}.'’ -]+$/u;
/** Words of bodies all of whose words have capitals; bodies with a small word, as `of` or `für`, are known by that. */
const BODY =
  /\b(?:academy|agency|archives?|association|bank|board|bureau|cent(?:er|re)|commission|committee|company|corp|corporation|council|department|editors|foundation|gmbh|group|inc|institut\w*|library|llc|ltd|minist\w*|museum|nations|office|organi[sz]ation|parliament|press|society|staff|team|union|universi\w*)\b/iu;

/** The authors in their order; none where the text is empty. */
export function authorsIn(author: string): readonly CslName[] {
  const text = author.replace(/\s+/gu, ' ').trim();
  const parts = text.split(/\s*;\s*/u).filter(Boolean);
  if (parts.length > 1) return parts.map((part) => personIn(part) ?? unparted(part));
  return parts.flatMap((part) => severalIn(part) ?? [personIn(part) ?? unparted(part)]);
}

/** `Jane Smith and John Doe`, `Jane Smith, John Doe`; null unless each of several is a person. */
function severalIn(text: string): CslName[] | null {
  const names = text
    .split(/,? (?:and|&) /u)
    .flatMap((part) => (part.split(', ').every(isWholeName) ? part.split(', ') : [part]));
  const people = names.map((name) => (name.includes(' ') ? personIn(name) : null));
  return names.length > 1 && people.every((person) => person !== null) ? people : null;
}

function isWholeName(text: string): boolean {
  return text.includes(' ') && personIn(text) !== null;
}

/** One name, whichever part comes first; null where it is not surely a person's. */
function personIn(text: string): CslName | null {
  if (BODY.test(text) || !NAME.test(text.replaceAll(',', ''))) return null;
  const [first = '', second, third, ...more] = text.split(', ');
  if (more.length > 0 || (third !== undefined && !SUFFIX.test(third))) return null;
  if (second === undefined) return inOrder(first.split(' '));
  if (SUFFIX.test(second)) return third === undefined ? inOrder([...first.split(' '), second]) : null;
  return turnedRound(first.split(' '), second.split(' '), third);
}

/** `Ludwig van Beethoven`, `Martin Luther King Jr.` */
function inOrder(words: readonly string[]): CslName | null {
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.at(-1) : undefined;
  const names = suffix === undefined ? words : words.slice(0, -1);
  const particle = names.findIndex(isParticle);
  const start = particle === -1 ? names.length - 1 : particle;
  return nameOf({ given: names.slice(0, start), family: names.slice(start), suffix });
}

/** `van Beethoven, Ludwig`, `Beethoven, Ludwig van`, `King, Martin Luther, Jr.` */
function turnedRound(family: readonly string[], given: readonly string[], suffix: string | undefined): CslName | null {
  const behind = given.findLastIndex((word) => !isParticle(word)) + 1;
  return nameOf({ given: given.slice(0, behind), family: [...given.slice(behind), ...family], suffix });
}

type Parts = {
  readonly given: readonly string[];
  /** With the particles before it. */
  readonly family: readonly string[];
  readonly suffix: string | undefined;
};

function nameOf({ given, family, suffix }: Parts): CslName | null {
  const start = family.findIndex((word) => !isParticle(word));
  const names = [...given, ...family.slice(start)];
  if (start === -1 || !names.every((name) => /^\p{Lu}/u.test(name))) return null;
  return {
    ...(given.length > 0 ? { given: given.join(' ') } : {}),
    ...(start > 0 ? { 'non-dropping-particle': family.slice(0, start).join(' ') } : {}),
    family: family.slice(start).join(' '),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** A single word is a family name to every style and format; more words stay together. */
function unparted(text: string): CslName {
  return text.includes(' ') ? { literal: text } : { family: text };
}
