import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { createPlayground } from '../../src/http/playground.ts';
import { type Listening, listen } from '../../src/http/server.ts';
import { type ScriptedBot, scriptedBot } from '../http/scripted-bot.ts';

/** The playground in a real browser: opened before each test, and after it shown to have written nothing to the console. */

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run'],
];

const START_UP = 60_000;

/** What is open in the running test. `complaints` is what the console was told; a test that expects some takes them away. */
export const open = {} as { page: Page; bot: ScriptedBot; complaints: string[] };

let browser: Browser;
let listening: Listening;

/** Opens the playground before each test of the file, and closes it after. */
export function openBeforeEach(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  }, START_UP);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    open.bot = scriptedBot();
    listening = await listen(createPlayground(open.bot), { port: 0 });
    await openPage({});
  });
  afterEach(async () => {
    await open.page.context().close();
    await listening.close();
    expect(open.complaints).toEqual([]);
  });
}

/** Opens it once more, in a window of another width or another browser's memory, in place of the page that was open. */
export async function openPage({
  width = 1000,
  ...options
}: BrowserContextOptions & { width?: number }): Promise<void> {
  await open.page?.context().close();
  const context = await browser.newContext({
    viewport: { width, height: 720 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    ...options,
  });
  open.page = await context.newPage();
  open.complaints = [];
  open.page.on('console', (message) => open.complaints.push(message.text()));
  open.page.on('pageerror', (error) => open.complaints.push(error.message));
  await open.page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('CSP', event.violatedDirective, event.blockedURI))",
  );
  await open.page.goto(listening.url);
  await open.page.getByText('I answer by quoting').waitFor();
}

export const messageBox = (): Locator => open.page.getByRole('combobox', { name: 'Message' });
export const lastMessage = (): Locator => open.page.getByRole('article').last();
/** What the list over the message box, or of a menu, offers. */
export const choices = (name?: string): Locator =>
  open.page.getByRole('listbox').getByRole('option', name === undefined ? {} : { name });
export const called = (kind: string) => open.bot.calls.filter(([name]) => name === kind);

/** Sends a text and waits for the bot's embed. */
export async function ask(question: string): Promise<Locator> {
  const { page } = open;
  const before = await page.getByRole('article').count();
  await messageBox().fill(question);
  await page.keyboard.press('Enter');
  await page
    .getByRole('article')
    .nth(before + 1)
    .getByRole('region')
    .waitFor();
  return lastMessage();
}

/** Whether nothing is wider than the window. */
export async function fits(): Promise<boolean> {
  return open.page.evaluate(
    '[document.documentElement, document.querySelector(".messages")].every(({scrollWidth, clientWidth}) => scrollWidth <= clientWidth)',
  );
}
