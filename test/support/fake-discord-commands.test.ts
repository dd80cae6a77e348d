import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { rawClient } from './fake-discord/raw-client.ts';
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts';

let discord: FakeDiscord;
const send = rawClient(() => discord);

beforeEach(async () => {
  await discord?.close();
  discord = await startFakeDiscord();
});

afterAll(() => discord.close());

type Data = Readonly<Record<string, unknown>>;
const text = (length: number) => 'x'.repeat(length);
const list = <T>(length: number, entry: (position: number) => T) => Array.from({ length }, (_, at) => entry(at));

const deploy = (...commands: readonly unknown[]) =>
  send('PUT', `/applications/${discord.applicationId}/commands`, commands);
const command = (more: Data = {}) => ({ name: 'ask', description: 'd', ...more });
const anOption = (more: Data = {}) => ({ type: 3, name: 'q', description: 'd', ...more });
const options = (...entries: readonly unknown[]) => deploy(command({ options: entries }));
const option = (more: Data) => options(anOption(more));
const choice = (more: Data = {}) => ({ name: 'n', value: 'v', ...more });
const choices = (length: number) => list(length, (at) => choice({ name: String(at) }));

const answerTo =
  ({ id, token }: ReturnType<FakeDiscord['slash']>) =>
  (type: number, data?: Data) =>
    send('POST', `/interactions/${id}/${token}/callback`, { type, data });
const answer = (type: number, data?: Data) => answerTo(discord.slash('ask'))(type, data);
const suggest = (...entries: readonly unknown[]) =>
  answerTo(discord.autocomplete('ask', { q: '' }, 'q'))(8, { choices: entries });
const input = (more: Data = {}) => ({ type: 4, custom_id: 'i', style: 1, ...more });
const label = (more: Data = {}) => ({ type: 18, label: 'l', component: input(), ...more });
const modal = (more: Data) => answer(9, { custom_id: 'm', title: 't', components: [label()], ...more });
const labels = (...components: readonly unknown[]) => modal({ components });
const inputs = (more: Data) => labels(label({ component: input(more) }));

/** A command with texts of that length in all: 164 for names and descriptions, 79 values of 98, and the rest. */
function sized(length: number) {
  const value = (at: number) => text(at === 0 ? length - 164 - 79 * 98 : 98);
  const four = (first: number) => list(4, (at) => choice({ name: String(at), value: value(first + at) }));
  return command({ options: list(20, (at) => anOption({ name: `o${10 + at}`, choices: four(4 * at) })) });
}

/** The numbers stand here once more, as Discord documents them: a wrong constant in the fake is found out. */
type Case = readonly [name: string, most: number, attempt: (size: number) => Promise<string>, refusal: string];

const COMMANDS: readonly Case[] = [
  ['name', 32, (n) => deploy(command({ name: text(n) })), 'name BASE_TYPE_BAD_LENGTH'],
  ['description', 100, (n) => deploy(command({ description: text(n) })), 'description BASE_TYPE_BAD_LENGTH'],
  [
    'localized name',
    32,
    (n) => deploy(command({ name_localizations: { de: text(n) } })),
    'name_localizations.de BASE_TYPE_BAD_LENGTH',
  ],
  ['options', 25, (n) => options(...list(n, (at) => anOption({ name: `o${at}` }))), 'options BASE_TYPE_MAX_LENGTH'],
  ['option name', 32, (n) => option({ name: text(n) }), 'options.0.name BASE_TYPE_BAD_LENGTH'],
  ['option description', 100, (n) => option({ description: text(n) }), 'options.0.description BASE_TYPE_BAD_LENGTH'],
  ['max_length', 6000, (n) => option({ max_length: n }), 'options.0.max_length NUMBER_TYPE_MAX'],
  ['min_length', 6000, (n) => option({ min_length: n }), 'options.0.min_length NUMBER_TYPE_MAX'],
  ['choices', 25, (n) => option({ choices: choices(n) }), 'options.0.choices BASE_TYPE_MAX_LENGTH'],
  [
    'choice',
    100,
    (n) => option({ choices: [choice({ name: text(n) })] }),
    'options.0.choices.0.name BASE_TYPE_BAD_LENGTH',
  ],
];

