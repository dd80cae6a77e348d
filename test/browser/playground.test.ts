import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPlayground } from '../../src/http/playground.ts';
import { type Listening, listen } from '../../src/http/server.ts';
import { type ScriptedBot, scriptedBot } from '../http/scripted-bot.ts';

/** The playground in a real browser. Every test also checks that nothing was written to the console. */

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run'],
];

const START_UP = 60_000;

let browser: Browser;
let listening: Listening;
let bot: ScriptedBot;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
}, START_UP);

afterAll(() => browser?.close());

beforeEach(async () => {
  bot = scriptedBot();
  listening = await listen(createPlayground(bot), { port: 0 });
  page = await openPage(1000);
});

afterEach(async () => {
  await page.context().close();
  await listening.close();
  expect(complaints).toEqual([]);
});

async function openPage(width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 720 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  const opened = await context.newPage();
  complaints = [];
  opened.on('console', (message) => complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(error.message));
  await opened.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('CSP', event.violatedDirective, event.blockedURI))",
  );
  await opened.goto(listening.url);
  await welcome(opened).waitFor();
  return opened;
}

const welcome = (on: Page): Locator => on.getByText('I answer by quoting');
const messageBox = (): Locator => page.getByRole('combobox', { name: 'Message' });
const lastMessage = (): Locator => page.getByRole('article').last();
const called = (kind: string) => bot.calls.filter(([name]) => name === kind);

