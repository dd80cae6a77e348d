import type { APIEmbedField } from 'discord-api-types/v10';
import { parseCitation } from '../core/citation.ts';
import type { Footnote } from '../core/footnote.ts';
import type { QuotedPassage } from '../core/model.ts';
import type { History } from '../core/revisions/history.ts';
import { noneVerbatim } from './answer.ts';
import { cardPassages } from './buttons.ts';
import { differenceText } from './difference.ts';
import { escapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import { body, type MessageBody } from './message.ts';
import { droppedOn, FATES, PHRASES, sinceDay } from './phrases.ts';
import { author, COLOURS, passageCard, placeOf, shortened } from './render.ts';

/** The passage that a citation id names, as it was, and what became of it since; *Next passage* shows what stands there now. */
export function citeBody(footnote: Footnote, id: string): MessageBody {
  const { passages, history } = footnote.cite(id);
  const shown = passages.filter((passage) => footnote.isVerbatim(passage));
  const [passage, now] = shown;
  if (passage && passage === passages[0]) {
    const field = history ? historyField(history, now) : null;
    const card = { asked: '', passages: cardPassages(shown), index: 0, outcome: null, field, withContext: false };
    const { embed, buttons } = passageCard(footnote, passage, card);
    return body({ embed: { ...embed, color: COLOURS[colourOf(history)] }, buttons });
  }
  if (passages.length > 0) return noneVerbatim(id);
  if (history?.state === 'expired') return expiredBody(id, history);
  const why = parseCitation(id) ? PHRASES.unknownCitation : `${PHRASES.badCitation} \`k3f9xq4-6v8-7s\``;
  return body({ embed: { color: COLOURS.nothing, ...author(id), description: why } });
}

function colourOf(history: History | undefined): keyof typeof COLOURS {
  return history === undefined || history.state === 'current' ? 'neutral' : 'unsure';
}

/** What became of the passage, from when on, how its words changed, and where they stand now. */
function historyField({ state, revision, since, diff }: History, now: QuotedPassage | undefined): APIEmbedField {
  const facts = [`${PHRASES.revision} ${revision}`, ...(since === null ? [] : [sinceDay(since)])].join(' · ');
  const place = now ? [`${PHRASES.standsNow} ${shortPlace(now)} \`${now.citation}\``] : [];
  const rest = [...place, facts].join('\n');
  const changed = diff.length > 0 ? [differenceText(diff, LIMITS.embed.fieldValue - rest.length - 1)] : [];
  return { name: FATES[state], value: [...changed, rest].join('\n') };
}

/** Long headings must leave room for what changed. */
const MAX_PLACE = 300;

function shortPlace(passage: QuotedPassage): string {
  return shortened(escapeMarkdown, `${passage.title} · ${placeOf(passage)}`, MAX_PLACE);
}

/** Nothing is quoted: what was there, and when and why it went. */
function expiredBody(id: string, { title, revision, expired }: History): MessageBody {
  const of = `${shortened(escapeMarkdown, title, LIMITS.embed.title)}\n${PHRASES.revision} ${revision}`;
  return body({
    embed: {
      color: COLOURS.nothing,
      ...author(id),
      description: `${PHRASES.expiredCitation} ${droppedOn(expired ?? '')}`,
      fields: [{ name: FATES.expired, value: of }],
    },
  });
}
