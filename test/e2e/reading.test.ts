import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { addFiles, folderOf } from '../corpus/library-folder.ts';
import { buttonId, buttonsOf, citationIn, described, fieldsOf, noticeIn } from '../support/card.ts';
import { connected } from '../support/connected.ts';
import { renderedText } from '../support/discord-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Reading on from a card: around the passage, at its source, in its twins, and after its document has changed. */

const FLOOD = 'The great flood of 1953 destroyed the wooden bridge of Ostrava and forty houses.';
const REPORT = `${FLOOD} The water stood in the streets for nine days, and the town hall became a shelter.`;
const RIVER = '长江是中国最长的河流。';
const SEAL = 'The seal of the guild shows a heron.';
const GUILD = [
  'The guild was founded in 1410.',
  'It met in the cellar of the mill.',
  'The seal of the guild shows a heron.',
  'Its colours are blue and grey.',
  'Every year it chose a warden.',
].map(long);
/** Long Chinese paragraphs: 4000 characters take more bytes than Components V2 hold. */
const RIVERS = Array.from(
  { length: 12 },
  (_, n) => `第${n + 1}段。${'它从西藏流到上海,沿途经过许多省份和城市,两岸住着很多人。'.repeat(10)}`,
);

/** A paragraph of its own passage. */
function long(sentence: string): string {
  return `${sentence} ${'Of this the chronicle of the town tells at some length, though in the words of a later hand. '.repeat(7).trim()}`;
}

const corpus = folderOf({
  'report.md': `---\ntitle: The report\nurl: https://example.org/flood\n---\n\n${REPORT}\n`,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [
      `copies/copy-${n}.md`,
      `---\ntitle: Copy ${n} of the report\nurl: https://example.org/copy_${n}\n---\n\n${REPORT}\n`,
    ]),
  ),
  'river.md': `---\ntitle: 河流\n---\n\n${[RIVER, ...RIVERS].join('\n\n')}\n`,
  'guild.md': `# The guild\n\n${GUILD.join('\n\n')}\n`,
});
const state = temporaryFolder();
const say = sayIn('en-US');

const running = await connected({ corpus, state });
afterAll(running.close);
const { discord } = running;

const asked = (question: string): Promise<APIMessage> => discord.slash('ask', { question }).response();
const pressed = (message: APIMessage, label: string): Promise<APIMessage> =>
  discord.press(message, buttonId(message, label)).response();
const labels = (message: APIMessage) => buttonsOf(message).map(({ label }) => label);
const isV2 = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;

