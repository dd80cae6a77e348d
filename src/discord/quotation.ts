import type { APIEmbedField } from 'discord-api-types/v10';
import { parseCitation } from '../core/citation.ts';
import type { Footnote } from '../core/footnote.ts';
import type { QuoteAnswer } from '../core/model.ts';
import { noneVerbatim } from './answer.ts';
import { button, cardPassages } from './buttons.ts';
import { citeBody } from './citation.ts';
import { differenceText } from './difference.ts';
import { helpBody } from './help.ts';
import { LIMITS } from './limits.ts';
import { body, type MessageBody } from './message.ts';
import { PHRASES, whyNothing } from './phrases.ts';
import { author, COLOURS, MAX_CARD_PASSAGES, passageCard } from './render.ts';

/** Quotations: the exact sentence, and how the reader's words differ. */

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

function difference({ diff }: QuoteAnswer): APIEmbedField {
  if (diff.every(({ op }) => op === 'equal')) return { name: PHRASES.quoteExact, value: PHRASES.quoteExactNote };
  return { name: PHRASES.quoteDiffers, value: differenceText(diff, LIMITS.embed.fieldValue) };
}
