import { parseCitation } from '../citation.ts';
import type { Library } from '../library.ts';
import { locate, type Shelves } from '../revisions/locate.ts';
import { textAt } from '../span.ts';
import { wordsOf } from '../text/words.ts';
import { foldedWords } from './folded-words.ts';
import type { Occurrence } from './occurrences.ts';
import type { Quotation } from './quotations.ts';
import { BEHIND_DASH, CITATIONS, IN_BRACKETS } from './source-behind.ts';
import { type NamedSource, nameKey, type SourceNames, sourceNames } from './source-names.ts';
import type { Attribution } from './verified.ts';

/**
 * What a text says of where a quotation stands: a citation id beside it, a source in brackets or behind a dash after it, or a
 * document named right before or after it. Names are the library's own; of other names only those in brackets or behind a
 * dash count, as claims of an unknown source.
 */

export type Claim =
  | { readonly claimed: string; holds(occurrence: Occurrence): boolean }
  | { readonly claimed: string; readonly holds: null };

/** What was claimed; null where nothing was. `holds` is null for a source that is unknown. */
export function claimOf(quotation: Pick<Quotation, 'before' | 'after'>, shelves: Shelves): Claim | null {
  return citationClaim(quotation, shelves) ?? nameClaim(quotation, shelves.library);
}

/** The claim against the places where the quotation was found, or where what is nearest to it stands. */
export function attributionOf(claim: Claim | null, places: readonly Occurrence[]): Attribution {
  if (!claim) return { claimed: null, verdict: 'none' };
  const { claimed, holds } = claim;
  if (!holds) return { claimed, verdict: 'unknown-source' };
  if (places.length === 0) return { claimed, verdict: 'none' };
  return { claimed, verdict: places.some(holds) ? 'right' : 'elsewhere' };
}

/** How far from the quotation a source is looked for, in UTF-16 units: a sentence. */
const REACH = 200;

function citationClaim({ before, after }: Pick<Quotation, 'before' | 'after'>, shelves: Shelves): Claim | null {
  const behind = [...after.slice(0, REACH).matchAll(CITATIONS)].map(([id]) => id);
  const ahead = [...before.slice(-REACH).matchAll(CITATIONS)].map(([id]) => id).reverse();
  const claimed = [...behind, ...ahead].find((id) => parseCitation(id) !== null);
  if (claimed === undefined) return null;
  const found = locate(claimed, shelves);
  if (!found) return { claimed, holds: null };
  const { document, span, earlier } = found;
  const inSpan = ({ document: { id }, parts }: Occurrence): boolean =>
    id === document.id && parts.every((part) => part.start < span.end && span.start < part.end);
  return { claimed, holds: earlier ? inEarlier(textAt(document, span)) : inSpan };
}

/** Of a document that has changed since: whether what was cited holds the words. */
function inEarlier(cited: string): (occurrence: Occurrence) => boolean {
  return ({ document, parts }) => {
    const keysOf = (text: string): string =>
      ` ${foldedWords(text, document)
        .map(({ key }) => key)
        .join(' ')} `;
    return parts.every((part) => keysOf(cited).includes(keysOf(textAt(document, part))));
  };
}

function nameClaim({ before, after }: Pick<Quotation, 'before' | 'after'>, library: Library): Claim | null {
  const names = sourceNames(library);
  const set = (IN_BRACKETS.exec(after) ?? BEHIND_DASH.exec(after))?.[1]?.trim() ?? '';
  for (const claimed of [set, set.replace(/[.!?。]\s.*$/u, '')]) {
    const held = holdingOf(claimed, names);
    if (held) return { claimed, holds: inSource(held, library) };
  }
  if (isSourceLike(set)) return { claimed: set, holds: null };
  const claimed = namedNear(before.slice(-REACH), after.slice(0, REACH), names);
  const held = claimed === null ? null : holdingOf(claimed, names);
  return claimed !== null && held ? { claimed, holds: inSource(held, library) } : null;
}

type Held = { readonly documents: readonly NamedSource[]; readonly headings: readonly string[] };

