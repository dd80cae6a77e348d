import { expect, it } from 'vitest';
import { createDispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE, offline } from '../../../src/discord/offline.ts';
import { encodeAction } from '../../../src/discord/payload/buttons.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { citationIn, noticeIn } from '../../support/card.ts';
import { ledgerWith } from '../../support/ledger-with.ts';
import { footnoteOf } from '../../support/library.ts';

const say = sayIn('en-US');
const footnote = footnoteOf({ town: 'Herring fed the town.' });

it.each(['vote', 'report', 'human'] as const)(
  'A press is not told that the server does without it while its settings cannot be read: %s',
  async (kind) => {
    let isGone = false;
    const known = ledgerWith({});
    const settings = (server: string) =>
      isGone ? Promise.reject(new Error('the database is gone')) : known.settings(server);
    const bot = () => offline(createDispatcher({ footnote, ledger: { ...known, settings } }));
    const { body } = await bot().command('ask', { question: 'What fed the town?' }, OFFLINE_SCENE);
    isGone = true;
    const argument = { vote: `up:${citationIn(body)}`, report: citationIn(body), human: '' }[kind];
    const told = await bot().press(encodeAction({ kind, argument }), { message: body }, OFFLINE_SCENE);
    expect(noticeIn(told.body)).toBe(say('settingsUnknown'));
    expect(told.private).toBe(true);
  },
);
