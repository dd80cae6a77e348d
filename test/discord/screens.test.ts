import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import { checkChoices, checkCommands, checkPayload } from '../../src/discord/check-payload.ts';
import { createDispatcher, type Dispatcher } from '../../src/discord/dispatcher.ts';
import type { Conversation, MessageBody, Reply } from '../../src/discord/message.ts';
import { PHRASES } from '../../src/discord/phrases.ts';
import { renderedText } from '../support/discord-text.ts';
import { SHARED_STATE } from '../support/shared-state.ts';
import { steadyFootnote } from '../support/steady-footnote.ts';

/** Every screen on a small library of its own, so that no ranking of the article changes it. */

let app: App;
let footnote: Footnote;
let bot: Dispatcher;

beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
  footnote = steadyFootnote(app.footnote);
  bot = createDispatcher(footnote);
});
afterAll(() => app.close());

const TRADE = 'When did the tariff end the timber trade that paid for the telephone?';

/** What a press on the button with this label shows. */
async function press({ body }: { body: MessageBody }, label: string, said?: Conversation): Promise<Reply> {
  const button = body.components?.[0]?.components.find((candidate) => candidate.label?.startsWith(label));
  return bot.button(button?.custom_id ?? `no button "${label}"`, body, said);
}

async function followUp(): Promise<Reply> {
  const turns = [
    { role: 'user', text: 'What ended the timber trade?' },
    { role: 'user', text: 'and the tariff?' },
  ] as const;
  return press(await bot.message('and the tariff?', turns.slice(0, 1)), PHRASES.why, { turns, whole: true });
}

async function unsure(): Promise<Reply> {
  const answer = await footnote.ask({ text: TRADE });
  const doubtful = { ...answer, status: 'unsure', reason: 'low-confidence', confidence: 0.41 } as const;
  return createDispatcher({ ...footnote, ask: async () => doubtful }).message(TRADE, []);
}

/** Three questions in one message, one of which the library leaves open. */
async function several(): Promise<Reply> {
  const parts = ['What ended the timber trade?', 'Who wrote a journal?', 'Who invented the telephone?'];
  const answers = await Promise.all(parts.slice(0, 2).map((text) => footnote.ask({ text })));
  const passages = answers.flatMap((answer) => answer.passages.slice(0, 1));
  const questions = parts.map((text, place) => ({
    text,
    status: (['answered', 'unsure', 'nothing'] as const)[place] ?? 'nothing',
    citation: passages[place]?.citation ?? null,
  }));
  const [first] = answers;
  if (!first) throw new Error('nothing was answered');
  const whole = { ...footnote, ask: async () => ({ ...first, confidence: 0.72, passages, questions }) };
  return createDispatcher(whole).message(parts.join(' '), []);
}

const SCREENS: Readonly<Record<string, () => Promise<{ body: MessageBody }>>> = {
  'ask-answered': () => bot.command('ask', { question: 'Why did the lighthouse keeper light the lamp at dusk?' }),
  'ask-nothing': () => bot.command('ask', { question: 'Who invented the telephone?' }),
  'ask-empty': () => bot.command('ask', { question: ' \u200b ' }),
  'ask-markdown': () => bot.command('ask', { question: 'What did the notice say everyone must read?' }),
  'ask-thanks': () => bot.message('thank you very much', []),
  'ask-unsure': unsure,
  'ask-several': several,
  'ask-several-second': async () => press(await several(), PHRASES.next),
  'why-first': async () => press(await bot.command('ask', { question: TRADE }), PHRASES.why),
  'why-second': async () =>
    press(await press(await bot.command('ask', { question: TRADE }), PHRASES.next), PHRASES.why),
  'why-follow-up': followUp,
  'topic-none': () => bot.command('topic', { topic: 'volcano' }),
  'topic-one': () => bot.command('topic', { topic: 'herring' }),
  'topic-many': () => bot.command('topic', { topic: 'the lighthouse' }),
  'quote-exact': () => bot.command('quote', { text: 'The tariff of 1912 ended the timber trade' }),
  'quote-differs': () => bot.command('quote', { text: 'the tarif of 1912 finished the timber trade' }),
  'quote-absent': () => bot.command('quote', { text: 'to be or not to be, that is the question' }),
  'cite-unknown': () => bot.command('cite', { id: 'k3f9xq4-6v8-7s' }),
  'cite-malformed': () => bot.command('cite', { id: 'page seven' }),
  sources: () => bot.command('sources', {}),
  'sources-document': () => bot.command('sources', { document: 'harbour' }),
  'sources-unknown': () => bot.command('sources', { document: 'harbor' }),
  'ask-within': () => bot.command('ask', { question: 'What did the keeper do?', document: 'odd' }),
  help: () => bot.command('help', {}),
};

describe('screens', () => {
  for (const [name, screen] of Object.entries(SCREENS))
    it(`${name} is drawn as agreed and keeps within every limit`, async () => {
      const { body } = await screen();
      expect(checkPayload(body)).toEqual([]);
      await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(`../golden/screens/${name}.json`);
    });

  it('commands and choices keep within every limit', async () => {
    expect(checkCommands([...bot.commands])).toEqual([]);
    for (const typed of ['', 'l', 'ada', 'zzz', 'the', '\u0000', 'é'.repeat(100)])
      for (const [command, option] of [
        ['topic', 'topic'],
        ['quote', 'text'],
        ['ask', 'document'],
        ['sources', 'document'],
      ] as const)
        expect(checkChoices([...(await bot.autocomplete(command, option, typed))])).toEqual([]);
  });

  it('what Discord renders of an answer is the source, with the answering sentence in bold', async () => {
    const { body } = await bot.command('ask', { question: 'What did the notice say everyone must read?' });
    const bold: string[] = [];
    const markdown = body.embeds?.[0]?.description ?? '';
    const seen = renderedText(markdown, {
      onNode: (type, from, to) => {
        if (type === 'strong') bold.push(`${from}-${to}`);
      },
    });
    const source = readFileSync('test/fixtures/library/odd.txt', 'utf8');
    expect(source).toContain(seen);
    expect(bold).toHaveLength(1);
    const [from = 0, to = 0] = (bold[0] ?? '').split('-').map(Number);
    expect(seen.slice(from, to)).toBe(
      'The notice said: @everyone must read <@123456789012345678> and <#42> before <t:1700000000:R>.',
    );
  });

  it('a picked quotation, which comes as its id, shows the sentence that was picked', async () => {
    const [choice] = await bot.autocomplete('quote', 'text', 'herring was');
    expect(choice?.name).toBe('Herring was the first export of the town.');
    const { body } = await bot.command('quote', { text: choice?.value ?? '' });
    expect(body.embeds?.[0]?.description).toBe('**Herring was the first export of the town.**');
  });

  it('topic names typed in part are found though no suggestion was picked', async () => {
    const { body } = await bot.command('topic', { topic: 'journ' });
    expect(body.embeds?.[0]?.description).toContain('The keeper, Ada Holm, wrote a journal for thirty years');
    expect(body.embeds?.[0]?.description).toContain('the quietest summer');
  });
});
