import { nothing } from '../answer/answer.ts';
import { type Asking, MAX_CANDIDATES } from '../ask.ts';
import type { Library } from '../library.ts';
import type { DiffPart, QuotedPassage } from '../model.ts';
import type { Shelves } from '../revisions/locate.ts';
import { cover, textAt } from '../span.ts';
import { type Pacing, paced, type Steps } from '../steps.ts';
import { stopwatch } from '../stopwatch.ts';
import { attributionOf, type Claim, claimOf } from './attribution.ts';
import { CLEARLY_FOUND, quoteTerms } from './find.ts';
import { type Nearest, nearest } from './nearest.ts';
import { CLOSE, type Occurrence, occurrencesIn } from './occurrences.ts';
import { type Part, partsOf } from './parts.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { nameKey, sourceNames } from './source-names.ts';
import { standing } from './standing.ts';
import type { VerifiedQuotation, VerifyAnswer } from './verified.ts';
import { spelledWindows, type Window, windowAround, windowsFor } from './windows.ts';

/** Checks the quotations of a text against a library: whether each stands there word for word, and where it is said to stand. */

export type Verifying = Pick<Asking, 'library' | 'index'> & Pick<Shelves, 'revisions'> & Pacing;

export async function verify(text: string, verifying: Verifying): Promise<VerifyAnswer> {
  const { library, clock } = verifying;
  const { stage, timings } = stopwatch(clock);
  const quotations = stage('read', () => quotationsIn(text, namesIn(library)));
  if (quotations.length === 0) return { ...nothing('empty-question'), quotes: [], timings };
  if (library.passages.length === 0) return { ...nothing('empty-library'), quotes: [], timings };
  const quotes: VerifiedQuotation[] = [];
  for (const quotation of quotations) {
    quotes.push(await stage('compare', () => verifyOne(withoutSource(quotation, verifying), verifying)));
    // Each takes milliseconds in a large library, and a text may have hundreds.
    await verifying.pause?.();
  }
  return { ...outcomeOf(quotes), quotes, timings };
}

/** Titles are written in marks too. */
function namesIn(library: Library): (text: string) => boolean {
  return (text) => (sourceNames(library).get(nameKey(text))?.documents.size ?? 0) > 0;
}

function outcomeOf(quotes: readonly VerifiedQuotation[]): Omit<VerifyAnswer, 'quotes' | 'timings'> {
  const passages = new Map(quotes.flatMap(({ passage }) => (passage ? [[keyOf(passage), passage]] : [])));
  const all = (verdict: string): boolean => quotes.every((quote) => quote.verdict === verdict);
  const status = all('exact') ? 'answered' : all('absent') ? 'nothing' : 'unsure';
  return {
    status,
    confidence: Math.min(...quotes.map(({ likeness }) => likeness)),
    passages: [...passages.values()],
    reason: { answered: null, unsure: 'near-match' as const, nothing: 'no-match' as const }[status],
    unknownWords: [],
    topics: [],
  };
}

function keyOf({ citation, sentenceStart, sentenceEnd }: QuotedPassage): string {
  return `${citation} ${sentenceStart} ${sentenceEnd}`;
}

async function verifyOne(quotation: Quotation, verifying: Verifying): Promise<VerifiedQuotation> {
  const { library, index } = verifying;
  const { text, start, end } = quotation;
  const claim = claimOf(quotation, verifying);
  const known = await paced(exactly(text, library), verifying);
  if (known.length > 0) return { text, start, end, ...found(text, known, { claim, library }) };
  const candidates = await index.search(await paced(quoteTerms(text, library), verifying), MAX_CANDIDATES);
  const ids = candidates.map(({ passage }) => passage);
  const proposed = await paced(exactly(text, library, ids), verifying);
  if (proposed.length > 0) return { text, start, end, ...found(text, proposed, { claim, library }) };
  const best = await paced(nearest(text, ids, library), verifying);
  return { text, start, end, ...near(best, { claim, library }) };
}

/** Where the quotation stands word for word, in reading order: anywhere, or around these passages. */
function* exactly(text: string, library: Library, candidates?: readonly string[]): Steps<Occurrence[]> {
  const found: Occurrence[] = [];
  for (const language of library.languages) {
    const parts = partsOf(text, language);
    const windows = candidates
      ? parts.map(() => windowsAround(candidates, text, { language, library }))
      : yield* windowsOf(parts, library, language);
    if (parts.length > 0) found.push(...(yield* occurrencesIn(parts, windows)));
  }
  return found;
}

