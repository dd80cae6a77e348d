import type { Bot, CommandShape, Pressed, Reply, Scene } from '../../src/http/bot.ts';
import { answer, card, cardSaying, followUp, followUpDialog, help, humanAsked, widened } from './scripted-screens.ts';

/** A bot that says the same few things to everybody and writes down what it was asked, and by whom. */

type Call = readonly [kind: string, ...given: unknown[]];

export type ScriptedBot = Bot & { readonly calls: Call[]; readonly scenes: Scene[] };

const COMMANDS: readonly CommandShape[] = [
  {
    name: 'ask',
    name_localizations: { de: 'fragen' },
    description: 'Ask the library a question.',
    description_localizations: { de: 'Frage die Bibliothek.' },
    options: [
      {
        name: 'question',
        name_localizations: { de: 'frage' },
        description: 'What you want to know',
        type: 3,
        required: true,
        max_length: 300,
      },
    ],
  },
  {
    name: 'topic',
    description: 'Everything the library says on a topic.',
    options: [
      { name: 'topic', description: 'A subject of the library', type: 3, required: true, autocomplete: true },
      { name: 'limit', description: 'How many sentences', type: 3 },
    ],
  },
  { name: 'secret', description: 'Something for you alone.' },
  { name: 'help', description: 'What Footnote does and how to ask.' },
  { name: 'card', description: 'A card of components.', type: 1 },
  {
    name: 'tune',
    description: 'Options of every type.',
    options: [
      {
        name: 'style',
        description: 'How to cite',
        type: 3,
        required: true,
        choices: [
          { name: 'APA', value: 'apa' },
          { name: 'Plain', value: 'plain', name_localizations: { de: 'Schlicht' } },
        ],
      },
      { name: 'private', description: 'Only for you', type: 5 },
      { name: 'top', description: 'How many', type: 4, min_value: 1, max_value: 5 },
      { name: 'who', description: 'Somebody', type: 6 },
      { name: 'where', description: 'Some channel', type: 7 },
      { name: 'role', description: 'Some role', type: 8 },
    ],
  },
  { name: 'settings', description: 'For managers.', default_member_permissions: '32', contexts: [0] },
  { name: 'Find passages', type: 3, name_localizations: { de: 'Stellen finden' } },
  { name: 'Check quotes', type: 3, description: '', default_member_permissions: '32' },
];

/** Nothing of its name or text may ever run. */
const HOSTILE_FILE = { name: '<img src=x onerror="console.log(1)">.html', text: '<script>console.log(2)</script>' };

const TOPICS = ['Wave', 'Waveney', 'Weather glass'];

/** Makes the bot; `failure` is thrown by `/secret` when given. */
export function scriptedBot({ failure }: { readonly failure?: unknown } = {}): ScriptedBot {
  const calls: Call[] = [];
  const scenes: Scene[] = [];
  const called = (scene: Scene, ...call: Call): void => {
    calls.push(call);
    scenes.push(scene);
  };
  return {
    name: 'Footnote',
    commands: COMMANDS,
    calls,
    scenes,
    async command(name, options, scene) {
      called(scene, 'command', name, options);
      if (name === 'help') return help();
      if (name === 'card') return card();
      if (name === 'secret' && failure !== undefined) throw failure;
      return name === 'secret'
        ? { body: { content: '||Hidden|| note', files: [HOSTILE_FILE] }, private: true }
        : answer(Object.values(options)[0] ?? '');
    },
    async autocomplete(name, typing, scene) {
      called(scene, 'autocomplete', name, typing);
      const fitting = TOPICS.filter((topic) => topic.toLowerCase().startsWith(typing.typed.toLowerCase()));
      return fitting.map((topic) => ({ name: topic, value: `topic:${topic}` }));
    },
    async press(customId, pressed, scene) {
      called(scene, 'press', customId, pressed);
      return pressedReply(customId, pressed);
    },
    async modal(customId) {
      if (customId === 'v1:fail') throw failure;
      return customId === 'v1:follow' ? followUpDialog() : null;
    },
    async submit(customId, fields, pressed, scene) {
      called(scene, 'submit', customId, fields, pressed);
      if (fields.question === 'fail') throw new Error('a made-up failure');
      return { body: cardSaying(`### ${fields.question}`, pressed.message), private: false, update: true };
    },
    async menu(name, target, scene) {
      called(scene, 'menu', name, target);
      return { body: { content: `Looked at “${target.text}”` }, private: true };
    },
    async message(text, history, scene) {
      called(scene, 'message', text, history);
      return history.length > 0 ? followUp(text, history) : answer(text);
    },
  };
}

function copyForYou(): Reply['body'] {
  const again = { type: 2, style: 2, label: 'Look again', custom_id: 'v1:again' };
  return { content: 'A copy for you.', components: [{ type: 1, components: [again] }] };
}

function pressedReply(customId: string, { message, values = [] }: Pressed): Reply {
  switch (customId) {
    case 'v1:private':
      return { body: copyForYou(), private: true };
    case 'v1:again':
      return { body: { ...message, content: 'A newer copy.' }, private: false, update: true };
    case 'v1:example':
      return answer('Which way does the river run?');
    case 'v1:delete':
      return { body: {}, private: true, remove: true };
    case 'v1:share':
      return { body: { content: 'It is shared.' }, private: true, post: { content: 'Shared by you.' } };
    case 'v1:human':
      return humanAsked();
    case 'v1:jump':
    case 'v1:channels':
    case 'v1:role':
      return { body: cardSaying(`### Chosen: ${values.join(', ') || 'none'}`, message), private: false, update: true };
    default:
      return { body: widened(message), private: false, update: true };
  }
}
