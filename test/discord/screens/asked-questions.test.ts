import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from '../../../src/core/model.ts';
import { LIMITS } from '../../../src/discord/payload/limits.ts';
import { type Form, laidOut } from '../../../src/discord/payload/screen.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { questionsField, questionsOn } from '../../../src/discord/screens/asked-questions.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';

const say = sayIn('en-US');
const passages = ['a', 'b', 'c'].map((citation) => ({ citation, sentence: null }));
const parts: readonly AskedQuestion[] = [
  { text: 'Who signed it?', history: [], status: 'answered', citation: 'a', sentence: null, nearest: [] },
  { text: 'When *was* it?', history: [], status: 'unsure', citation: 'b', sentence: null, nearest: [] },
  { text: 'Who won?', history: [], status: 'nothing', citation: null, sentence: null, nearest: [] },
  { text: 'And\nthen?', history: [], status: 'answered', citation: 'z', sentence: null, nearest: [] },
];
const lines = (...outcomes: string[]): string =>
  ['**1.** Who signed it?', '**2.** When \\*was\\* it?', '**3.** Who won?', '**4.** And then?']
    .map((question, place) => `${question} — ${outcomes[place]}`)
    .join('\n');

describe('the questions of a message', () => {
  it('are listed with their outcomes, and which of them the shown passage answers', () => {
    expect(questionsField(parts, { passages, index: 0, say })?.value).toBe(
      lines('→ 1 ◀', 'not sure: → 2', 'the library does not say', '`z`'),
    );
  });

  it.each<Form>(['cards', 'plain'])(
    'are read back from %s, and marked anew where another passage is turned to',
    (form) => {
      const field = questionsField(parts, { passages, index: 0, say });
      const fields = [{ name: 'Title', value: 'x' }, ...(field ? [field] : [])];
      const message = laidOut({ colour: 0, text: 'A passage.', fields }, form);
      expect(questionsOn(message, 1)?.value).toBe(lines('→ 1', 'not sure: → 2 ◀', 'the library does not say', '`z`'));
      expect(questionsOn(message, 0)).toEqual(field);
      expect(questionsOn(message, 2)?.value).not.toContain('◀');
    },
  );

  it('lead to the sentence that answers each, of one passage or of several', () => {
    const sentences = [0, 20].map((start) => ({ start, end: start + 10 }));
    const twice = sentences.map((sentence) => ({ citation: 'a', sentence }));
    const asked = [...sentences, { start: 40, end: 50 }].map((sentence, place) => ({
      ...{ text: `Question ${place}?`, history: [], status: 'answered' as const, citation: 'a', nearest: [] },
      sentence,
    }));
    const value = questionsField(asked, { passages: twice, index: 1, say })?.value ?? '';
    expect(value.match(/→ .*/gu)).toEqual(['→ 1', '→ 2 ◀', '→ 1']);
  });

  it('are no list where there is one, or none', () => {
    expect(questionsField(parts.slice(0, 1), { passages, index: 0, say })).toBeNull();
    expect(questionsOn({ embeds: [{ fields: [] }] }, 0)).toBeNull();
    expect(questionsOn({}, 0)).toBeNull();
  });

  it('keep within a field, whatever they are and whichever passage is shown', () => {
    const part = fc.record({
      text: arbitraryText,
      history: fc.constant([]),
      status: fc.constantFrom('answered' as const, 'unsure' as const, 'nothing' as const),
      nearest: fc.constant([]),
      citation: fc.constantFrom('a', 'b', 'c', null, 'bbpz778-47p-7t'),
      sentence: fc.constantFrom(null, { start: 0, end: 3 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 30 }), fc.nat(2), (many, index) => {
        const field = questionsField(many, { passages, index, say });
        const turned = field && questionsOn({ embeds: [{ fields: [field] }] }, (index + 1) % 3);
        for (const shown of [field, turned]) {
          expect(shown?.value.length).toBeGreaterThan(0);
          expect(shown?.value.length).toBeLessThanOrEqual(LIMITS.embed.fieldValue);
        }
      }),
    );
  });
});
