import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { askCommand } from '../../src/cli/ask.ts';
import { run } from '../cli/terminal.ts';
import { folderOf } from '../corpus/library-folder.ts';
import { connect, type TestBot } from '../support/bot.ts';
import { buttonId, described, fieldsOf } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { docxOf, wordParagraph } from '../support/files/office.ts';
import { pdfOf } from '../support/files/pdf.ts';
import { SHARED_STATE } from '../support/shared-state.ts';

/** An answer that draws on documents of several formats: each of its passages says where it stands, wherever it is read. */

const QUESTION = 'When was the lighthouse of Lindvik painted?';

const corpus = folderOf({
  'report.pdf': pdfOf({
    title: 'Annual report',
    pages: [
      [{ x: 60, y: 100, text: 'This report is about the harbour and its many boats.' }],
      [{ x: 60, y: 100, text: 'The lighthouse of Lindvik was painted in 1931, in white and red.' }],
    ],
  }),
  'minutes.docx': docxOf({ body: wordParagraph('The lighthouse of Lindvik was painted again in 1952, all in grey.') }),
  'news.html':
    '<title>The news</title><main><h1>News of the coast</h1><h2>May</h2><p>The lighthouse of Lindvik was painted by Ada Nordahl in 1987.</p></main>',
});

let app: App;
let discord: FakeDiscord;
let bot: TestBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
  await deployAll(discord);
  bot = await connect(discord, { corpus });
  app = await createApp({ corpus, state: SHARED_STATE });
});
afterAll(async () => {
  await app.close();
  await bot.close();
  await discord.close();
});

/** What a card quotes, and where it says that it stands. */
function shown(message: APIMessage): { quoted: string; title: string; place: string } {
  const source = fieldsOf(message)[0];
  return { quoted: described(message), title: source?.name ?? '', place: source?.value.split('\n')[0] ?? '' };
}

const WHERE: Readonly<Record<string, { readonly title: string; readonly place: RegExp }>> = {
  '1931': { title: 'Annual report', place: /^p\. 2 · ¶ 2$/u },
  '1952': { title: 'minutes', place: /^¶ 1$/u },
  '1987': { title: 'The news', place: /^May · ¶ \d$/u },
};

describe('an answer from a PDF, a Word file and a web page', () => {
  it('names title, section and page of each passage on its card', async () => {
    let card = await discord.slash('ask', { question: QUESTION }).response();
    const seen: string[] = [];
    for (let place = 1; place <= 3; place++) {
      const { quoted, title, place: where } = shown(card);
      const [year = ''] = /19(?:31|52|87)/u.exec(quoted) ?? [];
      expect({ year, title, where }).toEqual({
        year,
        title: WHERE[year]?.title,
        where: expect.stringMatching(WHERE[year]?.place ?? /no such year/u),
      });
      seen.push(year);
      if (place === 3) break;
      card = await discord.press(card, buttonId(card, 'Next passage')).response();
    }
    expect(seen.sort()).toEqual(['1931', '1952', '1987']);
  });

  it('names them under each passage in the terminal, and the page in JSON', async () => {
    const { out } = await run(askCommand, [QUESTION], { footnote: app.footnote });
    expect(out).toMatch(/^ {2}Annual report · p\. 2 · ¶ 2 · /mu);
    expect(out).toMatch(/^ {2}minutes · ¶ 1 · /mu);
    expect(out).toMatch(/^ {2}The news · May · ¶ \d · /mu);
    const { out: json } = await run(askCommand, ['--json', QUESTION], { footnote: app.footnote });
    const { passages } = JSON.parse(json) as { passages: { document: string; page: number | null }[] };
    expect(Object.fromEntries(passages.map(({ document, page }) => [document, page]))).toEqual({
      report: 2,
      minutes: null,
      news: null,
    });
  });

  it('names the page of each sentence on a topic', async () => {
    const topic = await discord.slash('topic', { topic: 'white and red' }).response();
    expect(described(topic)).toContain('Annual report · p. 2 · ¶ 2');
  });
});
