import type { RESTPatchAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPayload } from '../../../src/discord/payload/check-payload.ts';
import { refuseBadMessage, refuseEmptyMessage } from '../../support/fake-discord/rules/message.ts';

/**
 * Two independent readings of Discord's documentation, that of the bot and that of the fake Discord in our tests, must agree on
 * every payload: neither lets pass what the other refuses. Payloads are near the limits: mostly right, with a mistake or two.
 * All texts are ASCII and without white space at their ends, for there the two count differently on purpose (limits.ts).
 */
type Body = RESTPatchAPIChannelMessageJSONBody;
type Json = Readonly<Record<string, unknown>>;

const V2 = 32768;
const FILES = [{ name: 'a.txt', size: 1 }];

/** A length that fits, just fits or just does not. */
const sized = (most: number) => fc.constantFrom(1, 1, 1, 1, 1, 1, most, most, most + 1);
const text = (most: number) => sized(most).map((length) => 'x'.repeat(length));
const url = (most: number) => sized(most).map((length) => 'https://a.b/'.padEnd(length, 'x'));
const rarely = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 14, arbitrary: usual }, { weight: 1, arbitrary: other });
const list = <T>(entry: fc.Arbitrary<T>, most: number, least = 1) =>
  rarely(
    fc.array(entry, { minLength: least, maxLength: Math.min(most, 3) }),
    fc.constantFrom(0, most, most + 1).chain((length) => fc.array(entry, { minLength: length, maxLength: length })),
  );
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Few enough to meet now and then, many enough to be rare. */
const customId = rarely(fc.integer({ min: 0, max: 1e6 }).map(String), text(100));
const id = rarely(fc.constant(undefined), fc.constantFrom<number | undefined>(-1, 0, 1, 2, 2 ** 31 - 1, 2 ** 31));

const button = rarely<Json>(
  fc.record({ type: fc.constant(2), style: fc.integer({ min: 1, max: 4 }), label: text(80), custom_id: customId, id }),
  fc.record({
    type: fc.constant(2),
    style: fc.integer({ min: 0, max: 5 }),
    label: maybe(text(80)),
    emoji: maybe(fc.constant({ name: '🗑️' })),
    custom_id: maybe(customId),
    url: maybe(fc.oneof(url(512), fc.constantFrom('file:///a', 'nonsense', 'discord://-/x'))),
  }),
);
const link = fc.record({ type: fc.constant(2), style: fc.constant(5), label: text(80), url: url(512) });
const option = fc.record({
  label: text(100),
  value: customId,
  description: maybe(text(100)),
  default: rarely(fc.constant(false), fc.constant(true)),
});
const counts = { min_values: maybe(fc.constantFrom(0, 1, 2)), max_values: maybe(fc.constantFrom(1, 1, 1, 2, 25, 26)) };
const placeholder = maybe(text(150));
const stringSelect = fc.record({
  type: fc.constant(3),
  custom_id: customId,
  options: list(option, 25),
  placeholder,
  ...counts,
});
const anySelect = fc.record({
  type: fc.integer({ min: 5, max: 8 }),
  custom_id: rarely<string | undefined>(customId, fc.constant(undefined)),
  placeholder,
  default_values: rarely<unknown>(fc.constant(undefined), fc.array(fc.constant({}), { maxLength: 3 })),
  ...counts,
});
const select = fc.oneof<fc.Arbitrary<Json>[]>(stringSelect, anySelect);
const inRow = fc.oneof(
  list(fc.oneof<fc.Arbitrary<Json>[]>(button, link), 5),
  select.map((only) => [only]),
  rarely<Json[]>(fc.constant([]), fc.tuple(select, button)),
);
const row = fc.record({ type: fc.constant(1), components: inRow, id });

