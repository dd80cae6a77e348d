import { parseCitation } from '../../core/citation.ts';
import { type Ledger, LedgerError, MAX_PINS, type Pin } from '../../core/ledger.ts';
import { type Handler, turned } from '../action.ts';
import { button, type PlainAction } from '../payload/buttons.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { LIMITS } from '../payload/limits.ts';
import { pageNote, pagesOf, turnRow } from '../payload/pages.ts';
import { footLines } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import { oneLine, shortened } from '../payload/shortened.ts';
import { aside, notice } from '../reply.ts';
import type { View } from '../scene.ts';
import { EXAMPLE_ID } from '../screens/citation.ts';
import { COLOURS } from '../screens/colours.ts';
import { passageScreen, whereOf } from '../screens/passage-card.ts';
import { type Managed, managed } from './managers.ts';
import { type PinState, stateOf } from './pins.ts';

/** Pinning a passage to a question, and the list of what is pinned. */

/** The card as askers of that question will see it first, or a word on why nothing was pinned. */
export async function pin(view: View, { ledger, server }: Managed, wanted: Omit<Pin, 'id'>): Promise<Screen> {
  const { footnote, say } = view;
  const question = wanted.question.trim();
  if (!/[\p{L}\p{N}]/u.test(question)) return notice(say('pin.noQuestion'));
  if (!parseCitation(wanted.citation)) return notice(say('badCitation', { example: EXAMPLE_ID }));
  const passage = footnote.read(wanted.citation, question);
  if (!passage) return notice(say('unknownCitation'));
  if (!footnote.isVerbatim(passage)) return notice(say('notVerbatim'));
  const { citation } = passage;
  const word = await pinned(ledger, server, { question, citation });
  if (word === 'full') return notice(say('pin.full', { count: MAX_PINS }));
  const passages = [{ citation, sentence: { start: passage.sentenceStart, end: passage.sentenceEnd } }];
  const card = passageScreen(view, passage, { asked: question, passages, index: 0, outcome: null, pinned: 1 });
  return { ...card, notice: say('pin.done') };
}

async function pinned(ledger: Ledger, server: string, wanted: Omit<Pin, 'id'>): Promise<'done' | 'full'> {
  try {
    await ledger.pin(server, wanted);
    return 'done';
  } catch (error) {
    if (error instanceof LedgerError && error.kind === 'full') return 'full';
    throw error;
  }
}

/** What is pinned there, the oldest first, a page at a time, each with a button that removes it. */
export async function pinsScreen(view: View, { ledger, server }: Managed, wanted: number): Promise<Screen> {
  const { say, language } = view;
  const pins = await ledger.pins(server);
  const pages = pagesOf(
    pins.map((each, place) => entry(view, each, place + 1)),
    LIMITS.row.buttons,
  );
  const page = Math.min(wanted, Math.max(0, pages.length - 1));
  const nBefore = pages.slice(0, page).reduce((sum, { length }) => sum + length, 0);
  const shown = pins.slice(nBefore, nBefore + (pages[page]?.length ?? 0));
  const remove = shown.map(({ id }, place) =>
    button(say('pin.remove', { number: nBefore + place + 1 }), { kind: 'pins', argument: `remove:${id}:${page}` }),
  );
  const said = [say('pin.count', { count: pins.length }), ...pageNote(page, pages.length, say)].join(' · ');
  return {
    colour: COLOURS.neutral,
    title: say('pin.title'),
    text: (pages[page] ?? [say('pin.none')]).join('\n'),
    foot: footLines(said, { language }),
    rows: [remove, turnRow(page, pages.length, { say, to: (to) => ({ kind: 'pins', argument: `page:${to}` }) })],
  };
}

export const pinsPressed: Handler<PlainAction> = async ({ argument }, pressed, view) => {
  const at = managed(view);
  if ('word' in at) return aside(at.word);
  const [verb, id = '', page = ''] = argument.split(':');
  if (verb === 'page') return turned(await pinsScreen(view, at, Number(id)), pressed);
  if (verb !== 'remove') return aside(view.say('pressedTooOld'));
  const isRemoved = await at.ledger.unpin(at.server, id);
  const screen = await pinsScreen(view, at, Number(page));
  return turned({ ...screen, notice: view.say(isRemoved ? 'pin.removed' : 'pin.removedBefore') }, pressed);
};

/** So long that five of them fit a page in any script. */
const MAX_PART = 150;

function entry(view: View, each: Pin, number: number): string {
  const { library, say } = view;
  const passage = library.read(each.citation, each.question);
  const place = passage ? whereOf(passage, say) : '';
  const state = stateOf(each, view);
  const lines = [
    `**${number}.** ${short(each.question)}`,
    ...(passage ? [`> ${short(passage.sentence)}`] : []),
    `-# ${[...(place === '' ? [] : [short(place)]), `\`${each.citation}\``].join(' · ')}`,
    ...(state === 'current' ? [] : [`-# ⚠ ${say(STATES[state])}`]),
  ];
  return lines.join('\n');
}

const STATES = { earlier: 'pin.earlier', hidden: 'pin.hidden', gone: 'pin.gone' } as const satisfies Record<
  Exclude<PinState, 'current'>,
  string
>;

function short(text: string): string {
  return shortened(escapeMarkdown, oneLine(text), MAX_PART);
}