const ANSWERS: readonly Case[] = [
  ['choices', 25, (n) => suggest(...choices(n)), 'choices BASE_TYPE_MAX_LENGTH'],
  ['choice name', 100, (n) => suggest(choice({ name: text(n) })), 'choices.0.name BASE_TYPE_BAD_LENGTH'],
  ['choice value', 100, (n) => suggest(choice({ value: text(n) })), 'choices.0.value BASE_TYPE_BAD_LENGTH'],
  ['content', 2000, (n) => answer(4, { content: text(n) }), 'content BASE_TYPE_MAX_LENGTH'],
  ['modal title', 45, (n) => modal({ title: text(n) }), 'title BASE_TYPE_BAD_LENGTH'],
  ['modal custom id', 100, (n) => modal({ custom_id: text(n) }), 'custom_id BASE_TYPE_BAD_LENGTH'],
  [
    'modal components',
    5,
    (n) => labels(...list(n, (at) => label({ component: input({ custom_id: `${at}` }) }))),
    'components BASE_TYPE_BAD_LENGTH',
  ],
  ['label', 45, (n) => labels(label({ label: text(n) })), 'components.0.label BASE_TYPE_BAD_LENGTH'],
  [
    'label description',
    100,
    (n) => labels(label({ description: text(n) })),
    'components.0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    'input placeholder',
    100,
    (n) => inputs({ placeholder: text(n) }),
    'components.0.component.placeholder BASE_TYPE_MAX_LENGTH',
  ],
  ['input value', 4000, (n) => inputs({ value: text(n) }), 'components.0.component.value BASE_TYPE_MAX_LENGTH'],
  ['input max_length', 4000, (n) => inputs({ max_length: n }), 'components.0.component.max_length NUMBER_TYPE_MAX'],
];

describe.each([
  ['command', '0.', COMMANDS],
  ['answer', 'data.', ANSWERS],
] as const)('%s: so much and no more', (_, where, cases) => {
  test.each(cases)('%s: %i', async (_name, most, attempt, refusal) => {
    expect(await attempt(most)).toMatch(/^20[04]$/);
    expect(await attempt(most + 1)).toBe(`50035 ${where}${refusal}`);
  });
});

