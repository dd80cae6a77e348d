import type { QuotedPassage } from '../../core/model.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { isolated } from '../payload/isolate.ts';
import { pageNote, pageRow, pagesOf } from '../payload/pages.ts';
import { footLines } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import { shortened } from '../payload/shortened.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { listField, noneVerbatim } from './answer.ts';
import { COLOURS } from './colours.ts';
import { whereOf } from './passage-card.ts';

/** The sentences on a topic in reading order, a page at a time. The topic stands on the card, so that pages can be turned later. */
export function topicScreen(view: View, topic: string, wanted: number): Screen {
  const { footnote, say, language } = view;
  const { passages, topics, meant } = footnote.topic(topic);
  const shown = passages.filter((passage) => footnote.isVerbatim(passage));
  if (shown.length === 0 && passages.length > 0) return noneVerbatim(view, topic);
  if (shown.length === 0)
    return {
      colour: COLOURS.nothing,
      asked: topic,
      text: say('noTopic'),
      fields: listField(say('nearestTopics'), topics),
    };
  const pages = pagesOf(shown.map((passage, index) => entry(passage, index + 1, say)));
  const page = Math.min(wanted, pages.length - 1);
  const { revision } = footnote.sources();
  const said = [say('sentences', { count: shown.length }), ...pageNote(page, pages.length, say)].join(' · ');
  return {
    colour: COLOURS.neutral,
    ...(meant === undefined ? {} : { notice: say('topicMeant', { topic: escapeMarkdown(isolated(meant)) }) }),
    asked: topic,
    text: (pages[page] ?? []).join('\n'),
    foot: footLines(said, { language }),
    rows: [pageRow({ kind: 'topic', page, revision }, pages.length, say)],
    again: { kind: 'topic', page, revision },
  };
}

/** Long headings must leave room for the sentence. */
const MAX_PLACE = 300;

function entry(passage: QuotedPassage, number: number, say: Say): string {
  const place = shortened(escapeMarkdown, whereOf(passage, say), MAX_PLACE);
  return `**${number}.** ${escapeMarkdown(passage.sentence)}\n-# ${place} · \`${passage.citation}\``;
}
