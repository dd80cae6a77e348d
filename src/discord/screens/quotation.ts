import { parseCitation } from '../../core/citation.ts';
import type { QuoteAnswer, QuotedPassage } from '../../core/model.ts';
import { button, cardPassages } from '../payload/buttons.ts';
import { LIMITS } from '../payload/limits.ts';
import type { Field, Screen } from '../payload/screen.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { noneVerbatim, whyNothing } from './answer.ts';
import { citeScreen } from './citation.ts';
import { COLOURS } from './colours.ts';
import { differenceText } from './difference.ts';
import { helpScreen } from './help.ts';
import { type Card, MAX_CARD_PASSAGES, passageScreen } from './passage-card.ts';

/** Quotations: the exact sentence, and how the reader's words differ. */

/** A half-remembered quotation; a picked suggestion comes as its citation id. */
export async function quoteScreen(view: View, text: string): Promise<Screen> {
  const { footnote, say } = view;
  if (parseCitation(text) && footnote.read(text, '')) return citeScreen(view, text);
  const answer = await footnote.quote(text, { top: MAX_CARD_PASSAGES });
  if (answer.reason === 'empty-question') return helpScreen(view, whyNothing(answer.reason, say));
  const shown = answer.passages.filter((passage) => footnote.isVerbatim(passage));
  const [first] = shown;
  const passages = cardPassages(shown);
  if (answer.status === 'nothing')
    return {
      colour: COLOURS.nothing,
      asked: text,
      text: say('quoteAbsent'),
      rows: first ? [[button(say('showClosest'), { kind: 'passage', index: 0, passages, outcome: null })]] : [],
    };
  if (!first) return noneVerbatim(view, text);
  return quotationCard(view, first, {
    asked: text,
    passages,
    index: 0,
    outcome: null,
    isNear: answer.status === 'unsure',
  });
}

/** A passage beside what the reader quoted, and how the two differ. `isNear`: those words stand nowhere, and this is only near them. */
export function quotationCard(
  view: View,
  passage: QuotedPassage,
  { isNear, ...card }: Card & { readonly isNear: boolean },
): Screen {
  const { footnote, say } = view;
  const { asked, index, field = difference(footnote.diff(asked, passage.sentence), say) } = card;
  return {
    ...passageScreen(view, passage, { ...card, field }),
    ...(isNear ? { notice: say(index === 0 ? 'quoteNear' : 'quoteAbsent') } : {}),
    colour: isNear ? COLOURS.unsure : COLOURS[index === 0 ? 'answered' : 'neutral'],
  };
}

function difference(diff: QuoteAnswer['diff'], say: Say): Field {
  if (diff.every(({ op }) => op === 'equal')) return { name: say('quoteExact'), value: say('quoteExactNote') };
  return { name: say('quoteDiffers'), value: differenceText(diff, LIMITS.embed.fieldValue) };
}
