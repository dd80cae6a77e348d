import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/core/citation.ts';
import { createDispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE } from '../../../src/discord/offline.ts';
import { checkPayload } from '../../../src/discord/payload/check-payload.ts';
import { emphasise, escapeMarkdown } from '../../../src/discord/payload/escape.ts';
import {
  askedOn,
  fieldsOn,
  footLines,
  languageOn,
  passageOn,
  type ReadMessage,
  withinOn,
} from '../../../src/discord/payload/read-screen.ts';
import { askedLine, type Form, laidOut, type Screen } from '../../../src/discord/payload/screen.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { arbitraryText, beginning } from '../../support/arbitrary-text.ts';
import { described } from '../../support/card.ts';
import { footnoteOf } from '../../support/library.ts';
import { RUNS } from '../../support/runs.ts';

const FORMS: readonly Form[] = ['cards', 'plain'];
const CITATION = citationOf({ document: 'd', revision: 'r' }, { start: 0, end: 9 });

/** One line as names of documents and headings are: no line ends, nothing to trim, and something to see. */
const line = arbitraryText
  .map((text) => beginning(text.replace(/\s+/gu, ' ').trim(), 60).trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

/** A passage neither begins nor ends with white space. */
const passageText = arbitraryText.map((text) => text.trim()).filter((text) => text !== '');

describe.each(FORMS)('a card in the form %s', (form) => {
  it('says again what was put on it, whatever that was', () => {
    const within = fc.option(line);
    const language = fc.option(fc.constantFrom('en-US', 'de', 'es-419'));
    const cut = fc.boolean();
    fc.assert(
      fc.property(
        arbitraryText,
        passageText,
        line,
        within,
        language,
        cut,
        (asked, passage, title, part, spoken, isCut) => {
          const screen: Screen = {
            colour: 0,
            asked,
            text: `${emphasise(passage, 3, 9)}${isCut ? '\n-# (cut here)' : ''}`,
            fields: [
              { name: escapeMarkdown(title), value: `${escapeMarkdown(title)} · ¶ 1\n\`${CITATION}\`` },
              { name: '❓ Your questions', value: `**1.** ${escapeMarkdown(title)}\n**2.** x` },
            ],
            foot: footLines('44% sure', { within: part, language: spoken }),
          };
          const message = laidOut(screen, form);
          expect(askedOn(message)).toBe(askedLine(asked));
          expect(withinOn(message)).toBe(part);
          expect(languageOn(message)).toBe(spoken);
          expect(fieldsOn(message)).toEqual(screen.fields);
          expect(passageOn(message)).toBe(passage);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('says that nothing was put on it', () => {
    const message = laidOut({ colour: 0, text: 'Nothing.' }, form);
    expect([askedOn(message), withinOn(message), languageOn(message), passageOn(message), fieldsOn(message)]).toEqual([
      '',
      null,
      null,
      null,
      [],
    ]);
  });
});

describe('a card of the bot', () => {
  const say = sayIn('en-US');
  const PASSAGE = 'The notice said: *everyone* must read <#42> before 10:30. Nobody_did_so, and a \\ was drawn on it.';
  const footnote = footnoteOf({ notice: PASSAGE, other: 'Gas is sold to Baku.' });
  const bot = createDispatcher({ footnote });
  const inForms = async (name: string, options: Record<string, string>): Promise<ReadMessage[]> => {
    const { screen } = await bot.command(name, options, OFFLINE_SCENE);
    const bodies = FORMS.map((form) => laidOut(screen, form));
    for (const body of bodies) expect(checkPayload(body)).toEqual([]);
    return bodies;
  };

  it('says what was asked and the passage that it shows, as the source has it', async () => {
    const question = 'What did the notice say *everyone* must read?';
    const [cards, ...others] = await inForms('ask', { question });
    expect(described(cards as Parameters<typeof described>[0])).toContain('\\*everyone\\*');
    for (const card of [cards ?? {}, ...others]) expect([askedOn(card), passageOn(card)]).toEqual([question, PASSAGE]);
  });

  it('says so too where it came from a citation', async () => {
    const { passages } = await footnote.ask({ text: 'Where is gas sold?' });
    for (const card of await inForms('cite', { id: passages[0]?.citation ?? '' }))
      expect([askedOn(card), passageOn(card)]).toEqual(['', 'Gas is sold to Baku.']);
  });

  it('shows no passage where nothing was found', async () => {
    for (const card of await inForms('ask', { question: 'Who invented the telephone?' })) {
      expect(described(card as Parameters<typeof described>[0])).toContain(say('nothingHelp'));
      expect([askedOn(card), passageOn(card)]).toEqual(['Who invented the telephone?', null]);
    }
  });

  it('shows no passage where topics, help or nothing at all stand on it', async () => {
    const cards = [...(await inForms('topic', { topic: 'gas' })), ...(await inForms('help', {}))];
    for (const card of [...cards, {}, { embeds: [] }, { embeds: [{}] }, { components: [{}] }])
      expect(passageOn(card)).toBeNull();
  });
});

describe('a card of an older version', () => {
  it('is an embed whose foot names its part in English', () => {
    const old = { embeds: [{ author: { name: 'Why?' }, footer: { text: '72% sure\nonly in laws/' } }] };
    expect([askedOn(old), withinOn(old), languageOn(old)]).toEqual(['Why?', 'laws/', null]);
  });
});
