import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/core/citation.ts';
import type { Footnote } from '../../../src/core/footnote.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/ledger.ts';
import type { QuotedPassage } from '../../../src/core/model.ts';
import { OFFLINE_SCENE } from '../../../src/discord/offline.ts';
import { OnceEach } from '../../../src/discord/once-each.ts';
import { cardPassages } from '../../../src/discord/payload/buttons.ts';
import { checkPayload } from '../../../src/discord/payload/check-payload.ts';
import { askedOn, languageOn, passageOn, withinOn } from '../../../src/discord/payload/read-screen.ts';
import { askedLine, type Form, laidOut } from '../../../src/discord/payload/screen.ts';
import { sayIn } from '../../../src/discord/say.ts';
import type { View } from '../../../src/discord/scene.ts';
import { type Card, passageScreen } from '../../../src/discord/screens/passage-card.ts';
import { passageText } from '../../../src/discord/screens/passage-text.ts';
import { arbitraryText, beginning } from '../../support/arbitrary-text.ts';
import { citationIn, described } from '../../support/card.ts';
import { renderedText } from '../../support/discord-text.ts';
import { footnoteOf } from '../../support/library.ts';
import { RUNS } from '../../support/runs.ts';

/** The card of a passage in each of its forms: taken by Discord, shown as its source has it, and read back as it was made. */

const PATIENCE_MS = 20 * 60_000;
const say = sayIn('en-US');
const CUT_NOTE = `\n${say('cutHere')}`;
const library = footnoteOf({ d: 'One sentence.' });

/** Around a passage there may be more than any message holds. */
const around = fc
  .tuple(arbitraryText, fc.integer({ min: 0, max: 40 }))
  .map(([text, times]) => beginning(text, 120).repeat(times));
const quotedText = arbitraryText.map((text) => beginning(text, 500).trim()).filter((text) => text !== '');
const heading = fc.option(arbitraryText.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== ''));

const case_ = fc.record({
  before: around,
  text: quotedText,
  after: around,
  sentence: fc.tuple(fc.nat(1000), fc.nat(1000)),
  title: heading,
  section: heading,
  asked: arbitraryText,
  within: fc.option(fc.constantFrom('laws/', 'a_b/*c*', 'Ключ/値')),
  language: fc.option(fc.constantFrom('en-US', 'de')),
  shown: fc.constantFrom('passage' as const, 'context' as const, 'section' as const),
  field: fc.option(arbitraryText.map((text) => ({ name: '❓ Your questions', value: beginning(text, 500) }))),
});
type Case = typeof case_ extends fc.Arbitrary<infer Value> ? Value : never;

function passageOf({ text, before, sentence, title, section }: Case): QuotedPassage {
  const start = before.length;
  const end = start + text.length;
  const [first = 0, last = 0] = sentence.map((at) => at % text.length).sort((a, b) => a - b);
  const isBlank = text.slice(first, last + 1).trim() === '';
  const [from, to] = isBlank ? [start, end] : [start + first, start + last + 1];
  return {
    ...(library.topic('sentence').passages[0] as QuotedPassage),
    citation: citationOf({ document: 'd', revision: 'r' }, { start, end }),
    title: title ?? 'T',
    section,
    text,
    start,
    end,
    sentence: text.slice(from - start, to - start),
    sentenceStart: from,
    sentenceEnd: to,
  };
}

function screenOf(made: Case) {
  const passage = passageOf(made);
  const { before, after, text, language, asked, within, shown, field } = made;
  const footnote: Footnote = {
    ...library,
    read: () => passage,
    context: () => ({ before, passage: text, after, isWhole: true }),
  };
  const view: View = {
    footnote,
    library: footnote,
    counted: new OnceEach(),
    onError: () => undefined,
    ledger: null,
    condition: null,
    citing: null,
    settings: DEFAULT_SETTINGS,
    certainty: 'read',
    scene: OFFLINE_SCENE,
    say,
    language,
  };
  const card: Card = {
    asked,
    passages: cardPassages([passage, passage, passage]),
    index: 0,
    outcome: { status: 'answered', percent: 72 },
    field: field?.value.trim() ? field : null,
    shown,
    within,
  };
  return passageScreen(view, passage, card);
}

/** Discord trims the ends, and shows CR LF as LF, a tab as spaces, a form feed not at all: nothing can be done about these. */
const asDiscordShows = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replaceAll('\t', '    ').replaceAll('\f', '').trim();

describe.each<Form>(['free', 'cards', 'plain'])('any passage on a card in the form %s', (form) => {
  it(
    'is taken by Discord, is shown as the source has it or up to where it says that it is cut, and is read back',
    () => {
      fc.assert(
        fc.property(case_, (made) => {
          const body = laidOut(screenOf(made), form);
          expect(checkPayload(body)).toEqual([]);
          expect([askedOn(body), withinOn(body), languageOn(body)]).toEqual([
            askedLine(made.asked),
            made.within,
            made.language,
          ]);
          const { before, text, after, shown } = made;
          const source = shown === 'passage' ? text : `${before}${text}${after}`;
          const markdown = described(body);
          const note = `-# ${say('cutHere')}`;
          const [isCutAbove, isCut] = [markdown.startsWith(`${note}\n`), markdown.endsWith(`\n${note}`)];
          const seen = renderedText(markdown).slice(
            isCutAbove ? CUT_NOTE.length : 0,
            isCut ? -CUT_NOTE.length : undefined,
          );
          for (const [all, part] of [
            [asDiscordShows(source), asDiscordShows(seen)],
            [source.trim(), (passageOn(body) ?? '').trim()],
          ] as const) {
            expect(isCutAbove ? all.includes(part) : all.startsWith(part), markdown).toBe(true);
            if (!isCut) expect(all.endsWith(part), markdown).toBe(true);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});

const ONE: Case = {
  ...{ before: '', text: 'It stands.', after: '', sentence: [0, 9], title: null, section: '*_'.repeat(2000) },
  ...{ asked: '', within: null, language: null, shown: 'passage', field: null },
};

describe('a passage in a section that is too long', () => {
  it('is shown with what stands right above and right below it, and says that both are cut', () => {
    const above = Array.from({ length: 200 }, (_, n) => `Sentence ${n} stands above it. `).join('');
    const below = above.replaceAll('above', 'below');
    const made = passageOf({ ...ONE, text: 'It stands here.' });
    const passage = { ...made, sentenceStart: made.start, sentenceEnd: made.end };
    const context = { before: above, passage: passage.text, after: ` ${below}`, isWhole: true };
    const { markdown, cut } = passageText(passage, { context, cutHere: 'cut' })({ length: 1000, bytes: 4000 });
    expect(cut).toBe(true);
    expect(markdown).toMatch(
      /^-# cut\nSentence \d+ stands above it\. .*Sentence 199 stands above it\. \*\*It stands here\.\*\* /u,
    );
    expect(markdown).toMatch(/\*\* Sentence 0 stands below it\. .*Sentence \d+ stands below it\.\n-# cut$/u);
    const [nAbove = 0, nBelow = 0] = ['above', 'below'].map((side) => markdown.split(side).length - 1);
    expect(Math.abs(nAbove - nBelow)).toBeLessThanOrEqual(4);
    expect(markdown.length).toBeGreaterThan(900);
    expect(markdown.length).toBeLessThanOrEqual(1000);
  });
});

describe('where a passage stands', () => {
  it.each<Form>(['cards', 'plain'])('is told with its citation id, however long the heading is: %s', (form) => {
    expect(citationIn(laidOut(screenOf(ONE), form))).toBe(passageOf(ONE).citation);
  });
});
