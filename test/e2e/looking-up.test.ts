import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { folderOf } from '../corpus/library-folder.ts';
import { buttonId, buttonsOf, citationIn, described, footOf, noticeIn, titleOf } from '../support/card.ts';
import { connected } from '../support/connected.ts';
import { ledgerWith } from '../support/ledger-with.ts';

/** Looking up by topic, document and quotation: what is suggested, and what is listed. */

const corpus = folderOf({
  'harbour.md':
    '---\ntitle: The harbour\nauthor: I. Nordahl\ndate: 1931-05-02\n---\n\n# The lighthouse\n\nThe lighthouse keeper lit the lamp. Its light was seen for 14 miles.\n\n# Trade\n\nHerring was the first export. The timber trade ended in 1912.\n',
  'ferries.md': `# Ferries\n\n${Array.from({ length: 20 }, (_, n) => `Ferry number ${n + 1} sailed at dawn.`).join('\n\n')}\n`,
  'mill.md': '# The mill\n\nThe mill ground rye. The lighthouse was seen from its roof.\n',
});
const PINNED = ['Trade', 'The mill'];
const say = sayIn('en-US');

const running = await connected({ corpus, ledger: ledgerWith({ topics: PINNED }) });
afterAll(running.close);
const { discord } = running;

const topic = (name: string, options = {}): Promise<APIMessage> =>
  discord.slash('topic', { topic: name, ...options }).response();
const suggested = (typed: string) => discord.autocomplete('topic', { topic: typed }, 'topic').choices();
const labels = (message: APIMessage) => buttonsOf(message).map(({ label }) => label);

describe('/topic', () => {
  it('suggests the topics that managers pinned before anything is typed, each topic once', async () => {
    const choices = await suggested('');
    expect(choices.slice(0, 2).map(({ name }) => name)).toEqual(PINNED.map((name) => `📌 ${name}`));
    const values = choices.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(choices.length).toBeGreaterThan(2);
  });

  it.each([
    ['trade', '✅ Trade'],
    ['tra', '🔎 Trade'],
    ['lighthose', '✏️ The lighthouse'],
  ])('shows by an icon how a suggestion fits %s', async (typed, name) => {
    expect((await suggested(typed)).map((choice) => choice.name)).toContain(name);
  });

  it('says what a mistyped topic was taken for, and nothing of one that was typed right', async () => {
    expect(noticeIn(await topic('lighthose'))).toBe(say('topicMeant', { topic: 'lighthouse' }));
    expect(noticeIn(await topic('herring'))).toBe('');
  });

  it.each([
    ['volcano', 0],
    ['herring', 1],
    ['lighthouse', 2],
    ['ferry', 20],
  ])('lists every sentence on %s', async (name, count) => {
    let page = await topic(name);
    const seen: string[] = [];
    for (;;) {
      seen.push(...(described(page).match(/^\*\*\d+\.\*\* .+$/gmu) ?? []));
      if (!labels(page).includes(say('nextPage'))) break;
      page = await discord.press(page, buttonId(page, say('nextPage'))).response();
    }
    expect(new Set(seen).size).toBe(count);
    if (count === 0) expect(described(page)).toBe(say('noTopic'));
    else expect(footOf(page)[0]).toContain(say('sentences', { count }));
  });

  it('turns pages after a restart, and for a bystander in a copy', async () => {
    const page = await topic('ferry');
    await running.restart();
    const press = discord.press(page, buttonId(page, say('nextPage')), { user: discord.createUser('reader') });
    const copy = await discord.waitFor(() => press.followups[0], 'the copy');
    expect(described(copy)).toContain('**9.**');
    expect(discord.message(page.id)).toEqual(page);
  });
});

describe('/sources', () => {
  it('counts documents and passages, and names authors and dates', async () => {
    const list = await discord.slash('sources').response();
    expect(titleOf(list)).toMatch(/^3 documents, \d+ passages$/u);
    expect(described(list)).toContain('I. Nordahl · 1931-05-02');
  });

  it('lists the sections of one document, and shares them', async () => {
    const card = await discord.slash('sources', { document: 'harbour' }).response();
    expect(described(card)).toContain('• The lighthouse · 1 paragraph');
    expect(described(card)).toContain('• Trade · 1 paragraph');
    expect(described(card)).toMatch(/^Revisions: \S+ \(\d{4}-\d{2}-\d{2}\)$/mu);
    const press = discord.press(card, buttonId(card, say('share')));
    const shared = await discord.waitFor(() => press.followups[0], 'the shared card');
    expect(described(shared)).toBe(described(card));
  });
});

describe('/quote', () => {
  const choices = (options: Readonly<Record<string, string>>) =>
    discord.autocomplete('quote', { text: '', ...options }, 'text').choices();

  it('suggests the sections of the chosen document first, then its sentences, and nothing of others', async () => {
    const names = (await choices({ document: 'harbour' })).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['📑 The lighthouse', '📑 Trade']);
    const typed = (await choices({ document: 'harbour', text: 'lighthouse' })).map(({ name }) => name);
    expect(typed).toContain('The lighthouse keeper lit the lamp.');
    expect(typed.join()).not.toContain('roof');
    expect((await choices({ text: 'roof' })).map(({ name }) => name)).toContain(
      'The lighthouse was seen from its roof.',
    );
  });

  it('takes a document that was typed and not picked for the only one that is near', async () => {
    expect((await choices({ document: 'the harbor' })).map(({ name }) => name)).toContain('📑 Trade');
    const quoted = await discord
      .slash('quote', { text: 'Herring was the first export', document: 'the harbor' })
      .response();
    expect(described(quoted)).toContain('**Herring was the first export');
    const listed = await discord.slash('sources', { document: 'ferris' }).response();
    expect(described(listed)).toContain('• Ferries · 20 paragraphs');
    const asked = await discord.slash('ask', { question: 'What was the first export?', document: 'harbor' }).response();
    expect(footOf(asked)).toContain('📁 harbour');
    const none = await discord.slash('ask', { question: 'What was it?', document: 'e' }).response();
    expect(described(none)).toBe(say('unknownDocument'));
  });

  it('shows the section that was picked', async () => {
    const [, trade] = await choices({ document: 'harbour' });
    const card = await discord.slash('quote', { text: String(trade?.value), document: 'harbour' }).response();
    expect(citationIn(card)).not.toBe('');
    expect(described(card)).toContain('Herring was the first export.');
  });
});
