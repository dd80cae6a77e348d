import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PRETEND_SERVER } from '../../src/http/pretend-server.ts';
import { card } from '../http/scripted-screens.ts';
import { called, choices, fits, lastMessage, messageBox, open, openBeforeEach, openPage } from './open-playground.ts';

/** Cards of components, dialogs, message commands and options of every type, as a reader uses them. */

openBeforeEach();

async function run(command: string): Promise<void> {
  await messageBox().fill(`/${command}`);
  await open.page.keyboard.press('Enter');
  await open.page.keyboard.press('Enter');
}

async function openCard(): Promise<Locator> {
  await run('card');
  const shown = open.page.getByRole('article').filter({ hasText: 'Asked by you' });
  await shown.waitFor();
  return shown;
}

/** The payload of the card as the bot sent it, after the way through JSON. */
const CARD = JSON.parse(JSON.stringify(card().body));

const pressed = () => called('press').at(-1);

describe('a card of components', () => {
  it('has its accent, its headings, quotations and small print, and accessories at the right', async () => {
    const shown = await openCard();
    const box = shown.getByRole('region', { name: 'Card' });
    expect(await open.page.evaluate('getComputedStyle(document.querySelector(".container")).borderLeftColor')).toBe(
      'rgb(36, 128, 70)',
    );
    expect(await box.getByRole('heading').textContent()).toBe('Which way does the river run?');
    expect(await box.locator('blockquote strong').textContent()).toBe('The river runs north to the sea');
    expect(await shown.locator('small').allTextContents()).toEqual(['1 of 3 · sure', 'Asked by you']);
    expect(await box.getByRole('separator').count()).toBe(1);
    expect(await box.getByRole('img', { name: 'A stone bridge' }).count()).toBe(1);
    const words = await box.getByText('Also in').boundingBox();
    const accessory = await box.getByRole('button', { name: 'Show' }).boundingBox();
    expect(accessory?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0));
    const link = box.getByRole('link', { name: 'Open' });
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer nofollow',
    ]);
    expect(await box.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
  });

  it('shows the exact payload', async () => {
    const shown = await openCard();
    await shown.getByRole('button', { name: 'Show the payload' }).click();
    expect(JSON.parse((await shown.locator('.payload').textContent()) ?? '')).toEqual(CARD);
  });

  it('chooses in a menu by keyboard alone, and hands over the message as it was shown', async () => {
    const shown = await openCard();
    const menu = shown.getByRole('combobox', { name: 'Jump to a passage' });
    expect(await menu.textContent()).toContain('The River Book');
    await menu.focus();
    await open.page.keyboard.press('ArrowDown');
    expect(await choices().count()).toBe(3);
    await open.page.keyboard.press('ArrowDown');
    expect(await choices('The Mill Book').getAttribute('aria-selected')).toBe('true');
    await open.page.keyboard.press('Enter');
    await shown.getByRole('heading', { name: 'Chosen: 1' }).waitFor();
    expect(pressed()?.slice(1)).toMatchObject(['v1:jump', { message: CARD, values: ['1'] }]);
    expect(pressed()?.[2]).toHaveProperty('message', CARD);
    expect(await open.page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Jump to a passage');
  });

  it('closes a menu with Escape or Tab without choosing', async () => {
    const shown = await openCard();
    const menu = shown.getByRole('combobox', { name: 'Jump to a passage' });
    for (const key of ['Escape', 'Tab']) {
      await menu.press('ArrowDown');
      expect(await menu.getAttribute('aria-expanded')).toBe('true');
      await menu.press(key);
      expect(await menu.getAttribute('aria-expanded')).toBe('false');
    }
    expect(called('press')).toEqual([]);
  });

  it('chooses several of a menu, no more than it takes, and sends them together', async () => {
    const shown = await openCard();
    await shown.locator('summary', { hasText: 'Channels where I answer' }).press('Enter');
    const group = shown.getByRole('group', { name: 'Channels where I answer' });
    await group.getByLabel('#general').press('Space');
    await group.getByLabel('#staff').press('Space');
    expect(await group.getByLabel('#library').isDisabled()).toBe(true);
    await group.getByRole('button', { name: 'Done' }).press('Enter');
    const [general, , staff] = PRETEND_SERVER.channels;
    await shown.getByRole('heading', { name: `Chosen: ${general?.id}, ${staff?.id}` }).waitFor();
  });

  it('shows what a menu or a file is called as it is written', async () => {
    const shown = await openCard();
    await shown.getByRole('combobox', { name: 'Jump to a passage' }).click();
    expect(await choices('Not bold').textContent()).toBe('<b>**Not bold**</b>');
    expect(await choices('Not bold').locator('b').count()).toBe(0);
  });

  it('saves an attachment, and shows its beginning', async () => {
    const shown = await openCard();
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      shown.getByRole('link', { name: 'passage.txt' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('passage.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe(CARD.files[0].text);
    await shown.getByText('Preview').click();
    expect(await shown.locator('.file pre').textContent()).toBe(CARD.files[0].text);
  });

  it('never runs what an attachment is called or says', async () => {
    await run('secret');
    const file = lastMessage().locator('.file');
    await file.getByText('Preview').click();
    expect(await file.getByRole('link').textContent()).toBe('<img src=x onerror="console.log(1)">.html');
    expect(await file.getByRole('link').getAttribute('href')).toMatch(/^data:application\/octet-stream;/);
    expect(await file.locator('pre').textContent()).toBe('<script>console.log(2)</script>');
    expect(await file.locator('img, script').count()).toBe(0);
  });

  it('goes away when it is deleted, leaving a line that has the focus', async () => {
    const shown = await openCard();
    const before = await open.page.getByRole('article').count();
    await shown.getByRole('button', { name: 'Delete' }).press('Enter');
    await open.page.getByText('The message was deleted.').waitFor();
    expect(await open.page.getByRole('article').count()).toBe(before - 1);
    expect(await open.page.evaluate('document.activeElement.textContent')).toBe('The message was deleted.');
  });

  it('is answered in private and shared with everybody at once', async () => {
    const shown = await openCard();
    await shown.getByRole('button', { name: 'Share with everyone' }).click();
    await open.page.getByText('Shared by you.').waitFor();
    const isPrivate = (words: string) =>
      open.page.getByRole('article').filter({ hasText: words }).getByText('Only you can see this').count();
    expect([await isPrivate('It is shared.'), await isPrivate('Shared by you.')]).toEqual([1, 0]);
  });

  it('says whom a message notifies, by name', async () => {
    const shown = await openCard();
    await shown.getByRole('button', { name: 'Ask a human' }).click();
    await lastMessage().getByText('Can somebody help?').waitFor();
    expect(await lastMessage().locator('.md-mention').allTextContents()).toEqual([
      '@Librarians',
      '#general',
      '@Librarians',
    ]);
    expect(await lastMessage().getByText('Notifies @Librarians').count()).toBe(1);
  });
});

describe('a dialog', () => {
  it('has labelled fields, goes with Escape, and gives the focus back', async () => {
    const shown = await openCard();
    await shown.getByRole('button', { name: 'Ask a follow-up' }).press('Enter');
    const dialog = open.page.getByRole('dialog', { name: 'Ask a follow-up' });
    const question = dialog.getByRole('textbox', { name: 'Your question' });
    await question.waitFor();
    expect(await open.page.evaluate('document.activeElement.labels[0].textContent')).toBe('Your question *');
    expect(await question.getAttribute('maxlength')).toBe('300');
    expect(await dialog.getByRole('combobox', { name: 'Where to look' }).count()).toBe(1);
    await open.page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await open.page.evaluate('document.activeElement.textContent')).toBe('Ask a follow-up');
    expect(called('submit')).toEqual([]);
  });

  it('is sent only when filled in, with the message that opened it, which it may replace', async () => {
    const shown = await openCard();
    await shown.getByRole('button', { name: 'Ask a follow-up' }).click();
    const dialog = open.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    expect(called('submit')).toEqual([]);
    await dialog.getByRole('textbox').fill('Since when?');
    await dialog.getByRole('combobox').selectOption({ label: 'The River Book' });
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await shown.getByRole('heading', { name: 'Since when?' }).waitFor();
    expect(await dialog.count()).toBe(0);
    const [, customId, fields, given] = called('submit')[0] ?? [];
    expect([customId, fields]).toEqual(['v1:follow:send', { question: 'Since when?', where: 'river' }]);
    expect(given).toHaveProperty('message', CARD);
  });

  it('stays open with what was written when it cannot be sent', async () => {
    const shown = await openCard();
    await shown.getByRole('button', { name: 'Ask a follow-up' }).click();
    const dialog = open.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('fail');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.getByRole('alert').getByText('Something went wrong').waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('fail');
    open.complaints = open.complaints.filter((text) => !text.includes('500'));
  });
});

describe('message commands', () => {
  it('are used on anybody’s message from its Apps list, by keyboard', async () => {
    await messageBox().fill('The river runs **north**.');
    await open.page.keyboard.press('Enter');
    const mine = open.page.getByRole('article', { name: /^You/ });
    await mine.getByText('Apps', { exact: true }).press('Enter');
    await mine.getByRole('button', { name: 'Find passages' }).press('Enter');
    await lastMessage()
      .getByText('Looked at “The river runs **north**.”')
      .or(lastMessage().getByText('Looked at'))
      .waitFor();
    const [, name, target] = called('menu')[0] ?? [];
    expect(name).toBe('Find passages');
    expect(target).toMatchObject({ author: PRETEND_SERVER.users[0]?.id, text: 'The river runs **north**.' });
  });

  it('are handed the bot’s own messages with all their markdown', async () => {
    const shown = await openCard();
    await shown.hover();
    await shown.getByText('Apps', { exact: true }).click();
    await shown.getByRole('button', { name: 'Find passages' }).click();
    await lastMessage().getByText('Only you can see this').waitFor();
    const [, , target] = called('menu')[0] ?? [];
    expect(target).toMatchObject({
      author: PRETEND_SERVER.bot,
      text: expect.stringContaining('> The hills stand close. **The river runs north to the sea**.'),
    });
  });

  it('are offered to managers where they are for managers, and never on private messages', async () => {
    const shown = await openCard();
    const apps = shown.getByText('Apps', { exact: true });
    await apps.press('Enter');
    expect(await shown.locator('.apps-menu button').allTextContents()).toEqual(['Find passages']);
    await open.page.keyboard.press('Escape');
    await open.page.getByRole('checkbox', { name: 'Manager' }).check();
    await apps.press('Enter');
    expect(await shown.locator('.apps-menu button').allTextContents()).toEqual(['Find passages', 'Check quotes']);
    await run('secret');
    await lastMessage().getByText('Only you can see this').waitFor();
    expect(await lastMessage().getByText('Apps', { exact: true }).count()).toBe(0);
  });
});

describe('options of every type', () => {
  it('are chosen or typed, and sent as Discord would', async () => {
    const { page } = open;
    await messageBox().pressSequentially('/tune ');
    await page.getByRole('combobox', { name: 'style' }).selectOption('Plain');
    await page.getByRole('combobox', { name: 'private' }).selectOption('True');
    await page.getByRole('spinbutton', { name: 'top' }).fill('4');
    await page.getByRole('combobox', { name: 'who' }).selectOption('Robin');
    await page.getByRole('combobox', { name: 'where' }).selectOption('#staff');
    await page.getByRole('combobox', { name: 'role' }).selectOption('@Readers');
    await page.keyboard.press('Enter');
    await lastMessage().getByText('The River Book').waitFor();
    const options = { style: 'plain', private: 'true', top: '4', who: '10000000000000012', where: '10000000000000023' };
    expect(called('command').at(-1)).toEqual(['command', 'tune', { ...options, role: '10000000000000032' }]);
    expect(await lastMessage().textContent()).toContain('style: Plain private: True top: 4 who: Robin where: #staff');
  });

  it('are not sent outside their limits or without a required choice', async () => {
    const { page } = open;
    await messageBox().pressSequentially('/tune ');
    await page.keyboard.press('Enter');
    await page.getByText('“style” is required.').waitFor();
    await page.getByRole('combobox', { name: 'style' }).selectOption('APA');
    await page.getByRole('spinbutton', { name: 'top' }).fill('9');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('spinbutton', { name: 'top' }).getAttribute('aria-invalid')).toBe('true');
    expect(called('command')).toHaveLength(1);
  });

  it('are known to the autocomplete of another one', async () => {
    await messageBox().pressSequentially('/topic ');
    await open.page.getByRole('textbox', { name: 'limit' }).fill('3');
    await open.page.getByRole('combobox', { name: 'topic' }).fill('wav');
    await choices('Waveney').waitFor();
    expect(called('autocomplete').at(-1)).toEqual([
      'autocomplete',
      'topic',
      { option: 'topic', typed: 'wav', options: { limit: '3' } },
    ]);
  });
});

