import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type App, type AppOptions, createApp } from '../../src/app.ts';
import { createDispatcher, type Dispatcher } from '../../src/discord/dispatcher.ts';
import type { MessageBody, Reply } from '../../src/discord/message.ts';
import { PHRASES } from '../../src/discord/phrases.ts';
import { renderedText } from '../support/discord-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Buttons: everything they need is on the message, so each press here meets a dispatcher that was just made. */

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

async function restarted(options: Partial<AppOptions> = {}): Promise<Dispatcher> {
  return createDispatcher((await opened(options)).footnote);
}

async function press(message: MessageBody, label: RegExp, options: Partial<AppOptions> = {}): Promise<Reply> {
  const id = buttonsOf(message).find((button) => label.test(button.label))?.id;
  if (id === undefined) throw new Error(`no button like ${label} among ${JSON.stringify(buttonsOf(message))}`);
  return (await restarted(options)).button(id, message as Parameters<Dispatcher['button']>[1]);
}

function buttonsOf({ components = [] }: MessageBody): { label: string; id: string }[] {
  return components.flatMap((row) =>
    row.components.map((button) => ({ label: button.label ?? '', id: button.custom_id })),
  );
}

const textOf = (body: MessageBody): string => body.embeds?.[0]?.description ?? '';

describe('buttons after a restart', () => {
  it('lead to the next passage and back to the same one', async () => {
    const { body } = await (await restarted()).command('ask', {
      question: 'What did the timber trade bring to the town?',
    });
    const next = await press(body, /Next passage \(2 of/u);
    expect(next.update).toBe(true);
    expect(textOf(next.body)).not.toBe(textOf(body));
    expect(next.body.embeds?.[0]?.author?.name).toBe('What did the timber trade bring to the town?');
    const back = await press(next.body, /Previous passage \(1 of/u);
    expect(textOf(back.body)).toBe(textOf(body));
    expect(back.body.embeds?.[0]?.fields).toEqual(body.embeds?.[0]?.fields);
  });

  it('bring back the first card whole, with its colour and how sure it is', async () => {
    const { footnote } = await opened();
    const answer = await footnote.ask({ text: 'What ended the timber trade?' });
    for (const status of ['answered', 'unsure'] as const) {
      const bot = createDispatcher({ ...footnote, ask: async () => ({ ...answer, status, confidence: 0.436 }) });
      const { body } = await bot.command('ask', { question: 'What ended the timber trade?' });
      expect(body.embeds?.[0]?.footer?.text).toBe('44% sure');
      const next = await press(body, /Next passage/u);
      expect(next.body.embeds?.[0]?.footer).toBeUndefined();
      expect((await press(next.body, /Previous passage/u)).body).toEqual(body);
    }
  });

  it('keep the sentence that the answer had: of a follow-up, and of a question that the card cuts', async () => {
    const bot = await restarted();
    const history = [{ role: 'user' as const, text: 'What did the keeper note at noon?' }];
    const rest = `${'Tell me something else about this, please. '.repeat(8)}What ended the timber trade?`;
    for (const { body } of [await bot.message('and by whom?', history), await bot.message(rest, [])]) {
      const shown = textOf(body);
      expect(body.embeds?.[0]?.author?.name.length).toBeLessThanOrEqual(256);
      const back = await press((await press(body, /Next passage/u)).body, /Previous passage/u);
      expect(textOf(back.body)).toBe(shown);
      const more = buttonsOf(body).some(({ label }) => label === PHRASES.context);
      if (more) expect(textOf((await press((await press(body, /More/u)).body, /Less/u)).body)).toBe(shown);
    }
  });

  it('of the first version choose the sentence by the question on the card, as ever', async () => {
    const { body } = await (await restarted()).command('ask', { question: 'What ended the timber trade?' });
    const citation = /`(\S+)`/u.exec(body.embeds?.[0]?.fields?.[0]?.value ?? '')?.[1] ?? '';
    const message = { embeds: [{ author: { name: 'What ended the timber trade?' } }] };
    const old = await (await restarted()).button(`1p:0:${citation}`, message);
    expect(textOf(old.body)).toBe(textOf(body));
    expect(buttonsOf(old.body).map(({ label }) => label)).not.toContain(PHRASES.why);
  });

  it('show the paragraphs around a passage of the same section, and hide them again', async () => {
    const { body } = await (await restarted()).command('ask', { question: 'What did the keeper note at noon?' });
    const more = await press(body, /More context/u);
    expect(textOf(more.body).length).toBeGreaterThan(textOf(body).length);
    expect(renderedText(textOf(body))).not.toContain('a drawing of a seal');
    expect(renderedText(textOf(more.body))).toContain('a drawing of a seal');
    expect(renderedText(textOf(more.body))).not.toContain('Herring');
    expect(textOf(more.body)).toContain('**She noted every ship that passed, and the weather at noon.**');
    const less = await press(more.body, /Less context/u);
    expect(textOf(less.body)).toBe(textOf(body));
  });

  it('lead on in the text that was kept, where the document has changed since', async () => {
    const { body } = await (await restarted()).command('ask', {
      question: 'What did the timber trade bring to the town?',
    });
    const before = await press(body, /Next passage/u);
    writeFileSync(join(library, 'harbour.md'), 'Everything here is new. Nothing of the old text is left.\n');
    const after = await press(body, /Next passage/u);
    expect(textOf(after.body)).toBe(textOf(before.body));
    expect(textOf((await press(after.body, /Previous passage/u)).body)).toBe(textOf(body));
    cpSync('test/fixtures/library', library, { recursive: true });
  });

  it('answer kindly where the text was not kept, and to ids that are not theirs', async () => {
    const { body } = await (await restarted()).command('ask', {
      question: 'What did the timber trade bring to the town?',
    });
    const changed = temporaryFolder();
    writeFileSync(join(changed, 'harbour.md'), 'Everything here is new. Nothing of the old text is left.\n');
    const elsewhere = { corpus: changed, state: temporaryFolder() };
    const pressed = await press(body, /Next passage|More context/u, elsewhere);
    expect(pressed).toMatchObject({ private: true, body: { content: PHRASES.changed } });
    expect(await (await restarted()).button('nonsense', {})).toMatchObject({
      private: true,
      body: { content: PHRASES.pressedTooOld },
    });
  });

  it('turn the pages of a long topic without losing a sentence', async () => {
    const sentences = Array.from(
      { length: 30 },
      (_, n) => `Tide number ${n + 1} came in at ${n} past the hour and ${'rose '.repeat(12)}slowly.`,
    );
    writeFileSync(join(library, 'tides.txt'), sentences.join('\n'));
    let { body } = await (await restarted()).command('topic', { topic: 'tide' });
    const seen = [textOf(body)];
    while (buttonsOf(body).some(({ label }) => label === PHRASES.nextPage)) {
      ({ body } = await press(body, /Next page/u));
      seen.push(textOf(body));
    }
    expect(seen.length).toBeGreaterThan(2);
    for (const [index, sentence] of sentences.entries())
      expect(seen.join('\n')).toContain(`**${index + 1}.** ${sentence}`);
    expect(textOf((await press(body, /Previous page/u)).body)).toBe(seen.at(-2));
  });
});

describe('messages', () => {
  it('without a question get help, and follow-ups are read with what was said before', async () => {
    const bot = await restarted();
    expect(textOf((await bot.message(' ', [])).body)).toContain(PHRASES.askSomething);
    const history = [{ role: 'user' as const, text: 'Who was the lighthouse keeper?' }];
    const { body } = await bot.message('and her journal?', history);
    expect(textOf(body)).toContain('wrote a journal for thirty years');
  });
});
