import type { Footnote } from '../core/footnote.ts';
import { escapeMarkdown } from './escape.ts';
import { body, type MessageBody } from './message.ts';
import { PHRASES } from './phrases.ts';
import { COLOURS } from './render.ts';

const EXAMPLES = 3;
/** Topics looked through for examples: enough to pass over headings. */
const TOPICS_READ = 50;

/** How to ask, with examples from this library's own topics. `opening` says why help is shown. */
export function helpBody(footnote: Footnote, opening: string = PHRASES.askSomething): MessageBody {
  const topics = exampleTopics(footnote);
  const examples = topics.map((topic) => `• What is said about ${escapeMarkdown(topic)}?`);
  const lines = [
    opening,
    ...(examples.length > 0 ? ['', ...examples] : []),
    '',
    '`/ask` a question, or mention me, reply to me, or write me a direct message',
    '`/topic` every sentence on a subject',
    '`/quote` the exact words of a half-remembered quotation',
    '`/cite` the passage of a citation id',
    '`/sources` the documents of this library',
  ];
  return body({ embed: { color: COLOURS.neutral, description: lines.join('\n') } });
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