/**
 * The whole as a name, or else its pieces between commas and the like, with a year or page behind them or without; what names
 * nothing is passed over.
 */
function holdingOf(claimed: string, names: SourceNames): Held | null {
  const whole = names.get(nameKey(claimed));
  const pieces = whole ? [claimed] : claimed.split(/[,;:·|§/]|\s[—–-]\s/u);
  const found = pieces
    .map((piece) => [nameKey(piece), nameKey(piece.replace(/\s\p{N}+\p{L}?\s*$/u, ''))])
    .flatMap((keys) => keys.find((key) => names.has(key)) ?? []);
  const isDocument = ({ documents, authored }: NamedSource): boolean => documents.size + authored.size > 0;
  const documents = found.flatMap((key) => names.get(key) ?? []).filter(isDocument);
  const headings = found.filter((key) => !documents.some((named) => named === names.get(key)));
  return found.length === 0 ? null : { documents, headings };
}

/** A name that is both a document's and a heading's is right for either. */
function inSource({ documents, headings }: Held, library: Library): (occurrence: Occurrence) => boolean {
  return ({ document: { id }, parts }) => {
    const under = nameKey(headingOver(id, parts[0]?.start ?? 0, library));
    const isNamed = documents.every(
      (named) =>
        named.documents.has(id) ||
        named.authored.has(id) ||
        (named.headed.has(id) && sourceNames(library).get(under) === named),
    );
    return isNamed && headings.every((heading) => heading === under);
  };
}

function headingOver(document: string, start: number, library: Library): string {
  const sections = library.sections.get(document) ?? [];
  const found = sections.find(({ paragraphs }) => start < (paragraphs.at(-1)?.span.end ?? 0));
  return found?.heading ?? '';
}

/** A remark names nothing; of the words of a name at least half begin with a capital or hold a number. */
function isSourceLike(claimed: string): boolean {
  const words = wordsOf(claimed);
  const nCapitals = words.filter(({ text }) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)).length;
  const isShort = words.length > 0 && words.length <= MAX_NAME_WORDS;
  return isShort && /\p{L}{2}/u.test(claimed) && 2 * nCapitals >= words.length && !REMARK.test(claimed);
}
/** What editors write behind a quotation, and places within a source that is not named. */
const REMARK =
  /^(?:emphasis|italics|translat|my |our |sic\b|applause|laughter|p{1,2}\.|pages?\b|chapter\b|ibid|edit(?:ed)?\b)/iu;
const MAX_NAME_WORDS = 12;

/** The longest name of a document in the words right before the quotation, else right after it. */
function namedNear(before: string, after: string, names: SourceNames): string | null {
  const ahead = before.split(/[.!?。！？]\s|\n/u).at(-1) ?? '';
  const behind = after.split(/[.!?。！？](?:\s|$)|\n/u).at(0) ?? '';
  return longestName(ahead, names, -1) ?? longestName(behind, names, 1);
}

/** How far from the quotation a name may stand, in words: `as The harbour says of it:`. */
const NEAR_WORDS = 6;

function longestName(text: string, names: SourceNames, direction: 1 | -1): string | null {
  const all = wordsOf(text);
  const reach = MAX_NAME_WORDS + NEAR_WORDS;
  const words = direction === 1 ? all.slice(0, reach) : all.slice(-reach);
  for (let length = Math.min(MAX_NAME_WORDS, words.length); length > 0; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const gap = direction === 1 ? first : words.length - first - length;
      const [from, to] = [words[first], words[first + length - 1]];
      if (!from || !to || gap > NEAR_WORDS) continue;
      const name = text.slice(from.span.start, to.span.end);
      const isName = length > 1 || (gap <= NEAR_ALONE && /^\p{Lu}|\p{N}|^\p{Lo}{2}/u.test(name));
      if (isName && (names.get(nameKey(name))?.documents.size ?? 0) > 0) return name;
    }
  return null;
}
/** A name of one word may be any word: it stands at most so many words away, and with a capital. */
const NEAR_ALONE = 2;
