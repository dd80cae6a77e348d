import { type Command, choices, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { topicScreen } from '../topic-list.ts';

export const topicCommand: Command = {
  data: shape('topic', 'command.topic', {
    options: [textOption('topic', 'command.topic.topic', { max_length: LIMITS.choice.value, autocomplete: true })],
  }),
  audience: 'everybody',
  run: ({ topic = '' }, view) => Promise.resolve(topicScreen(view, topic, 0)),
  autocomplete: ({ typed }, { footnote }) => {
    const found = footnote.suggestTopics(typed, LIMITS.choice.count).map(({ name }) => ({ name, value: name }));
    return Promise.resolve(choices(found));
  },
};
