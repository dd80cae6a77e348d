import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/eval/gold.ts';
import { createGuard } from '../../src/eval/guard.ts';
import { footnoteOf } from '../support/library.ts';

const TRADE = 'The tariff of 1912 ended the timber trade.';
const BEFORE = footnoteOf({ harbour: `${TRADE}\n`, school: 'The schoolmaster was paid in butter.\n' });
const AFTER = footnoteOf({ harbour: 'Nothing is known of it.\n', school: 'The schoolmaster was paid in butter.\n' });
const record = (fields: object): string =>
  JSON.stringify({ id: 'trade-1', question: 'What ended the timber trade?', ...fields });

function guardWith(...records: readonly string[]) {
  return createGuard(async () => (records.length === 0 ? [] : readGold(records.join('\n'))));
}

describe('a guard', () => {
  it.each([
    ['a sentence', record({ kind: 'answerable', answers: [TRADE] })],
    ['a short answer in a document', record({ document: 'harbour', answers: ['tariff'] })],
  ])('finds the question lost that wants %s, where its document was touched', async (_, question) => {
    const guard = guardWith(question);
    const why = '0 of 1 gold questions come out right, 1 did before; lost: trade-1 "What ended the timber trade?"';
    expect(await guard.worse(BEFORE, AFTER, null)).toBe(why);
    expect(await guard.worse(BEFORE, AFTER, new Set(['harbour']))).toBe(why);
    expect(await guard.worse(BEFORE, AFTER, new Set(['school']))).toBeNull();
    expect(await guard.worse(AFTER, BEFORE, null)).toBeNull();
  });

  it('asks questions that want silence whatever was touched', async () => {
    const guard = guardWith(record({ kind: 'unanswerable' }));
    expect(await guard.worse(AFTER, BEFORE, new Set(['school']))).toContain('trade-1');
  });

  it('lets one answer go where another is won', async () => {
    const won = record({ id: 'known-1', question: 'What is known of it?', answers: ['Nothing is known of it.'] });
    const both = guardWith(record({ kind: 'answerable', answers: [TRADE] }), won);
    expect(await both.worse(BEFORE, AFTER, null)).toBeNull();
  });

  it('is not needed where nothing is asked', async () => {
    expect(await guardWith().isNeeded()).toBe(false);
    expect(await guardWith().worse(BEFORE, AFTER, null)).toBeNull();
    expect(await guardWith(record({ answers: [TRADE] })).isNeeded()).toBe(true);
  });
});
