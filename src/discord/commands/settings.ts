import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Command, choices, documentChoices, shape, suggestedOption } from '../command.ts';
import { LIMITS } from '../payload/limits.ts';
import { notice } from '../reply.ts';
import type { View } from '../scene.ts';
import { unknownDocument } from '../screens/source-list.ts';
import { managed } from '../servers/managers.ts';
import { changedScreen, PAGES } from '../servers/settings-change.ts';
import { settingsScreen } from '../servers/settings-panel.ts';

export const settingsCommand: Command = {
  data: shape('settings', 'command.settings', {
    options: [
      suggestedOption('document', 'command.settings.document'),
      suggestedOption('topic', 'command.settings.topic'),
    ],
    permissions: PermissionFlagsBits.ManageGuild,
    inServers: true,
  }),
  audience: 'asker',
  run: async ({ document, topic }, view) => {
    const at = managed(view);
    if ('word' in at) return notice(at.word);
    const { settings, library } = view;
    if (document !== undefined) {
      const isKnown = settings.documents.includes(document) || library.documentsWithin(document).size > 0;
      if (!isKnown) return unknownDocument({ ...view, footnote: library }, document);
      return changedScreen(view, at, { changes: { documents: toggled(settings.documents, document) }, page: 0 });
    }
    if (topic === undefined) return settingsScreen(view, 0);
    const page = PAGES.topics ?? 0;
    if (!isTopic(view, topic)) return settingsScreen(view, page, view.say('noTopic'));
    return changedScreen(view, at, { changes: { topics: toggled(settings.topics, topic) }, page });
  },
  autocomplete: ({ option, typed }, { library }) => {
    if (option === 'document') return Promise.resolve(documentChoices(typed, library));
    const found = library.suggestTopics(typed, LIMITS.choice.count).map(({ name }) => ({ name, value: name }));
    return Promise.resolve(choices(found));
  },
};

function isTopic({ settings, library }: View, topic: string): boolean {
  return settings.topics.includes(topic) || library.topic(topic).passages.length > 0;
}

/** Added, or taken away where it was there. */
function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}
