import {
  AllowedMentionsTypes,
  type APIActionRowComponent,
  type APIApplicationCommandOption,
  type APIButtonComponent,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { checkChoices, checkCommands, checkPayload } from '../../../src/discord/payload/check-payload.ts';

type Body = Parameters<typeof checkPayload>[0];

const quiet = { allowed_mentions: { parse: [] } };
const row = (...components: object[]): APIActionRowComponent<APIButtonComponent> => {
  return { type: ComponentType.ActionRow, components: components as APIButtonComponent[] };
};
const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'More', custom_id: 'more' };
const link = { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Read', url: 'https://example.org' };
const text = { type: ComponentType.TextDisplay, content: 'a' } as const;
const V2 = MessageFlags.IsComponentsV2;

const OPTION = { label: 'a', value: 'a' };
const menu = (part: object = {}) => ({ type: ComponentType.StringSelect, custom_id: 'm', options: [OPTION], ...part });
const users = { type: ComponentType.UserSelect, custom_id: 'u' };
const thumbnail = { type: ComponentType.Thumbnail, media: { url: 'https://example.org/a.png' }, description: 'A' };
const section = { type: ComponentType.Section, components: [text], accessory: thumbnail };
const gallery = (url: string) => ({ type: ComponentType.MediaGallery, items: [{ media: { url } }] });
const file = { type: ComponentType.File, file: { url: 'attachment://a.txt' } };
const v2 = (...components: object[]): Body => {
  return { flags: V2, components: components as APIMessageTopLevelComponent[] };
};

const withButton = (part: object): Body => ({ content: 'a', components: [row(part)] });
const none = (where: string) => `${where}: 0 found, at least 1 needed`;
const one = (where: string) => `${where}: 1 found, at most 0 allowed`;
const two = (where: string) => `${where}: 2 found, at most 1 allowed`;

describe('checkPayload', () => {
  test('takes the bodies of create, edit and interaction callback', () => {
    expectTypeOf<RESTPostAPIChannelMessageJSONBody>().toExtend<Body>();
    expectTypeOf<APIInteractionResponseCallbackData>().toExtend<Body>();
  });

  // biome-ignore format: one case a line
  test.each<[string, Body]>([
    ['plain content', { content: 'a' }],
    ['content of null beside an embed', { content: null, embeds: [{ description: 'a' }] }],
    ['an attachment alone', { attachments: [{ id: '0', filename: 'passage.txt' }] }],
    ['buttons with an id and a link', { content: 'a', components: [row(button, link)] }],
    ['a button with an emoji and no label', withButton({ ...button, label: undefined, emoji: { name: '🗑️' } })],
    ['an ephemeral message', { content: 'a', flags: MessageFlags.Ephemeral }],
    ['a string select', withButton(menu({ min_values: 0, max_values: 1, placeholder: 'Which?' }))],
    ['a user select with somebody chosen', withButton({ ...users, max_values: 25, default_values: [{ id: '1', type: 'user' }] })],
    ['selects of roles, mentionables and channels', { content: 'a', components: [6, 7, 8].map((type) => row({ type, custom_id: `${type}` })) }],
    ['a section, a gallery and a separator', v2(section, gallery('http://a.b/c.png'), { type: ComponentType.Separator, spacing: 2 })],
    ['component ids, and 0 for those without one', withButton({ ...button, id: 1 }), ],
    ['a file that is listed', { ...v2(file), attachments: [{ id: '0', filename: 'a.txt' }] }],
    ['text and buttons in a container', { flags: V2, components: [{ type: ComponentType.Container, components: [text, row(button)] }] }],
  ])('accepts %s', (_name, body) => {
    expect(checkPayload({ ...quiet, ...body })).toEqual([]);
  });

  // biome-ignore format: one case a line
  test.each<[string, Body, string]>([
    ['nothing to show', {}, none('content, embeds and attachments')],
    ['buttons and nothing else', { components: [row(button)] }, none('content, embeds and attachments')],
    ['content of white space', { content: ' \n' }, none('content characters')],
    ['an embed with nothing to show', { embeds: [{ color: 1 }] }, none('embeds[0]')],
    ['a blank title', { embeds: [{ title: ' ', description: 'a' }] }, none('embeds[0].title characters')],
    ['a blank field', { embeds: [{ fields: [{ name: 'a', value: '' }] }] }, none('embeds[0].fields[0].value characters')],
    ['an empty row', { content: 'a', components: [row()] }, none('components[0] buttons')],
    ['the same id twice, in two rows', { content: 'a', components: [row(button), row(button)] }, two('custom_id "more"')],
    ['an empty id', withButton({ ...button, custom_id: '' }), none('components[0].components[0].custom_id characters')],
    ['a button with neither id nor address', withButton({ ...link, url: undefined }), none('components[0].components[0] custom_id or url')],
    ['a button with both', withButton({ ...link, custom_id: 'b' }), two('components[0].components[0] custom_id or url')],
    ['a button without a label', withButton({ ...button, label: undefined }), none('components[0].components[0].label characters')],
    ['a component the bot does not send', withButton({ type: ComponentType.TextInput, custom_id: 'b' }), one('components[0].components[0] of type 4')],
    ['a button outside of a row', { content: 'a', components: [button as never] }, one('components[0] of type 2')],
    ['an address of a file', withButton({ ...link, url: 'file:///etc/passwd' }), one('components[0].components[0].url that is no http, https or discord address')],
    ['an address without the style of a link', withButton({ ...link, style: 1 }), one('components[0].components[0] url without the style Link')],
    ['a link without its address', withButton({ ...button, style: 5 }), one('components[0].components[0] style Link without url')],
    ['a style that is none', withButton({ ...button, style: 0 }), none('components[0].components[0].style')],
    ['the same component id twice', { content: 'a', components: [{ ...row({ ...button, id: 7 }), id: 7 }] }, two('id "7"')],
    ['a component id below 0', withButton({ ...button, id: -1 }), 'components[0].components[0].id: -1 found, at least 0 needed'],
    ['a select beside a button', { content: 'a', components: [row(menu(), button)] }, one('components[0] components beside a select')],
    ['a select without an id', withButton(menu({ custom_id: undefined })), none('components[0].components[0].custom_id characters')],
    ['a select without options', withButton(menu({ options: [] })), none('components[0].components[0].options')],
    ['fewer options than can be chosen', withButton(menu({ max_values: 2 })), 'components[0].components[0].options: 1 found, at least 2 needed'],
    ['more to choose at least than at most', withButton(menu({ min_values: 2 })), 'components[0].components[0].min_values: 2 found, at most 1 allowed'],
    ['a choice of none at most', withButton(menu({ max_values: 0 })), none('components[0].components[0].max_values')],
    ['an option twice', withButton(menu({ options: [OPTION, OPTION] })), two('components[0].components[0].options value "a"')],
    ['two options chosen where one can be', withButton(menu({ options: [{ ...OPTION, default: true }, { ...OPTION, value: 'b', default: true }] })), two('components[0].components[0].options chosen by default')],
    ['two users chosen where one can be', withButton({ ...users, default_values: [{}, {}] }), two('components[0].components[0].default_values')],
    ['a section without an accessory', v2({ type: ComponentType.Section, components: [text] }), none('components[0] accessories')],
    ['a section with a section as accessory', v2({ ...section, accessory: section }), one('components[0].accessory of type 9')],
    ['a button among the texts of a section', v2({ ...section, components: [link] }), one('components[0].components[0] of type 2')],
    ['a container in a container', v2({ type: ComponentType.Container, components: [{ type: ComponentType.Container, components: [text] }] }), one('components[0].components[0] of type 17')],
    ['an empty container', v2({ type: ComponentType.Container, components: [] }), none('components[0] components')],
    ['an empty gallery', v2({ type: ComponentType.MediaGallery, items: [] }), none('components[0].items')],
    ['a spacing of 0', v2({ type: ComponentType.Separator, spacing: 0 }), none('components[0].spacing')],
    ['a picture from a folder', v2(gallery('file:///a.png')), one('components[0].items[0].media.url that is no http or https address')],
    ['a picture of a file that is not there', v2(gallery('attachment://a.png')), one('components[0].items[0].media.url that names no file')],
    ['a file that is not there', v2(file), one('components[0].file.url that names no file')],
    ['text displays without the flag', { content: 'a', components: [text] }, one('components that need the flag IS_COMPONENTS_V2')],
    ['content beside the flag', { content: 'a', flags: V2, components: [text] }, one('content and embeds beside IS_COMPONENTS_V2')],
    ['the flag and no components', { flags: V2 }, none('components')],
    ['a blank text display', { flags: V2, components: [{ ...text, content: '' }] }, none('components[0].content characters')],
  ])('refuses %s', (_name, body, problem) => {
    expect(checkPayload({ ...quiet, ...body })).toContain(problem);
  });

  // biome-ignore format: one case a line
  test.each<[string, Body['allowed_mentions'], string]>([
    ['absent', undefined, none('allowed_mentions with a parse of []')],
    ['null', null, none('allowed_mentions with a parse of []')],
    ['without parse', {}, none('allowed_mentions with a parse of []')],
    ['users', { parse: [AllowedMentionsTypes.User] }, one('allowed_mentions')],
    ['one user', { parse: [], users: ['1'] }, one('allowed_mentions')],
    ['one role', { parse: [], roles: ['1'] }, one('allowed_mentions')],
    ['the user replied to', { parse: [], replied_user: true }, one('allowed_mentions')],
  ])('refuses mentions that are not switched off: %s', (_name, mentions, problem) => {
    const body: Body = { content: 'a' };
    if (mentions !== undefined) body.allowed_mentions = mentions;
    expect(checkPayload(body)).toEqual([problem]);
  });

  test('accepts pings of those alone who may be pinged', () => {
    const body = { content: 'a', allowed_mentions: { parse: [], users: ['1'], roles: ['2'] } };
    const problems = (users: string[], roles: string[]) => checkPayload(body, { mayPing: { users, roles } });
    expect(problems(['1', '3'], ['2'])).toEqual([]);
    expect(problems(['1'], ['1'])).toEqual([one('allowed_mentions')]);
    expect(problems(['2'], [])).toEqual([two('allowed_mentions').replace('1', '0')]);
    const parsed = { ...body, allowed_mentions: { parse: [AllowedMentionsTypes.User] } };
    expect(checkPayload(parsed, { mayPing: { users: ['1'] } })).toEqual([one('allowed_mentions')]);
  });

  test('takes files for something to show, and for what components refer to', () => {
    const files = [{ name: 'a.txt', size: 3 }];
    expect(checkPayload(quiet, { files })).toEqual([]);
    expect(checkPayload({ ...quiet, ...v2(file) }, { files })).toEqual([]);
  });

  test('accepts mentions that are switched off one by one', () => {
    expect(
      checkPayload({ content: 'a', allowed_mentions: { parse: [], users: [], roles: [], replied_user: false } }),
    ).toEqual([]);
  });

  test('counts what is nested, accessories included, and reports each problem', () => {
    const section = {
      type: ComponentType.Section as const,
      components: [text, text],
      accessory: link as APIButtonComponent,
    };
    const components: APIMessageTopLevelComponent[] = [
      { type: ComponentType.Container, components: Array(10).fill(section) },
    ];
    expect(checkPayload({ flags: V2, components })).toEqual([
      none('allowed_mentions with a parse of []'),
      'components: 41 found, at most 40 allowed',
    ]);
  });
});

describe('checkChoices', () => {
  test('accepts none, numbers, and names that differ', () => {
    expect(checkChoices([])).toEqual([]);
    expect(
      checkChoices([
        { name: 'a', value: 1 },
        { name: 'b', value: 'x', name_localizations: { de: 'c', fr: null } },
      ]),
    ).toEqual([]);
  });

  test('refuses a name twice, blank texts and a translation that is too long', () => {
    expect(
      checkChoices([
        { name: 'a', value: 'x' },
        { name: 'a', value: 'y' },
      ]),
    ).toEqual(['choices name "a": 2 found, at most 1 allowed']);
    expect(checkChoices([{ name: ' ', value: '' }])).toEqual([
      'choices[0].name characters: 0 found, at least 1 needed',
      'choices[0].value characters: 0 found, at least 1 needed',
    ]);
    expect(checkChoices([{ name: 'a', value: 'x', name_localizations: { de: 'x'.repeat(101) } }])).toEqual([
      'choices[0].name (de) characters: 101 found, at most 100 allowed',
    ]);
  });
});

describe('checkCommands', () => {
  type Command = RESTPostAPIApplicationCommandsJSONBody;
  const Type = ApplicationCommandType;
  const misspelt = (where: string) => one(`${where} characters that are upper case or not allowed`);
  const withOptions = (...options: APIApplicationCommandOption[]): Command[] => [{ ...ask, options }];
  const ask = { name: 'ask', description: 'Ask the library' };
  const string = (part: object): APIApplicationCommandOption => {
    return { type: ApplicationCommandOptionType.String, name: 'question', description: 'a', ...part };
  };
  const sub = (name: string, options: APIApplicationCommandOption[]) => {
    return {
      type: ApplicationCommandOptionType.Subcommand,
      name,
      description: 'a',
      options,
    } as APIApplicationCommandOption;
  };

  // biome-ignore format: one case a line
  test.each<[string, Command[]]>([
    ['a slash command and menu commands of the same name', [ask, { name: 'ask', type: Type.User }, { name: 'ask', type: Type.Message }]],
    ['a menu command with spaces and capitals', [{ name: 'Check quotes', type: Type.Message }]],
    ['names in other scripts', [{ ...ask, name_localizations: { ja: '質問', hi: 'पूछें', th: 'ถาม', de: 'frage-an_die' } }]],
    ['required options first', withOptions(string({ required: true }), string({ name: 'b' }))],
    ['autocomplete without choices', withOptions(string({ autocomplete: true, min_length: 0, max_length: 6000 }))],
  ])('accepts %s', (_name, commands) => {
    expect(checkCommands(commands)).toEqual([]);
  });

  // biome-ignore format: one case a line
  test.each<[string, Command[], string]>([
    ['the same command twice', [ask, ask], two('command "ChatInput ask"')],
    [
      'two commands of the same name in one language',
      [{ ...ask, name_localizations: { de: 'suche' } }, { ...ask, name: 'find', name_localizations: { de: 'suche' } }],
      two('command (de) "ChatInput suche"'),
    ],
    ['capitals', [{ ...ask, name: 'Ask' }], misspelt('commands[0].name "Ask"')],
    ['a space', [{ ...ask, name: 'ask me' }], misspelt('commands[0].name "ask me"')],
    ['a translated name with a dot', [{ ...ask, name_localizations: { de: 'f.' } }], misspelt('commands[0].name (de) "f."')],
    ['an empty name', [{ ...ask, name: '' }], none('commands[0].name characters')],
    ['no description', [{ ...ask, description: '' }], none('commands[0].description characters')],
    ['a long translated description', [{ ...ask, description_localizations: { de: 'x'.repeat(101) } }], 'commands[0].description (de) characters: 101 found, at most 100 allowed'],
    ['a menu command with a description', [{ name: 'a', type: Type.User, description: 'b' } as Command], one('commands[0].description characters')],
    ['an option twice', withOptions(string({}), string({})), two('commands[0].options name "question"')],
    ['a required option too late', withOptions(string({}), string({ name: 'b', required: true })), one('commands[0].options required after an optional one')],
    ['choices beside autocomplete', withOptions(string({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })), one('commands[0].options[0].choices beside autocomplete')],
    ['a largest length of nothing', withOptions(string({ max_length: 0 })), none('commands[0].options[0].max_length')],
    ['a least length beyond the most', withOptions(string({ min_length: 6001 })), 'commands[0].options[0].min_length: 6001 found, at most 6000 allowed'],
    ['a wrong option of a subcommand', withOptions(sub('a', [string({ name: 'B' })])), misspelt('commands[0].options[0].options[0].name "B"')],
    ['a wrong choice', withOptions(string({ choices: [{ name: '', value: 'a' }] })), none('commands[0].options[0].choices[0].name characters')],
  ])('refuses %s', (_name, commands, problem) => {
    expect(checkCommands(commands)).toContain(problem);
  });

  test('counts only the longest locale of each text', () => {
    const texts = (length: number) => ({
      description: 'x',
      description_localizations: { de: 'x'.repeat(length), fr: 'x' },
    });
    const name = (index: number) => `${index}`.padStart(2, '0');
    // ask and its description 18, four subcommands of 2, eighty options of 2 and 98, only the last has another length.
    const commandOf = (length: number) => {
      const last = length - 18 - 4 * 2 - 79 * 100 - 2;
      const options = (group: number) =>
        Array.from({ length: 20 }, (_, index) =>
          string({ name: name(index), ...texts(index + group < 22 ? 98 : last) }),
        );
      return withOptions(...Array.from({ length: 4 }, (_, group) => sub(name(group).slice(1), options(group))));
    };
    expect(checkCommands(commandOf(8000))).toEqual([]);
    expect(checkCommands(commandOf(8001))).toEqual(['commands[0] characters in all: 8001 found, at most 8000 allowed']);
  });
});
