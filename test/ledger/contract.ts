import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  DIGEST_DAYS,
  GAP_DAYS,
  type Ledger,
  LedgerError,
  MAX_GAP_LENGTH,
  MAX_NEAREST,
  MAX_PINS,
} from '../../src/core/ledger.ts';
import { VERSION_1 } from './version-1.ts';

/** What every ledger must keep to, in every database. */

/** A new database, with a clock that stands still unless it is moved. */
export type Desk = {
  readonly open: () => Promise<Ledger>;
  /** Moves the clock. */
  readonly pass: (days: number) => void;
  /** Every table with its rows, as JSON. */
  readonly dump: () => Promise<Readonly<Record<string, readonly unknown[]>>>;
  readonly run: (statements: readonly string[]) => Promise<void>;
};

type Test = (ledger: Ledger, desk: Desk) => Promise<void>;

export const START = 1_800_000_000_000;

export function testLedger(name: string, newDesk: () => Promise<Desk>): void {
  describe(`${name} keeps the contract of ledgers`, () => {
    for (const [part, tests] of Object.entries(CONTRACT))
      describe(part, () => {
        for (const [text, test] of Object.entries(tests))
          it(text, async () => {
            const desk = await newDesk();
            const ledger = await desk.open();
            try {
              await test(ledger, desk);
            } finally {
              await ledger.close();
            }
          });
      });

    it('opens a ledger of the first version, with all that is in it', async () => {
      const desk = await newDesk();
      await desk.run(VERSION_1);
      const ledger = await desk.open();
      await holdsVersion1(ledger).finally(() => ledger.close());
    });

    it('is brought from its first version to this one once, where several open it at once, and loses nothing', async () => {
      const desk = await newDesk();
      await desk.run(VERSION_1);
      const before = await desk.dump();
      const ledgers = await Promise.all([desk.open(), desk.open(), desk.open()]);
      const { footnote_migrations: made, footnote_presence: presence, ...rest } = await desk.dump();
      expect(made).toMatchObject([{ name: '0001-first' }, { name: '0002-presence' }]);
      expect(presence).toEqual([]);
      expect({ ...rest, footnote_migrations: before.footnote_migrations }).toEqual(before);
      await Promise.all(ledgers.map((ledger) => ledger.close()));
    });

    it('refuses a ledger of a newer version, naming it, and leaves it as it is', async () => {
      const desk = await newDesk();
      await (await desk.open()).close();
      await desk.run(["INSERT INTO footnote_migrations VALUES ('9999-later', '2030-01-01T00:00:00.000Z')"]);
      const before = await desk.dump();
      await expect(desk.open()).rejects.toThrow(/was written by a newer Footnote \(9999-later\): start that version/u);
      await expect(desk.open()).rejects.toMatchObject({ name: 'LedgerError', kind: 'unusable' });
      expect(await desk.dump()).toEqual(before);
    });

    it('is made once where several open a new database at once', async () => {
      const desk = await newDesk();
      const ledgers = await Promise.all([desk.open(), desk.open(), desk.open(), desk.open()]);
      await ledgers[0]?.change('server', { gaps: true });
      for (const ledger of ledgers) {
        expect(await ledger.check()).toMatchObject({ schema: 2 });
        await ledger.noteGap('server', { ...GAP, user: 'reader' });
      }
      const askers = await ledgers[0]?.gaps('server');
      expect(new Set(askers?.map(({ asker }) => asker)).size).toBe(1);
      await Promise.all(ledgers.map((ledger) => ledger.close()));
    });
  });
}

