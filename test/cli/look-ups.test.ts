import { describe, expect, it } from 'vitest';
import { citeCommand } from '../../src/cli/cite.ts';
import { handing } from '../../src/cli/command.ts';
import { quoteCommand } from '../../src/cli/quote.ts';
import { topicsCommand } from '../../src/cli/topics.ts';
import { footnoteOf } from '../support/library.ts';
import { run } from './terminal.ts';

/** `topics`, `quote` and `cite`. */

const command = handing(citeCommand, {
  cited: async () => {
    throw new Error('no style was asked for');
  },
});

const footnote = footnoteOf({
  harbour:
    'The harbour of Lindvik was dug by hand. Forty men worked on it.\n\n## Trade\n\nThe tariff of 1912 ended the timber trade. Timber had paid for the church.\n\nHerring was the first export. It went to Hull.',
});

describe('footnote topics', () => {
  it('prints every sentence, also for a word typed in part', async () => {
    const { code, out } = await run(topicsCommand, ['timb'], { footnote });
    expect(code).toBe(0);
    expect(out).toMatch(/^2 sentences on “timb”, in reading order:/u);
    expect(out.indexOf('The tariff of 1912')).toBeLessThan(out.indexOf('Timber had paid'));
  });

  it('says what a mistyped topic was taken for', async () => {
    const { out } = await run(topicsCommand, ['herrring'], { footnote });
    expect(out).toMatch(/^1 sentence on “herrring”, taken as “herring”, in reading order:/u);
  });

  it('gives all as JSON by default and as many as --top says', async () => {
    const sentences = async (...argv: string[]): Promise<number> =>
      JSON.parse((await run(topicsCommand, ['--json', ...argv], { footnote })).out).passages.length;
    expect(await sentences('trade')).toBe(4);
    expect(await sentences('trade', '--top', '1')).toBe(1);
  });

  it('says that there is none', async () => {
    const { code, out } = await run(topicsCommand, ['zeppelin'], { footnote });
    expect({ code, out: out.split('\n')[0] }).toEqual({ code: 0, out: 'The library has no sentence on “zeppelin”.' });
  });
});

describe('footnote quote', () => {
  it('finds the sentence and shows the difference', async () => {
    const { code, out } = await run(quoteCommand, ['the tariff of 1921 ended the timber trade'], { footnote });
    expect(code).toBe(0);
    expect(out).toContain('│ The tariff of 1912 ended the timber trade.\n');
    expect(out).toContain('The tariff of [-1921-] {+1912+} ended the timber trade');
  });

  it('gives the difference as JSON too', async () => {
    const { out } = await run(quoteCommand, ['--json', 'the tariff of 1921 ended the timber trade'], { footnote });
    expect(JSON.parse(out).diff).toContainEqual({ op: 'replace', quoted: '1921', source: '1912' });
  });
});

describe('footnote cite', () => {
  it('prints the passage that an id names, as typed or copied', async () => {
    const { passages } = await footnote.ask({ text: 'tariff' });
    const id = passages[0]?.citation ?? '';
    for (const typed of [id, `[${id.toUpperCase()}]`, ` ${id}\n`]) {
      const { code, out } = await run(command, [typed], { footnote });
      expect(code).toBe(0);
      expect(out).toContain('│ The tariff of 1912 ended the timber trade. Timber had paid for the church.\n');
      expect(out).toContain(`· ${id}\n`);
    }
    expect(JSON.parse((await run(command, ['--json', id], { footnote })).out).passages[0]).toMatchObject({
      citation: id,
      text: passages[0]?.text,
    });
  });

  it('says that an id is unknown, which is no failure', async () => {
    const { code, out } = await run(command, ['k3f9xq4-6v8-7s'], { footnote });
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing is known here of the citation “k3f9xq4-6v8-7s”\./u);
  });

  it('has no --top', async () => {
    await expect(run(command, ['--top', '1', 'x'], { footnote })).rejects.toThrow('has no option --top');
  });
});
