import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import type { Options } from '../../src/discord/command.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE } from '../../src/discord/offline.ts';
import { checkPayload } from '../../src/discord/payload/check-payload.ts';
import { faultsOf } from '../../src/discord/payload/faults.ts';
import { laidOut } from '../../src/discord/payload/screen.ts';
import { LOCALES, sayIn } from '../../src/discord/say.ts';
import { described } from '../support/card.ts';
import { ledgerWith } from '../support/ledger-with.ts';
import { offlineBot } from '../support/offline-bot.ts';
import { SHARED_STATE } from '../support/shared-state.ts';
import { steadyFootnote } from '../support/steady-footnote.ts';

/** A few screens in other languages than English: what is quoted stays as it is, and what is counted has the right plural. */

let app: App;
let footnote: Footnote;

beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
  footnote = steadyFootnote(app.footnote);
});
afterAll(() => app.close());

/** A Footnote that finds so many sentences on any topic. */
function finding(count: number): Footnote {
  const topic: Footnote['topic'] = (text) => {
    const found = footnote.topic(text);
    return { ...found, passages: found.passages.slice(0, count) };
  };
  return { ...footnote, topic };
}

const QUESTION = 'Why did the lighthouse keeper light the lamp at dusk?';
const UNKNOWN = 'Who invented the telephone?';
const QUOTATION = 'the tarif of 1912 finished the timber trade';

const SCREENS: Readonly<Record<string, readonly [count: number, command: string, options: Options]>> = {
  'ask-answered': [5, 'ask', { question: QUESTION }],
  'ask-nothing': [5, 'ask', { question: UNKNOWN }],
  'quote-differs': [5, 'quote', { text: QUOTATION }],
  help: [5, 'help', {}],
  sources: [5, 'sources', {}],
  'topic-1': [1, 'topic', { topic: 'the lighthouse' }],
  'topic-2': [2, 'topic', { topic: 'the lighthouse' }],
  'topic-5': [5, 'topic', { topic: 'the lighthouse' }],
};

describe.each(['de', 'fr', 'es-ES', 'es-419', 'ru', 'tr', 'az'])('screens in %s', (locale) => {
  it.each(Object.entries(SCREENS))('%s is drawn as agreed and keeps within every limit', async (name, screen) => {
    const [count, command, options] = screen;
    const { body } = await offlineBot(finding(count)).command(command, options, { locale });
    expect(checkPayload(body)).toEqual([]);
    await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(`../golden/screens/${locale}/${name}.json`);
  });

  it('have example questions that this library answers, though it is in English', async () => {
    const { body } = await offlineBot(footnote).command('help', {}, { locale });
    const examples = described(body).match(/(?<=^• ).*$/gmu) ?? [];
    expect(examples).toHaveLength(3);
    for (const text of examples) expect((await app.footnote.ask({ text })).status).not.toBe('nothing');
  });
});

describe.each(LOCALES)('screens for managers in %s', (locale) => {
  it('keep within every limit, in characters and in bytes, as components and as an embed', async () => {
    const ids = Array.from({ length: 25 }, (_, place) => `1000000000000000${place + 10}`);
    const settings = { channels: ids, digestChannel: ids[0] ?? null, humanRole: ids[1] ?? null, gaps: true };
    const dispatcher = createDispatcher({ footnote, ledger: ledgerWith(settings) });
    const scene = { ...OFFLINE_SCENE, locale };
    const first = await dispatcher.command('settings', {}, scene);
    const pressed = { message: laidOut(first.screen), values: [], isOwn: true };
    const replies = [
      first,
      await dispatcher.press('3s:page:1', pressed, scene),
      await dispatcher.command('privacy', {}, scene),
      await dispatcher.command('doctor', {}, scene),
    ];
    for (const { screen } of replies)
      for (const form of ['cards', 'plain'] as const) expect(faultsOf(laidOut(screen, form))).toEqual([]);
  });
});

describe('what is counted', () => {
  it.each([
    ['ru', 0, '0 предложений'],
    ['ru', 1, '1 предложение'],
    ['ru', 2, '2 предложения'],
    ['ru', 5, '5 предложений'],
    ['ru', 11, '11 предложений'],
    ['ru', 21, '21 предложение'],
    ['ru', 22, '22 предложения'],
    ['de', 1, '1 Satz'],
    ['de', 1234, '1.234 Sätze'],
    ['fr', 0, '0 phrase'],
    ['fr', 2, '2 phrases'],
    ['es-ES', 0, '0 frases'],
    ['es-ES', 1, '1 frase'],
    ['es-ES', 2, '2 frases'],
    ['es-419', 21, '21 frases'],
    ['tr', 0, '0 cümle'],
    ['tr', 1, '1 cümle'],
    ['tr', 2, '2 cümle'],
    ['az', 1, '1 cümlə'],
    ['az', 21, '21 cümlə'],
  ])('has the plural of %s for %d', (locale, count, said) => expect(sayIn(locale)('sentences', { count })).toBe(said));

  it('is said in words where it is one', () => {
    const say = sayIn('ru');
    expect(say('pinnedHere', { count: 1 })).toBe('первый фрагмент закреплён администрацией сервера');
    expect(say('pinnedHere', { count: 2 })).toBe('первые 2 фрагмента закреплены администрацией сервера');
    expect(say('privacy.forgotten', { count: 0 })).toBe('О вас ничего не хранилось.');
  });
});

it('Latin America says otherwise what Spain says otherwise, and the rest alike', () => {
  expect(sayIn('es-419')('permission.UseExternalApps')).toBe('Usar apps externas');
  expect(sayIn('es-ES')('permission.UseExternalApps')).toBe('Usar aplicaciones externas');
  expect(sayIn('es-419')('nothing')).toBe(sayIn('es-ES')('nothing'));
});

/** Help in a language, where all documents are said to be written in `written`. */
async function helpIn(locale: string, written: string): Promise<string> {
  const { documents, ...rest } = footnote.sources();
  const sources = { ...rest, documents: documents.map((document) => ({ ...document, language: written })) };
  const bot = offlineBot({ ...footnote, sources: () => sources });
  return described((await bot.command('help', {}, { locale })).body);
}

it('Example questions are in the reader’s language where a document is written in it, else in English', async () => {
  expect(await helpIn('tr', 'tr')).toContain('• Ada Holm hakkında ne deniyor?');
  expect(await helpIn('az', 'tr')).toContain('• What is said about Ada Holm?');
});

it('Example questions in French keep their narrow space before the question mark', async () => {
  expect(await helpIn('fr', 'fr')).toContain('• Qu’y a-t-il sur Ada Holm\u202f?');
});
