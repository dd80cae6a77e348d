import { describe, expect, it } from 'vitest';
import { REGISTERED } from '../../../src/discord/commands.ts';
import { createDispatcher } from '../../../src/discord/dispatcher.ts';
import { differences } from '../../../src/discord/gateway/deploy.ts';
import { OFFLINE_SCENE, type OfflineBot, offline } from '../../../src/discord/offline.ts';
import { OnceEach } from '../../../src/discord/once-each.ts';
import { decodeAction, encodeAction } from '../../../src/discord/payload/buttons.ts';
import { checkModal } from '../../../src/discord/payload/check-modal.ts';
import { checkPayload } from '../../../src/discord/payload/check-payload.ts';
import { sayIn } from '../../../src/discord/say.ts';
import type { Scene } from '../../../src/discord/scene.ts';
import { buttonId, buttonsOf, citationIn, described, menuOf, noticeIn } from '../../support/card.ts';
import { ledgerWith } from '../../support/ledger-with.ts';
import { footnoteOf } from '../../support/library.ts';

/** Asking without a connection, as the playground and `footnote simulate` do it: each press meets a bot that was just made. */

const say = sayIn('en-US');
const SENTENCES = ['The herring fed the town.', 'No town lived without herring.', 'Herring was sold in town.'];
const TARGET = '18446744073709551615';
const target = { id: TARGET, author: '1', text: 'What about the herring of the town?' };

function botOver(n: number, settings = {}): OfflineBot {
  const texts = Array.from({ length: n }, (_, place) => [
    `d${place}`,
    `${SENTENCES[place % 3]} It is said ${place} times.`,
  ]);
  const footnote = footnoteOf(Object.fromEntries(n > 0 ? texts : [['d', 'Nothing but timber.']]));
  return offline(createDispatcher({ footnote, ledger: ledgerWith(settings) }));
}

const find = (n: number) => botOver(n).menu('Find passages', target, OFFLINE_SCENE);

describe('a picker', () => {
  it('over nothing offers nothing to post', async () => {
    const { body } = await find(0);
    expect(described(body)).toContain(say('nothing'));
    expect(buttonsOf(body).map(({ label }) => label)).not.toContain(say('post'));
  });

  it.each([1, 2, 3, 12])('over %i passages leads to all that fit its ids, and each can be posted', async (n) => {
    const { body, private: isPrivate } = await find(n);
    expect(isPrivate).toBe(true);
    expect(checkPayload(body)).toEqual([]);
    const [action] = buttonsOf(body).map(({ id }) => decodeAction(id));
    const nPassages = action && 'passages' in action ? action.passages.length : 0;
    expect(nPassages).toBe(Math.min(n, 5));
    expect(menuOf(body)?.options ?? []).toHaveLength(n < 3 ? 0 : nPassages);
    const posted = await botOver(n).press(buttonId(body, say('post')), { message: body }, OFFLINE_SCENE);
    expect(citationIn(posted.post)).toBe(citationIn(body));
    expect(checkPayload(posted.post ?? {})).toEqual([]);
    expect(posted).toMatchObject({ private: true, update: true });
  });

  it('posts the passage that was turned to', async () => {
    const { body } = await find(3);
    const chosen = { message: body, values: ['2'] };
    const turned = await botOver(3).press(menuOf(body)?.id ?? '', chosen, OFFLINE_SCENE);
    const posted = await botOver(3).press(buttonId(turned.body, say('post')), { message: turned.body }, OFFLINE_SCENE);
    expect(citationIn(posted.post)).toBe(citationIn(turned.body));
    expect(citationIn(posted.post)).not.toBe(citationIn(body));
  });

  it('posts nothing when the document has changed since', async () => {
    const { body } = await find(1);
    const other = offline(createDispatcher({ footnote: footnoteOf({ d0: 'Rewritten.' }) }));
    const reply = await other.press(buttonId(body, say('post')), { message: body }, OFFLINE_SCENE);
    expect(reply.post).toBeUndefined();
    expect(noticeIn(reply.body)).toBe(say('changed'));
  });

  it.each<[string, Partial<Scene>, string]>([
    ['lacks permissions', { missing: ['SendMessages', 'EmbedLinks'] }, '**Send Messages** and **Embed Links**'],
    [
      'is not in the server, where other apps are hushed',
      { missing: null, isRestricted: true },
      '**Use External Apps**',
    ],
  ])('posts nothing where the bot %s, and names what it takes', async (_, scene, named) => {
    const { body } = await find(1);
    const pressed = botOver(1).press(buttonId(body, say('post')), { message: body }, { ...OFFLINE_SCENE, ...scene });
    const reply = await pressed;
    expect(reply.post).toBeUndefined();
    expect(noticeIn(reply.body)).toContain(named);
  });
});

