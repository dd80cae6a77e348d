import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceLink } from '../../src/core/source-link.ts';

/** Links to a sentence, followed in a real browser. */

const SENTENCES: Readonly<Record<string, string>> = {
  short: 'The well-known tariff (of 1912), A&B’s “own”, ended the timber trade.',
  long: `Herring, they said, was ${'a matter of some importance and '.repeat(15)}the first export of the town.`,
  cyrillic:
    'Съешь же ещё этих мягких французских булок, да выпей чаю сегодня вечером, и снова утром, когда проснёшься.',
  'without spaces':
    '吾輩は猫である。名前はまだ無い。どこで生れたか頓と見当がつかぬ。何でも薄暗いじめじめした所でニャーニャー泣いていた事だけは記憶している。',
};

const paragraphs = Object.entries(SENTENCES).map(
  ([name, text]) =>
    `<div style="height: 3000px">The town had a harbour.</div><p id="${name}">Before it. ${text.replace('&', '&amp;')} After it.</p>`,
);
const PAGE = `<!doctype html><meta charset="utf-8"><title>The town</title>${paragraphs.join('')}`;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the link to a sentence, in a browser', () => {
  it.each(Object.entries(SENTENCES))('leads to it: %s', async (name, sentence) => {
    const { port } = server.address() as AddressInfo;
    const link = sourceLink({ url: `http://127.0.0.1:${port}/town`, page: null, sentence }) ?? '';
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    await page.goto(link);
    await page.waitForFunction('scrollY > 0', undefined, { timeout: 10_000 });
    const box = await page.locator(`[id="${name}"]`).boundingBox();
    expect(box?.y).toBeGreaterThan(-200);
    expect(box?.y).toBeLessThan(600);
    await page.close();
  });

  it('stays at the top for words that the page does not hold', async () => {
    const { port } = server.address() as AddressInfo;
    const link = sourceLink({ url: `http://127.0.0.1:${port}/town`, page: null, sentence: 'A zeppelin came.' }) ?? '';
    const page = await browser.newPage();
    await page.goto(link);
    expect(link).toContain(':~:text=');
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.close();
  });
});
