import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../../src/discord/payload/check-payload.ts';
import { faultsOf } from '../../../src/discord/payload/faults.ts';
import { LIMITS } from '../../../src/discord/payload/limits.ts';
import { type Form, laidOut, type Screen } from '../../../src/discord/payload/screen.ts';
import { askedIn, buttonsOf, described, fieldsOf, footOf, noticeIn, titleOf } from '../../support/card.ts';

const SCREEN: Screen = {
  colour: 0x5865f2,
  notice: 'Look:',
  asked: 'Is it *so*?',
  title: 'A title',
  text: 'It is **so**.',
  fields: [{ name: 'Where', value: 'Here\n`id`' }],
  foot: ['72% sure', '📁 laws/'],
  rows: [[{ type: 2, style: 2, label: 'On', custom_id: 'on' }], []],
};
const isV2 = (screen: Screen, form?: Form): boolean => laidOut(screen, form).flags !== undefined;

describe.each<Form>(['free', 'cards', 'plain'])('a screen in the form %s', (form) => {
  const body = laidOut(SCREEN, form);

  it('shows all that is on it', () => {
    expect(faultsOf(body)).toEqual([]);
    expect([noticeIn(body), askedIn(body), titleOf(body), described(body)]).toEqual([
      'Look:',
      'Is it *so*?',
      'A title',
      'It is **so**.',
    ]);
    expect(fieldsOf(body)).toEqual(SCREEN.fields);
    expect(footOf(body)).toEqual(SCREEN.foot);
    expect(buttonsOf(body)).toEqual([{ label: 'On', id: 'on' }]);
  });

  it('has no row without a button', () => expect(body.components?.filter(({ type }) => type === 1)).toHaveLength(1));

  it('pings nobody, or those alone whom it names', () => {
    expect(body.allowed_mentions).toEqual({ parse: [] });
    const pings = { roles: ['12'], users: ['34'] };
    const pinging = laidOut({ ...SCREEN, pings }, form);
    expect(pinging.allowed_mentions).toEqual({ parse: [], ...pings });
    expect(pinging.flags).toBe(body.flags);
    expect(faultsOf(pinging)).toEqual([]);
    expect(checkPayload(pinging)).not.toEqual([]);
  });

  it('brings its files', () => {
    const filed = laidOut({ ...SCREEN, files: [{ name: 'a.txt', text: 'é' }] }, form);
    expect(filed.files).toEqual([{ name: 'a.txt', text: 'é' }]);
    expect(
      faultsOf({ ...filed, files: [{ name: 'a.txt', text: 'é'.repeat(LIMITS.message.fileBytes / 2 + 1) }] }),
    ).toEqual([expect.stringContaining('bytes of "a.txt"')]);
  });
});

describe('the form that is chosen', () => {
  it('is Components V2, where nothing has to go', () => expect(isV2(SCREEN)).toBe(true));

  it('is plain content where there is a phrase alone', () => {
    expect(laidOut({ colour: 0, notice: 'Hello.' })).toMatchObject({ content: 'Hello.', embeds: [] });
  });

  it('is an embed where that holds what Components V2 does not', () => {
    const long = { ...SCREEN, text: 'x'.repeat(LIMITS.componentsV2.text) };
    expect(isV2(long)).toBe(false);
    expect(described(laidOut(long))).toBe(long.text);
  });

  it('is an embed where there are too many bytes, though not too many characters', () => {
    const text = '値'.repeat(3500);
    expect(isV2({ ...SCREEN, text })).toBe(false);
    expect(isV2({ ...SCREEN, text: 'x'.repeat(3500) })).toBe(true);
  });

  it('is an embed where a text would have to be cut for Components V2', () => {
    const text: Screen['text'] = ({ length }) => ({ markdown: 'x'.repeat(Math.min(4050, length)), cut: length < 4050 });
    expect(described(laidOut({ ...SCREEN, text }))).toHaveLength(4050);
    expect(described(laidOut({ ...SCREEN, text }, 'cards')).length).toBeLessThan(4000);
  });
});

describe('what was asked', () => {
  it.each(['', ' ', '\u200b', '\n\t'])('is left out where nothing of it would be seen: %j', (asked) => {
    for (const form of ['cards', 'plain'] as const) {
      const body = laidOut({ ...SCREEN, asked }, form);
      expect(askedIn(body)).toBe('');
      expect(faultsOf(body)).toEqual([]);
    }
  });

  it('stands on one line, cut with an ellipsis', () => {
    const asked = `a\n${'word '.repeat(100)}`;
    for (const form of ['cards', 'plain'] as const) {
      const seen = askedIn(laidOut({ ...SCREEN, asked }, form));
      expect(seen).toMatch(/^a word .*word…$/u);
      expect(seen.length).toBeLessThanOrEqual(LIMITS.embed.author);
    }
  });
});
