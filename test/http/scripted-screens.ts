import type { HistoryTurn, Reply } from '../../src/http/bot.ts';
import type { Component, Embed, MessageBody, ModalBody } from '../../src/http/message-body.ts';
import { PRETEND_SERVER } from '../../src/http/pretend-server.ts';

/** What the scripted bot says: one message of every kind that Discord can show. */

const LIBRARIANS = PRETEND_SERVER.roles[0]?.id ?? '';

export function help(): Reply {
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

export function answer(question: string): Reply {
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

/** A card of components: accent, headings, quotation, sections, separators, menus, buttons and a file. */
export function card(): Reply {
  const parts: Component[] = [
    text('### Which way does the river run?\n-# 1 of 3 · sure'),
    section(text('> The hills stand close. **The river runs north to the sea**.'), {
      type: 2,
      style: 5,
      label: 'Open',
      url: 'https://library.example/river#2',
    }),
    text('**The River Book** › Chapter 2 · `k3f9xq4-6v8-7s` · <t:1700000000:D>\n- word for word\n- checked'),
    { type: 14, divider: true, spacing: 2 },
    section(text('Also in **The Mill Book**'), button('Show', 'v1:also', 2)),
    section(text('The bridge'), { type: 11, description: 'A stone bridge' }),
    { type: 13, file: { url: 'attachment://passage.txt' } },
    row(jumpMenu()),
    row({ type: 8, custom_id: 'v1:channels', placeholder: 'Channels where I answer', min_values: 0, max_values: 2 }),
    row({ type: 6, custom_id: 'v1:role', placeholder: 'Whom to ask' }),
    row(
      { ...button('Previous', 'v1:next', 2), disabled: true },
      button('Ask a follow-up', 'v1:follow', 1),
      { ...button('Share with everyone', 'v1:share', 3), emoji: { name: '📣' } },
      button('Ask a human', 'v1:human', 2),
      button('Delete', 'v1:delete', 4),
    ),
  ];
  return {
    body: {
      flags: 1 << 15,
      components: [{ type: 17, accent_color: 0x248046, components: parts }, text('-# Asked by you')],
      files: [{ name: 'passage.txt', text: 'The hills stand close.\nThe river runs north to the sea.\n' }],
      allowed_mentions: { parse: [] },
    },
    private: false,
  };
}

function jumpMenu(): Component {
  return {
    type: 3,
    custom_id: 'v1:jump',
    placeholder: 'Jump to a passage',
    options: [
      { label: 'The River Book', value: '0', description: 'Chapter 2', default: true, emoji: { name: '📖' } },
      { label: 'The Mill Book', value: '1', description: 'Chapter 5' },
      { label: '<b>**Not bold**</b>', value: '2' },
    ],
  };
}

/** The same card with another text where its first one stood. */
export function cardSaying(words: string, message: MessageBody): MessageBody {
  const [container, ...others] = message.components ?? [];
  const [, ...parts] = container?.components ?? [];
  return { ...message, components: [{ type: 17, ...container, components: [text(words), ...parts] }, ...others] };
}

export function followUpDialog(): ModalBody {
  return {
    custom_id: 'v1:follow:send',
    title: 'Ask a follow-up',
    components: [
      text('The answer takes *what was said* into account.'),
      {
        type: 18,
        label: 'Your question',
        description: 'In your own words',
        component: { type: 4, custom_id: 'question', style: 2, min_length: 3, max_length: 300, required: true },
      },
      {
        type: 18,
        label: 'Where to look',
        component: {
          type: 3,
          custom_id: 'where',
          required: false,
          placeholder: 'Everywhere',
          options: [{ label: 'The River Book', value: 'river' }],
        },
      },
    ],
  };
}

export function humanAsked(): Reply {
  return {
    body: {
      content: `<@&${LIBRARIANS}> Can somebody help? <#${PRETEND_SERVER.channels[0]?.id}>`,
      allowed_mentions: { parse: [], roles: [LIBRARIANS] },
    },
    private: false,
  };
}

export function followUp(words: string, history: readonly HistoryTurn[]): Reply {
  const description = `> ${words} (after ${history.length} turns)`;
  return { body: { embeds: [{ description }] }, private: false };
}

export function widened(message: MessageBody): MessageBody {
  const embeds = (message.embeds ?? []).map((embed) => ({
    ...embed,
    description: '> Before. The river runs north. After.',
  }));
  return { ...message, embeds, components: [row(button('Less', 'v1:less', 1))] };
}

export function text(content: string): Component {
  return { type: 10, content };
}

function section(part: Component, accessory: Component): Component {
  return { type: 9, components: [part], accessory };
}

function row(...components: Component[]): Component {
  return { type: 1, components };
}

export function button(label: string, customId: string, style: number): Component {
  return { type: 2, style, label, custom_id: customId };
}
