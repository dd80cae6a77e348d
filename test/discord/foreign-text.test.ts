import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/core/ledger.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE, type OfflineReply } from '../../src/discord/offline.ts';
import type { MessageBody } from '../../src/discord/payload/message.ts';
import { laidOut } from '../../src/discord/payload/screen.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { citationIn, everythingIn } from '../support/card.ts';
import { renderedText } from '../support/discord-text.ts';
import { footnoteOf } from '../support/library.ts';
import { offlineBot } from '../support/offline-bot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Whatever readers and documents call things: every screen that shows it shows it as it is, and as no markup. */

const TITLE = 'Of **all** <@&1> `ports`';
const SECTION = '~~Old~~ ||piers||';
const SENTENCE = 'The *ferry* left @everyone at [noon](https://a.b) sharp.';
const ASKED = 'Who ~~paid~~ **Zorblax** <@&12> <#3>?';
const PATH = 'notes/*draft* <@&4> __x__.pdf';

const footnote = footnoteOf({ [TITLE]: `## ${SECTION}\n\n${SENTENCE}\n` }, [
  { path: PATH, reason: 'it is **broken**', remedy: 'ask <@&5>' },
]);
const SERVER = '1000';
const scene = { server: SERVER, channel: '2000', canManage: true, missing: [] };
const bot = (ledger: Ledger) => offlineBot(footnote, ledger);
let ledger: Ledger;
let citation: string;

beforeAll(async () => {
  ledger = await openLedger({ url: null, folder: temporaryFolder(), now: () => 1_000_000_000_000 });
  citation = citationIn((await bot(ledger).command('quote', { text: SENTENCE }, scene)).body);
  await ledger.change(SERVER, { gaps: true, digestChannel: '2000' });
  await ledger.noteGap(SERVER, { text: ASKED, reason: 'unanswered', nearest: [citation], user: '1' });
  await ledger.pin(SERVER, { question: ASKED, citation });
  await ledger.vote(SERVER, citation, 'down');
});
afterAll(() => ledger.close());

/** What a reader sees, each run of white space as one space. */
const seen = (body: MessageBody): string => renderedText(everythingIn(body)).replace(/\s+/gu, ' ');

describe('what is not ours is shown as it is', () => {
  const command = (name: string, options = {}) => bot(ledger).command(name, options, scene);
  it.each<[string, () => Promise<OfflineReply>, readonly string[]]>([
    ['in an answer', () => command('quote', { text: SENTENCE }), [SENTENCE, TITLE, SECTION]],
    ['in an answer that is pinned', () => command('ask', { question: ASKED }), [SENTENCE, TITLE, SECTION]],
    ['in a citation', () => command('cite', { id: citation }), [SENTENCE, TITLE, SECTION]],
    ['in the list of what is kept', () => command('gaps'), [ASKED, TITLE, SENTENCE]],
    ['in the list of pins', () => command('pins'), [ASKED, TITLE, SENTENCE]],
    ['by the doctor', () => command('doctor'), [PATH, 'it is **broken**', 'ask <@&5>']],
    ['among the sources', () => command('sources'), [TITLE, SECTION, PATH]],
    ['of a quotation', () => command('verify', { text: `“${ASKED}” (“${TITLE}”)` }), [ASKED]],
    ['of references', () => bot(ledger).message(`[[${ASKED}]] and ${citation}`, [], scene), [ASKED, TITLE, SENTENCE]],
  ])('%s', async (_, reply, texts) => {
    const shown = seen((await reply()).body);
    for (const text of texts) expect(shown).toContain(text);
  });

  it('in the weekly digest', async () => {
    const { servers } = createDispatcher({ footnote, ledger, now: () => 1_000_000_000_000 });
    const digest = await servers.digest({ ...OFFLINE_SCENE, ...scene });
    if (!digest) throw new Error('no digest is due');
    for (const form of ['cards', 'plain'] as const) {
      const shown = seen(laidOut(digest.screen, form));
      for (const text of [ASKED, TITLE, SENTENCE]) expect(shown).toContain(text);
    }
  });
});
