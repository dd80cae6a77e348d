import type { Footnote } from '../../core/footnote.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { isolated } from '../payload/isolate.ts';
import type { Screen } from '../payload/screen.ts';
import { DEFAULT_LOCALE, sayIn } from '../say.ts';
import type { View } from '../scene.ts';
import { COLOURS } from './colours.ts';

const EXAMPLES = 3;
/** Topics looked through for examples: enough to pass over headings. */
const TOPICS_READ = 50;

/** How to ask, with examples from this library's own topics. `opening` says why help is shown. */
export function helpScreen(view: View, opening: string = view.say('askSomething')): Screen {
  const { say } = view;
  const examples = exampleQuestions(view, (topic) => escapeMarkdown(isolated(topic))).map(
    (question) => `• ${question}`,
  );
  const lines = [
    opening,
    ...(examples.length > 0 ? ['', ...examples] : []),
    '',
    say('help.ask'),
    say('help.topic'),
    say('help.quote'),
    say('help.cite'),
    say('help.verify'),
    say('help.sources'),
  ];
  return { colour: COLOURS.neutral, text: lines.join('\n') };
}

/**
 * Questions about this library's own topics: in the reader's language where a document is written in it, else in English, which is
 * read over any library. In another language their words would only be unknown ones. `shown` is what stands for a topic.
 */
export function exampleQuestions({ footnote, say }: View, shown = (topic: string): string => topic): string[] {
  const language = new Intl.Locale(say.locale).language;
  const isRead = footnote.sources().documents.some((document) => document.language === language);
  const ask = isRead ? say : sayIn(DEFAULT_LOCALE);
  return exampleTopics(footnote).map((topic) => ask('exampleQuestion', { topic: shown(topic.replace(/\s+/gu, ' ')) }));
}

/** Names that the documents use most, then whatever else they are about. */
function exampleTopics(footnote: Footnote): string[] {
  const topics = footnote.suggestTopics('', TOPICS_READ);
  const names = topics.filter(({ kind }) => kind === 'name');
  const phrases = topics.filter(({ kind }) => kind === 'phrase');
  return [...names.slice(0, EXAMPLES - 1), ...phrases, ...names.slice(EXAMPLES - 1)]
    .slice(0, EXAMPLES)
    .map(({ name }) => name);
}
