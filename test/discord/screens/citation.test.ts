import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../../src/discord/payload/check-payload.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { buttonsOf, described, fieldsOf } from '../../support/card.ts';
import { CITED, FATES_OF_A_CITATION, footnoteWhere } from '../../support/cited-town.ts';
import { renderedText } from '../../support/discord-text.ts';
import { offlineBot } from '../../support/offline-bot.ts';

const say = sayIn('en-US');

describe('/cite', () => {
  it.each(FATES_OF_A_CITATION)('says what became of a passage, within every limit: %s', async (fate) => {
    const { body } = await offlineBot(await footnoteWhere(fate)).command('cite', { id: CITED });
    expect(checkPayload(body)).toEqual([]);
    await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(`../../golden/screens/cite-${fate}.json`);
  });

  it('shows the words as they were, and those that stand there now behind its button', async () => {
    const footnote = await footnoteWhere('changed');
    const bot = offlineBot(footnote);
    const { body } = await bot.command('cite', { id: CITED });
    const [cited, now] = footnote.cite(CITED).passages;
    expect(renderedText(described(body))).toBe(cited?.text);
    const { body: turned } = await bot.press(body, 'Next passage');
    expect(renderedText(described(turned))).toBe(now?.text);
  });

  it('has nothing to explain: it answers no question', async () => {
    const { body } = await offlineBot(await footnoteWhere('changed')).command('cite', { id: CITED });
    expect(buttonsOf(body).map(({ label }) => label)).not.toContain(say('why'));
  });

  it('never shows what is not in its revision', async () => {
    const footnote = await footnoteWhere('removed');
    const { body } = await offlineBot({ ...footnote, isVerbatim: () => false }).command('cite', { id: CITED });
    expect(described(body)).toBe(say('noneVerbatim'));
  });
});

describe('a card of a passage that has changed since', () => {
  it('still turns its pages, and says that it is of an earlier revision', async () => {
    const before = offlineBot(await footnoteWhere('current'));
    const now = offlineBot(await footnoteWhere('removed'));
    const { body } = await before.command('ask', { question: 'What was the first export of the town?' });
    const there = await before.press(body, 'Next passage');
    const { body: turned } = await now.press(there.body, 'Previous passage');
    expect(described(turned)).toBe(described(body));
    expect(fieldsOf(turned)[0]?.value).toContain(say('earlier'));
    expect(fieldsOf(body)[0]?.value).not.toContain(say('earlier'));
  });
});
