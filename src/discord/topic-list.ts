import type { Footnote } from '../core/footnote.ts';
import type { QuotedPassage } from '../core/model.ts';
import { listField, noneVerbatim } from './answer.ts';
import { button } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { body, type MessageBody } from './message.ts';
import { pagesOf } from './pages.ts';
import { PHRASES } from './phrases.ts';
import { author, COLOURS, placeOf } from './render.ts';

/** The sentences on a topic in reading order, a page at a time. The topic stands on the card, so that pages can be turned later. */
export function topicBody(footnote: Footnote, topic: string, wanted: number): MessageBody {
  const { passages, topics } = footnote.topic(topic);
  const shown = passages.filter((passage) => footnote.isVerbatim(passage));
  if (shown.length === 0 && passages.length > 0) return noneVerbatim(topic);
  if (shown.length === 0)
    return body({
      embed: {
        color: COLOURS.nothing,
        ...author(topic),
        description: PHRASES.noTopic,
        fields: listField(PHRASES.nearestTopics, topics),
      },
    });
  const pages = pagesOf(shown.map((passage, index) => entry(passage, index + 1)));
  const page = Math.min(wanted, pages.length - 1);
  const { revision } = footnote.sources();
  const count = `${shown.length} ${shown.length === 1 ? 'sentence' : 'sentences'}`;
  return body({
    embed: {
      color: COLOURS.neutral,
      ...author(topic),
      description: (pages[page] ?? []).join('\n'),
      footer: { text: `${count}${pages.length > 1 ? ` · page ${page + 1} of ${pages.length}` : ''}` },
    },
    buttons: [
      ...(page > 0 ? [button(PHRASES.previousPage, { kind: 'topic', page: page - 1, revision })] : []),
      ...(page + 1 < pages.length ? [button(PHRASES.nextPage, { kind: 'topic', page: page + 1, revision })] : []),
    ],
  });
}

function entry(passage: QuotedPassage, number: number): string {
  const place = escapeMarkdown(`${passage.title} · ${placeOf(passage)}`);
  return `**${number}.** ${escapeMarkdown(passage.sentence)}\n-# ${place} · \`${passage.citation}\``;
}