describe('refused commands', () => {
  const late = [anOption(), anOption({ name: 'r', required: true })];
  const set = (length: number, type: number) =>
    list(length, (at) => (type === 1 ? command({ name: `c${at}` }) : { name: `C ${at}`, type }));

  test.each<readonly [string, () => Promise<string>, string]>([
    ['no list', () => send('PUT', `/applications/${discord.applicationId}/commands`, {}), '50035  LIST_TYPE_CONVERT'],
    ['a capital letter', () => deploy(command({ name: 'Ask' })), '50035 0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a blank in the name', () => deploy(command({ name: 'a b' })), '50035 0.name APPLICATION_COMMAND_INVALID_NAME'],
    [
      'an option with a capital',
      () => option({ name: 'Q' }),
      '50035 0.options.0.name APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['no description', () => deploy({ name: 'ask' }), '50035 0.description BASE_TYPE_REQUIRED'],
    [
      'a menu with description',
      () => deploy(command({ type: 3 })),
      '50035 0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
    ],
    ['one name twice', () => deploy(command(), command()), '50035 1.name APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'one option name twice',
      () => options(anOption(), anOption()),
      '50035 0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    ],
    [
      'required after optional',
      () => options(...late),
      '50035 0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    ['an option type of no kind', () => option({ type: 99 }), '50035 0.options.0.type BASE_TYPE_CHOICES'],
    [
      'choices and autocomplete',
      () => option({ choices: [choice()], autocomplete: true }),
      '50035 0.options.0 APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
    ],
    ['more than 8000 in all', () => deploy(sized(8001)), '50035 0 APPLICATION_COMMAND_TOO_LARGE'],
    ['101 slash commands', () => deploy(...set(101, 1)), '30032'],
    ['16 user commands', () => deploy(...set(16, 2)), '30032'],
    ['16 message commands', () => deploy(...set(16, 3)), '30032'],
  ])('%s', async (_, attempt, refusal) => {
    expect(await attempt()).toBe(refusal);
  });

  test('what lies within is taken', async () => {
    expect(await deploy(...set(100, 1), ...set(15, 2), ...set(15, 3))).toBe('200');
    expect(await deploy(sized(8000))).toBe('200');
    expect(await deploy(command({ name: 'größe' }), command({ name: '質問' }), { name: 'Check Quotes', type: 3 })).toBe(
      '200',
    );
  });

  test('one command can be added, changed and removed', async () => {
    const path = `/applications/${discord.applicationId}/commands`;
    expect(await send('POST', path, command())).toBe('200');
    expect(await send('POST', path, command({ description: 'again' }))).toBe('200');
    const [only] = discord.commands();
    expect(discord.commands()).toMatchObject([{ name: 'ask', description: 'again' }]);
    expect(await send('PATCH', `${path}/${only?.id}`, { name: 'find' })).toBe('200');
    expect(discord.commands()).toMatchObject([{ id: only?.id, name: 'find', description: 'again' }]);
    expect(await send('DELETE', `${path}/${only?.id}`, undefined)).toBe('204');
    expect(await send('DELETE', `${path}/${only?.id}`, undefined)).toBe('10063');
  });
});

describe('refused answers', () => {
  test.each<readonly [string, () => Promise<string>, string]>([
    [
      'one choice name twice',
      () => suggest(choice(), choice({ value: 'w' })),
      '50035 data.choices.1.name FAKE_CHOICE_NAME_DUPLICATED',
    ],
    ['an empty choice name', () => suggest(choice({ name: '' })), '50035 data.choices.0.name BASE_TYPE_REQUIRED'],
    ['an empty choice value', () => suggest(choice({ value: '' })), '50035 data.choices.0.value BASE_TYPE_REQUIRED'],
    [
      'a message for autocomplete',
      () => answerTo(discord.autocomplete('ask', { q: '' }, 'q'))(4, { content: 'x' }),
      '50035 type BASE_TYPE_CHOICES',
    ],
    ['an update of nothing', () => answer(7, { content: 'x' }), '50035 type BASE_TYPE_CHOICES'],
    ['choices for a command', () => answer(8, { choices: [] }), '50035 type BASE_TYPE_CHOICES'],
    ['an empty answer', () => answer(4, {}), '50006'],
    ['a wrong token', () => answerTo({ ...discord.slash('ask'), token: 'x' })(5), '10062'],
    ['a modal without title', () => modal({ title: undefined }), '50035 data.title BASE_TYPE_REQUIRED'],
    [
      'a button in a modal',
      () => labels({ type: 1, components: [{ type: 2 }] }),
      '50035 data.components.0.components.0.type BASE_TYPE_CHOICES',
    ],
  ])('%s', async (_, attempt, refusal) => {
    expect(await attempt()).toContain(refusal);
  });

  test('the name a choice has twice may stand once in each of two answers', async () => {
    expect(await suggest(choice())).toBe('204');
    expect(await suggest(choice(), choice({ name: 'm' }))).toBe('204');
  });

  test('a wait in vain tells what was waited for and what happened', async () => {
    const asked = discord.slash('ask');
    await answerTo(asked)(4, {});
    const error = String(await asked.response(1).catch(String));
    expect(error).toContain(`nothing after 1 ms, waiting for the response to interaction ${asked.id}`);
    expect(error).toContain('Sessions: none');
    expect(error).toMatch(/POST \/interactions\/\d+\/\S+\/callback \{"type":4,"data":\{\}\} -> 400 .*50006/);
  });

  test('closing ends what still waits', async () => {
    const waiting = discord.nextMessage().catch(String);
    await discord.close();
    expect(await waiting).toContain('closed, waiting for a message of the bot');
  });
});