/** Stretches of the library for each part. */
function* windowsOf(parts: readonly Part[], library: Library, language: string): Steps<(readonly Window[])[]> {
  const known: (readonly Window[] | null)[] = [];
  for (const part of parts) known.push(yield* windowsFor(part, library, language));
  // A part of function words alone stands nearly everywhere: it is looked for beside the others.
  const beside = known.flatMap((windows) => windows ?? []).map(widened);
  const isAlone = known.every((windows) => windows === null);
  const windows: (readonly Window[])[] = [];
  for (const [place, own] of known.entries())
    windows.push(own ?? (isAlone ? yield* spelledWindows(parts[place] as Part, library, language) : beside));
  return windows;
}

function widened({ document, span: { start, end } }: Window): Window {
  return { document, span: { start: Math.max(0, start - CLOSE), end: Math.min(document.text.length, end + CLOSE) } };
}

type Reading = { readonly language: string; readonly library: Library };

function windowsAround(ids: readonly string[], text: string, { language, library }: Reading): Window[] {
  return ids.flatMap((id) => {
    const passage = library.passageById.get(id);
    const document = passage && library.documentById.get(passage.document);
    if (!passage || document?.language !== language) return [];
    return { document, span: windowAround(document, passage.span, text) };
  });
}

/** A message without marks that ends with a source of the library quotes what stands before it. */
function withoutSource(quotation: Quotation, shelves: Shelves): Quotation {
  const source = quotation.isWhole ? SOURCE_AT_END.exec(quotation.text) : null;
  if (!source || source.index === 0) return quotation;
  const text = quotation.text.slice(0, source.index);
  const cut = { ...quotation, text, end: quotation.start + text.length, after: source[0] };
  return claimOf(cut, shelves)?.holds ? cut : quotation;
}
const SOURCE_AT_END =
  /\s*(?:[([（【][^()[\]（）【】\n]+[)\]）】]|\s[—–―-]{1,2}\s*[^\n—–―]+|\s[0-9a-z]{7}-[0-9a-z]+-[0-9a-z]+)[.\s]*$/iu;

type Outcome = Omit<VerifiedQuotation, 'text' | 'start' | 'end'>;
type Held = { readonly claim: Claim | null; readonly library: Library };

/** Of several places the one that was claimed, else the first. */
function found(text: string, places: readonly Occurrence[], { claim, library }: Held): Outcome {
  const chosen = (claim?.holds && places.find(claim.holds)) ?? places[0];
  if (!chosen) throw new Error('a quotation was found nowhere');
  const passage = passageAt(chosen, library);
  const others = places.map((place) => passageAt(place, library).citation);
  return {
    verdict: 'exact',
    likeness: 1,
    diff: equalParts(text, chosen),
    passage,
    parts: chosen.parts,
    alsoAt: [...new Set(others)].filter((citation) => citation !== passage.citation).slice(0, MAX_ALSO),
    attribution: attributionOf(claim, places),
  };
}
const MAX_ALSO = 20;

/** All parts with what stands between them, where that is no more than a passage; else the first. */
function passageAt({ document, parts }: Occurrence, library: Library): QuotedPassage {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new Error('a quotation without parts');
  const isClose = parts.every((part, index) => part.start - (parts[index - 1]?.end ?? part.start) <= CLOSE);
  return standing(document, isClose ? cover(first, last) : first, { library, likeness: 1 });
}

function equalParts(text: string, { document, parts }: Occurrence): DiffPart[] {
  const quoted = partsOf(text, document.language);
  return parts.map((part, index) => ({
    op: 'equal',
    quoted: onOneLine(quoted[index]?.text ?? ''),
    source: onOneLine(textAt(document, part)),
  }));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The sentences that come nearest, and whether they are near enough to be what was meant. */
function near(best: Nearest | null, { claim, library }: Held): Outcome {
  const isNear = best !== null && best.likeness >= CLEARLY_FOUND;
  return {
    verdict: isNear ? 'differs' : 'absent',
    likeness: best?.likeness ?? 0,
    diff: isNear ? best.diff : [],
    passage: best && standing(best.document, best.sentence, { library, likeness: best.likeness }),
    parts: [],
    alsoAt: [],
    attribution: attributionOf(claim, isNear ? [{ document: best.document, parts: [best.sentence] }] : []),
  };
}
