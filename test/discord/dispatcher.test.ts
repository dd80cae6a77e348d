import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type App, type AppOptions, createApp } from '../../src/app.ts';
import type { OfflineReply } from '../../src/discord/offline.ts';
import type { MessageBody } from '../../src/discord/payload/message.ts';
import { sayIn } from '../../src/discord/say.ts';
import { askedIn, buttonsOf, citationIn, described, fieldsOf, footOf, menuOf, noticeIn } from '../support/card.ts';
import { renderedText } from '../support/discord-text.ts';
import { offlineBot, type TestedBot } from '../support/offline-bot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Buttons: everything they need is on the message, so each press here meets a dispatcher that was just made. */

const say = sayIn('en-US');
const library = temporaryFolder();
const state = temporaryFolder();
cpSync('test/fixtures/library', library, { recursive: true });

const open: App[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

async function opened(options: Partial<AppOptions> = {}): Promise<App> {
  const app = await createApp({ corpus: library, state, ...options });
  open.push(app);
  return app;
}

async function restarted(options: Partial<AppOptions> = {}): Promise<TestedBot> {
  return offlineBot((await opened(options)).footnote);
}

async function press(message: MessageBody, label: string, options: Partial<AppOptions> = {}): Promise<OfflineReply> {
  return (await restarted(options)).press(message, label);
}

/** A message of which nothing is known. */
const SILENT: MessageBody = { allowed_mentions: { parse: [] } };
const labelsOn = (body: MessageBody): string[] => buttonsOf(body).map(({ label }) => label);

describe('buttons after a restart', () => {
  it('lead to the next passage and back to the same one', async () => {
    const { body } = await (await restarted()).command('ask', {
      question: 'What did the timber trade bring to the town?',
    });
    const next = await press(body, 'Next passage (2 of');
    expect(next.update).toBe(true);
    expect(described(next.body)).not.toBe(described(body));
    expect(askedIn(next.body)).toBe('What did the timber trade bring to the town?');
    const back = await press(next.body, 'Previous passage (1 of');
    expect(described(back.body)).toBe(described(body));
    expect(fieldsOf(back.body)).toEqual(fieldsOf(body));
  });

  it('bring back the first card whole, with its colour and how sure it is', async () => {
    const { footnote } = await opened();
    const answer = await footnote.ask({ text: 'What ended the timber trade?' });
    for (const status of ['answered', 'unsure'] as const) {
      const bot = offlineBot({ ...footnote, ask: async () => ({ ...answer, status, confidence: 0.436 }) });
      const { body } = await bot.command('ask', { question: 'What ended the timber trade?' });
      expect(footOf(body)).toEqual(['44% sure']);
      const next = await press(body, 'Next passage');
      expect(footOf(next.body)).toEqual([]);
      expect((await press(next.body, 'Previous passage')).body).toEqual(body);
    }
  });

  it('keep the sentence that the answer had: of a follow-up, and of a question that the card cuts', async () => {
    const bot = await restarted();
    const history = [{ role: 'user' as const, text: 'What did the keeper note at noon?' }];
    const rest = `${'Tell me something else about this, please. '.repeat(8)}What ended the timber trade?`;
    for (const { body } of [await bot.message('and by whom?', history), await bot.message(rest, [])]) {
      const shown = described(body);
      expect(askedIn(body).length).toBeLessThanOrEqual(256);
      const back = await press((await press(body, 'Next passage')).body, 'Previous passage');
      expect(described(back.body)).toBe(shown);
      const more = labelsOn(body).includes(say('context'));
      if (more) expect(described((await press((await press(body, 'More')).body, 'Less')).body)).toBe(shown);
    }
  });

  it('lead to any passage by the menu, which says where each stands, the shown one first chosen', async () => {
    const question = 'What did the timber trade bring to the town?';
    const { body } = await (await restarted()).command('ask', { question });
    const places = menuOf(body)?.options.map(({ label, default: isShown }) => [label.slice(0, 2), isShown]);
    expect(places).toEqual([1, 2, 3, 4, 5].map((place) => [`${place}.`, place === 1]));
    const third = await (await restarted()).choose(body, '2');
    expect(third.update).toBe(true);
    expect(labelsOn(third.body)).toContain('Next passage (4 of 5)');
    const turned = await press((await press(body, 'Next passage')).body, 'Next passage');
    expect(third.body).toEqual(turned.body);
    expect((await (await restarted()).choose(third.body, '0')).body).toEqual(body);
  });

  it('of the first version choose the sentence by the question on the card, as ever', async () => {
    const { body } = await (await restarted()).command('ask', { question: 'What ended the timber trade?' });
    const message = { ...SILENT, embeds: [{ author: { name: 'What ended the timber trade?' } }] };
    const old = await (await restarted()).pressId(message, `1p:0:${citationIn(body)}`);
    expect(described(old.body)).toBe(described(body));
    expect(askedIn(old.body)).toBe('What ended the timber trade?');
    expect(old.body.flags).toBeUndefined();
    expect(labelsOn(old.body)).not.toContain(say('why'));
  });

  it('show the paragraphs around a passage of the same section, and hide them again', async () => {
    const { body } = await (await restarted()).command('ask', { question: 'What did the keeper note at noon?' });
    const more = await press(body, 'More context');
    expect(described(more.body).length).toBeGreaterThan(described(body).length);
    expect(renderedText(described(body))).not.toContain('a drawing of a seal');
    expect(renderedText(described(more.body))).toContain('a drawing of a seal');
    expect(renderedText(described(more.body))).not.toContain('Herring');
    expect(described(more.body)).toContain('**She noted every ship that passed, and the weather at noon.**');
    const less = await press(more.body, 'Less context');
    expect(described(less.body)).toBe(described(body));
  });

  it('lead on in the text that was kept, where the document has changed since', async () => {
    const { body } = await (await restarted()).command('ask', {
      question: 'What did the timber trade bring to the town?',
    });
    const before = await press(body, 'Next passage');
    writeFileSync(join(library, 'harbour.md'), 'Everything here is new. Nothing of the old text is left.\n');
    const after = await press(body, 'Next passage');
    expect(described(after.body)).toBe(described(before.body));
    expect(described((await press(after.body, 'Previous passage')).body)).toBe(described(body));
    cpSync('test/fixtures/library', library, { recursive: true });
  });

  it('answer kindly where the text was not kept, and to ids that are not theirs', async () => {
    const { body } = await (await restarted()).command('ask', {
      question: 'What did the timber trade bring to the town?',
    });
    const changed = temporaryFolder();
    writeFileSync(join(changed, 'harbour.md'), 'Everything here is new. Nothing of the old text is left.\n');
    const elsewhere = { corpus: changed, state: temporaryFolder() };
    const bot = await restarted(elsewhere);
    for (const pressed of [await bot.press(body, 'Next passage'), await bot.choose(body, '1')]) {
      expect(pressed).toMatchObject({ private: true });
      expect(pressed.update).toBeUndefined();
      expect(noticeIn(pressed.body)).toBe(say('changed'));
    }
    const unknown = await (await restarted()).pressId(SILENT, 'nonsense');
    expect(unknown.private).toBe(true);
    expect(noticeIn(unknown.body)).toBe(say('pressedTooOld'));
  });

  it('turn the pages of a long topic without losing a sentence', async () => {
    const sentences = Array.from(
      { length: 30 },
      (_, n) => `Tide number ${n + 1} came in at ${n} past the hour and ${'rose '.repeat(12)}slowly.`,
    );
    writeFileSync(join(library, 'tides.txt'), sentences.join('\n'));
    let { body } = await (await restarted()).command('topic', { topic: 'tide' });
    const seen = [described(body)];
    while (labelsOn(body).includes(say('nextPage'))) {
      ({ body } = await press(body, 'Next page'));
      seen.push(described(body));
    }
    expect(seen.length).toBeGreaterThan(2);
    for (const [index, sentence] of sentences.entries())
      expect(seen.join('\n')).toContain(`**${index + 1}.** ${sentence}`);
    expect(described((await press(body, 'Previous page')).body)).toBe(seen.at(-2));
  });
});

describe('messages', () => {
  it('without a question get help, and follow-ups are read with what was said before', async () => {
    const bot = await restarted();
    expect(described((await bot.message(' ', [])).body)).toContain(say('askSomething'));
    const history = [{ role: 'user' as const, text: 'Who was the lighthouse keeper?' }];
    const { body } = await bot.message('and her journal?', history);
    expect(described(body)).toContain('wrote a journal for thirty years');
  });
});