describe('the bar', () => {
  const language = () => open.page.getByRole('combobox', { name: 'Language' });
  const place = () => open.page.getByRole('combobox', { name: 'Place' });

  it('tells the bot who asks, where and in which language, and is remembered', async () => {
    await language().selectOption('Azərbaycanca');
    await place().selectOption('#library');
    await open.page.getByRole('combobox', { name: 'You are' }).selectOption('Robin');
    await open.page.getByRole('checkbox', { name: 'Manager' }).check();
    await open.page.getByText('#library · Robin, who may manage the server · Azərbaycanca').waitFor();
    await open.page.reload();
    await open.page.getByText('I answer by quoting').waitFor();
    expect(open.bot.scenes.at(-1)).toMatchObject({
      locale: 'az',
      user: '10000000000000012',
      server: PRETEND_SERVER.id,
      channel: '10000000000000022',
      channelName: 'library',
      canManage: true,
    });
    expect(await lastMessage().textContent()).toContain('Robin used /help');
  });

  it('names commands, options and apps in that language', async () => {
    await language().selectOption('Deutsch');
    await messageBox().pressSequentially('/fra');
    expect(await choices().allTextContents()).toEqual(['/fragenFrage die Bibliothek.']);
    await open.page.keyboard.press('Tab');
    await open.page.getByRole('textbox', { name: 'frage' }).fill('Wohin?');
    await open.page.keyboard.press('Enter');
    await lastMessage().getByText('The River Book').waitFor();
    expect(called('command').at(-1)).toEqual(['command', 'ask', { question: 'Wohin?' }]);
    expect(await lastMessage().textContent()).toContain('You used /fragen frage: Wohin?');
  });

  it('offers a command for managers to managers in a server alone', async () => {
    const offered = async () => {
      await messageBox().fill('/');
      const names = await choices().allTextContents();
      await messageBox().fill('');
      return names.some((name) => name.startsWith('/settings'));
    };
    expect(await offered()).toBe(false);
    await open.page.getByRole('checkbox', { name: 'Manager' }).check();
    expect(await offered()).toBe(true);
    await place().selectOption('Direct message');
    expect(await offered()).toBe(false);
    expect(await open.page.getByRole('checkbox', { name: 'Manager' }).isDisabled()).toBe(true);
  });

  it('does without a memory, or with one that makes no sense', async () => {
    await open.page.evaluate('localStorage.setItem("footnote.scene", "[1")');
    await open.page.reload();
    await open.page.getByText('I answer by quoting').waitFor();
    expect(open.bot.scenes.at(-1)).toMatchObject({ locale: 'en-US', channelName: 'general', canManage: false });
  });
});

describe('every screen', () => {
  it.each([360, 1000])('fits a window %i pixels wide', async (width) => {
    await openPage({ width });
    const shown = await openCard();
    expect(await fits()).toBe(true);
    await shown.getByRole('combobox', { name: 'Jump to a passage' }).click();
    expect(await fits()).toBe(true);
    await open.page.keyboard.press('Escape');
    await shown.getByRole('button', { name: 'Ask a follow-up' }).click();
    const box = await open.page.getByRole('dialog').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
    await open.page.keyboard.press('Escape');
    await shown.getByText('Apps', { exact: true }).press('Enter');
    expect(await fits()).toBe(true);
    await messageBox().pressSequentially('/tune ');
    expect(await fits()).toBe(true);
  });
});
