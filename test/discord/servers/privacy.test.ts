import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/core/ledger.ts';
import { createDispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE, offline } from '../../../src/discord/offline.ts';
import { encodeAction } from '../../../src/discord/payload/buttons.ts';
import { LIMITS } from '../../../src/discord/payload/limits.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { noticeIn } from '../../support/card.ts';
import { ledgerWith } from '../../support/ledger-with.ts';
import { footnoteOf } from '../../support/library.ts';

const say = sayIn('en-US');
const EXPORT = encodeAction({ kind: 'privacy', argument: 'export' });

/** What a reader is given of whom so many questions are kept, each as long as questions may be, in a script of three bytes. */
async function exported(count: number) {
  const kept = Array.from({ length: count }, (_, n): Gap => {
    return { text: `${n} ${'問'.repeat(5_990)}`, reason: 'unsure', nearest: ['one', 'two'], asker: '', at: n };
  });
  const footnote = footnoteOf({ town: 'Herring fed the town.' });
  const bot = offline(createDispatcher({ footnote, ledger: { ...ledgerWith({}), kept: async () => kept } }));
  const { body } = await bot.press(EXPORT, { message: { allowed_mentions: {} } }, OFFLINE_SCENE);
  const text = body.files?.[0]?.text ?? '';
  const { questions } = JSON.parse(text) as { questions: readonly { question: string }[] };
  return { notice: noticeIn(body), bytes: Buffer.byteLength(text), questions };
}

describe('the file of what is kept of a reader', () => {
  it.each([0, 1, 2])('holds all of it where that is little: %i', async (count) => {
    const { notice, questions } = await exported(count);
    expect(questions).toHaveLength(count);
    expect(notice).toBe(say('privacy.exported', { count, all: count }));
  });

  it('holds the first of it, as much as a file may, where that is more than one holds, and the word says so', async () => {
    const { notice, questions, bytes } = await exported(700);
    expect(bytes).toBeLessThanOrEqual(LIMITS.message.fileBytes);
    expect(bytes).toBeGreaterThan(0.99 * LIMITS.message.fileBytes);
    expect(questions.map(({ question }) => Number.parseInt(question, 10))).toEqual(questions.map((_, n) => n));
    expect(notice).toBe(say('privacy.exported', { count: questions.length, all: 700 }));
  });
});
