import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/ledger.ts';
import { COMMANDS } from '../../../src/discord/commands.ts';
import { createDispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE } from '../../../src/discord/offline.ts';
import { faultsOf } from '../../../src/discord/payload/faults.ts';
import { laidOut } from '../../../src/discord/payload/screen.ts';
import { PUBLIC_COMMANDS } from '../../../src/discord/servers/settings-panel.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { footnoteOf } from '../../support/library.ts';
import { offlineBot } from '../../support/offline-bot.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The panel of settings, over libraries of no, few and many documents, in both forms of a message. */

const documents = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `part-${number}.md`,
      `# Part ${number}\n\nThe harbour has ${number} boats.`,
    ]),
  );

describe('the panel', () => {
  it('lists the commands whose answers may be for everybody, and no other', () => {
    const names = COMMANDS.filter(({ audience }) => audience === 'everybody').map(({ data }) => data.name);
    expect([...PUBLIC_COMMANDS]).toEqual(names);
  });

  it.each([0, 1, 2, 24, 60])('keeps within every limit over %i documents, whatever is chosen', async (count) => {
    const ledger = await openLedger({ url: null, folder: temporaryFolder(), now: Date.now });
    const dispatcher = createDispatcher({ footnote: footnoteOf(documents(count)), ledger });
    const ids = Array.from({ length: 25 }, (_, place) => `1000000000000000${place + 10}`);
    const chosen = {
      ...DEFAULT_SETTINGS,
      channels: ids,
      documents: [...Object.keys(documents(count)), 'x'.repeat(300), 'of no library'],
      topics: ids,
      digestChannel: ids[0] ?? null,
      humanRole: ids[1] ?? null,
    };
    for (const settings of [DEFAULT_SETTINGS, chosen]) {
      await ledger.change(OFFLINE_SCENE.server ?? '', settings);
      const first = await dispatcher.command('settings', {}, OFFLINE_SCENE);
      const pressed = { message: laidOut(first.screen), values: [], isOwn: true };
      const second = await dispatcher.press('3s:page:1', pressed, OFFLINE_SCENE);
      for (const { screen } of [first, second])
        for (const form of ['cards', 'plain'] as const) expect(faultsOf(laidOut(screen, form))).toEqual([]);
    }
    await ledger.close();
  });

  it('keeps what is chosen beyond what a menu holds', async () => {
    const ledger = await openLedger({ url: null, folder: temporaryFolder(), now: Date.now });
    const server = OFFLINE_SCENE.server ?? '';
    const all = Object.keys(documents(30)).map((name) => name);
    await ledger.change(server, { documents: all });
    const dispatcher = createDispatcher({ footnote: footnoteOf(documents(30)), ledger });
    const { screen } = await dispatcher.command('settings', {}, OFFLINE_SCENE);
    const pressed = { message: laidOut(screen), values: all.slice(0, 1), isOwn: true };
    await dispatcher.press('3s:documents', pressed, OFFLINE_SCENE);
    expect([...(await ledger.settings(server)).documents].sort()).toEqual([all[0], ...all.slice(25)].sort());
    await ledger.close();
  });

  it('says that nothing is kept where there is no ledger', async () => {
    const { body } = await offlineBot(footnoteOf(documents(1))).command('settings');
    expect(body.content).toBe('Nothing is kept here.');
  });
});
