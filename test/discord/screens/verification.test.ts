import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../../src/app.ts';
import type { Footnote } from '../../../src/core/footnote.ts';
import type { VerifyAnswer } from '../../../src/core/quotes/verified.ts';
import { createDispatcher, type Dispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE, OFFLINE_TARGET } from '../../../src/discord/offline.ts';
import { faultsOf } from '../../../src/discord/payload/faults.ts';
import type { MessageBody } from '../../../src/discord/payload/message.ts';
import { laidOut } from '../../../src/discord/payload/screen.ts';
import type { Reply } from '../../../src/discord/reply.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { arbitraryText, beginning } from '../../support/arbitrary-text.ts';
import { buttonsOf, citationIn, described, footOf, menuOf, titleOf } from '../../support/card.ts';
import { renderedText } from '../../support/discord-text.ts';
import { footnoteOf } from '../../support/library.ts';
import { offlineBot } from '../../support/offline-bot.ts';
import { RUNS } from '../../support/runs.ts';
import { SHARED_STATE } from '../../support/shared-state.ts';
import { steadyFootnote } from '../../support/steady-footnote.ts';

/** Quotations of a text, checked: what is said of each, what is opened from it, and that no text breaks a message. */

const say = sayIn('en-US');
const PATIENCE_MS = 20 * 60_000;
const library = footnoteOf({
  harbour:
    'The harbour of Lindvik was dug by hand. Forty men worked on it.\n\n## Trade\n\nThe tariff of 1912 ended the timber trade. Timber had paid for the *church*.',
  mill: 'The mill stood idle. Forty men worked on it.',
});

const EXACT = '“the harbour of Lindvik was dug by hand”';
const DIFFERS = '“the tariff of 1921 ended the timber trade”';
const ABSENT = '“Photosynthesis powers chlorophyll”';
const LONG = Array.from({ length: 60 }, (_, place) => `word${place}`).join(' ');
/** A distinct quotation each, which nothing holds. */
const many = (count: number): string =>
  Array.from({ length: count }, (_, place) => `“Zebra${place} quaffs ${LONG}”`).join('\n');

async function verified(text: string, footnote: Footnote = library): Promise<MessageBody> {
  return (await offlineBot(footnote).command('verify', { text })).body;
}
const said = async (text: string, footnote?: Footnote): Promise<string> =>
  renderedText(described(await verified(text, footnote)));

