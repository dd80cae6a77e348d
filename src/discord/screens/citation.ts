import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';
import { parseCitation } from '../../core/citation.ts';
import type { QuotedPassage } from '../../core/model.ts';
import type { History } from '../../core/revisions/history.ts';
import { button, cardPassages } from '../payload/buttons.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { LIMITS } from '../payload/limits.ts';
import type { Field, Screen } from '../payload/screen.ts';
import { shortened } from '../payload/shortened.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { noneVerbatim } from './answer.ts';
import { COLOURS } from './colours.ts';
import { differenceText } from './difference.ts';
import { type Card, passageScreen, whereOf } from './passage-card.ts';

/** What a citation id looks like, for those who typed something else. */
export const EXAMPLE_ID = '`k3f9xq4-6v8-7s`';

/** The passage that a citation id names, as it was, and what became of it since; *Next passage* shows what stands there now. */
export function citeScreen(view: View, id: string): Screen {
  const { footnote, say } = view;
  const { passages, history } = footnote.cite(id);
  const shown = passages.filter((passage) => footnote.isVerbatim(passage));
  const [passage, now] = shown;
  if (passage && passage === passages[0]) {
    const card = { asked: '', passages: cardPassages(shown), index: 0, outcome: null };
    return citedCard(view, passage, { ...card, fate: shownFate(history, now, say) });
  }
  if (passages.length > 0) return noneVerbatim(view, id);
  if (history?.state === 'expired') return expiredScreen(id, history, say);
  const why = parseCitation(id) ? say('unknownCitation') : say('badCitation', { example: EXAMPLE_ID });
  return { colour: COLOURS.nothing, asked: id, text: why };
}

/** What became of a cited passage, as its card says it; the field is null where nothing is known. */
type ShownFate = { readonly colour: number; readonly field: Field | null };

/** The same for a passage of which the citation id alone is at hand. */
export function shownFateOf({ footnote, say }: View, citation: string): ShownFate {
  const { passages, history } = footnote.cite(citation);
  const [, now] = passages;
  return shownFate(history, now && footnote.isVerbatim(now) ? now : undefined, say);
}

function shownFate(history: History | undefined, now: QuotedPassage | undefined, say: Say): ShownFate {
  return { colour: COLOURS[colourOf(history)], field: history ? historyField(history, now, say) : null };
}

/** A passage to read, with what became of it, and on to those beside it. */
export function citedCard(
  view: View,
  passage: QuotedPassage,
  { fate, ...card }: Card & { readonly fate: ShownFate },
): Screen {
  const screen = passageScreen(view, passage, { ...card, field: fate.field });
  return { ...screen, colour: fate.colour, rows: [...(screen.rows ?? []), besideRow(view, passage)] };
}

/** On to the passages before and after it in its document. */
function besideRow({ footnote, say }: View, { citation }: QuotedPassage): APIComponentInMessageActionRow[] {
  const { previous, next } = footnote.neighbours(citation);
  return [
    ...(previous === null ? [] : [button(say('passageBefore'), { kind: 'read', argument: previous })]),
    ...(next === null ? [] : [button(say('passageAfter'), { kind: 'read', argument: next })]),
  ];
}

function colourOf(history: History | undefined): keyof typeof COLOURS {
  return history === undefined || history.state === 'current' ? 'neutral' : 'unsure';
}

/** What became of the passage, from when on, how its words changed, and where they stand now. */
function historyField({ state, revision, since, diff }: History, now: QuotedPassage | undefined, say: Say): Field {
  const changed = since === null ? [] : [say('changedBy', { day: dayOf(since) })];
  const facts = [say('revision', { revision }), ...changed].join(' · ');
  const place = now ? [say('standsNow', { place: `${shortPlace(now, say)} \`${now.citation}\`` })] : [];
  const rest = [...place, facts].join('\n');
  const words = diff.length > 0 ? [differenceText(diff, LIMITS.embed.fieldValue - rest.length - 1)] : [];
  return { name: say(`fate.${state}`), value: [...words, rest].join('\n') };
}

/** Long headings must leave room for what changed. */
const MAX_PLACE = 300;

function shortPlace(passage: QuotedPassage, say: Say): string {
  return shortened(escapeMarkdown, whereOf(passage, say), MAX_PLACE);
}

/** Nothing is quoted: what was there, and when and why it went. */
function expiredScreen(id: string, { title, revision, expired }: History, say: Say): Screen {
  const of = `${shortened(escapeMarkdown, title, LIMITS.embed.title)}\n${say('revision', { revision })}`;
  return {
    colour: COLOURS.nothing,
    asked: id,
    text: `${say('expiredCitation')} ${say('droppedOn', { day: dayOf(expired ?? '') })}`,
    fields: [{ name: say('fate.expired'), value: of }],
  };
}

/** The day of a moment in ISO 8601. */
export function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}
