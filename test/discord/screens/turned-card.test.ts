import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../../src/discord/payload/buttons.ts';
import type { MessageBody } from '../../../src/discord/payload/message.ts';
import { colourOn } from '../../../src/discord/payload/read-screen.ts';
import { type Form, laidOut } from '../../../src/discord/payload/screen.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { COLOURS } from '../../../src/discord/screens/colours.ts';
import { buttonId, citationIn, fieldsOf, noticeIn } from '../../support/card.ts';
import { CITED, FATES_OF_A_CITATION, footnoteWhere } from '../../support/cited-town.ts';
import { footnoteOf } from '../../support/library.ts';
import { offlineBot } from '../../support/offline-bot.ts';

/** What a card says of its passage when it is turned: always of the one that it shows. */

const say = sayIn('en-US');
type Body = MessageBody;

const names = (body: Body): string[] =>
  fieldsOf(body)
    .slice(1)
    .map(({ name }) => name);
const seen = (body: Body) => ({ fields: fieldsOf(body), notice: noticeIn(body), colour: colourOn(body) });

describe('a card of a cited passage', () => {
  it('says of each passage what became of it, and of the first the same again', async () => {
    const bot = offlineBot(await footnoteWhere('changed'));
    const { body } = await bot.command('cite', { id: CITED });
    const { body: next } = await bot.press(body, 'Next passage');
    expect([names(body), names(next)]).toEqual([[say('fate.changed')], [say('fate.current')]]);
    const { body: back } = await bot.press(next, 'Previous passage');
    expect(seen(back)).toEqual(seen(body));
    expect(colourOn(back)).toBe(COLOURS.unsure);
  });

  it.each(FATES_OF_A_CITATION.filter((fate) => fate !== 'expired'))(
    'says when it is shown again what it said first: %s',
    async (fate) => {
      const bot = offlineBot(await footnoteWhere(fate));
      const { body } = await bot.command('cite', { id: CITED });
      const again = encodeAction({
        kind: 'context',
        index: 0,
        passages: [{ citation: CITED, sentence: null }],
        outcome: null,
      });
      expect(seen((await bot.pressId(body, again)).body)).toEqual(seen(body));
    },
  );
});

describe('a card of an answer', () => {
  it('says what became of a passage that has changed since, and nothing of one that has not', async () => {
    const before = offlineBot(await footnoteWhere('current'));
    const now = offlineBot(await footnoteWhere('removed'));
    const { body } = await before.command('ask', { question: 'What was the first export of the town?' });
    const { body: next } = await now.press(body, 'Next passage');
    const { body: back } = await now.press(next, 'Previous passage');
    expect([names(body), names(back)]).toEqual([[], [say('fate.removed')]]);
    const { body: same } = await before.press(next, 'Previous passage');
    expect(seen(same)).toEqual(seen(body));
  });
});

describe('a card of a quotation', () => {
  const bot = offlineBot(
    footnoteOf({
      guild:
        'The seal of the guild shows a heron.\n\n# Colours\n\nThe flag of the guild shows a boat.\n\n# Trade\n\nSalt was sold.',
    }),
  );
  const quoted = async (text: string): Promise<Body> => (await bot.command('quote', { text })).body;
  const EXACT = 'The seal of the guild shows a heron';
  const DIFFERS = 'the seal of the guild shows the heron';
  const NEAR = 'a seal of some guild shows our crane';
  const ABSENT = 'to be or not to be, that was sold';

  it.each([
    [EXACT, 'answered', '', say('quoteExact')],
    [DIFFERS, 'answered', '', say('quoteDiffers')],
    [NEAR, 'unsure', say('quoteNear'), say('quoteDiffers')],
  ] as const)('says of each passage how “%s” differs from it, and of the first the same again', async (...row) => {
    const [text, status, notice, differs] = row;
    const body = await quoted(text);
    expect([colourOn(body), noticeIn(body), names(body)]).toEqual([COLOURS[status], notice, [differs]]);
    const { body: next } = await bot.press(body, 'Next passage');
    expect(citationIn(next)).not.toBe(citationIn(body));
    expect(names(next)).toEqual([say('quoteDiffers')]);
    expect(noticeIn(next)).toBe(status === 'unsure' ? say('quoteAbsent') : '');
    const { body: back } = await bot.press(next, 'Previous passage');
    expect(seen(back)).toEqual(seen(body));
  });

  it('says that it is not in the library when the closest passage is shown all the same', async () => {
    const body = await quoted(ABSENT);
    const { body: closest } = await bot.press(body, say('showClosest'));
    expect([noticeIn(closest), names(closest)]).toEqual([say('quoteNear'), [say('quoteDiffers')]]);
  });

  it('says so in either form', async () => {
    const body = await quoted(NEAR);
    const field = { name: 'Title', value: `\`${citationIn(body)}\`` };
    for (const form of ['cards', 'plain'] satisfies Form[]) {
      const card = laidOut({ colour: COLOURS.unsure, asked: NEAR, text: 'x', fields: [field] }, form);
      expect(noticeIn((await bot.pressId(card, buttonId(body, 'Next passage'))).body)).toBe(say('quoteAbsent'));
    }
  });
});
