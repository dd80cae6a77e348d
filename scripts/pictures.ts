/** Takes the README's pictures from the real playground, in Chromium: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createApp } from '../src/app.ts';
import { citing } from '../src/citations/lazy.ts';
import { PACKAGE_ROOT, readConfig } from '../src/config.ts';
import { createDispatcher } from '../src/discord/dispatcher.ts';
import { offline } from '../src/discord/offline.ts';
import { createPlayground } from '../src/http/playground.ts';
import { listen } from '../src/http/server.ts';

const FOLDER = `${PACKAGE_ROOT}/docs/images`;
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A picture's name, what is typed, the size of the window, and the button that is pressed then. */
const PICTURES = [
  ['answer-card', ['How many peacekeepers did Russia send?'], 820, 860],
  ['why', ['How many peacekeepers did Russia send?'], 820, 820, 'Why this passage?'],
  ['topic', ['/topic topic:renewable energy'], 820, 460],
  ['nothing', ['What is the capital of Peru?'], 820, 420],
] as const;

mkdirSync(FOLDER, { recursive: true });
const app = await createApp(readConfig());
const server = await listen(createPlayground(offline(createDispatcher({ footnote: app.footnote, citing }))), {
  port: 0,
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
for (const [name, typed, width, height, button] of PICTURES)
  await picture(browser, { name, typed, width, height, button });
await browser.close();
await server.close();
await app.close();

type Picture = {
  readonly name: string;
  readonly typed: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly button?: string | undefined;
};

async function picture(from: Browser, { name, typed, width, height, button }: Picture): Promise<void> {
  const page = await from.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  await page.goto(server.url);
  for (const text of typed) await say(page, text);
  if (button !== undefined) await press(page, button);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
  process.stdout.write(`docs/images/${name}.png\n`);
}

/** Types and sends, and waits until the bot's message is drawn. */
async function say(page: Page, text: string): Promise<void> {
  const messages = page.getByRole('article');
  await messages.first().waitFor();
  const before = await messages.count();
  const box = page.getByRole('combobox', { name: 'Message' });
  await box.fill(text);
  await page.keyboard.press('Enter');
  await messages.nth(before).waitFor();
  await messages.last().getByRole('region').first().waitFor();
}

/** Presses a button of the last message, and waits for the message that answers. */
async function press(page: Page, label: string): Promise<void> {
  const messages = page.getByRole('article');
  const before = await messages.count();
  await messages.last().getByRole('button', { name: label }).click();
  await messages.nth(before).getByRole('region').first().waitFor();
}
