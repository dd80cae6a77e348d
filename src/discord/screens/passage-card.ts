import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { Answer, QuotedPassage } from '../../core/model.ts';
import { sourceLink } from '../../core/source-link.ts';
import { button, type CardPassage, menu, type Outcome, type PassageAction } from '../payload/buttons.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { isolated } from '../payload/isolate.ts';
import { LIMITS } from '../payload/limits.ts';
import { footLines, PIN } from '../payload/read-screen.ts';
import type { Field, Screen } from '../payload/screen.ts';
import { plainlyShortened, shortened } from '../payload/shortened.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { feedbackRow } from '../servers/feedback.ts';
import { COLOURS } from './colours.ts';
import { passageText } from './passage-text.ts';

/** From passages to cards. Pure: nothing is sent here, and nothing is shown that was not checked first. */

/** Passages that one card leads to; their ids must fit one `custom_id`. */
export const MAX_CARD_PASSAGES = 5;

/** How much of what stands around a passage a card shows. */
export type Shown = Extract<PassageAction['kind'], 'passage' | 'context' | 'section'>;

export type Card = {
  /** What the reader asked; empty for a card that answers no question. */
  readonly asked: string;
  readonly passages: readonly CardPassage[];
  readonly index: number;
  /** Null for a card that answers no question. */
  readonly outcome: Outcome | null;
  /** Below the source: the questions of a message, how a quotation differs, or what became of a cited passage. */
  readonly field?: Field | null;
  readonly shown?: Shown;
  /** The document or folder that was asked, where not the whole library. */
  readonly within?: string | null;
  /** The message for which it was looked up, where that is to be replied to. */
  readonly target?: string | undefined;
  /** How many of the first passages the server's managers pinned; of these no confidence is said. */
  readonly pinned?: number;
};

/** A passage on a card: the text with its answering sentence in bold, its source, and the buttons to read on. */
export function passageScreen(view: View, passage: QuotedPassage, card: Card): Screen {
  const { say, language, footnote } = view;
  const { shown = 'passage', passages, index, outcome, target } = card;
  const context = footnote.context(passage.citation, shown === 'section' ? 'section' : 1);
  const { colour, said } = outcomeShown(card, say);
  return {
    colour,
    ...(card.index === 0 && card.outcome?.status === 'unsure' && !isPinned(card) ? { notice: say('unsure') } : {}),
    summary: summaryOf(passage, say),
    asked: card.asked,
    text: passageText(passage, { context: shown === 'passage' ? null : context, cutHere: say('cutHere') }),
    fields: [sourceField(view, passage), ...(card.field ? [card.field] : [])],
    foot: footLines(said, { within: card.within, language, pinned: pinnedLine(card, say) }),
    rows: cardRows(view, { ...card, passage, hasContext: context !== null && context.before + context.after !== '' }),
    again: { kind: shown, passages, index, outcome, target },
  };
}

/** The answering sentence, cut to what a glance takes in, and where it stands. */
function summaryOf(passage: QuotedPassage, say: Say): string {
  return shortened(
    escapeMarkdown,
    `${isolated(passage.sentence)} (${isolated(passage.title)}, ${placeOf(passage, say)})`,
    MAX_SUMMARY,
  );
}
const MAX_SUMMARY = 300;

/** How an answer came out, as its card shows it. Never quite sure: nothing is. */
export function outcomeOf({ status, confidence }: Pick<Answer, 'status' | 'confidence'>): Outcome {
  return { status, percent: Math.min(99, Math.round(confidence * 100)) };
}

/** The confidence is that of the first passage; of the others nothing is said. */
function outcomeShown(card: Card, say: Say): { colour: number; said: string | null } {
  const { index, outcome } = card;
  if (index > 0 || !outcome || isPinned(card)) return { colour: COLOURS.neutral, said: null };
  return { colour: COLOURS[outcome.status], said: say('sure', { percent: outcome.percent }) };
}

function isPinned({ index, pinned = 0 }: Card): boolean {
  return index < pinned;
}

function pinnedLine({ pinned = 0 }: Card, say: Say): string | null {
  return pinned === 0 ? null : `${PIN.repeat(pinned)} ${say('pinnedHere', { count: pinned })}`;
}

