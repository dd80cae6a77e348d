import type { Footnote } from '../../core/footnote.ts';
import type { DiffPart, QuotedPassage } from '../../core/model.ts';
import type { Attribution, Verdict, VerifiedQuotation } from '../../core/quotes/verified.ts';
import { emphasise, escapeMarkdown } from '../payload/escape.ts';
import { fitText } from '../payload/fit.ts';
import { isolated } from '../payload/isolate.ts';
import { oneLine, shortened } from '../payload/shortened.ts';
import type { View } from '../scene.ts';
import { differenceText, LEFT_OUT } from './difference.ts';
import { whereOf } from './passage-card.ts';

/** What came of checking one quotation, in lines: on a card, and in full in a file. */

/** `unchecked`: what was found could not be checked against its source, so that nothing is said of it. */
export type CheckedQuotation = VerifiedQuotation & {
  readonly number: number;
  readonly state: Verdict | 'unchecked';
};

/** Shown before the words for them, and alone where there is little room. */
export const STATE_MARKS = { exact: '✅', differs: '✏️', absent: '❌', unchecked: '❔' } as const;

/** The quotations of a text by number, each passage checked against its source once more. */
export function checkedQuotations(quotes: readonly VerifiedQuotation[], footnote: Footnote): CheckedQuotation[] {
  return quotes.map((quote, place) => ({
    ...quote,
    number: place + 1,
    state: quote.passage === null || footnote.isVerbatim(quote.passage) ? quote.verdict : 'unchecked',
  }));
}

/** How its parts are written. */
export type Writing = {
  heading(text: string): string;
  quoted(text: string): string;
  name(text: string): string;
  difference(quote: VerifiedQuotation): string;
  place(place: string, citation: string): string;
  citations(ids: readonly string[]): string;
};

/** Verdict, words, what the text says of their source, where they stand, and where else. */
export function quotationLines(quote: CheckedQuotation, writing: Writing, view: View): string[] {
  const { number, state, text } = quote;
  const { say } = view;
  const shown = state === 'unchecked' ? null : quote.passage;
  return [
    writing.heading(`${number}. ${STATE_MARKS[state]} ${say(`verify.${state}`)}`),
    state === 'differs' ? writing.difference(quote) : writing.quoted(text),
    ...(state === 'unchecked' ? [] : [claimLine(quote.attribution, writing, view)]),
    ...(shown && state === 'absent' ? [say('verify.nearest', { sentence: writing.quoted(shown.sentence) })] : []),
    ...(shown ? [writing.place(quotationPlace(shown, view), shown.citation)] : []),
    ...(shown && quote.alsoAt.length > 0 ? [say('verify.alsoAt', { list: writing.citations(quote.alsoAt) })] : []),
  ];
}

/** Title, section, page and paragraph, as plain text on one line. */
export function quotationPlace(passage: QuotedPassage, { say }: View): string {
  return oneLine(whereOf(passage, say));
}

/** Apart from whether the words stand anywhere. */
function claimLine({ claimed, verdict }: Attribution, writing: Writing, { say }: View): string {
  if (claimed === null) return say('verify.unclaimed');
  return say(`verify.claim.${verdict}`, { source: writing.name(claimed) });
}

/** Markdown in which each text is cut to `room` UTF-16 units. */
export function cardWriting(room: number): Writing {
  return {
    heading: (text) => `**${text}**`,
    quoted: (text) => {
      const { text: kept, cut } = fitText(oneLine(text), { maxLength: room, render: escapeMarkdown });
      return `“${escapeMarkdown(kept)}”${cut ? ` ${LEFT_OUT}` : ''}`;
    },
    name: (text) =>
      shortened((part) => emphasise(part, 0, part.length), isolated(oneLine(text)), Math.min(room, MAX_NAME)),
    difference: ({ diff }) => differenceText(diff, room),
    place: (place, citation) => `-# ${shortened(escapeMarkdown, place, Math.min(room, MAX_PLACE))} · \`${citation}\``,
    citations: (ids) => {
      const shown = ids.slice(0, room === Number.POSITIVE_INFINITY ? ids.length : MAX_CITATIONS);
      return `${shown.map((id) => `\`${id}\``).join(', ')}${shown.length < ids.length ? ` ${LEFT_OUT}` : ''}`;
    },
  };
}

/** The longest name and place, and the most citations, so that several quotations fit one card. */
const [MAX_NAME, MAX_PLACE, MAX_CITATIONS] = [120, 200, 5];

/** How words of the text and of the library are marked in a file. */
export const FILE_MARKS = { text: '[-…-]', library: '{+…+}' } as const;

/** Plain text, all of it. */
export const FILE_WRITING: Writing = {
  heading: (text) => text,
  quoted: (text) => `“${text}”`,
  name: (text) => `“${oneLine(text)}”`,
  difference: ({ text, diff }) => `“${text}”\n${diff.map(plainPart).join(' ')}`,
  place: (place, citation) => `${place} · ${citation}`,
  citations: (ids) => ids.join(', '),
};

function plainPart({ op, quoted, source }: DiffPart): string {
  if (op === 'equal') return source;
  const between = (words: string, marks: string): string => (words === '' ? '' : marks.replace('…', () => words));
  return [between(quoted, FILE_MARKS.text), between(source, FILE_MARKS.library)]
    .filter((part) => part !== '')
    .join(' ');
}