describe('the id of a button', () => {
  const passages = ['bbpz77a-xe-a8', 'bbpz77a-0-1'].map((citation) => ({ citation, sentence: null }));
  it.each(['1', '100000000000000004', TARGET])('holds the message %s that is to be replied to', (id) => {
    const action = {
      kind: 'post',
      index: 1,
      passages,
      outcome: { status: 'unsure', percent: 41 },
      target: id,
    } as const;
    expect(decodeAction(encodeAction(action))).toEqual(action);
  });

  it('shares any other action, within the limit', () => {
    const many = Array.from({ length: 5 }, (_, place) => ({ citation: `bbpz77a-${place}00000-a8`, sentence: null }));
    const of = { kind: 'passage', index: 0, passages: many, outcome: null } as const;
    const id = encodeAction({ kind: 'share', of });
    expect(id.length).toBeLessThanOrEqual(100);
    expect(decodeAction(id)).toMatchObject({ kind: 'share', of: { kind: 'passage', index: 0 } });
    expect(decodeAction('55')).toBeNull();
  });
});

describe('a follow-up', () => {
  it('opens a dialog that Discord takes, and is private where its card was', async () => {
    for (const isPrivate of ['true', 'false']) {
      const bot = botOver(2);
      const { body } = await bot.command('ask', { question: target.text, private: isPrivate }, OFFLINE_SCENE);
      const id = buttonId(body, say('followUp'));
      const modal = await bot.modal(id, { message: body }, OFFLINE_SCENE);
      if (!modal) throw new Error('no dialog');
      expect(checkModal(modal)).toEqual([]);
      const reply = await bot.submit(modal.custom_id, { question: 'another one?' }, { message: body }, OFFLINE_SCENE);
      expect(reply.private).toBe(isPrivate === 'true');
      expect(citationIn(reply.body)).not.toBe('');
      expect(citationIn(reply.body)).not.toBe(citationIn(body));
    }
  });

  it('is no dialog for any other button', async () => {
    const bot = botOver(2);
    const { body } = await bot.command('ask', { question: target.text }, OFFLINE_SCENE);
    for (const { id, label } of buttonsOf(body).filter(({ label }) => label !== say('followUp')))
      expect([label, await bot.modal(id, { message: body }, OFFLINE_SCENE)]).toEqual([label, null]);
  });
});

describe('a server with channels of its own', () => {
  it.each([1, 2, 40])('of %i channels names them within limits', async (n) => {
    const channels = Array.from({ length: n }, (_, place) => `${200 + place}`);
    const { body, private: isPrivate } = await botOver(1, { channels }).command(
      'ask',
      { question: target.text, private: 'false' },
      OFFLINE_SCENE,
    );
    expect(isPrivate).toBe(true);
    expect(noticeIn(body)).toContain('<#200>');
    expect(checkPayload(body)).toEqual([]);
  });

  it('answers in these and in their threads', async () => {
    for (const scene of [{ channel: '7' }, { channel: '8', parent: '7' }])
      expect(
        await createDispatcher({
          footnote: footnoteOf({ d: 'Text.' }),
          ledger: ledgerWith({ channels: ['7'] }),
        }).elsewhere({ ...OFFLINE_SCENE, ...scene }),
      ).toBeNull();
  });
});

describe('what is registered', () => {
  it('has the message commands, in servers, direct messages and between users', () => {
    const menus = REGISTERED.filter(({ type }) => type === 3);
    expect(menus.map(({ name }) => name)).toEqual(['Find passages', 'Check quotes']);
    for (const menu of menus) expect(menu).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it('is told apart from a slash command of its name, and changed when a translation is', () => {
    const menu = { type: 3, name: 'find', name_localizations: { de: 'finden' } };
    expect(differences([{ type: 1, name: 'find' }], [menu])).toEqual([
      { op: 'add', command: 'find', menu: true, fields: [] },
      { op: 'remove', command: 'find', fields: [] },
    ]);
    expect(differences([{ ...menu, name_localizations: { de: 'suchen' } }], [menu])).toEqual([
      { op: 'change', command: 'find', menu: true, fields: ['name_localizations'] },
    ]);
    expect(differences([menu], [menu])).toEqual([]);
  });
});

describe('what is done once', () => {
  it('is done once for each, again after its time, and forgets the oldest first', () => {
    const once = new OnceEach(1000);
    expect([once.first('a', 0), once.first('b', 0), once.first('a', 999), once.first('a', 1000)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    for (let key = 0; key < 999; key++) once.first(String(key), 1000);
    expect(once.first('a', 1001)).toBe(false);
    expect(once.first('b', 0)).toBe(true);
  });
});
