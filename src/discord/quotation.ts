import { parseCitation } from '../core/citation.ts';
import type { Footnote } from '../core/footnote.ts';
import type { DiffPart, QuoteAnswer } from '../core/model.ts';
import { noneVerbatim } from './answer.ts';
import { button, cardPassages } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { helpBody } from './help.ts';
import { LIMITS } from './limits.ts';
import { body, type MessageBody } from './message.ts';
import { PHRASES, whyNothing } from './phrases.ts';
import { author, COLOURS, MAX_CARD_PASSAGES, passageCard } from './render.ts';

/** Quotations and citations: the exact sentence, how the reader's words differ, and the passage that an id names. */

/** A half-remembered quotation; a picked suggestion comes as its citation id. */
export async function quoteBody(footnote: Footnote, text: string): Promise<MessageBody> {
  if (parseCitation(text) && footnote.read(text, '')) return citeBody(footnote, text);
  const answer = await footnote.quote(text, { top: MAX_CARD_PASSAGES });
  if (answer.reason === 'empty-question') return helpBody(footnote, whyNothing(answer.reason));
  const shown = answer.passages.filter((passage) => footnote.isVerbatim(passage));
  const [first] = shown;
  const passages = cardPassages(shown);
  if (answer.status === 'nothing')
    return body({
      embed: { color: COLOURS.nothing, ...author(text), description: PHRASES.quoteAbsent },
      buttons: first ? [button(PHRASES.showClosest, { kind: 'passage', index: 0, passages, outcome: null })] : [],
    });
  if (!first) return noneVerbatim(text);
  const card = passageCard(footnote, first, { asked: text, passages, index: 0, outcome: null, withContext: false });
  const fields = [...(card.embed.fields ?? []), difference(answer)];
  return body({
    content: answer.status === 'unsure' ? PHRASES.quoteNear : '',
    embed: { ...card.embed, color: COLOURS[answer.status], fields },
    buttons: card.buttons,
  });
}

/** The passage that a citation id names. */
export function citeBody(footnote: Footnote, id: string): MessageBody {
  const [passage] = footnote.cite(id).passages;
  if (passage && !footnote.isVerbatim(passage)) return noneVerbatim(id);
  if (passage) {
    const card = { asked: '', passages: cardPassages([passage]), index: 0, outcome: null, withContext: false };
    return body(passageCard(footnote, passage, card));
  }
  const why = parseCitation(id) ? PHRASES.unknownCitation : `${PHRASES.badCitation} \`k3f9xq4-6v8-7s\``;
  return body({ embed: { color: COLOURS.nothing, ...author(id), description: why } });
}

function difference({ diff }: QuoteAnswer): { name: string; value: string } {
  const name = PHRASES.quoteDiffers;
  if (diff.every(({ op }) => op === 'equal')) return { name: PHRASES.quoteExact, value: PHRASES.quoteExactNote };
  const parts = diff.map(partText);
  const kept = parts.filter((_, index) => parts.slice(0, index + 1).join(' ').length <= LIMITS.embed.fieldValue - 2);
  return { name, value: kept.length < parts.length ? `${kept.join(' ')} …` : kept.join(' ') };
}

function partText({ op, quoted, source }: DiffPart): string {
  if (op === 'equal') return escapeMarkdown(source);
  return [quoted === '' ? '' : `~~${escapeMarkdown(quoted)}~~`, source === '' ? '' : `**${escapeMarkdown(source)}**`]
    .filter((part) => part !== '')
    .join(' ');
}
