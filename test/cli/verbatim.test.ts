import { describe, expect, it } from 'vitest';
import { verbatimOnly } from '../../src/cli/verbatim.ts';
import { answerOf, passageOf } from './passages.ts';
import { fakeTerminal } from './terminal.ts';

const first = passageOf('One. Two.', 'One.', { citation: 'first' });
const second = passageOf('Three.', 'Three.', { citation: 'second' });
const only = (...citations: string[]) => ({
  isVerbatim: ({ citation }: { citation: string }) => citations.includes(citation),
});

describe('the last look before printing', () => {
  it('lets an answer through that is what the source holds', async () => {
    const terminal = fakeTerminal();
    const answer = answerOf([first, second]);
    expect(await verbatimOnly(answer, only('first', 'second'), terminal.stderr)).toBe(answer);
    expect(terminal.err()).toBe('');
  });

  it('leaves out a passage that is not, and says so', async () => {
    const terminal = fakeTerminal();
    const answer = await verbatimOnly(answerOf([first, second]), only('first'), terminal.stderr);
    expect(answer).toMatchObject({ status: 'answered', passages: [first] });
    expect(terminal.err()).toContain('not shown');
    expect(terminal.err()).toContain('second');
  });

  it('does not call an answer one whose first passage is left out', async () => {
    const { stderr } = fakeTerminal();
    const quoted = { ...answerOf([first, second]), diff: [{ op: 'equal', quoted: 'One', source: 'One' }] as const };
    expect(await verbatimOnly(quoted, only('second'), stderr)).toMatchObject({
      status: 'unsure',
      confidence: 0,
      passages: [second],
      diff: [],
    });
    expect(await verbatimOnly(quoted, only(), stderr)).toMatchObject({ status: 'nothing', passages: [], diff: [] });
  });
});
