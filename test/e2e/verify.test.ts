import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { buttonId, buttonsOf, described, footOf, menuOf, titleOf } from '../support/card.ts';
import { connected } from '../support/connected.ts';

/** The quotations of a text and of somebody's message, checked. */

const say = sayIn('en-US');
const EPHEMERAL = 64;
const CHECK = 'Check quotes';
const TARIFF = '“The tariff of 1912 ended the timber trade”';
const LAMP = '“the lighthouse keeper lit the lantern at dusk”';

const running = await connected();
afterAll(running.close);
const { discord } = running;

describe('/verify', () => {
  it('tells everybody what is exact and what differs, and opens a passage for the reader alone', async () => {
    const card = await discord.slash('verify', { text: `${TARIFF} and ${LAMP} @everyone` }).response();
    expect((card.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(titleOf(card)).toBe('2 quotations checked · ✅ 1 · ✏️ 1');
    expect(described(card)).toContain('~~lantern~~ **lamp**');
    expect(card.mention_everyone).toBe(false);
    const { id = '', options = [] } = menuOf(card) ?? {};
    const chosen = discord.choose(card, id, [options[1]?.value ?? '']);
    const opened = await discord.waitFor(() => chosen.followups[0], 'the passage');
    expect((opened.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(described(opened)).toContain('**The lighthouse keeper lit the lamp at dusk');
    expect(titleOf(discord.message(card.id))).toBe(titleOf(card));
  });

  it('is private where that is wished, and can be deleted where it is not', async () => {
    const hidden = await discord.slash('verify', { text: TARIFF, private: true }).response();
    expect((hidden.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    const shown = await discord.slash('verify', { text: TARIFF }).response();
    const bin = buttonsOf(shown).find(({ id }) => id.startsWith('3d:'))?.id ?? 'no deletion';
    discord.press(shown, bin);
    await discord.waitFor(() => discord.message(shown.id) === undefined, 'the deletion');
  });

  it('has in a file what does not fit', async () => {
    const text = Array.from({ length: 30 }, (_, n) => `“zebra number ${n} ${'quaffs milk '.repeat(13)}”`).join('\n');
    const card = await discord.slash('verify', { text }).response();
    expect(card.attachments.map(({ filename }) => filename)).toEqual(['quotations.txt']);
    expect(footOf(card).join('\n')).toMatch(/more quotations are in the file/u);
  });
});

describe('Check quotes on somebody’s message', () => {
  it('tells the reader alone, says nothing to its author, and opens the passage', async () => {
    const author = discord.createUser('bob');
    const target = discord.say({ content: `As the book says: ${TARIFF}`, author });
    const before = discord.messages().length;
    const card = await discord.messageMenu(CHECK, target).response();
    expect((card.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(described(card)).toContain('✅');
    const pressed = discord.press(card, buttonId(card, say('verify.openOne')));
    const opened = await discord.waitFor(() => pressed.followups[0], 'the passage');
    expect((opened.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(described(opened)).toContain('**The tariff of 1912 ended the timber trade**');
    expect(discord.messages().filter(({ flags }) => ((flags ?? 0) & EPHEMERAL) === 0)).toHaveLength(before);
  });

  it('says what counts as a quotation where there is none', async () => {
    const card = await discord.messageMenu(CHECK, discord.say({ content: '🎉' })).response();
    expect(described(card)).toBe(say('verify.none'));
  });
});
