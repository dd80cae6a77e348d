import {
  type APIActionRowComponent,
  type APIApplicationCommandOption,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { checkModal } from '../../../src/discord/payload/check-modal.ts';
import { checkChoices, checkCommands, checkPayload, type Sending } from '../../../src/discord/payload/check-payload.ts';
import { LIMITS } from '../../../src/discord/payload/limits.ts';

const repeat = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const message = (body: Parameters<typeof checkPayload>[0], sending?: Sending) =>
  checkPayload({ content: 'a', allowed_mentions: { parse: [] }, ...body }, sending);
const embed = (part: APIEmbed) => message({ embeds: [{ description: 'a', ...part }] });

const button = (part: Partial<APIButtonComponentWithCustomId> = {}): APIButtonComponentWithCustomId => {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'a', custom_id: 'a', ...part };
};
const row = (
  ...components: APIButtonComponentWithCustomId[]
): APIActionRowComponent<APIButtonComponentWithCustomId> => {
  return { type: ComponentType.ActionRow, components };
};

const anyRow = (part: object) =>
  message({ components: [{ type: ComponentType.ActionRow, components: [part as never] }] });
const select = (part: object) =>
  anyRow({ type: ComponentType.StringSelect, custom_id: 'a', options: [choice()], ...part });
const choice = (part: object = {}) => ({ label: 'a', value: 'a', ...part });
const modal = (part: object) => checkModal({ title: 'a', custom_id: 'a', components: [label()], ...part });
const label = (part: object = {}, inner: object = {}): never => {
  const component = { type: ComponentType.TextInput, style: 1, custom_id: 'a', ...inner };
  return { type: ComponentType.Label, label: 'a', component, ...part } as never;
};
const input = (part: object) => modal({ components: [label({}, part)] });
const url = (length: number) => 'https://a.b/'.padEnd(length, 'x');

const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
const section = (count: number) => {
  const accessory = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Link as const,
    label: 'a',
    url: 'https://a.b',
  };
  return { type: ComponentType.Section as const, components: repeat(count, () => text('a')), accessory };
};
const v2 = (...components: APIMessageTopLevelComponent[]) =>
  checkPayload({ flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } });

const picture = (part: object) =>
  v2({ type: ComponentType.MediaGallery, items: [{ media: { url: url(20) }, ...part }] });

const command = (part: Partial<Extract<RESTPostAPIApplicationCommandsJSONBody, { options?: unknown }>>) =>
  checkCommands([{ name: 'ask', description: 'a', ...part }]);
const option = (part: object): APIApplicationCommandOption => {
  return { type: ApplicationCommandOptionType.String, name: 'question', description: 'a', ...part };
};
/** Choices of 200 characters each. */
const choices = (count: number) => {
  return repeat(count, (index) => ({ name: `${index}`.padStart(100, '_'), value: 'x'.repeat(100) }));
};

