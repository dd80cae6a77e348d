import { type Command, choices, shape, textOption } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { topicBody } from '../topic-list.ts';

export const topicCommand: Command = {
  data: shape('topic', 'Look up a topic; every sentence on it, in reading order', [
    textOption('topic', 'A subject, or the beginning of one', { max_length: LIMITS.choice.value, autocomplete: true }),
  ]),
  private: false,
  run: ({ topic = '' }, footnote) => Promise.resolve(topicBody(footnote, topic, 0)),
  autocomplete: (typed, footnote) => {
    const found = footnote.suggestTopics(typed, LIMITS.choice.count).map(({ name }) => ({ name, value: name }));
    return Promise.resolve(choices(found));
  },
};
