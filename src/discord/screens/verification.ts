import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { VerifyAnswer } from '../../core/quotes/verified.ts';
import { button, cardPassages, encodeAction, menu } from '../payload/buttons.ts';
import { LIMITS } from '../payload/limits.ts';
import type { TextFile } from '../payload/message.ts';
import { pagesOf } from '../payload/pages.ts';
import { footLines } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import { plainlyShortened } from '../payload/shortened.ts';
import type { View } from '../scene.ts';
import {
  type CheckedQuotation,
  cardWriting,
  checkedQuotations,
  FILE_MARKS,
  FILE_WRITING,
  quotationLines,
  quotationPlace,
  STATE_MARKS,
} from './checked-quotation.ts';
import { COLOURS } from './colours.ts';

/**
 * The quotations of a text, each with what came of checking it. There are no pages, as nothing would lead a button back to the
 * whole text: what does not fit comes as a file.
 */
export async function verificationScreen(view: View, text: string): Promise<Screen> {
  const { footnote, say, language } = view;
  const answer = await footnote.verify(text);
  if (answer.quotes.length === 0)
    return { colour: COLOURS.nothing, text: say(answer.reason === 'empty-library' ? 'emptyLibrary' : 'verify.none') };
  const quotes = checkedQuotations(answer.quotes, footnote);
  const { entries, isCut } = shownEntries(quotes, view);
  const nLeft = quotes.length - entries.length;
  const inFile = nLeft > 0 ? say('verify.more', { count: nLeft }) : isCut ? say('verify.cut') : null;
  const whole = isWhole(text, answer) ? say('verify.whole') : null;
  const legend = quotes.slice(0, entries.length).some(hasDifference) ? [`-# ${say('verify.legend')}`] : [];
  return {
    colour: colourOf(quotes),
    summary: titleOf(quotes, view),
    title: titleOf(quotes, view),
    text: [...entries, ...legend].join('\n'),
    foot: [...[whole, inFile].filter((line) => line !== null), ...footLines(null, { language })],
    rows: [openRow(quotes, view)],
    files: inFile === null ? [] : [reportOf(quotes, view)],
    again: null,
  };
}

function hasDifference({ state }: CheckedQuotation): boolean {
  return state === 'differs';
}

function titleOf(quotes: readonly CheckedQuotation[], { say }: View): string {
  const counts = Object.entries(STATE_MARKS)
    .map(([state, mark]) => ({ mark, count: quotes.filter((quote) => quote.state === state).length }))
    .filter(({ count }) => count > 0);
  const tally = counts.map(({ mark, count }) => `${mark} ${count}`).join(' · ');
  return `${say('verify.count', { count: quotes.length })} · ${tally}`;
}

function colourOf(quotes: readonly CheckedQuotation[]): number {
  const all = (state: CheckedQuotation['state']): boolean => quotes.every((quote) => quote.state === state);
  return COLOURS[all('exact') ? 'answered' : all('absent') ? 'nothing' : 'unsure'];
}

/** UTF-16 units that each of a few quotations may have on a card, and each of many. */
const [MAX_ROOM, MIN_ROOM] = [1000, 300];

/** As many as fit one card, and whether something of these was cut. */
function shownEntries(quotes: readonly CheckedQuotation[], view: View): { entries: string[]; isCut: boolean } {
  const room = Math.max(MIN_ROOM, Math.floor(MAX_ROOM / quotes.length));
  const written = (most: number): string[] =>
    quotes.map((quote) => quotationLines(quote, cardWriting(most), view).join('\n'));
  const [entries = []] = pagesOf(written(room));
  const whole = written(Number.POSITIVE_INFINITY);
  return { entries, isCut: entries.some((entry, place) => entry !== whole[place]) };
}

/** Whether the text was taken as one quotation for lack of marks: nothing stands before it then. */
function isWhole(text: string, { quotes }: VerifyAnswer): boolean {
  const [only, ...others] = quotes;
  return only !== undefined && others.length === 0 && text.slice(0, only.start).trim() === '';
}

/** Opens the passages of the quotations, each with its words in bold. */
function openRow(quotes: readonly CheckedQuotation[], view: View): APIComponentInMessageActionRow[] {
  const { say } = view;
  const options = new Map(quotes.flatMap((quote) => openOption(quote, view)));
  const [first, ...others] = options.values();
  if (!first) return [];
  if (others.length === 0) return [button(say('verify.openOne'), { kind: 'open', argument: first.value })];
  return [
    menu(say('verify.open'), { kind: 'open', argument: '' }, [...options.values()].slice(0, LIMITS.select.options)),
  ];
}

type OpenOption = { readonly label: string; readonly value: string; readonly description: string };

/** By what it opens, as two quotations may stand in one place. */
function openOption(quote: CheckedQuotation, view: View): [string, OpenOption][] {
  const { passage, state, number, text } = quote;
  if (!passage || state === 'unchecked') return [];
  const value = encodeAction({ kind: 'passage', index: 0, passages: cardPassages([passage]), outcome: null });
  const label = plainlyShortened(
    `${number}. ${STATE_MARKS[state]} ${quotationPlace(passage, view)}`,
    LIMITS.select.label,
  );
  return [[value, { label, value, description: plainlyShortened(text, LIMITS.select.description) }]];
}

function reportOf(quotes: readonly CheckedQuotation[], view: View): TextFile {
  const legend = quotes.some(hasDifference) ? [view.say('verify.fileLegend', FILE_MARKS)] : [];
  const head = [titleOf(quotes, view), ...legend].join('\n');
  const entries = quotes.map((quote) => quotationLines(quote, FILE_WRITING, view).join('\n'));
  return { name: 'quotations.txt', text: `${[head, ...entries].join('\n\n')}\n` };
}
