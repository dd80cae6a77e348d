import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawClient } from './fake-discord/raw-client.ts';
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts';

let discord: FakeDiscord;
const send = rawClient(() => discord);

beforeAll(async () => {
  discord = await startFakeDiscord();
});

afterAll(() => discord.close());

type Data = Readonly<Record<string, unknown>>;
const text = (length: number) => 'x'.repeat(length);
const list = <T>(length: number, entry: (position: number) => T) => Array.from({ length }, (_, at) => entry(at));

const post = (body: unknown) => send('POST', `/channels/${discord.channelId}/messages`, body);
const embed = (fields: Data) => post({ embeds: [fields] });
const field = (fields: Data) => embed({ fields: [fields] });
const row = (...components: readonly unknown[]) => ({ type: 1, components });
const rows = (...components: readonly unknown[]) => post({ components });
let nIds = 0;
const freshId = () => `b${++nIds}`;
const button = (more: Data = {}) => ({ type: 2, style: 1, label: 'b', custom_id: freshId(), ...more });
const select = (more: Data) => rows(row({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more }));
const chosen = (more: Data) => select({ options: [{ label: 'a', value: 'a', ...more }] });
const v2 = (...components: readonly unknown[]) => post({ flags: 32768, components });
const display = (content: string) => ({ type: 10, content });
const section = (texts: readonly unknown[]) => v2({ type: 9, components: texts, accessory: button() });
const gallery = (items: readonly unknown[]) => v2({ type: 12, items });
const link = (length: number) => rows(row({ type: 2, style: 5, label: 'l', url: `https://${text(length - 8)}` }));
const users = (length: number) => ({ content: 'x', allowed_mentions: { users: list(length, String) } });
const sized = (length: number) => [{ description: text(4000) }, { footer: { text: text(length - 4000) } }];

const upload = (nFiles: number) => {
  const form = new FormData();
  form.append('payload_json', JSON.stringify({ content: 'x' }));
  for (const at of list(nFiles, Number)) form.append(`files[${at}]`, new Blob(['x']), 'x.txt');
  return post(form);
};

/** The numbers stand here once more, as Discord documents them: a wrong constant in the fake is found out. */
type Case = readonly [name: string, most: number, attempt: (size: number) => Promise<string>, refusal: string];

const MESSAGES: readonly Case[] = [
  ['content', 2000, (n) => post({ content: text(n) }), 'content BASE_TYPE_MAX_LENGTH'],
  ['content in code points', 2000, (n) => post({ content: '😀'.repeat(n) }), 'content BASE_TYPE_MAX_LENGTH'],
  ['nonce', 25, (n) => post({ content: 'x', nonce: text(n) }), 'nonce BASE_TYPE_MAX_LENGTH'],
  ['files', 10, upload, 'attachments BASE_TYPE_MAX_LENGTH'],
  ['mentioned users', 100, (n) => post(users(n)), 'allowed_mentions.users BASE_TYPE_MAX_LENGTH'],
  ['embeds', 10, (n) => post({ embeds: list(n, () => ({ title: 'x' })) }), 'embeds BASE_TYPE_MAX_LENGTH'],
  ['all embeds', 6000, (n) => post({ embeds: sized(n) }), 'embeds MAX_EMBED_SIZE_EXCEEDED'],
];

const EMBEDS: readonly Case[] = [
  ['title', 256, (n) => embed({ title: text(n) }), 'title BASE_TYPE_MAX_LENGTH'],
  ['description', 4096, (n) => embed({ description: text(n) }), 'description BASE_TYPE_MAX_LENGTH'],
  ['fields', 25, (n) => embed({ fields: list(n, () => ({ name: 'n', value: 'v' })) }), 'fields BASE_TYPE_MAX_LENGTH'],
  ['field name', 256, (n) => field({ name: text(n), value: 'v' }), 'fields.0.name BASE_TYPE_BAD_LENGTH'],
  ['field value', 1024, (n) => field({ name: 'n', value: text(n) }), 'fields.0.value BASE_TYPE_BAD_LENGTH'],
  ['footer', 2048, (n) => embed({ footer: { text: text(n) } }), 'footer.text BASE_TYPE_MAX_LENGTH'],
  ['author', 256, (n) => embed({ author: { name: text(n) } }), 'author.name BASE_TYPE_MAX_LENGTH'],
];

