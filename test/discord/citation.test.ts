import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../src/discord/check-payload.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { PHRASES } from '../../src/discord/phrases.ts';
import { CITED, FATES_OF_A_CITATION, footnoteWhere } from '../support/cited-town.ts';
import { renderedText } from '../support/discord-text.ts';

describe('/cite', () => {
  it.each(FATES_OF_A_CITATION)('says what became of a passage, within every limit: %s', async (fate) => {
    const { body } = await createDispatcher(await footnoteWhere(fate)).command('cite', { id: CITED });
    expect(checkPayload(body)).toEqual([]);
    await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(`../golden/screens/cite-${fate}.json`);
  });

  it('shows the words as they were, and those that stand there now behind its button', async () => {
    const footnote = await footnoteWhere('changed');
    const bot = createDispatcher(footnote);
    const { body } = await bot.command('cite', { id: CITED });
    const [cited, now] = footnote.cite(CITED).passages;
    expect(renderedText(body.embeds?.[0]?.description ?? '')).toBe(cited?.text);
    const next = body.components?.[0]?.components.find(({ label }) => label?.startsWith(PHRASES.next));
    const { body: turned } = await bot.button(next?.custom_id ?? '', body);
    expect(renderedText(turned.embeds?.[0]?.description ?? '')).toBe(now?.text);
  });

  it('never shows what is not in its revision', async () => {
    const footnote = await footnoteWhere('removed');
    const { body } = await createDispatcher({ ...footnote, isVerbatim: () => false }).command('cite', { id: CITED });
    expect(body.embeds?.[0]?.description).toBe(PHRASES.noneVerbatim);
  });
});

describe('a card of a passage that has changed since', () => {
  it('still turns its pages, and says that it is of an earlier revision', async () => {
    const before = createDispatcher(await footnoteWhere('current'));
    const now = createDispatcher(await footnoteWhere('removed'));
    const { body } = await before.command('ask', { question: 'What was the first export of the town?' });
    const next = body.components?.[0]?.components.find(({ label }) => label?.startsWith(PHRASES.next));
    const there = await before.button(next?.custom_id ?? '', body);
    const back = there.body.components?.[0]?.components.find(({ label }) => label?.startsWith(PHRASES.previous));
    const { body: turned } = await now.button(back?.custom_id ?? '', there.body);
    expect(turned.embeds?.[0]?.description).toBe(body.embeds?.[0]?.description);
    expect(turned.embeds?.[0]?.fields?.[0]?.value).toContain(PHRASES.earlier);
    expect(body.embeds?.[0]?.fields?.[0]?.value).not.toContain(PHRASES.earlier);
  });
});