async function holdsVersion1(ledger: Ledger): Promise<void> {
  expect(await ledger.settings('server')).toEqual({ ...DEFAULT_SETTINGS, gaps: true, digestChannel: 'channel' });
  expect(await ledger.digestsDue()).toEqual(['server']);
  const pin = { question: 'Who pays?', citation: 'pinned' };
  expect(await ledger.pins('server')).toEqual([await ledger.pin('server', pin)]);
  expect(await ledger.votes('server')).toEqual([{ citation: 'liked', up: 2, down: 1 }]);
  expect(await ledger.reports('server')).toEqual([{ citation: 'old', outdated: 3, wrongSpot: 0 }]);
  expect(await ledger.firstTime('human:1')).toBe(false);
  expect(await ledger.kept('reader')).toMatchObject([{ text: 'Who paid?', nearest: ['near'], at: START - 1 }]);
  expect(await ledger.forget('reader')).toBe(1);
  // Of that time nobody knows which bot was in it.
  expect(await ledger.serversOf('bot')).toEqual([]);
  await ledger.entered('bot', ['server']);
  expect(await ledger.serversOf('bot')).toEqual(['server']);
  expect(await ledger.left('bot', 'server')).toBe(true);
  expect(await ledger.settings('server')).toEqual(DEFAULT_SETTINGS);
}

const GAP = { text: 'Who paid?', reason: 'unanswered', nearest: ['one', 'two'] } as const;

/** A ledger in which two servers keep texts. */
async function keeping(ledger: Ledger): Promise<void> {
  for (const server of ['server', 'other']) await ledger.change(server, { gaps: true });
}

const textsOf = async (ledger: Ledger, server = 'server'): Promise<string[]> =>
  (await ledger.gaps(server)).map(({ text }) => text);