/** Where the passage stands: title, section, paragraph, citation id, and near-duplicates. */
function sourceField(view: View, passage: QuotedPassage): Field {
  const { footnote, say } = view;
  const title = passage.titleFrom === 'editor' ? `${isolated(passage.title)} (${say('editorsTitle')})` : passage.title;
  const lines = [
    escapeMarkdown(placeOf(passage, say)),
    `\`${passage.citation}\``,
    ...(footnote.isCurrent(passage) ? [] : [say('earlier')]),
    ...(passage.url === null ? [] : [passage.url]),
  ];
  const fitted = lines.filter((_, index) => lines.slice(0, index + 1).join('\n').length <= LIMITS.embed.fieldValue);
  const value = fitted.join('\n');
  const twins = alsoInLine(view, passage, LIMITS.embed.fieldValue - value.length - 1);
  const name = shortened(escapeMarkdown, title, LIMITS.embed.fieldName);
  return { name, value: twins === null ? value : `${value}\n${twins}` };
}
/** Longest heading in a place, so that what stands behind it always has room. */
const MAX_HEADING = 200;

/** Section, page and paragraph, as plain text. */
export function placeOf({ section, paragraph, page }: QuotedPassage, say: Say): string {
  const heading = section === null ? null : isolated(plainlyShortened(section, MAX_HEADING));
  return [heading, page === null ? null : say('page', { page }), `¶ ${paragraph}`]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Title, section, page and paragraph, as plain text. */
export function whereOf(passage: QuotedPassage, say: Say): string {
  return `${isolated(passage.title)} · ${placeOf(passage, say)}`;
}

/** Where the same stands as well: as many places as fit, and how many there are besides. Null where it stands nowhere else. */
function alsoInLine({ footnote, say }: View, { alsoIn }: QuotedPassage, room: number): string | null {
  const places = alsoIn.slice(0, MAX_TWINS).map((id) => {
    const twin = footnote.read(id, '');
    return twin
      ? `${shortened(escapeMarkdown, isolated(twin.title), MAX_TWIN)} ¶ ${twin.paragraph} \`${id}\``
      : `\`${id}\``;
  });
  for (let n = places.length; n > 0; n--) {
    const rest = alsoIn.length - n;
    const line = `${say('alsoIn')} ${places.slice(0, n).join(', ')}${rest > 0 ? ` +${rest}` : ''}`;
    if (line.length <= room) return line;
  }
  return null;
}
/** More would push out the passage itself. */
const MAX_TWINS = 6;
/** Longest title of a twin. */
const MAX_TWIN = 100;

function cardRows(
  view: View,
  card: Card & { readonly passage: QuotedPassage; readonly hasContext: boolean },
): APIComponentInMessageActionRow[][] {
  const { say } = view;
  const { passage, passages, index, outcome, target, hasContext, shown = 'passage' } = card;
  const to = (label: string, kind: PassageAction['kind'], place: number = index) =>
    button(label, { kind, index: place, passages, outcome, target });
  const turn = (key: 'previous' | 'next', place: number) =>
    passages[place] ? [to(say(key, { place: place + 1, count: passages.length }), 'passage', place)] : [];
  const reading = [
    ...turn('previous', index - 1),
    ...turn('next', index + 1),
    ...(shown === 'passage' ? [] : [to(say('lessContext'), 'passage')]),
    ...(hasContext && shown === 'passage' ? [to(say('context'), 'context')] : []),
    ...(hasContext && shown === 'context' ? [to(say('section'), 'section')] : []),
    ...(outcome && !isPinned(card) ? [to(say('why'), 'why')] : []),
  ];
  const isPicker = target !== undefined;
  const about = isPicker ? [] : [feedbackRow(view, passage.citation, card.asked), sourceRow(view, passage, card)];
  return [reading, jumpRow(view, card), ...about];
}

/** The citation to copy, and the source opened at its place. */
function sourceRow(
  { say, citing }: View,
  passage: QuotedPassage,
  { passages, index, outcome }: Card,
): APIComponentInMessageActionRow[] {
  const link = sourceLink(passage);
  return [
    ...(citing ? [button(say('citing.copy'), { kind: 'copy', index, passages, outcome })] : []),
    ...(link === null ? [] : [{ type: 2 as const, style: 5 as const, label: say('openSource'), url: link }]),
  ];
}

/** With two passages, the buttons lead to both. */
function jumpRow(
  { footnote, say }: View,
  { passages, index, outcome, target }: Card,
): APIComponentInMessageActionRow[] {
  if (passages.length < 3) return [];
  const options = passages.map(({ citation, sentence }, place) => {
    const passage = footnote.read(citation, sentence ?? '');
    const where = passage ? whereOf(passage, say) : citation;
    return {
      label: plainlyShortened(`${place + 1}. ${where}`, LIMITS.choice.name),
      value: String(place),
      ...(passage ? { description: plainlyShortened(passage.sentence, LIMITS.choice.name) } : {}),
      default: place === index,
    };
  });
  return [menu(say('jump'), { kind: 'jump', index, passages, outcome, target }, options)];
}