const display = fc.record({ type: fc.constant(10), content: rarely(text(300), text(4000)), id });
const address = rarely(url(2048), fc.constantFrom('attachment://a.txt', 'attachment://b.txt', 'file:///a', 'b', ''));
const medium = { media: fc.record({ url: address }), description: maybe(text(1024)) };
const thumbnail = fc.record({ type: fc.constant(11), ...medium });
const section = fc.record({
  type: fc.constant(9),
  components: rarely<Json[]>(list(display, 3), list<Json>(button, 3)),
  accessory: rarely<Json | undefined>(fc.oneof(thumbnail, button, link), fc.oneof(display, fc.constant(undefined))),
});
const shown = fc.oneof<fc.Arbitrary<Json>[]>(
  row,
  section,
  display,
  display,
  fc.record({ type: fc.constant(12), items: list(fc.record(medium), 10) }),
  fc
    .constantFrom('attachment://a.txt', 'attachment://a.txt', 'https://a.b')
    .map((place) => ({ type: 13, file: { url: place } })),
  fc.record({ type: fc.constant(14), spacing: maybe(fc.constantFrom(1, 2, 2, 2, 0, 3)) }),
);
const container = fc.record({
  type: fc.constant(17),
  components: list(shown, 39),
  accent_color: maybe(fc.constantFrom(0, 0xffffff, 0xffffff, 0x1000000)),
  id,
});
const embed = fc.record({
  title: maybe(text(256)),
  description: maybe(text(4096)),
  fields: rarely<Json[]>(fc.constant([]), list(fc.record({ name: text(256), value: text(1024) }), 25)),
  footer: maybe(fc.record({ text: text(2048) })),
  author: maybe(fc.record({ name: text(256) })),
});

const classic = fc.record({
  content: maybe(text(2000)),
  embeds: list(embed, 10, 0),
  components: list(rarely<Json>(row, shown), 5, 0),
});
const second = fc.record({
  flags: fc.constant(V2),
  content: rarely<string | undefined>(fc.constant(undefined), fc.constant('x')),
  components: list(rarely<Json>(fc.oneof<fc.Arbitrary<Json>[]>(shown, container), fc.oneof(button, thumbnail)), 40),
});

/** Limits that random payloads hardly ever meet: one of them just reached or just passed, and all else in order. */
const edge = fc.integer({ min: 0, max: 1 }).chain((over) => {
  const many = (most: number, make: (index: number) => Json) =>
    Array.from({ length: most + over }, (_, index) => make(index));
  const shows = (components: readonly Json[]) => ({ flags: V2, components });
  const wide = (length: number) => ({ type: 10, content: '語'.repeat(length) });
  const options = many(25, (index) => ({ label: 'a', value: `${index}` }));
  return fc.constantFrom<Json>(
    shows([{ type: 12, items: many(10, () => ({ media: { url: 'https://a.b' } })) }]),
    shows([{ type: 1, components: [{ type: 3, custom_id: 'a', options }] }]),
    shows([{ type: 17, components: many(39, () => ({ type: 14 })) }]),
    shows([wide(3378), { type: 10, content: 'x'.repeat(12 + over) }]),
    { embeds: [{ description: 'x'.repeat(4000) }, { footer: { text: 'x'.repeat(2000 + over) } }] },
    { embeds: many(10, () => ({ title: 'a' })) },
    { embeds: [{ fields: many(25, () => ({ name: 'a', value: 'b' })) }] },
    { components: many(5, () => ({ type: 1, components: [{ type: 2, style: 5, label: 'a', url: 'https://a.b' }] })) },
  );
});

test('the bot and the fake Discord agree on what may be sent', () => {
  const seen = { taken: 0, refused: 0 };
  const check = (raw: unknown) => {
    const body = { ...JSON.parse(JSON.stringify(raw)), allowed_mentions: { parse: [] } } as Body;
    const problems = checkPayload(body, { files: FILES });
    const refusal = refusalOf(body);
    seen[refusal === undefined ? 'taken' : 'refused'] += 1;
    expect(problems.length === 0, `${problems.join('\n')}\n${refusal ?? 'taken'}`).toBe(refusal === undefined);
  };
  fc.assert(fc.property(fc.oneof(classic, second, edge), check), { numRuns: 1500 });
  expect(seen.taken).toBeGreaterThan(200);
  expect(seen.refused).toBeGreaterThan(200);
});

/** What the fake Discord answers; undefined when it takes the message. */
function refusalOf(body: Body): string | undefined {
  const files = FILES.map(({ name }) => name);
  try {
    const json = body as unknown as Json;
    refuseBadMessage(json, { flags: body.flags ?? 0, files, nUploads: files.length });
    refuseEmptyMessage({ ...json, attachments: files });
    return undefined;
  } catch (error) {
    return JSON.stringify((error as { readonly body: unknown }).body);
  }
}
