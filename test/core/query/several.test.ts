import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/core/model.ts';
import { questionsIn } from '../../../src/core/query/several.ts';
import { check } from '../../support/check.ts';

const texts = (text: string): string[] => questionsIn({ text }).map((question) => question.text);

describe('the questions of a message', () => {
  check(texts, {
    'are as many as it asks': [
      'What is the treaty? And when was it signed?',
      ['What is the treaty?', 'And when was it signed?'],
    ],
    'are one where it asks one': ['What is the treaty?', ['What is the treaty?']],
    'are one where it asks nothing': ['the treaty of 1912.', ['the treaty of 1912.']],
    'are told with what is said before them': [
      'I read of a treaty. Who signed it? It ended the war. When did the war begin?',
      ['I read of a treaty. Who signed it?', 'It ended the war. When did the war begin?'],
    ],
    'are told with what is said after the last one': [
      'Who signed the treaty? When did the war begin? I mean the first war.',
      ['Who signed the treaty?', 'When did the war begin? I mean the first war.'],
    ],
    'end in any number of question marks, of any script': [
      'Who signed the treaty??? When did the war begin？ أين الغاز؟',
      ['Who signed the treaty???', 'When did the war begin？', 'أين الغاز؟'],
    ],
    'look for something': [
      'How are you? Is it? Who signed the treaty? Is it so? Where is the gas?',
      ['Who signed the treaty?', 'Where is the gas?'],
    ],
    'may look for it by what they ask for alone': [
      'Why? Who signed the treaty? Why? When was it?',
      ['Who signed the treaty?', 'Why?', 'When was it?'],
    ],
    'are not parted within a quotation': [
      'Who asked "Is the war over?" and when did the war begin? Where was the treaty signed?',
      ['Who asked "Is the war over?" and when did the war begin?', 'Where was the treaty signed?'],
    ],
    'are five at most; more are read as one': [
      'Gas? Oil? Coal? Wood? Peat? Wind?',
      ['Gas? Oil? Coal? Wood? Peat? Wind?'],
    ],
  });

  const said: Turn[] = [
    { role: 'user', text: 'Is there a treaty?' },
    { role: 'agent', text: 'There is a treaty.' },
  ];

  it('come after what was said before the message and, where they are about it, after those before them', () => {
    const [first, second, third] = questionsIn({ text: 'What is it on? Gas? And when was it signed?', history: said });
    expect(first).toEqual({ text: 'Gas?', history: said });
    expect(second).toEqual({ text: 'And when was it signed?', history: [...said, { role: 'user', text: 'Gas?' }] });
    expect(third).toBeUndefined();
  });

  it('are asked as if alone where they name what they are about', () => {
    const [, second, third] = questionsIn({
      text: 'Who signed the treaty? And what is the speed of light? How long did it last?',
      history: said,
    });
    expect(second?.history).toEqual(said);
    expect(third?.history?.slice(said.length).map(({ text }) => text)).toEqual([
      'Who signed the treaty?',
      'And what is the speed of light?',
    ]);
  });

  it('leave what was said before the message behind one that opens another subject', () => {
    const [first, second] = questionsIn({
      text: 'By the way: who signed the treaty? What is the speed of light?',
      history: said,
    });
    expect([first?.history, second?.history]).toEqual([said, []]);
  });

  it('are the message itself where it asks one, with its history', () => {
    const message = { text: 'And when?', history: [{ role: 'user', text: 'What is the treaty?' }] } as const;
    expect(questionsIn(message)).toEqual([message]);
    expect(questionsIn(message)[0]).toBe(message);
  });

  it('are parts of the message, one behind the other, five at most', () => {
    const pieces = fc.array(fc.constantFrom('gas', 'oil', 'it', '?', '"', '“', '”', '. ', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, (all) => {
        const found = texts(all.join(''));
        expect(found.length).toBeLessThanOrEqual(5);
        let end = 0;
        for (const part of found) {
          const start = all.join('').indexOf(part, end);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + part.length;
        }
      }),
    );
  });

  it('are read in time also where there is no question mark in sight', () => {
    expect(texts('word '.repeat(200_000))).toHaveLength(1);
  });
});
