import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE } from '../../src/discord/offline.ts';
import { askedOn, passageOn } from '../../src/discord/read-screen.ts';
import { sayIn } from '../../src/discord/say.ts';
import { described } from '../support/card.ts';
import { footnoteOf } from '../support/library.ts';

const PASSAGE = 'The notice said: *everyone* must read <#42> before 10:30. Nobody_did_so, and a \\ was drawn on it.';
const footnote = footnoteOf({ notice: PASSAGE, other: 'Gas is sold to Baku.' });
const bot = createDispatcher(footnote);

describe('a card read back', () => {
  it('says what was asked and the passage that it shows, as the source has it', async () => {
    const { body } = await bot.command('ask', { question: 'What did the notice say *everyone* must read?' });
    expect(body.embeds?.[0]?.description).toContain('\\*everyone\\*');
    expect(askedOn(body)).toBe('What did the notice say *everyone* must read?');
    expect(passageOn(body)).toBe(PASSAGE);
  });

  it('says so too of a card that came from a citation', async () => {
    const { passages } = await footnote.ask({ text: 'Where is gas sold?' });
    const { body } = await bot.command('cite', { id: passages[0]?.citation ?? '' });
    expect([askedOn(body), passageOn(body)]).toEqual(['', 'Gas is sold to Baku.']);
  });

  it('shows no passage where nothing was found', async () => {
    const { body } = await bot.command('ask', { question: 'Who invented the telephone?' });
    expect(body.embeds?.[0]?.description).toContain(PHRASES.nothingHelp);
    expect([askedOn(body), passageOn(body)]).toEqual(['Who invented the telephone?', null]);
  });

  it('shows no passage where topics, help or nothing at all stand on it', async () => {
    const cards = [(await bot.command('topic', { topic: 'gas' })).body, (await bot.command('help', {})).body];
    expect([...cards, {}, { embeds: [] }, { embeds: [{}] }].map(passageOn)).toEqual([null, null, null, null, null]);
  });
});
