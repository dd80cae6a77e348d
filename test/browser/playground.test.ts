import { describe, expect, it } from 'vitest';
import {
  ask,
  called,
  choices,
  fits,
  lastMessage,
  messageBox,
  open,
  openBeforeEach,
  openPage,
} from './open-playground.ts';

openBeforeEach();

describe('the playground in a browser', () => {
  it('opens with the bot’s own help, whose examples can be pressed', async () => {
    expect(open.bot.calls).toEqual([['command', 'help', {}]]);
    expect(await open.page.title()).toBe('Footnote playground');
    expect(await open.page.getByRole('heading', { level: 1 }).textContent()).toBe('Footnote');
    await open.page.getByRole('button', { name: 'Which way does the river run?' }).click();
    await open.page.getByText('The River Book').waitFor();
    expect(called('press')).toMatchObject([['press', 'v1:example', { said: { turns: [], whole: true } }]]);
  });

  it('answers a typed question as Discord would draw it', async () => {
    await messageBox().pressSequentially('Which way does the river run?');
    await open.page.keyboard.press('Enter');
    const answer = open.page.getByRole('article').last();
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
    await open.page.route('**/api/message', async (route) => {
      await held;
      await route.continue();
    });
    await messageBox().fill('Which way?');
    await open.page.keyboard.press('Enter');
    await lastMessage().getByText('Footnote is thinking…').waitFor();
    release();
    await lastMessage().getByText('The River Book').waitFor();
    expect(await open.page.getByText('Footnote is thinking…').count()).toBe(0);
  });

  it('uses a slash command with choices, by keyboard alone', async () => {
    await messageBox().pressSequentially('/to');
    expect(await choices().allTextContents()).toEqual(['/topicEverything the library says on a topic.']);
    await open.page.keyboard.press('Tab');
    const topic = open.page.getByRole('combobox', { name: 'topic' });
    await topic.pressSequentially('wav');
    await choices('Waveney').waitFor();
    await open.page.keyboard.press('ArrowDown');
    await open.page.keyboard.press('ArrowDown');
    expect(await choices('Waveney').getAttribute('aria-selected')).toBe('true');
    expect(await topic.getAttribute('aria-activedescendant')).toBe('menu-item-1');
    await open.page.keyboard.press('Enter');
    expect(await topic.inputValue()).toBe('Waveney');
    await open.page.keyboard.press('Enter');
    await lastMessage().getByText('The River Book').waitFor();
    expect(called('command').at(-1)).toEqual(['command', 'topic', { topic: 'topic:Waveney' }]);
    expect(await lastMessage().textContent()).toContain('You used /topic topic: Waveney');
  });

  it('sends what was typed where no choice was taken', async () => {
    await messageBox().pressSequentially('/topic wea');
    await choices('Weather glass').waitFor();
    await open.page.keyboard.press('Enter');
    await lastMessage().getByText('The River Book').waitFor();
    expect(called('command').at(-1)).toEqual(['command', 'topic', { topic: 'wea' }]);
  });

  it('asks for a required option, and leaves a command with Escape', async () => {
    await messageBox().pressSequentially('/ask ');
    await open.page.keyboard.press('Enter');
    await open.page.getByText('“question” is required.').waitFor();
    expect(await open.page.getByRole('textbox', { name: 'question' }).getAttribute('aria-invalid')).toBe('true');
    await open.page.keyboard.press('Escape');
    expect(await messageBox().inputValue()).toBe('');
    expect(called('command')).toHaveLength(1);
  });

  it('replaces a message when its button says so, keeping the focus', async () => {
    const answer = await ask('Which way?');
    const before = await open.page.getByRole('article').count();
    await answer.getByRole('button', { name: 'More around it' }).press('Enter');
    await answer.getByText('Before. The river runs north. After.').waitFor();
    expect(await open.page.getByRole('article').count()).toBe(before);
    expect(await open.page.evaluate('document.activeElement.textContent')).toBe('Less');
  });

  it('marks a private message, which cannot be replied to and can be dismissed', async () => {
    const answer = await ask('Which way?');
    const before = await open.page.getByRole('article').count();
    await answer.getByRole('button', { name: 'Only for me' }).click();
    expect(called('press').at(-1)?.[2]).toMatchObject({ said: { turns: [{ role: 'user', text: 'Which way?' }] } });
    const copy = lastMessage();
    await copy.getByText('Only you can see this').waitFor();
    expect(await copy.getByRole('button', { name: 'Reply' }).count()).toBe(0);
    await copy.getByRole('button', { name: 'Look again' }).click();
    await copy.getByText('A newer copy.').waitFor();
    await copy.getByText('Only you can see this').waitFor();
    await copy.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await open.page.getByRole('article').count()).toBe(before);
  });

  it('sends a reply with the turns of its chain', async () => {
    const answer = await ask('Which way?');
    await answer.getByRole('button', { name: 'Reply' }).click();
    await open.page.getByText('Replying to Footnote').waitFor();
    await open.page.keyboard.type('Why?');
    await open.page.keyboard.press('Enter');
    await open.page.getByText('Why? (after 2 turns)').first().waitFor();
    await lastMessage().getByRole('button', { name: 'Reply' }).click();
    await open.page.keyboard.type('Since when?');
    await open.page.keyboard.press('Enter');
    await open.page.getByText('Since when? (after 4 turns)').first().waitFor();
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
    await open.page.route('**/api/message', (route) => route.abort());
    await messageBox().fill('Which way?');
    await open.page.keyboard.press('Enter');
    await open.page.getByRole('alert').getByText('The bot cannot be reached.').waitFor();
    await open.page.unroute('**/api/message');
    await open.page.getByRole('button', { name: 'Retry' }).click();
    await lastMessage().getByText('The River Book').waitFor();
    expect(await open.page.getByRole('alert').count()).toBe(0);
    open.complaints = open.complaints.filter((text) => !text.includes('ERR_FAILED'));
  });

  it('starts a command whose name is pressed, and shows a spoiler', async () => {
    await open.page.getByRole('button', { name: '/ask' }).click();
    expect(await open.page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('question');
    await open.page.keyboard.press('Escape');
    await open.page.keyboard.type('/secret');
    await open.page.keyboard.press('Enter');
    await open.page.keyboard.press('Enter');
    const spoiler = open.page.getByRole('button', { name: 'Spoiler' });
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
    await openPage({ width });
    await ask(`Which way ${'x'.repeat(300)}?`);
    await messageBox().pressSequentially('/topic w');
    await choices().first().waitFor();
    expect(await fits()).toBe(true);
  });
});
