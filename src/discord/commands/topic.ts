import type { TopicMatch } from '../../core/topics/suggest.ts';
import { type Command, choices, shape, textOption } from '../command.ts';
import { LIMITS } from '../payload/limits.ts';
import type { View } from '../scene.ts';
import { topicScreen } from '../screens/topic-list.ts';

/** How a suggestion fits what was typed, at a glance. */
const ICONS: Readonly<Record<TopicMatch | 'pinned', string>> = {
  pinned: '📌',
  exact: '✅',
  beginning: '🔎',
  words: '🔎',
  alias: '🔗',
  spelling: '✏️',
  untyped: '📄',
};

export const topicCommand: Command = {
  data: shape('topic', 'command.topic', {
    options: [textOption('topic', 'command.topic.topic', { max_length: LIMITS.choice.value, autocomplete: true })],
  }),
  audience: 'everybody',
  run: ({ topic = '' }, view) => Promise.resolve(topicScreen(view, topic, 0)),
  autocomplete: ({ typed }, view) => {
    const pinned = pinnedFor(typed, view).map((name) => ({ name, match: 'pinned' as const }));
    const found = view.footnote.suggestTopics(typed, LIMITS.choice.count);
    const others = found.filter(({ name }) => !pinned.some((topic) => topic.name === name));
    const all = [...pinned, ...others].map(({ name, match }) => ({ name: `${ICONS[match]} ${name}`, value: name }));
    return Promise.resolve(choices(all));
  },
};

/** What the server's managers want suggested first, until something is typed. */
function pinnedFor(typed: string, { settings }: View): readonly string[] {
  return typed.trim() === '' ? settings.topics : [];
}
