import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../corpus/library-folder.ts';
import { described } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Running, runFootnote } from './run-footnote.ts';

/** The real process over a folder that changes: what readers in Discord are told, without a restart and after a crash. */

const corpus = folderOf({
  'harbour.md': 'The tariff of 1912 ended the timber trade.\n',
  'school.md': 'The schoolmaster was paid in butter.\n',
});
const state = temporaryFolder();
let discord: FakeDiscord;

beforeAll(async () => {
  discord = await startFakeDiscord();
  await deployAll(discord);
});
afterAll(() => discord.close());

async function started(): Promise<Running> {
  const bot = runFootnote(['start'], {
    FOOTNOTE_CORPUS: corpus,
    FOOTNOTE_STATE: state,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
  });
  await bot.line(/^Invite/u);
  return bot;
}

/** Each time another reader asks, in a direct message: one alone would soon be told to wait. */
const answer = async (question: string): Promise<string> => {
  const user = discord.createUser('reader');
  return described(await discord.slash('ask', { question }, { user, dm: true }).response());
};

/** Asks until the answer is as it should be, as a reader would who waits for a change. */
async function askUntil(question: string, isRight: (said: string) => boolean): Promise<void> {
  while (!isRight(await answer(question)));
}

const TRADE = 'What ended the timber trade?';
const BUTTER = 'What was the schoolmaster paid in?';

describe('a bot whose library changes', () => {
  it('quotes what was edited, forgets what was deleted, and after a kill goes on from its snapshot', async () => {
    const bot = await started();
    expect(await answer(TRADE)).toContain('tariff of 1912');
    expect(await answer(BUTTER)).toContain('butter');
    writeFileSync(join(corpus, 'harbour.md'), 'The storm of 1913 ended the timber trade.\n');
    await askUntil(TRADE, (said) => said.includes('storm of 1913'));
    rmSync(join(corpus, 'school.md'));
    await askUntil(BUTTER, (said) => !said.includes('butter'));
    const snapshots = join(state, 'snapshots');
    await askUntil(
      TRADE,
      () => existsSync(snapshots) && readdirSync(snapshots).some((name) => name.endsWith('.footnote')),
    );

    writeFileSync(join(corpus, 'harbour.md'), 'The fire of 1914 ended the timber trade.\n');
    bot.child.kill('SIGKILL');
    expect((await bot.ended).stderr).toContain('the library has changed: +0 ~1 -0 documents');

    const again = await started();
    expect(await answer(TRADE)).toContain('fire of 1914');
    expect(await answer(BUTTER)).not.toContain('butter');
    again.child.kill('SIGTERM');
    const { code, stderr } = await again.ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(/"snapshot":"used".*the library is ready/u);
  });

  it('refuses a change that loses a gold answer, and its log names the question', async () => {
    const sentence = 'The tariff of 1912 ended the timber trade.';
    const question = { id: 'trade-1', question: TRADE, answers: [sentence] };
    const guarded = folderOf({ 'harbour.md': sentence, 'questions.jsonl': JSON.stringify(question) });
    const bot = runFootnote(['start', '--port', '0'], { FOOTNOTE_CORPUS: guarded, FOOTNOTE_STATE: temporaryFolder() });
    await bot.line(/^This is the playground/u);
    writeFileSync(join(guarded, 'harbour.md'), 'Nothing is known of the harbour.\n');
    expect(await bot.line(/a change is not served/u, 'stderr')).toContain('lost: trade-1');
    bot.child.kill('SIGTERM');
    expect((await bot.ended).code).toBe(0);
  });
});