const CONTRACT: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  settings: {
    'are the defaults at first, and keep no texts': async (ledger) => {
      expect(await ledger.settings('server')).toEqual(DEFAULT_SETTINGS);
      expect(DEFAULT_SETTINGS).toMatchObject({ privacy: 'public', feedback: true, gaps: false, channels: [] });
    },

    'change one by one, and are there after a restart': async (ledger, desk) => {
      await ledger.change('server', { channels: ['1', '2'], privacy: 'private' });
      const changed = { ...DEFAULT_SETTINGS, channels: ['1', '2'], privacy: 'private', language: 'ru' };
      expect(await ledger.change('server', { language: 'ru' })).toEqual(changed);
      const again = await desk.open();
      expect(await again.settings('server')).toEqual(changed);
      await again.close();
    },

    'come back character for character, and go back to nothing': async (ledger) => {
      const odd = {
        privacyOf: { ask: 'private' },
        documents: ['laws/"a"', 'б'],
        topics: ['a\u0000b \ud800', '😀'],
      } as const;
      expect(await ledger.change('server', odd)).toEqual({ ...DEFAULT_SETTINGS, ...odd });
      expect(await ledger.settings('server')).toEqual({ ...DEFAULT_SETTINGS, ...odd });
      await ledger.change('server', { privacyOf: {}, documents: [], topics: [] });
      expect(await ledger.settings('server')).toEqual(DEFAULT_SETTINGS);
    },

    'of one server are not those of another': async (ledger) => {
      await ledger.change('server', { feedback: false });
      expect(await ledger.settings('other')).toEqual(DEFAULT_SETTINGS);
    },

    'that are changed at once are all changed': async (ledger, desk) => {
      const other = await desk.open();
      await Promise.all([
        ledger.change('server', { language: 'de' }),
        other.change('server', { feedback: false }),
        ledger.change('server', { humanRole: 'role' }),
        other.change('server', { privacy: 'private' }),
      ]);
      const changed = { language: 'de', feedback: false, humanRole: 'role', privacy: 'private' };
      expect(await ledger.settings('server')).toMatchObject(changed);
      await other.close();
    },

    'that are too many are refused, and change nothing': async (ledger) => {
      const topics = Array.from({ length: 20_000 }, (_, n) => `topic ${n}`);
      const tooMany = ledger.change('server', { topics });
      await expect(tooMany).rejects.toThrow('a server’s settings hold at most 100000 characters: name fewer things');
      await expect(tooMany).rejects.toMatchObject({ kind: 'full' });
      expect(await ledger.settings('server')).toEqual(DEFAULT_SETTINGS);
    },
  },

  pins: {
    'are listed, the oldest first, each with an id of its own': async (ledger, desk) => {
      expect(await ledger.pins('server')).toEqual([]);
      const first = await ledger.pin('server', { question: 'Who pays?', citation: 'one' });
      desk.pass(1);
      const second = await ledger.pin('server', { question: 'Who paid?', citation: 'one' });
      expect(first).toMatchObject({ question: 'Who pays?', citation: 'one' });
      expect(await ledger.pins('server')).toEqual([first, second]);
      expect(first.id).not.toBe(second.id);
      expect(await ledger.pins('other')).toEqual([]);
    },

    'of the same question replace one another, whatever its case and white space': async (ledger) => {
      await ledger.pin('server', { question: 'Who pays?', citation: 'one' });
      const pin = await ledger.pin('server', { question: ' who  PAYS? ', citation: 'two' });
      expect(await ledger.pins('server')).toEqual([pin]);
      expect(pin.citation).toBe('two');
    },

    'are removed once, from their own server': async (ledger) => {
      const { id } = await ledger.pin('server', { question: 'Who pays?', citation: 'one' });
      expect(await ledger.unpin('other', id)).toBe(false);
      expect(await ledger.unpin('server', id)).toBe(true);
      expect(await ledger.unpin('server', id)).toBe(false);
      expect(await ledger.pins('server')).toEqual([]);
    },

    'are at most 200 a server, also when they are made at once; the next one is refused, and replacing is not': async (
      ledger,
      desk,
    ) => {
      const other = await desk.open();
      const pinned = Array.from({ length: MAX_PINS + 2 }, (_, n) =>
        (n % 2 === 0 ? ledger : other).pin('server', { question: `Question ${n}`, citation: 'one' }),
      );
      const refused = (await Promise.allSettled(pinned)).filter(({ status }) => status === 'rejected');
      expect(refused).toHaveLength(2);
      expect(refused[0]).toMatchObject({ reason: { kind: 'full' } });
      const [{ question } = { question: '' }] = await ledger.pins('server');
      await ledger.pin('server', { question, citation: 'two' });
      const more = ledger.pin('server', { question: 'more', citation: 'one' });
      await expect(more).rejects.toThrow('a server has at most 200 pins: remove one first');
      await expect(more).rejects.toBeInstanceOf(LedgerError);
      expect(await ledger.pins('server')).toHaveLength(MAX_PINS);
      await ledger.pin('other', { question: 'more', citation: 'one' });
      await other.close();
    },
  },

  'votes and reports': {
    'are counted by passage, the most first, in each server': async (ledger) => {
      for (const [citation, vote] of [
        ['one', 'up'],
        ['two', 'up'],
        ['two', 'down'],
        ['two', 'up'],
      ] as const)
        await ledger.vote('server', citation, vote);
      await ledger.report('server', { citation: 'one', kind: 'outdated' });
      await ledger.report('server', { citation: 'two', kind: 'wrong-spot' });
      await ledger.report('server', { citation: 'two', kind: 'wrong-spot' });
      expect(await ledger.votes('server')).toEqual([
        { citation: 'two', up: 2, down: 1 },
        { citation: 'one', up: 1, down: 0 },
      ]);
      expect(await ledger.reports('server')).toEqual([
        { citation: 'two', outdated: 0, wrongSpot: 2 },
        { citation: 'one', outdated: 1, wrongSpot: 0 },
      ]);
      expect(await ledger.votes('other')).toEqual([]);
      expect(await ledger.reports('other')).toEqual([]);
    },

    'are exact when two ledgers count at once': async (ledger, desk) => {
      const other = await desk.open();
      await Promise.all(
        Array.from({ length: 60 }, (_, n) => {
          const at = n % 2 === 0 ? ledger : other;
          return n % 3 === 0
            ? at.report('server', { citation: 'one', kind: 'outdated' })
            : at.vote('server', 'one', n % 3 === 1 ? 'up' : 'down');
        }),
      );
      expect(await ledger.votes('server')).toEqual([{ citation: 'one', up: 20, down: 20 }]);
      expect(await other.reports('server')).toEqual([{ citation: 'one', outdated: 20, wrongSpot: 0 }]);
      await other.close();
    },

    'are counted of 10,000 passages; the one that had none for longest gives way': async (ledger, desk) => {
      await ledger.vote('server', 'first', 'up');
      await ledger.report('server', { citation: 'first', kind: 'outdated' });
      await desk.run([
        `INSERT INTO footnote_votes (server, citation, at, up, down) ${numbered(9_999, `'server', 'c' || n, ${START} + n, 0, 1`)}`,
        `INSERT INTO footnote_reports (server, citation, at, outdated, wrong_spot) ${numbered(9_999, `'server', 'c' || n, ${START} + n, 0, 1`)}`,
      ]);
      desk.pass(1);
      await ledger.vote('server', 'first', 'up');
      expect(await ledger.votes('server')).toHaveLength(10_000);
      await ledger.vote('server', 'last', 'up');
      await ledger.report('server', { citation: 'last', kind: 'outdated' });
      const voted = (await ledger.votes('server')).map(({ citation }) => citation);
      expect(voted).toHaveLength(10_000);
      expect(voted).not.toContain('c1');
      expect(voted).toEqual(expect.arrayContaining(['first', 'last', 'c2']));
      const reported = (await ledger.reports('server')).map(({ citation }) => citation);
      expect(reported).toHaveLength(10_000);
      expect(reported).not.toContain('first');
    },
  },

  'question texts': {
    'are not kept unless a manager asked for it; nothing is written then': async (ledger, desk) => {
      const before = await desk.dump();
      expect(await ledger.noteGap('server', { ...GAP, user: '4711' })).toBe(false);
      expect(await desk.dump()).toEqual(before);
      await ledger.change('server', { feedback: false });
      expect(await ledger.noteGap('server', { ...GAP, user: '4711' })).toBe(false);
      expect(await ledger.gaps('server')).toEqual([]);
    },

    'are kept where one did, the newest first, with what came nearest': async (ledger, desk) => {
      await ledger.change('server', { gaps: true });
      expect(await ledger.noteGap('server', { ...GAP, user: 'reader' })).toBe(true);
      desk.pass(1);
      await ledger.noteGap('server', { text: 'Why?', reason: 'disliked', nearest: [], user: 'reader' });
      await ledger.noteGap('server', { text: 'When?', reason: 'unsure', nearest: [], user: 'another' });
      expect(await ledger.noteGap('other', { ...GAP, user: 'reader' })).toBe(false);
      expect(await textsOf(ledger)).toEqual(['When?', 'Why?', 'Who paid?']);
      const [third, second, first] = await ledger.gaps('server');
      expect(first).toEqual({ ...GAP, asker: second?.asker, at: START });
      expect(third?.asker).not.toBe(second?.asker);
      expect(second).toMatchObject({ reason: 'disliked', nearest: [] });
    },

    'are gone as soon as a manager no longer wants them, and do not come back': async (ledger, desk) => {
      await keeping(ledger);
      for (const server of ['server', 'other']) await ledger.noteGap(server, { ...GAP, user: 'reader' });
      await ledger.change('server', { gaps: false });
      expect((await desk.dump()).footnote_gaps).toHaveLength(1);
      await ledger.change('server', { gaps: true });
      expect(await ledger.gaps('server')).toEqual([]);
      expect(await textsOf(ledger, 'other')).toEqual(['Who paid?']);
    },

    'are not shown after 30 days, and are removed then': async (ledger, desk) => {
      expect(GAP_DAYS).toBe(30);
      await keeping(ledger);
      await ledger.noteGap('server', { ...GAP, user: 'reader' });
      await ledger.noteGap('other', { ...GAP, user: 'reader' });
      desk.pass(1);
      await ledger.noteGap('server', { ...GAP, text: 'Later?', user: 'reader' });
      desk.pass(GAP_DAYS - 1 - 0.001);
      expect(await textsOf(ledger)).toEqual(['Later?', 'Who paid?']);
      expect(await ledger.expire()).toBe(0);
      desk.pass(0.001);
      expect(await textsOf(ledger)).toEqual(['Later?']);
      expect(await ledger.kept('reader')).toHaveLength(1);
      expect((await desk.dump()).footnote_gaps).toHaveLength(3);
      expect(await ledger.expire()).toBe(2);
      expect((await desk.dump()).footnote_gaps).toHaveLength(1);
      expect(await ledger.expire()).toBe(0);
    },

    'are 10,000 of a server at most; the oldest gives way': async (ledger, desk) => {
      await keeping(ledger);
      await ledger.noteGap('other', { ...GAP, text: 'Elsewhere?', user: 'reader' });
      await desk.run([
        `INSERT INTO footnote_gaps (server, number, at, text, reason, nearest, asker)
         ${numbered(10_000, `'server', n, ${START}, 'Question ' || n, 'unsure', '[]', 'someone'`)}`,
      ]);
      await ledger.noteGap('server', { ...GAP, user: 'reader' });
      const texts = await textsOf(ledger);
      expect(texts).toHaveLength(10_000);
      expect([texts[0], texts.at(-1)]).toEqual(['Who paid?', 'Question 2']);
      expect(await textsOf(ledger, 'other')).toEqual(['Elsewhere?']);
    },

    'are kept up to 6,000 characters, and with at most five passages': async (ledger) => {
      await keeping(ledger);
      const nearest = ['1', '2', '3', '4', '5', '6'];
      await ledger.noteGap('server', { ...GAP, text: `${'a'.repeat(MAX_GAP_LENGTH - 1)}😀`, nearest, user: 'reader' });
      const [gap] = await ledger.gaps('server');
      expect(gap?.text).toBe(`${'a'.repeat(MAX_GAP_LENGTH - 1)}\ufffd`);
      expect(gap?.nearest).toEqual(nearest.slice(0, MAX_NEAREST));
    },

    'come back as they were, but for what no database can hold': async (ledger) => {
      await keeping(ledger);
      const texts = [
        '',
        '😀 é \u0301 \u202e ñ',
        '\r\n\t',
        "'; DROP TABLE footnote_gaps; --",
        '%_\\ $1 ? "a"',
        '\ud83d\ude00',
      ];
      const unfit = ['a\u0000b', '\ud800', 'a\udc00b'];
      for (const text of [...texts, ...unfit]) await ledger.noteGap('server', { ...GAP, text, user: 'reader' });
      expect(await textsOf(ledger)).toEqual([...texts, 'a\ufffdb', '\ufffd', 'a\ufffdb'].reverse());
      const pin = await ledger.pin('server', { question: 'a\u0000\ud800', citation: 'one' });
      expect(await ledger.pins('server')).toEqual([{ ...pin, question: 'a\ufffd\ufffd' }]);
    },
  },

  'a reader': {
    'is nowhere in the database, under no name, whatever is done': async (ledger, desk) => {
      const user = '123456789012345678';
      await keeping(ledger);
      await ledger.noteGap('server', { ...GAP, user });
      await ledger.firstTime(`human:${user}`);
      await ledger.vote('server', 'one', 'up');
      await ledger.report('server', { citation: 'one', kind: 'outdated' });
      await ledger.kept(user);
      await ledger.forget('another');
      const rows = await desk.dump();
      expect(Object.keys(rows).length).toBeGreaterThan(6);
      expect(rows.footnote_gaps).toHaveLength(1);
      expect(rows.footnote_firsts).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain(user);
      expect(JSON.stringify(await ledger.gaps('server'))).not.toContain(user);
    },

    'has another hash in another ledger, as each has a salt of its own that it never gives away': async (
      ledger,
      desk,
    ) => {
      await keeping(ledger);
      await ledger.noteGap('server', { ...GAP, user: 'reader' });
      const [{ asker } = { asker: '' }] = await ledger.gaps('server');
      expect(asker).toMatch(/^[0-9a-f]{64}$/u);
      const [secret] = (await desk.dump()).footnote_secrets as readonly { value: string }[];
      expect(secret?.value).toMatch(/^[0-9a-f]{64}$/u);
      await desk.run(["UPDATE footnote_secrets SET value = 'another'"]);
      const other = await desk.open();
      expect(await other.kept('reader')).toEqual([]);
      expect(await ledger.kept('reader')).toHaveLength(1);
      expect(JSON.stringify([await ledger.gaps('server'), await ledger.kept('reader')])).not.toContain(secret?.value);
      await other.close();
    },

    'is forgotten in all servers, and only they are': async (ledger) => {
      await keeping(ledger);
      for (const server of ['server', 'other']) await ledger.noteGap(server, { ...GAP, user: 'reader' });
      await ledger.noteGap('server', { ...GAP, text: 'Mine?', user: 'another' });
      expect(await ledger.forget('reader')).toBe(2);
      expect(await ledger.forget('reader')).toBe(0);
      expect(await textsOf(ledger)).toEqual(['Mine?']);
      expect(await ledger.gaps('other')).toEqual([]);
      await ledger.noteGap('server', { ...GAP, text: 'Again?', user: 'reader' });
      expect(await textsOf(ledger)).toEqual(['Again?', 'Mine?']);
    },

    'is told all that is kept of them, the newest first': async (ledger, desk) => {
      await keeping(ledger);
      expect(await ledger.kept('reader')).toEqual([]);
      await ledger.noteGap('other', { ...GAP, user: 'reader' });
      desk.pass(1);
      await ledger.noteGap('server', { ...GAP, text: 'Why?', user: 'reader' });
      await ledger.noteGap('server', { ...GAP, text: 'Mine?', user: 'another' });
      const kept = await ledger.kept('reader');
      expect(kept.map(({ text }) => text)).toEqual(['Why?', 'Who paid?']);
      expect(kept[1]).toEqual((await ledger.gaps('other'))[0]);
    },
  },

  'the first time': {
    'is once, for each key': async (ledger) => {
      expect(await ledger.firstTime('human:1')).toBe(true);
      expect(await ledger.firstTime('human:1')).toBe(false);
      expect(await ledger.firstTime('human:2')).toBe(true);
      expect(await ledger.firstTime(`${'long'.repeat(1000)}\u0000\ud800`)).toBe(true);
    },

    'is one’s alone, when two ledgers ask at once': async (ledger, desk) => {
      const other = await desk.open();
      const asked = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? ledger : other).firstTime('human:1'));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
      await other.close();
    },

    'comes again after 30 days, whether or not it was tidied away': async (ledger, desk) => {
      await ledger.firstTime('human:1');
      await ledger.firstTime('human:2');
      desk.pass(GAP_DAYS - 0.001);
      expect(await ledger.firstTime('human:1')).toBe(false);
      desk.pass(0.001);
      expect(await ledger.firstTime('human:1')).toBe(true);
      expect(await ledger.firstTime('human:1')).toBe(false);
      expect(await ledger.expire()).toBe(0);
      expect((await desk.dump()).footnote_firsts).toHaveLength(1);
      expect(await ledger.firstTime('human:1')).toBe(false);
      expect(await ledger.firstTime('human:2')).toBe(true);
    },
  },

  digests: {
    'are due a week after the channel was set, and each week after the last': async (ledger, desk) => {
      await ledger.change('other', { feedback: false });
      await ledger.change('server', { digestChannel: 'channel' });
      desk.pass(DIGEST_DAYS - 0.001);
      expect(await ledger.digestsDue()).toEqual([]);
      await ledger.change('server', { digestChannel: 'channel', feedback: false });
      desk.pass(0.001);
      expect(await ledger.digestsDue()).toEqual(['server']);
      await ledger.digested('server');
      expect(await ledger.digestsDue()).toEqual([]);
      desk.pass(DIGEST_DAYS);
      expect(await ledger.digestsDue()).toEqual(['server']);
    },

    'count anew with another channel, and end without one': async (ledger, desk) => {
      await ledger.change('server', { digestChannel: 'channel' });
      desk.pass(DIGEST_DAYS - 1);
      await ledger.change('server', { digestChannel: 'another' });
      desk.pass(DIGEST_DAYS - 1);
      expect(await ledger.digestsDue()).toEqual([]);
      desk.pass(1);
      expect(await ledger.digestsDue()).toEqual(['server']);
      await ledger.change('server', { digestChannel: null });
      expect(await ledger.digestsDue()).toEqual([]);
      await ledger.digested('server');
      desk.pass(DIGEST_DAYS);
      expect(await ledger.digestsDue()).toEqual([]);
    },
  },

  'a server': {
    'is forgotten wholly, and no other': async (ledger, desk) => {
      await keeping(ledger);
      for (const server of ['server', 'other']) {
        await ledger.change(server, { digestChannel: 'channel' });
        await ledger.pin(server, { question: 'Who pays?', citation: 'one' });
        await ledger.vote(server, 'one', 'up');
        await ledger.report(server, { citation: 'one', kind: 'outdated' });
        await ledger.noteGap(server, { ...GAP, user: 'reader' });
      }
      expect(await ledger.left('bot', 'server')).toBe(true);
      expect(await ledger.left('bot', 'unknown')).toBe(true);
      const rows = await desk.dump();
      expect(JSON.stringify(rows)).not.toContain('"server":"server"');
      expect(JSON.stringify(rows)).not.toContain('unknown');
      for (const table of ['servers', 'pins', 'votes', 'reports', 'gaps'])
        expect(rows[`footnote_${table}`]).toMatchObject([{ server: 'other' }]);
      expect(await ledger.settings('server')).toEqual(DEFAULT_SETTINGS);
    },

    'is forgotten by the last bot that leaves it, and kept while another is there': async (ledger, desk) => {
      const other = await desk.open();
      await ledger.entered('one', ['server', 'other']);
      await other.entered('two', ['server']);
      await keeping(ledger);
      expect(await ledger.left('one', 'server')).toBe(false);
      expect(await ledger.settings('server')).toMatchObject({ gaps: true });
      expect([await ledger.serversOf('one'), await other.serversOf('two')]).toEqual([['other'], ['server']]);
      expect(await other.left('two', 'server')).toBe(true);
      expect(await ledger.settings('server')).toEqual(DEFAULT_SETTINGS);
      expect(await ledger.settings('other')).toMatchObject({ gaps: true });
      expect((await desk.dump()).footnote_presence).toEqual([{ server: 'other', bot: 'one' }]);
      await other.close();
    },

    'is forgotten once, where its bots leave it at once': async (ledger, desk) => {
      const other = await desk.open();
      for (let n = 0; n < 10; n++) {
        await ledger.entered('one', ['server']);
        await ledger.entered('two', ['server']);
        await ledger.change('server', { gaps: true });
        const left = await Promise.all([ledger.left('one', 'server'), other.left('two', 'server')]);
        expect(left.filter(Boolean)).toHaveLength(1);
        expect(await ledger.settings('server')).toEqual(DEFAULT_SETTINGS);
      }
      await other.close();
    },

    'is entered among as many as there are, by several at once and again, and is listed once': async (ledger, desk) => {
      const other = await desk.open();
      await ledger.entered('bot', []);
      expect(await ledger.serversOf('bot')).toEqual([]);
      const ids = Array.from({ length: 2500 }, (_, n) => String(1_000_000 + n));
      await Promise.all([ledger.entered('bot', ids), other.entered('bot', ids.toReversed()), ledger.entered('2', ids)]);
      expect(await ledger.serversOf('bot')).toEqual(ids);
      await other.close();
    },

    'and a citation may be called anything': async (ledger) => {
      const odd = ["'; DROP TABLE footnote_servers; --", '" OR 1=1', '%', '\\', '$1', '?', 'a\u0000b', '\ud800', ''];
      for (const name of odd) {
        await ledger.change(name, { language: 'de' });
        await ledger.vote('server', name, 'up');
        await ledger.pin(name, { question: name, citation: name });
        expect(await ledger.settings(name)).toMatchObject({ language: 'de' });
        expect(await ledger.pins(name)).toHaveLength(1);
      }
      expect(await ledger.votes('server')).toHaveLength(odd.length);
      expect(await ledger.settings('server')).toEqual(DEFAULT_SETTINGS);
    },

    'and a citation have no names that are longer than any': async (ledger) => {
      const long = 'x'.repeat(101);
      const refusal = `"${'x'.repeat(20)}…" is neither an id nor a citation: it has 101 characters, and they at most 100`;
      await expect(ledger.vote('server', long, 'up')).rejects.toThrow(refusal);
      await expect(ledger.change(long, {})).rejects.toThrow(refusal);
      await expect(ledger.settings(long)).rejects.toThrow(refusal);
      expect(await ledger.votes('server')).toEqual([]);
    },
  },
};

/** The SQL for so many rows, with `n` counting from 1. */
function numbered(nRows: number, columns: string): string {
  return `SELECT ${columns} FROM (WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${nRows})
    SELECT n FROM numbers) AS numbers`;
}