async function ask(question: string): Promise<Locator> {
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

describe('the playground in a browser', () => {
  it('opens with the bot’s own help, whose examples can be pressed', async () => {
    expect(bot.calls).toEqual([['command', 'help', {}]]);
    expect(await page.title()).toBe('Footnote playground');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Footnote');
    await page.getByRole('button', { name: 'Which way does the river run?' }).click();
    await page.getByText('The River Book').waitFor();
    expect(called('button')).toEqual([['button', 'v1:example', []]]);
  });

  it('answers a typed question as Discord would draw it', async () => {
    await messageBox().pressSequentially('Which way does the river run?');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').last();
    await answer.getByText('The River Book').waitFor();
    expect(called('message')).toEqual([['message', 'Which way does the river run?', []]]);
    expect(await messageBox().inputValue()).toBe('');
    expect(await answer.locator('blockquote strong').textContent()).toBe('The river runs north to the sea');
    expect(await answer.getByRole('link', { name: 'Chapter 2' }).getAttribute('href')).toBe(
      'https://library.example/river#2',
    );
    expect(await answer.getByRole('link', { name: 'Source' }).getAttribute('rel')).toContain('noopener');
    expect(await answer.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    expect(
      await answer
        .locator('.embed')
        .evaluate('getComputedStyle(document.querySelector(".embed:has(blockquote)")).borderLeftColor'),
    ).toBe('rgb(36, 128, 70)');
  });

  it('shows that the bot is thinking until the reply is there', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/message', async (route) => {
      await held;
      await route.continue();
    });
    await messageBox().fill('Which way?');
    await page.keyboard.press('Enter');
    await lastMessage().getByText('Footnote is thinking…').waitFor();
    release();
    await lastMessage().getByText('The River Book').waitFor();
    expect(await page.getByText('Footnote is thinking…').count()).toBe(0);
  });

  it('uses a slash command with choices, by keyboard alone', async () => {
    await messageBox().pressSequentially('/to');
    expect(await page.getByRole('option').allTextContents()).toEqual(['/topicEverything the library says on a topic.']);
    await page.keyboard.press('Tab');
    const topic = page.getByRole('combobox', { name: 'topic' });
    await topic.pressSequentially('wav');
    await page.getByRole('option', { name: 'Waveney' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { name: 'Waveney' }).getAttribute('aria-selected')).toBe('true');
    expect(await topic.getAttribute('aria-activedescendant')).toBe('menu-item-1');
    await page.keyboard.press('Enter');
    expect(await topic.inputValue()).toBe('Waveney');
    await page.keyboard.press('Enter');
    await lastMessage().getByText('The River Book').waitFor();
    expect(called('command').at(-1)).toEqual(['command', 'topic', { topic: 'topic:Waveney' }]);
    expect(await lastMessage().textContent()).toContain('You used /topic topic: Waveney');
  });

  it('sends what was typed where no choice was taken', async () => {
    await messageBox().pressSequentially('/topic wea');
    await page.getByRole('option', { name: 'Weather glass' }).waitFor();
    await page.keyboard.press('Enter');
    await lastMessage().getByText('The River Book').waitFor();
    expect(called('command').at(-1)).toEqual(['command', 'topic', { topic: 'wea' }]);
  });

  it('asks for a required option, and leaves a command with Escape', async () => {
    await messageBox().pressSequentially('/ask ');
    await page.keyboard.press('Enter');
    await page.getByText('“question” is required.').waitFor();
    expect(await page.getByRole('textbox', { name: 'question' }).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await messageBox().inputValue()).toBe('');
    expect(called('command')).toHaveLength(1);
  });

  it('replaces a message when its button says so, keeping the focus', async () => {
    const answer = await ask('Which way?');
    const before = await page.getByRole('article').count();
    await answer.getByRole('button', { name: 'More around it' }).press('Enter');
    await answer.getByText('Before. The river runs north. After.').waitFor();
    expect(await page.getByRole('article').count()).toBe(before);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Less');
  });

  it('marks a private message, which cannot be replied to and can be dismissed', async () => {
    const answer = await ask('Which way?');
    const before = await page.getByRole('article').count();
    await answer.getByRole('button', { name: 'Only for me' }).click();
    expect(called('button').at(-1)?.[2]).toEqual([{ role: 'user', text: 'Which way?' }]);
    const copy = lastMessage();
    await copy.getByText('Only you can see this').waitFor();
    expect(await copy.getByRole('button', { name: 'Reply' }).count()).toBe(0);
    await copy.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByRole('article').count()).toBe(before);
  });

  it('sends a reply with the turns of its chain', async () => {
    const answer = await ask('Which way?');
    await answer.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Footnote').waitFor();
    await page.keyboard.type('Why?');
    await page.keyboard.press('Enter');
    await page.getByText('Why? (after 2 turns)').first().waitFor();
    await lastMessage().getByRole('button', { name: 'Reply' }).click();
    await page.keyboard.type('Since when?');
    await page.keyboard.press('Enter');
    await page.getByText('Since when? (after 4 turns)').first().waitFor();
    expect(called('message').at(-1)?.[2]).toEqual([
      { role: 'user', text: 'Which way?' },
      { role: 'agent', text: 'The hills stand close. The river runs north to the sea, and the mills stand along it*.' },
      { role: 'user', text: 'Why?' },
      // That reply quoted nothing, so it says nothing of the subject.
      { role: 'agent', text: '' },
    ]);
    await ask('Something new');
    expect(called('message').at(-1)?.[2]).toEqual([]);
  });

  it('says when the bot cannot be reached, and tries again', async () => {
    await page.route('**/api/message', (route) => route.abort());
    await messageBox().fill('Which way?');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The bot cannot be reached.').waitFor();
    await page.unroute('**/api/message');
    await page.getByRole('button', { name: 'Retry' }).click();
    await lastMessage().getByText('The River Book').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    complaints = complaints.filter((text) => !text.includes('ERR_FAILED'));
  });

  it('starts a command whose name is pressed, and shows a spoiler', async () => {
    await page.getByRole('button', { name: '/ask' }).click();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('question');
    await page.keyboard.press('Escape');
    await page.keyboard.type('/secret');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const spoiler = page.getByRole('button', { name: 'Spoiler' });
    await spoiler.press('Enter');
    expect(await spoiler.count()).toBe(0);
    expect(await lastMessage().textContent()).toContain('Hidden note');
  });

  it('never runs what a reader types', async () => {
    const answer = await ask('<img src=x onerror="console.log(1)"><script>console.log(2)</script>');
    expect(await answer.locator('.content').textContent()).toBe(
      'Found for “<img src=x onerror="console.log(1)"><script>console.log(2)</script>”',
    );
  });

  it.each([360, 1000])('fits a window %i pixels wide', async (width) => {
    await page.context().close();
    page = await openPage(width);
    await ask(`Which way ${'x'.repeat(300)}?`);
    await messageBox().pressSequentially('/topic w');
    await page.getByRole('option').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(
      await page.evaluate(
        '(({scrollWidth, clientWidth}) => scrollWidth <= clientWidth)(document.querySelector(".messages"))',
      ),
    ).toBe(true);
  });
});
