import type { Browser, Locator, Page } from 'playwright-core';

/** The playground as somebody uses it, and pictures of what is seen then. */

/** The scene as the page remembers it; what is left out is as at first. */
export type Sitting = { readonly locale?: string; readonly manager?: boolean };

/** What of the window is in the picture: so many of the last messages, what is being typed, an open dialog, or all. */
export type Shown = number | 'composer' | 'dialog' | 'window';

/** As wide as a column of a document; as high as the highest screen, so that nothing is scrolled away. */
const WINDOW = { width: 720, height: 1800 };
/** For pictures of the whole window. */
const WHOLE_HEIGHT = 1050;
const MARGIN = 8;

/** A new page, at a fixed time, so that the same screens make the same pictures. */
export async function openPage(browser: Browser, url: string, sitting: Sitting, time: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: WINDOW,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await page.clock.setFixedTime(time);
  await page.addInitScript(`localStorage.setItem('footnote.scene', ${JSON.stringify(JSON.stringify(sitting))})`);
  await page.goto(url);
  await page.getByRole('article').first().getByRole('region').waitFor();
  return page;
}

/** Types into the message box: a message, or a command with its first option. */
export async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Message' }).fill(text);
}

/** Sends a message, and waits until the bot's is drawn. */
export async function send(page: Page, text: string): Promise<void> {
  await type(page, text);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Types a command with its first option, and sends it. */
export async function command(page: Page, text: string): Promise<void> {
  await type(page, text.includes(' ') ? text : `${text} `);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Types a command whose first option suggests something, and waits until it does. */
export async function suggest(page: Page, text: string): Promise<void> {
  await type(page, text);
  await page.getByRole('listbox').getByRole('option').nth(1).waitFor();
}

/** Presses a button of the last message. */
export async function press(page: Page, label: string | RegExp): Promise<void> {
  await last(page).getByRole('button', { name: label }).first().click();
  await settled(page);
}

/** Picks an option of the last message's menu. */
export async function pick(page: Page, menu: string, option: string): Promise<void> {
  await last(page).getByRole('combobox', { name: menu }).click();
  await last(page).getByRole('option', { name: option }).first().click();
  await settled(page);
}

/** Goes on as somebody else. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByLabel('You are').selectOption(name);
}

/** Uses a command of the menu Apps on the latest message of a person. */
export async function useApp(page: Page, author: string, command: string): Promise<void> {
  const message = page.getByRole('article', { name: new RegExp(`^${author},`, 'u') }).last();
  await message.getByText('Apps', { exact: true }).press('Enter');
  await message.getByRole('button', { name: command }).click();
  await settled(page);
}

/** What `shown` names, as a PNG. */
export async function photograph(page: Page, shown: Shown): Promise<Buffer> {
  if (shown === 'window') {
    await page.setViewportSize({ ...WINDOW, height: WHOLE_HEIGHT });
    return page.screenshot();
  }
  // What can be done with a message is no part of it.
  await page.mouse.move(0, 0);
  if (typeof shown === 'number') await page.evaluate('document.activeElement.blur()');
  const boxes = await Promise.all((await seen(page, shown)).map((part) => part.boundingBox()));
  const top = Math.max(Math.min(...boxes.map((box) => box?.y ?? 0)) - MARGIN, 0);
  const bottom = Math.max(...boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0))) + MARGIN;
  const height = Math.min(bottom, WINDOW.height) - top;
  return page.screenshot({ clip: { x: 0, y: top, width: WINDOW.width, height } });
}

async function seen(page: Page, shown: Exclude<Shown, 'window'>): Promise<readonly Locator[]> {
  if (shown === 'dialog') return [page.getByRole('dialog')];
  if (shown === 'composer') return [page.locator('.menu:visible'), page.locator('.composer-area')];
  const messages = page.getByRole('article');
  const count = await messages.count();
  return Array.from({ length: shown }, (_, place) => messages.nth(count - shown + place));
}

function last(page: Page): Locator {
  return page.getByRole('article').last();
}

/** Until nothing waits for an answer any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy], .pressed').first().waitFor({ state: 'detached' });
}
