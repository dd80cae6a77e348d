import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE } from '../../../src/discord/offline.ts';
import { checkPayload } from '../../../src/discord/payload/check-payload.ts';
import { escapeMarkdown } from '../../../src/discord/payload/escape.ts';
import { closingOf, closingRoom, isolated, unisolated } from '../../../src/discord/payload/isolate.ts';
import { withinOn } from '../../../src/discord/payload/read-screen.ts';
import { laidOut } from '../../../src/discord/payload/screen.ts';
import { shortened } from '../../../src/discord/payload/shortened.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { citationIn, described, everythingIn, fieldsOf, noticeIn } from '../../support/card.ts';
import { check } from '../../support/check.ts';
import { renderedText } from '../../support/discord-text.ts';
import { footnoteOf } from '../../support/library.ts';
import { offlineBot } from '../../support/offline-bot.ts';

const [FSI, PDI] = ['\u2068', '\u2069'];
const plain = (text: string) => text.replaceAll(FSI, '').replaceAll(PDI, '');
const isBalanced = (text: string) => text.split(FSI).length === text.split(PDI).length;

describe('a text in a line of ours', () => {
  check(isolated, {
    'is isolated in Hebrew': ['שלום', `${FSI}שלום${PDI}`],
    'is isolated in Arabic': ['السلام عليكم', `${FSI}السلام عليكم${PDI}`],
    'is isolated in Persian': ['کتابخانه', `${FSI}کتابخانه${PDI}`],
    'is isolated where some of it is Hebrew': ['Psalm תהילים 3', `${FSI}Psalm תהילים 3${PDI}`],
    'stays as it is in Latin letters': ['The harbour', 'The harbour'],
    'stays as it is in Cyrillic, digits and signs': ['Гавань 12 ¶', 'Гавань 12 ¶'],
    'stays empty': ['', ''],
  });

  it('is given back as it was, whatever it holds', () => {
    const texts = fc.oneof(
      arbitraryText,
      arbitraryText.map(isolated),
      fc.constantFrom(`${FSI}a${PDI}`, `${FSI}${PDI}`),
    );
    fc.assert(fc.property(texts, (text) => unisolated(isolated(text)) === text));
  });

  it('is seen as it was, but for the isolates', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(plain(renderedText(escapeMarkdown(isolated(text))))).toBe(plain(renderedText(escapeMarkdown(text))));
      }),
    );
  });

  it('ends its isolates where it is cut, and keeps within its limit', () => {
    fc.assert(
      fc.property(arbitraryText, fc.integer({ min: 20, max: 200 }), (text, limit) => {
        const line = `${isolated(`ש ${plain(text)}`)} · ${isolated(plain(text))}`;
        const cut = shortened(escapeMarkdown, line, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(isBalanced(cut)).toBe(true);
      }),
    );
  });

  it('that came with isolates of its own keeps within its limit as well', () => {
    const text = FSI.repeat(1000);
    expect(shortened((part) => part, text, 100).length).toBeLessThanOrEqual(100);
    expect(closingOf(text).length).toBeLessThanOrEqual(closingRoom(text));
  });
});

const SENTENCE = 'המגדלור נבנה בשנת 1931.';
const DOCUMENT = `---\ntitle: נמל העיר\nauthor: דוד לוי\n---\n# המגדלור\n\n${SENTENCE} השומר הדליק את המנורה.\n`;
const bot = offlineBot(footnoteOf({ port: DOCUMENT, other: '# Trade\n\nTimber was sold.\n' }));

describe('a library in Hebrew', () => {
  it('has its titles and headings isolated where they stand beside our words, and its passages as they are', async () => {
    const { body } = await bot.command('ask', { question: 'מתי נבנה המגדלור?' });
    expect(renderedText(described(body))).toBe(`${SENTENCE} השומר הדליק את המנורה.`);
    expect(described(body)).not.toMatch(/[\u2066-\u2069]/u);
    expect(fieldsOf(body)[0]?.name).toBe('נמל העיר');
    expect(fieldsOf(body)[0]?.value).toContain(`${FSI}המגדלור${PDI} · ¶ 1`);
    expect(citationIn(body)).not.toBe('');
  });

  it.each([
    ['topic', { topic: 'המגדלור' }, [`${FSI}נמל העיר${PDI} · ${FSI}המגדלור${PDI} · ¶ 1`]],
    ['sources', {}, [`**${FSI}נמל העיר${PDI}**`, `Sections: ${FSI}המגדלור${PDI}`]],
    ['sources', { document: 'port' }, [`• ${FSI}המגדלור${PDI} · 1 paragraph`]],
    ['help', {}, []],
  ] as const)('/%s %j', async (command, options, shown) => {
    const { body } = await bot.command(command, options);
    expect(checkPayload(body)).toEqual([]);
    for (const text of shown) expect(described(body)).toContain(text);
    expect(isBalanced(everythingIn(body) + noticeIn(body))).toBe(true);
  });

  it('tells which document was asked, though its name is isolated on the card', async () => {
    const dispatcher = createDispatcher({
      footnote: footnoteOf({ נמל: DOCUMENT, other: '# Trade\n\nTimber was sold.\n' }),
    });
    const { screen } = await dispatcher.command(
      'ask',
      { question: 'מתי נבנה המגדלור?', document: 'נמל' },
      OFFLINE_SCENE,
    );
    for (const form of ['cards', 'plain'] as const) {
      const message = laidOut(screen, form);
      expect(JSON.stringify(message)).toContain(`${FSI}נמל${PDI}`);
      expect(withinOn(message)).toBe('נמל');
    }
  });
});
