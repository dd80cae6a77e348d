import { parseCitation } from '../../core/citation.ts';
import type { Answer, QuotedPassage } from '../../core/model.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { pagesOf } from '../payload/pages.ts';
import type { Screen } from '../payload/screen.ts';
import { shortened } from '../payload/shortened.ts';
import type { View } from '../scene.ts';
import { COLOURS } from './colours.ts';
import { whereOf } from './passage-card.ts';

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
    const reference = topic === undefined ? citationOf(id) : topicOf(topic);
    const key = reference && `${reference.kind} ${reference.text.toLowerCase()}`;
    if (reference && key && !found.has(key)) found.set(key, reference);
  }
  return [...found.values()];
}

function topicOf(typed: string): Reference | null {
  const text = typed.trim();
  return text === '' ? null : { kind: 'topic', text };
}

function citationOf(text = ''): Reference | null {
  return parseCitation(text) ? { kind: 'citation', text } : null;
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
    again: null,
  };
}

function entry(view: View, reference: Reference): string {
  const { footnote } = view;
  const isTopic = reference.kind === 'topic';
  const found = isTopic ? footnote.topic(reference.text) : footnote.cite(reference.text);
  const name = `**${shortened(escapeMarkdown, reference.text, MAX_NAME)}**`;
  const shown = found.passages.find((passage) => footnote.isVerbatim(passage));
  if (!shown) return `${name}\n${whyNone(found, reference, view)}`;
  const nOthers = isTopic ? found.passages.length - 1 : 0;
  return `${name}\n${escapeMarkdown(shown.sentence)}\n-# ${beside(shown, { ...found, nOthers }, view).join(' · ')}`;
}

function whyNone({ passages, history }: Answer, { kind }: Reference, { say }: View): string {
  if (passages.length > 0) return say('notVerbatim');
  if (history?.state === 'expired') return say('expiredCitation');
  return say(kind === 'topic' ? 'noTopic' : 'unknownCitation');
}

type Found = Pick<Answer, 'meant'> & { readonly nOthers: number };

/** Where it stands, whether it still does, which topic it was taken for, and how many more there are. */
function beside(shown: QuotedPassage, { meant, nOthers }: Found, view: View): string[] {
  const { footnote, say } = view;
  return [
    place(shown, view),
    ...(footnote.isCurrent(shown) ? [] : [say('earlier')]),
    ...(meant === undefined ? [] : [say('topicMeant', { topic: shortened(escapeMarkdown, meant, MAX_NAME) })]),
    ...(nOthers > 0 ? [say('references.others', { count: nOthers })] : []),
  ];
}

/** Longest name and place of an entry, so that several fit. */
const [MAX_NAME, MAX_PLACE] = [120, 200];

function place(passage: QuotedPassage, { say }: View): string {
  const where = shortened(escapeMarkdown, whereOf(passage, say), MAX_PLACE);
  return `${where} · \`${passage.citation}\``;
}
