import type {
  ActionRow,
  Bot,
  Button,
  CommandShape,
  Embed,
  HistoryTurn,
  MessageBody,
  Reply,
} from '../../src/http/bot.ts';

/** A bot that says the same few things to everybody and writes down what it was asked. */

type Call = readonly [kind: string, ...given: unknown[]];

export type ScriptedBot = Bot & { readonly calls: Call[] };

const COMMANDS: readonly CommandShape[] = [
  {
    name: 'ask',
    description: 'Ask the library a question.',
    options: [{ name: 'question', description: 'What you want to know', type: 3, required: true, max_length: 300 }],
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
];

const TOPICS = ['Wave', 'Waveney', 'Weather glass'];

/** Makes the bot; `failure` is thrown by `/secret` when given. */
export function scriptedBot({ failure }: { readonly failure?: unknown } = {}): ScriptedBot {
  const calls: Call[] = [];
  return {
    name: 'Footnote',
    commands: COMMANDS,
    calls,
    async command(name, options) {
      calls.push(['command', name, options]);
      if (name === 'help') return help();
      if (name === 'secret' && failure !== undefined) throw failure;
      return name === 'secret'
        ? { body: { content: '||Hidden|| note' }, private: true }
        : answer(Object.values(options)[0] ?? '');
    },
    async autocomplete(name, option, typed) {
      calls.push(['autocomplete', name, option, typed]);
      const fitting = TOPICS.filter((topic) => topic.toLowerCase().startsWith(typed.toLowerCase()));
      return fitting.map((topic) => ({ name: topic, value: `topic:${topic}` }));
    },
    async button(customId, message, { turns }) {
      calls.push(['button', customId, turns]);
      if (customId === 'v1:private') return { body: { content: 'A copy for you.' }, private: true };
      if (customId === 'v1:example') return answer('Which way does the river run?');
      return { body: widened(message), private: false, update: true };
    },
    async message(text, history) {
      calls.push(['message', text, history]);
      return history.length > 0 ? followUp(text, history) : answer(text);
    },
  };
}

function help(): Reply {
  const embed: Embed = {
    title: 'I answer by quoting',
    description:
      'I know **3 documents**. Ask me, or try </ask:12345678901234567>.\n- every word is the source’s\n- every quote has a citation',
    color: 0x5865f2,
    footer: { text: 'I never make up an answer.' },
  };
  const components = [row(button('Which way does the river run?', 'v1:example', 2))];
  return { body: { embeds: [embed], components }, private: false };
}

function answer(question: string): Reply {
  const embed: Embed = {
    author: { name: 'The River Book' },
    title: 'Chapter 2: *The valley*',
    url: 'https://library.example/river#2',
    description:
      '> The hills stand close. **The river runs north to the sea**, and the mills stand along it\\*.\n-# paragraph 4',
    color: 0x248046,
    fields: [
      { name: 'Also in', value: '`k3f9xq4-6v8-7s`\nThe Mill Book' },
      { name: 'Year', value: '1871', inline: true },
      { name: 'Pages', value: '2', inline: true },
    ],
    footer: { text: '§a1b2c3 · word for word' },
  };
  const buttons = [
    button('More around it', 'v1:more', 1),
    button('Only for me', 'v1:private', 2),
    { ...button('Next', 'v1:next', 2), disabled: true },
    { type: 2, style: 5, label: 'Source', url: 'https://library.example/river' },
  ];
  return {
    body: { content: `Found for “${question}”`, embeds: [embed], components: [row(...buttons)] },
    private: false,
  };
}

function followUp(text: string, history: readonly HistoryTurn[]): Reply {
  const description = `> ${text} (after ${history.length} turns)`;
  return { body: { embeds: [{ description }] }, private: false };
}

function widened(message: MessageBody): MessageBody {
  const embeds = (message.embeds ?? []).map((embed) => ({
    ...embed,
    description: '> Before. The river runs north. After.',
  }));
  return { ...message, embeds, components: [row(button('Less', 'v1:less', 1))] };
}

function row(...components: Button[]): ActionRow {
  return { type: 1, components };
}

function button(label: string, customId: string, style: number): Button {
  return { type: 2, style, label, custom_id: customId };
}