const ROWS: readonly Case[] = [
  ['rows', 5, (n) => rows(...list(n, () => row(button()))), ' BASE_TYPE_MAX_LENGTH'],
  ['buttons in a row', 5, (n) => rows(row(...list(n, () => button()))), '.0.components BASE_TYPE_BAD_LENGTH'],
  ['V2 components', 40, (n) => v2(...list(n, () => ({ type: 14 }))), ' COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  ['V2 text', 4000, (n) => v2(display(text(n - 1)), display('x')), ' COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
  ['V2 section', 3, (n) => section(list(n, () => display('x'))), '.0.components BASE_TYPE_BAD_LENGTH'],
  [
    'V2 gallery',
    10,
    (n) => gallery(list(n, () => ({ media: { url: 'https://u.v/w' } }))),
    '.0.items BASE_TYPE_BAD_LENGTH',
  ],
];

const COMPONENTS: readonly Case[] = [
  ['button label', 80, (n) => rows(row(button({ label: text(n) }))), 'label BASE_TYPE_MAX_LENGTH'],
  ['custom id', 100, (n) => rows(row(button({ custom_id: text(n) }))), 'custom_id BASE_TYPE_BAD_LENGTH'],
  ['url', 512, link, 'url BASE_TYPE_BAD_LENGTH'],
  [
    'options',
    25,
    (n) => select({ options: list(n, (at) => ({ label: 'a', value: `${at}` })) }),
    'options BASE_TYPE_BAD_LENGTH',
  ],
  ['option label', 100, (n) => chosen({ label: text(n) }), 'options.0.label BASE_TYPE_BAD_LENGTH'],
  ['option value', 100, (n) => chosen({ value: text(n) }), 'options.0.value BASE_TYPE_BAD_LENGTH'],
  ['option description', 100, (n) => chosen({ description: text(n) }), 'options.0.description BASE_TYPE_MAX_LENGTH'],
  ['placeholder', 150, (n) => select({ placeholder: text(n) }), 'placeholder BASE_TYPE_MAX_LENGTH'],
  ['max_values', 25, (n) => rows(row({ type: 5, custom_id: 's', max_values: n })), 'max_values NUMBER_TYPE_MAX'],
];

describe.each([
  ['message', '', MESSAGES],
  ['embed', 'embeds.0.', EMBEDS],
  ['message layout', 'components', ROWS],
  ['component', 'components.0.components.0.', COMPONENTS],
] as const)('%s: so much and no more', (_, where, cases) => {
  test.each(cases)('%s: %i', async (_name, most, attempt, refusal) => {
    expect(await attempt(most)).toBe('200');
    expect(await attempt(most + 1)).toBe(`50035 ${where}${refusal}`);
  });
});

describe('refused messages', () => {
  const reply = (more: Data) => post({ content: 'x', message_reference: { message_id: '1', ...more } });
  const twin = button();
  const menu = { type: 5, custom_id: 'u' };
  const conflict = { parse: ['users'], users: ['1'] };
  const cjk = (length: number) => '字'.repeat(length);
  const plain = (body: Data) => ({ content: 'x', ...body });

  test.each<readonly [string, () => Promise<string>, string]>([
    ['nothing', () => post({}), '50006'],
    ['blanks', () => post({ content: ' \n' }), '50006'],
    ['no JSON', () => post('{'), '50109'],
    ['text that is none', () => post({ content: 5 }), '50035 content STRING_TYPE_CONVERT'],
    ['an empty embed', () => embed({}), '50035 embeds.0.description BASE_TYPE_REQUIRED'],
    ['a nameless field', () => field({ name: ' ', value: 'v' }), '50035 embeds.0.fields.0.name BASE_TYPE_REQUIRED'],
    [
      'mentions both ways',
      () => post(plain({ allowed_mentions: conflict })),
      '50035 allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    ['a reply to nothing', () => reply({}), '50035 message_reference REPLIES_UNKNOWN_MESSAGE'],
    [
      'a reply elsewhere',
      () => reply({ channel_id: '2' }),
      '50035 message_reference REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL',
    ],
    [
      'one custom id twice',
      () => rows(row(twin), row(twin)),
      '50035 components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'an empty custom id',
      () => rows(row(button({ custom_id: '' }))),
      '50035 components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    ['an empty row', () => rows(row()), '50035 components.0.components BASE_TYPE_BAD_LENGTH'],
    ['a bare button', () => rows(button()), '50035 components.0.type BASE_TYPE_CHOICES'],
    [
      'a blank button',
      () => rows(row(button({ label: '' }))),
      '50035 components.0.components.0 BUTTON_COMPONENT_MISSING_LABEL_AND_EMOJI',
    ],
    [
      'a link with custom id',
      () => rows(row(button({ style: 5, url: 'https://u.v' }))),
      '50035 components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'a style of no kind',
      () => rows(row(button({ style: 9 }))),
      '50035 components.0.components.0.style BASE_TYPE_CHOICES',
    ],
    [
      'a menu beside a button',
      () => rows(row(menu, button())),
      '50035 components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['V2 without its flag', () => rows(display('x')), '50035 components.0.type BASE_TYPE_CHOICES'],
    [
      'V2 with content',
      () => post(plain({ flags: 32768, components: [display('x')] })),
      '50035 content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['V2 with too many bytes', () => v2(display(`${cjk(3386)}x`)), '500'],
  ])('%s', async (_, attempt, refusal) => {
    expect(await attempt()).toBe(refusal);
  });

  test('V2 with just few enough bytes is taken', async () => {
    expect(await v2(display(cjk(3386)))).toBe('200');
  });

  test('an edit that leaves nothing is refused, one that changes kind must clear the old', async () => {
    await post({ content: 'x' });
    const path = `/channels/${discord.channelId}/messages/${discord.messages().at(-1)?.id}`;
    expect(await send('PATCH', path, { content: '' })).toBe('50006');
    const components = [display('x')];
    expect(await send('PATCH', path, { flags: 32768, components })).toContain('content MESSAGE_CANNOT_USE_LEGACY');
    expect(await send('PATCH', path, { flags: 32768, content: null, components })).toBe('200');
    expect(await send('PATCH', path, { content: 'back' })).toContain('content MESSAGE_CANNOT_USE_LEGACY');
  });

  test('a channel that is not there, an API version of old', async () => {
    expect(await send('POST', '/channels/1/messages', { content: 'x' })).toBe('10003');
    const old = await fetch(`${discord.apiUrl}/v9/users/@me`, { headers: { authorization: `Bot ${discord.token}` } });
    expect(await old.json()).toMatchObject({ code: 50041 });
  });
});