/** How each limit is reached: the problems of something that has `n` of what the limit counts. */
const cases: Record<string, [most: number, problems: (n: number) => string[]]> = {
  'message.content': [2000, (n) => message({ content: 'x'.repeat(n) })],
  'message.embeds': [10, (n) => message({ embeds: repeat(n, () => ({ description: 'a' })) })],
  'message.rows': [5, (n) => message({ components: repeat(n, (index) => row(button({ custom_id: `${index}` }))) })],
  'embed.title': [256, (n) => embed({ title: 'x'.repeat(n) })],
  'embed.description': [4096, (n) => embed({ description: 'x'.repeat(n) })],
  'embed.fields': [25, (n) => embed({ fields: repeat(n, () => ({ name: 'a', value: 'a' })) })],
  'embed.fieldName': [256, (n) => embed({ fields: [{ name: 'x'.repeat(n), value: 'a' }] })],
  'embed.fieldValue': [1024, (n) => embed({ fields: [{ name: 'a', value: 'x'.repeat(n) }] })],
  'embed.footer': [2048, (n) => embed({ footer: { text: 'x'.repeat(n) } })],
  'embed.author': [256, (n) => embed({ author: { name: 'x'.repeat(n) } })],
  'embed.total': [
    6000,
    (n) =>
      message({
        embeds: [
          { title: 'x'.repeat(200), description: 'x'.repeat(4000), author: { name: 'x'.repeat(200) } },
          { fields: [{ name: 'x'.repeat(100), value: 'x'.repeat(500) }], footer: { text: 'x'.repeat(n - 5000) } },
        ],
      }),
  ],
  'row.buttons': [5, (n) => message({ components: [row(...repeat(n, (index) => button({ custom_id: `${index}` })))] })],
  'button.label': [80, (n) => message({ components: [row(button({ label: 'x'.repeat(n) }))] })],
  'button.customId': [100, (n) => message({ components: [row(button({ custom_id: 'x'.repeat(n) }))] })],
  'button.url': [
    512,
    (n) => {
      const link = {
        type: ComponentType.Button as const,
        style: ButtonStyle.Link as const,
        label: 'a',
        url: url(n),
      };
      return message({ components: [{ type: ComponentType.ActionRow, components: [link] }] });
    },
  ],
  'message.files': [10, (n) => message({}, { files: repeat(n, (index) => ({ name: `${index}`, size: 1 })) })],
  'message.fileBytes': [10 * 1024 * 1024, (n) => message({}, { files: [{ name: 'a', size: n }] })],
  'message.mentionedIds': [
    100,
    (n) => {
      const users = repeat(n, String);
      return message({ allowed_mentions: { parse: [], users } }, { mayPing: { users } });
    },
  ],
  'component.id': [2_147_483_647, (n) => anyRow({ ...button(), id: n })],
  'select.options': [25, (n) => select({ options: repeat(n, (index) => choice({ value: `${index}` })) })],
  'select.values': [25, (n) => anyRow({ type: ComponentType.UserSelect, custom_id: 'a', max_values: n })],
  'select.label': [100, (n) => select({ options: [choice({ label: 'x'.repeat(n) })] })],
  'select.value': [100, (n) => select({ options: [choice({ value: 'x'.repeat(n) })] })],
  'select.description': [100, (n) => select({ options: [choice({ description: 'x'.repeat(n) })] })],
  'select.placeholder': [150, (n) => select({ placeholder: 'x'.repeat(n) })],
  'modal.title': [45, (n) => modal({ title: 'x'.repeat(n) })],
  'modal.components': [5, (n) => modal({ components: repeat(n, (index) => label({}, { custom_id: `${index}` })) })],
  'modal.label': [45, (n) => modal({ components: [label({ label: 'x'.repeat(n) })] })],
  'modal.description': [100, (n) => modal({ components: [label({ description: 'x'.repeat(n) })] })],
  'modal.input': [4000, (n) => input({ value: 'x'.repeat(n) })],
  'modal.placeholder': [100, (n) => input({ placeholder: 'x'.repeat(n) })],
  'componentsV2.galleryItems': [
    10,
    (n) => v2({ type: ComponentType.MediaGallery, items: repeat(n, () => ({ media: { url: url(20) } })) }),
  ],
  'componentsV2.mediaDescription': [1024, (n) => picture({ description: 'x'.repeat(n) })],
  'componentsV2.mediaUrl': [2048, (n) => picture({ media: { url: url(n) } })],
  'componentsV2.spacing': [2, (n) => v2({ type: ComponentType.Separator, spacing: n })],
  'componentsV2.accentColor': [
    16_777_215,
    (n) => v2({ type: ComponentType.Container, accent_color: n, components: [text('a')] }),
  ],
  'componentsV2.components': [
    40,
    (n) => v2({ type: ComponentType.Container, components: repeat(n - 1, () => text('a')) }),
  ],
  'componentsV2.sectionTexts': [3, (n) => v2(section(n))],
  'componentsV2.text': [4000, (n) => v2(text('x'.repeat(2000)), text('x'.repeat(n - 2000)))],
  // Three bytes a character: 3,378 of them, 12 for each of the two texts, and the rest in single bytes.
  'componentsV2.bytes': [10_170, (n) => v2(text('語'.repeat(3378)), text('x'.repeat(n - 3 * 3378 - 2 * 12)))],
  'choice.count': [25, (n) => checkChoices(repeat(n, (index) => ({ name: `${index}`, value: 'a' })))],
  'choice.name': [100, (n) => checkChoices([{ name: 'x'.repeat(n), value: 'a' }])],
  'choice.value': [100, (n) => checkChoices([{ name: 'a', value: 'x'.repeat(n) }])],
  'command.chatInput': [100, (n) => checkCommands(repeat(n, (index) => ({ name: `${index}`, description: 'a' })))],
  'command.user': [
    15,
    (n) => checkCommands(repeat(n, (index) => ({ name: `${index}`, type: ApplicationCommandType.User }))),
  ],
  'command.message': [
    15,
    (n) => checkCommands(repeat(n, (index) => ({ name: `${index}`, type: ApplicationCommandType.Message }))),
  ],
  'command.name': [32, (n) => checkCommands([{ name: 'X y'.padEnd(n, 'x'), type: ApplicationCommandType.Message }])],
  'command.description': [100, (n) => command({ description: 'x'.repeat(n) })],
  'command.options': [25, (n) => command({ options: repeat(n, (index) => option({ name: `${index}` })) })],
  'command.stringLength': [6000, (n) => command({ options: [option({ max_length: n })] })],
  // ask 3, its description; a 1, 100 and 25 choices; b 1, 1 and 14 choices.
  'command.total': [
    8000,
    (n) =>
      command({
        description: 'x'.repeat(n - 3 - (1 + 100 + 25 * 200) - (1 + 1 + 14 * 200)),
        options: [
          option({ name: 'a', description: 'x'.repeat(100), choices: choices(25) }),
          option({ name: 'b', choices: choices(14) }),
        ],
      }),
  ],
};

/** Limits that no message or command can pass: checked elsewhere, or of time. */
const notCounted = [
  'componentsV2.bytesPerText',
  'command.namePattern',
  'interaction.acknowledgeMs',
  'interaction.tokenMs',
];

describe('LIMITS', () => {
  const all = Object.entries(LIMITS).flatMap(([group, limits]) =>
    Object.entries(limits).map(([name, value]): [string, unknown] => [`${group}.${name}`, value]),
  );

  test.each(Object.entries(cases))('%s: just reached is fine, one more is not', (name, [most, problems]) => {
    expect(Object.fromEntries(all)[name]).toBe(most);
    expect(problems(most)).toEqual([]);
    expect(problems(most + 1)).toEqual([expect.stringMatching(`: ${most + 1} found, at most ${most} allowed$`)]);
  });

  test('has no limit without a case here', () => {
    expect(all.map(([name]) => name).sort()).toEqual([...Object.keys(cases), ...notCounted].sort());
  });
});
