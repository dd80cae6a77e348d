import { parseCitation } from '../core/citation.ts';
import type { QuotedPassage } from '../core/model.ts';
import { escapeMarkdown } from './escape.ts';
import { pagesOf } from './pages.ts';
import { COLOURS, shortened, whereOf } from './render.ts';
import type { View } from './scene.ts';
import type { Screen } from './screen.ts';

/** Topics in double brackets and citation ids in a message that is meant for the bot: all of them answered on one card. */

export type Reference = { readonly kind: 'topic' | 'citation'; readonly text: string };

/** More would be a wall of text. */
const MAX_REFERENCES = 8;
/** Words that could be an id: two dashes, letters and digits; checked by `parseCitation` afterwards. */
const REFERENCE =
  /\[\[([^[\]\n]{1,100})\]\]|(?<![\p{L}\p{N}-])([\p{L}\p{N}]{7}-[\p{L}\p{N}]{1,7}-[\p{L}\p{N}]{1,6})(?![\p{L}\p{N}-])/gu;

/** The references of a message in their order, each once. */
export function referencesIn(text: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const [, topic, id] of text.matchAll(REFERENCE)) {
    if (topic?.trim()) found.set(`[[${topic.trim().toLowerCase()}`, { kind: 'topic', text: topic.trim() });
    if (id !== undefined && parseCitation(id)) found.set(id.toLowerCase(), { kind: 'citation', text: id });
  }
  return [...found.values()];
}

/** One entry a reference: its sentence, where that stands, and its id; or that there is none. */
export function referencesScreen(view: View, references: readonly Reference[]): Screen {
  const { say } = view;
  const entries = references.slice(0, MAX_REFERENCES).map((reference) => entry(view, reference));
  const [fitting = []] = pagesOf(entries);
  const left = references.length - fitting.length;
  return {
    colour: COLOURS.neutral,
    summary: fitting[0] ?? '',
    text: fitting.join('\n'),
    foot: left > 0 ? [say('references.more', { count: left })] : [],
  };
}

function entry(view: View, reference: Reference): string {
  const { footnote, say } = view;
  const name = shortened(escapeMarkdown, reference.text, MAX_NAME);
  const { passages } = reference.kind === 'topic' ? footnote.topic(reference.text) : footnote.cite(reference.text);
  const shown = passages.find((passage) => footnote.isVerbatim(passage));
  if (!shown) return `**${name}**\n${say(reference.kind === 'topic' ? 'noTopic' : 'unknownCitation')}`;
  const more = reference.kind === 'topic' ? passages.length - 1 : 0;
  return `**${name}**\n${escapeMarkdown(shown.sentence)}\n-# ${place(shown, view)}${
    more > 0 ? ` · ${say('references.others', { count: more })}` : ''
  }`;
}

/** Longest name and place of an entry, so that several fit. */
const [MAX_NAME, MAX_PLACE] = [120, 200];

function place(passage: QuotedPassage, { say }: View): string {
  const where = shortened(escapeMarkdown, whereOf(passage, say), MAX_PLACE);
  return `${where} · \`${passage.citation}\``;
}