describe('what stands around a passage', () => {
  it('is shown by paragraph, then by section, with the quoted sentence in bold, after a restart too', async () => {
    const card = await asked('What does the seal of the guild show?');
    expect(described(card)).toContain(`**${SEAL}**`);
    await running.restart();
    const context = await pressed(card, say('context'));
    expect(context.id).toBe(card.id);
    expect(renderedText(described(context))).toBe(GUILD.slice(1, 4).join('\n\n'));
    expect(described(context)).toContain(`**${SEAL}**`);
    const section = await pressed(context, say('section'));
    expect(renderedText(described(section))).toContain(GUILD.join('\n\n'));
    expect(described(section)).toContain(`**${SEAL}**`);
    expect(described(await pressed(section, say('lessContext')))).toBe(described(card));
  });

  it('is given to a bystander as a copy', async () => {
    const card = await asked('What does the seal of the guild show?');
    const press = discord.press(card, buttonId(card, say('context')), { user: discord.createUser('bystander') });
    const copy = await discord.waitFor(() => press.followups[0], 'the copy');
    expect((copy.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
    expect(described(copy)).toContain(GUILD[1]);
    expect(discord.message(card.id)).toEqual(card);
  });
});

describe('the source', () => {
  it('opens at the sentence where the document has an address, and has no button where it has none', async () => {
    const card = await asked('What did the great flood of 1953 destroy?');
    const links = JSON.stringify(card.components).match(/https:[^"]+:~:text=[^"]+/gu) ?? [];
    expect(links).toHaveLength(1);
    expect(decodeURIComponent(links[0] ?? '')).toContain(`:~:text=${FLOOD.slice(0, -1)}`);
    expect(JSON.stringify(await asked('What does the seal of the guild show?'))).not.toContain(say('openSource'));
  });
});

describe('near-duplicates', () => {
  it('are named under the one that is shown: those that fit, and how many there are besides', async () => {
    const card = await asked('What did the great flood of 1953 destroy?');
    const { value = '' } = fieldsOf(card)[0] ?? {};
    expect(value).toMatch(/^also in .*¶ 1 `[^`]+`, .* \+\d+$/mu);
    expect(value).toMatch(/^https:\/\/example\.org\//mu);
    expect(labels(card).filter((label) => label.startsWith('Next passage'))).toHaveLength(1);
  });
});

describe('a section of more bytes than Components V2 hold', () => {
  it('comes as an embed, which holds more of it, and keeps to it when less is wanted', async () => {
    const card = await asked('中国最长的河流是什么?');
    expect(described(card)).toContain(`**${RIVER}**`);
    expect(isV2(card)).toBe(true);
    const context = await pressed(card, say('context'));
    const reader = { user: discord.createUser('reader') };
    const press = discord.press(context, buttonId(context, say('section')), reader);
    const copy = await discord.waitFor(() => press.followups[0], 'the section');
    expect(isV2(copy)).toBe(false);
    expect(described(copy)).toContain(`**${RIVER}**`);
    const less = await discord.press(copy, buttonId(copy, say('lessContext')), reader).response();
    expect(isV2(less)).toBe(false);
    expect(described(less)).toBe(described(card));
  });
});

describe('a quotation that differs', () => {
  it('says so with more around it, and in a bystander’s copy', async () => {
    const text = 'the seal of the guild shows a crane';
    const card = await discord.slash('quote', { text }).response();
    expect(fieldsOf(card)[1]?.value).toContain('~~crane~~ **heron**');
    const context = await pressed(card, say('context'));
    expect(fieldsOf(context)[1]).toEqual(fieldsOf(card)[1]);
    const press = discord.press(card, buttonId(context, say('lessContext')), { user: discord.createUser('reader') });
    const copy = await discord.waitFor(() => press.followups[0], 'the copy');
    expect(fieldsOf(copy)[1]).toEqual(fieldsOf(card)[1]);
  });

  it('says so when another passage is turned to, and again when it is turned back', async () => {
    const card = await discord.slash('quote', { text: 'a seal of some guild shows our crane' }).response();
    const [differs, notice] = [fieldsOf(card)[1], noticeIn(card)];
    expect(notice).toBe(say('quoteNear'));
    const next = await pressed(card, 'Next passage');
    expect(noticeIn(next)).toBe(say('quoteAbsent'));
    const back = await pressed(next, 'Previous passage');
    expect([fieldsOf(back)[1], noticeIn(back)]).toEqual([differs, notice]);
    expect(noticeIn(await pressed(back, say('context')))).toBe(notice);
  });
});

describe('a message from before the document changed', () => {
  const mill = (count: string): string =>
    `# The mill\n\n${['It ground rye.', `The mill of Tarn has ${count} wheels.`, 'It burnt down twice.'].map(long).join('\n\n')}\n`;

  it('shows the passage as it was, says so, and /cite says what became of it, with more around it too', async () => {
    addFiles(corpus, {
      'mill.md': mill('three'),
    });
    await running.restart();
    const card = await asked('How many wheels has the mill of Tarn?');
    const id = citationIn(card);
    addFiles(corpus, {
      'mill.md': mill('four'),
    });
    await running.restart();
    const context = await pressed(card, say('context'));
    expect(described(context)).toContain('three wheels');
    expect(fieldsOf(context)[0]?.value).toContain(say('earlier'));
    const cited = await discord.slash('cite', { id }).response();
    expect(fieldsOf(cited)[1]?.name).toBe(say('fate.changed'));
    const around = await pressed(cited, say('context'));
    expect(fieldsOf(around)[1]).toEqual(fieldsOf(cited)[1]);
    const now = await pressed(around, 'Next passage');
    expect(fieldsOf(now)[1]?.name).toBe(say('fate.current'));
    expect(fieldsOf(await pressed(now, 'Previous passage'))[1]).toEqual(fieldsOf(cited)[1]);
    discord.say({ content: `<@${discord.botId}> ${id}` });
    expect(described(await discord.nextMessage())).toContain(say('earlier'));
  });
});

describe('a cited passage', () => {
  it('leads to those before and after it in its document, also with more around it', async () => {
    const found = await discord.slash('topic', { topic: 'heron' }).response();
    const [, id = ''] = /`([^`]+)`/u.exec(described(found)) ?? [];
    const card = await discord.slash('cite', { id }).response();
    const around = await pressed(card, say('context'));
    for (const message of [card, around])
      expect(labels(message)).toEqual(expect.arrayContaining([say('passageBefore'), say('passageAfter')]));
    expect(renderedText(described(await pressed(around, say('passageBefore'))))).toBe(GUILD[1]);
  });
});

describe('what others are notified of', () => {
  it('is not empty where an answer is shared', async () => {
    const card = await discord.slash('ask', { question: 'What does the seal show?', private: true }).response();
    const press = discord.press(card, buttonId(card, say('share')));
    const shared = await discord.waitFor(() => press.followups[0], 'the shared card');
    expect(shared.content).not.toBe('');
    expect(noticeIn(shared)).toContain(say('sharedBy', { user: `<@${discord.user.id}>` }));
  });
});
