import { citationOf } from '../citation.ts';
import { textAt } from '../span.ts';
import { topicSentences } from '../topics/look-up.ts';
import { type Quoting, quote } from './quote.ts';

export type Suggestion = { readonly text: string; readonly citation: string };

type Suggesting = Omit<Quoting, 'top'> & { readonly limit: number };

/**
 * Sentences that fit what was typed so far: those on it as a topic, else those most like it. Nothing for an
 * empty text. The citation is the sentence's own.
 */
export async function suggestSentences(typed: string, { limit, ...quoting }: Suggesting): Promise<Suggestion[]> {
  const held = topicSentences(typed, quoting.library).slice(0, limit);
  if (held.length > 0)
    return held.map(({ document, sentence }) => ({
      text: textAt(document, sentence),
      citation: citationOf({ document: document.id, revision: document.revision }, sentence),
    }));
  const { passages } = await quote(typed, { ...quoting, top: limit });
  return passages.map(({ document, revision, sentence, sentenceStart, sentenceEnd }) => ({
    text: sentence,
    citation: citationOf({ document, revision }, { start: sentenceStart, end: sentenceEnd }),
  }));
}