describe('each quotation', () => {
  it('is exact, differs or is absent, each with its mark, in the order of the text', async () => {
    const body = await verified(`${ABSENT}, ${EXACT} and ${DIFFERS}`);
    expect(titleOf(body)).toBe(`${say('verify.count', { count: 3 })} · ✅ 1 · ✏️ 1 · ❌ 1`);
    const [absent, exact, differs] = described(body).split(/(?<=\n)(?=\*\*\d)/u);
    expect(absent).toMatch(/^\*\*1\. ❌ Not in this library\*\*\n“Photosynthesis powers chlorophyll”\n/u);
    expect(exact).toMatch(/^\*\*2\. ✅ .*\n“the harbour of Lindvik was dug by hand”\n/u);
    expect(exact).toMatch(/-# harbour · ¶ 1 · `[0-9a-z]{7}-/u);
    expect(differs).toMatch(/^\*\*3\. ✏️ .*\nThe tariff of ~~1921~~ \*\*1912\*\* ended the timber trade\n/u);
    expect(differs).toContain(say('verify.legend'));
  });

  it('shows what is nearest to words that are absent', async () => {
    const text = await said('“The timber of an old bishop was sold in a market of Rome”');
    expect(text).toContain('Not in this library');
    expect(text).toMatch(/The nearest is “[^”]*(?:Timber|timber)/u);
    expect(text).toContain('harbour · Trade');
  });

  it.each([
    ['right', `${EXACT} (harbour)`, 'harbour'],
    ['elsewhere', `${EXACT} (mill)`, 'mill'],
    ['unknown-source', `${EXACT} (Winston Churchill)`, 'Winston Churchill'],
    ['none', `${ABSENT} (mill)`, 'mill'],
  ] as const)('says apart from that, of where the text places it: %s', async (verdict, text, source) => {
    expect(await said(text)).toContain(say(`verify.claim.${verdict}`, { source }));
    expect(await said(text)).not.toContain(say('verify.unclaimed'));
  });

  it('says so where the text names no source', async () => {
    expect(await said(EXACT)).toContain(say('verify.unclaimed'));
  });

  it('names the other places of words that stand in several', async () => {
    expect(described(await verified('“Forty men worked on it”'))).toMatch(
      /The same words also stand in `[0-9a-z]{7}-[^`]+`\./u,
    );
    expect(await said(EXACT)).not.toContain('also stand');
  });

  it('is not said to stand anywhere where its passage does not check against its source', async () => {
    const body = await verified(`${EXACT} (harbour)`, { ...library, isVerbatim: () => false });
    expect(titleOf(body)).toContain('❔ 1');
    expect(described(body)).toContain(say('verify.unchecked'));
    expect(described(body)).not.toContain('¶');
    expect(described(body)).not.toContain('right');
    expect(menuOf(body)).toBeUndefined();
  });

  it('is shown as written, whatever markup it holds', async () => {
    const text = '“**bold** @everyone <@123456789012345678> [a](https://b.c) `x`”';
    expect(await said(text)).toContain(text);
  });

  it('says where the whole text was taken as a quotation, and not where there were marks', async () => {
    const whole = say('verify.whole');
    expect(footOf(await verified(' the harbour of Lindvik was dug by hand'))).toContain(whole);
    expect(footOf(await verified(EXACT))).not.toContain(whole);
    expect(footOf(await verified('> the harbour of Lindvik was dug by hand'))).not.toContain(whole);
  });
});

describe('nothing to check', () => {
  it('says what counts as a quotation where there is not a word', async () => {
    expect(described(await verified('🎉 …'))).toBe(say('verify.none'));
    const { body } = await menu('', library);
    expect(described(body)).toBe(say('verify.none'));
  });

  it('says so where the library is empty', async () => {
    expect(described(await verified(EXACT, footnoteOf({})))).toBe(say('emptyLibrary'));
  });
});

describe('what does not fit', () => {
  it.each([
    ['one that is cut', [LONG, LONG, LONG].join(' '), say('verify.cut'), 1],
    ['two that are cut', many(2).replaceAll('word59', `word59 ${LONG}`), say('verify.cut'), 2],
    ['more than a card holds', many(25), null, 25],
  ])('is in a file that has all of it in full: %s', async (_, text, word, count) => {
    const body = await verified(text);
    const nShown = described(body).match(/^\*\*\d+\./gmu)?.length ?? 0;
    expect(nShown).toBeLessThanOrEqual(count);
    expect(footOf(body)).toContain(word ?? say('verify.more', { count: count - nShown }));
    const report = body.files?.[0]?.text ?? '';
    expect(report.match(/^\d+\. ❌/gmu)).toHaveLength(count);
    expect(report.split(LONG).length - 1).toBe(text.split(LONG).length - 1);
  });

  it('is nothing where all of it is shown', async () => {
    expect((await verified(`${EXACT} ${DIFFERS}`)).files).toBeUndefined();
  });

  it('is cut behind a word with a mark outside the quotation', async () => {
    const text = renderedText(described(await verified(`“${LONG} ${LONG} ${LONG}”`)));
    expect(text).toMatch(/“word0 [^…]* word\d+” \[…\]\n/u);
  });

  it('leaves the differences of a long quotation to be seen', async () => {
    const sentence = `The chronicle says that ${Array.from({ length: 80 }, (_, n) => `name${n}`).join(' ')} came to the feast.`;
    const wrong = `“${sentence.replace('the feast', 'the funeral')}”`;
    const quoting = `${wrong} ${ABSENT} “Winter of wolves”`;
    const body = await verified(quoting, footnoteOf({ chronicle: sentence }));
    expect(described(body)).toContain('~~funeral~~ **feast**');
    expect(described(body)).toContain('\\[…]');
    expect(body.files?.[0]?.text).toContain('[-funeral-] {+feast+}');
    expect(body.files?.[0]?.text).toContain(say('verify.fileLegend', { text: '[-…-]', library: '{+…+}' }));
  });
});

describe('opening a passage', () => {
  it('takes a button for one and a menu for several, none where there is nothing to open', async () => {
    const buttons = async (text: string) => buttonsOf(await verified(text)).map(({ label }) => label);
    expect(await buttons(EXACT)).toContain(say('verify.openOne'));
    expect(await buttons(ABSENT)).not.toContain(say('verify.openOne'));
    expect(menuOf(await verified(`${EXACT} ${DIFFERS} ${EXACT}`))?.options.map(({ label }) => label)).toEqual([
      '3. ✅ harbour · ¶ 1',
      '2. ✏️ harbour · Trade · ¶ 2',
    ]);
  });

  it('shows it to the reader alone with the quoted words in bold, and leaves the list as it is', async () => {
    const bot = offlineBot(library);
    const body = await verified(`${EXACT} ${DIFFERS}`);
    const [, second] = menuOf(body)?.options ?? [];
    const opened = await bot.choose(body, second?.value ?? '');
    expect(opened.private).toBe(true);
    expect(opened.update).toBeUndefined();
    expect(described(opened.body)).toContain('**The tariff of 1912 ended the timber trade.**');
    const one = await bot.press(await verified(EXACT), say('verify.openOne'));
    expect(one.private).toBe(true);
    expect(described(one.body)).toContain('**The harbour of Lindvik was dug by hand**');
    expect(citationIn(one.body)).not.toBe('');
  });

  it('opens nothing but passages', async () => {
    const body = await verified(EXACT);
    for (const id of ['3l:', '3l:3d:100000000000000001', '3l:3l:3l:', '3l:nonsense'])
      expect((await offlineBot(library).pressId(body, id)).body.content).toBe(say('pressedTooOld'));
  });
});

const menu = (text: string, footnote: Footnote) =>
  createDispatcher({ footnote })
    .menu('Check quotes', { id: OFFLINE_TARGET, author: OFFLINE_SCENE.user, text }, OFFLINE_SCENE)
    .then((reply: Reply) => ({ reply, body: laidOut(reply.screen) }));

describe('who sees it', () => {
  it('is everybody where the command was used, who asked for it alone where that is wished or a menu was used', async () => {
    const bot = createDispatcher({ footnote: library });
    expect(await bot.isPrivate('verify', {}, OFFLINE_SCENE)).toBe(false);
    expect(await bot.isPrivate('verify', { private: 'true' }, OFFLINE_SCENE)).toBe(true);
    expect((await menu(EXACT, library)).reply.private).toBe(true);
  });

  it('has a bin where everybody sees it, and is never offered to be shared or asked on from', async () => {
    const bin = (body: MessageBody) => buttonsOf(body).filter(({ id }) => id.startsWith('3d:')).length;
    const labels = (body: MessageBody) => buttonsOf(body).map(({ label }) => label);
    const [open, hidden] = [await verified(EXACT), (await menu(EXACT, library)).body];
    expect([bin(open), bin(hidden)]).toEqual([1, 0]);
    for (const body of [open, hidden])
      for (const key of ['share', 'followUp'] as const) expect(labels(body)).not.toContain(say(key));
  });
});

describe('any text', () => {
  const quoting = fc
    .array(arbitraryText, { maxLength: 12 })
    .map((texts) => texts.map((text) => `“${text}”`).join('\n'));
  it('gives a message that Discord takes in each form, and pings nobody', { timeout: PATIENCE_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(arbitraryText, quoting), async (text) => {
        const { screen } = await createDispatcher({ footnote: library }).command(
          'verify',
          { text: beginning(text, 6000) },
          OFFLINE_SCENE,
        );
        for (const form of ['free', 'cards', 'plain'] as const) {
          const body = laidOut(screen, form);
          expect(faultsOf(body)).toEqual([]);
          expect(body.allowed_mentions).toEqual({ parse: [] });
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps the words of documents within limits too', { timeout: PATIENCE_MS }, async () => {
    const [real] = (await library.verify(EXACT)).quotes;
    const passage = real?.passage;
    if (!real || !passage) throw new Error('nothing was found');
    const quote = fc.record({
      text: arbitraryText.map((text) => text.repeat(8)),
      verdict: fc.constantFrom('exact' as const, 'differs' as const, 'absent' as const),
      sentence: arbitraryText.map((text) => text.repeat(8)),
      title: arbitraryText,
      section: arbitraryText,
      claimed: fc.option(arbitraryText),
      claim: fc.constantFrom('right' as const, 'elsewhere' as const, 'unknown-source' as const, 'none' as const),
      alsoAt: fc.array(fc.constant(passage.citation), { maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(quote, { minLength: 1, maxLength: 30 }), async (made) => {
        const quotes = made.map(({ text, verdict, sentence, title, section, claimed, claim, alsoAt }) => ({
          ...real,
          ...{ text, verdict, alsoAt, attribution: { claimed, verdict: claim } },
          diff: [
            { op: 'equal' as const, quoted: sentence, source: sentence },
            { op: 'replace' as const, quoted: text, source: sentence },
          ],
          passage: { ...passage, sentence, title, section },
        }));
        const verify = async (): Promise<VerifyAnswer> => ({ ...(await library.verify(EXACT)), quotes });
        const footnote = { ...library, isVerbatim: () => true, verify };
        for (const form of ['free', 'plain'] as const)
          expect(faultsOf(laidOut((await menu('x', footnote)).reply.screen, form))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the screens', () => {
  let app: App;
  let dispatcher: Dispatcher;
  beforeAll(async () => {
    app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
    dispatcher = createDispatcher({ footnote: steadyFootnote(app.footnote) });
  });
  afterAll(() => app.close());

  const TARIFF = '“The tariff of 1912 ended the timber trade” (The harbour of Lindvik)';
  const LAMP = 'She wrote: “the keeper lit the lantern at dawn because the reefs lay close”';
  const few = Array.from({ length: 8 }, (_, place) => `“Zebra${place} quaffs milk”`).join('\n');
  const SCREENS: Readonly<Record<string, string>> = {
    'verify-none': '!',
    'verify-one': TARIFF,
    'verify-two': `${TARIFF}\n${LAMP}`,
    'verify-many': [TARIFF, LAMP, '> Herring was the first export of the town.\n', many(1), few].join('\n\n'),
  };

  it.each(Object.entries(SCREENS))('%s is drawn as agreed and keeps within every limit', async (name, text) => {
    const { screen } = await dispatcher.command('verify', { text }, OFFLINE_SCENE);
    const body = laidOut(screen);
    expect(faultsOf(body)).toEqual([]);
    expect(faultsOf(laidOut(screen, 'plain'))).toEqual([]);
    await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(`../../golden/screens/${name}.json`);
  });
});
