/** Takes the pictures of docs/images from the real playground, in Chromium: `npm run pictures`, or with names, of these alone. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { citing } from '../src/citations/lazy.ts';
import { PACKAGE_ROOT } from '../src/config.ts';
import type { Footnote } from '../src/core/footnote.ts';
import type { Ledger } from '../src/core/ledger.ts';
import { createDispatcher } from '../src/discord/dispatcher.ts';
import { offline } from '../src/discord/offline.ts';
import { createVitals } from '../src/discord/vitals.ts';
import { createPlayground } from '../src/http/playground.ts';
import { PRETEND_SERVER } from '../src/http/pretend-server.ts';
import { listen } from '../src/http/server.ts';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { openPictureLibrary } from './pictures/library.ts';
import { openPage, photograph } from './pictures/page.ts';
import { shrunk } from './pictures/png.ts';
import { pictures } from './pictures/screens.ts';

const FOLDER = join(PACKAGE_ROOT, 'docs/images');
const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run'],
];
/** When all pictures are taken. */
const NOW = Date.UTC(2026, 10, 20, 10);
const now = (): number => NOW;
/** What is kept is in order: each a second after the one before. */
let kept = NOW - 60_000;
const later = (): number => {
  kept += 1000;
  return kept;
};

const temporary = await mkdtemp(join(tmpdir(), 'footnote-pictures-'));
const library = await openPictureLibrary(temporary);
const ledger = await openLedger({ url: null, folder: temporary, now: later });
await fill(ledger, library.footnote);
const condition = { version: '0.1.0', vitals: createVitals(now), lag: () => ({ lexicon: false, documents: 0 }) };
const dispatcher = createDispatcher({ footnote: library.footnote, ledger, citing, condition, now });
const server = await listen(createPlayground(offline(dispatcher)), { port: 0 });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
await mkdir(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
for (const { name, does, shows = 1, as = {} } of pictures(library.changed)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await openPage(browser, server.url, as, NOW);
  await does(page);
  await writeFile(join(FOLDER, `${name}.png`), shrunk(await photograph(page, shows)));
  await page.close();
  process.stdout.write(`docs/images/${name}.png\n`);
}
await browser.close();
await server.close();
await ledger.close();
await library.close();
await rm(temporary, { recursive: true });

/** A server that is in use: settings, a pin, and questions that were not answered well. */
async function fill(books: Ledger, footnote: Footnote): Promise<void> {
  const { id, channels, roles, users } = PRETEND_SERVER;
  await books.change(id, {
    topics: ['Lighthouse', 'Renewable energy'],
    gaps: true,
    digestChannel: channels[2]?.id ?? null,
    humanRole: roles[0]?.id ?? null,
  });
  const question = 'Where do I find the journal?';
  const passage = (await footnote.ask({ text: 'Where does the copy of the journal lie?' })).passages[0];
  await books.pin(id, { question, citation: passage?.citation ?? '' });
  const texts = [
    'When does the museum open?',
    'What are the opening hours of the museum?',
    'Who won the regatta of 1911?',
  ];
  for (const [place, text] of texts.entries()) {
    const { passages } = await footnote.ask({ text });
    const nearest = passages.map(({ citation }) => citation);
    const reason = passages.length > 0 ? 'unsure' : 'unanswered';
    await books.noteGap(id, { text, reason, nearest, user: users[place % users.length]?.id ?? '' });
  }
}
