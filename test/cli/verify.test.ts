import { describe, expect, it } from 'vitest';
import { verifyCommand } from '../../src/cli/verify.ts';
import { check } from '../support/check.ts';
import { footnoteOf } from '../support/library.ts';
import { type Ran, run } from './terminal.ts';

const footnote = footnoteOf({
  harbour:
    'The harbour of Lindvik was dug by hand. Forty men worked on it.\n\n## Trade\n\nThe tariff of 1912 ended the timber trade. Timber had paid for the church.',
  mill: 'The mill stood idle. Forty men worked on it.',
});

const TEXT =
  '"Forty men worked on it" (mill), “the tariff of 1921 ended the timber trade” and "Photosynthesis powers chlorophyll"';

const verified = (argv: readonly string[], stdin: string | null = null, colour = false): Promise<Ran> =>
  run(verifyCommand, argv, { footnote, stdin, colour });

describe('footnote verify', () => {
  it('says of each quotation whether it is exact, different or absent, and shows where and how', async () => {
    const { code, out } = await verified([TEXT]);
    expect(code).toBe(0);
    expect(out).toMatch(/^3 quotations: 1 exact, 1 different, 1 absent\.\n/u);
    const [, exact = '', differs = '', absent = ''] = out.split(/^\d\. /mu);
    expect(exact).toMatch(/^EXACT: “Forty men worked on it”\n/u);
    expect(exact).toContain('Said to stand in mill: that is right.');
    expect(exact).toContain('│ Forty men worked on it\n  mill · ¶ 1 ·');
    expect(exact).toMatch(/the same words stand in [0-9a-z]{7}-/u);
    expect(differs).toMatch(/^DIFFERS: “the tariff of 1921/u);
    expect(differs).toContain('│ The tariff of 1912 ended the timber trade.\n');
    expect(differs).toContain('[-1921-] {+1912+}');
    expect(absent).toMatch(/^ABSENT: /u);
    expect(absent).toContain('nor anything near it');
  });

  it('colours each verdict in its own colour, where there is colour', async () => {
    const { out } = await verified([TEXT], null, true);
    expect(out).toContain('\u001b[1;32mEXACT\u001b[0m');
    expect(out).toContain('\u001b[1;33mDIFFERS\u001b[0m');
    expect(out).toContain('\u001b[1;31mABSENT\u001b[0m');
    expect((await verified([TEXT])).out).not.toContain('\u001b');
  });

  it('shows the nearest of what is absent', async () => {
    const { out } = await verified(['"The timber of an old bishop was sold in a market of Rome"']);
    expect(out).toContain('Not in this library; the nearest is:');
    expect(out).toContain('\n│ ');
  });

  const claim = async (text: string): Promise<string | undefined> =>
    /^ *(Said to .*)$/mu.exec((await verified([text])).out)?.[1];
  check(claim, {
    'says that the words stand elsewhere': [
      '"the tariff of 1912 ended" (mill)',
      'Said to stand in mill: it does not, but here:',
    ],
    'says that a source is unknown': [
      '"the tariff of 1912 ended" (Winston Churchill)',
      'Said to stand in Winston Churchill: the library has no such source.',
    ],
    'says nothing of a source that nobody named': ['"the tariff of 1912 ended"', undefined],
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await verified(['--json', TEXT]);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['status', 'confidence', 'passages', 'timings', 'quotes']),
    );
    expect(answer.status).toBe('unsure');
    expect(answer.quotes.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['exact', 'differs', 'absent']);
    expect(answer.quotes[1].diff).toContainEqual({ op: 'replace', quoted: '1921', source: '1912' });
    expect(answer.quotes[0].passage).toMatchObject({ document: 'mill', sentence: 'Forty men worked on it' });
    expect(answer.quotes[2].passage).toBeNull();
  });

  it('reads a whole text from stdin, and every line of a batch', async () => {
    expect((await verified([], TEXT)).out).toMatch(/^3 quotations/u);
    const lines = [
      '{"id": 1, "text": "“Forty men worked on it”"}',
      '{"id": 2, "text": "“Forty women worked on it”"}',
      '{}',
    ];
    const { code, out } = await verified(['--batch', '-'], lines.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, status, quotes }) => [id, status, quotes?.[0].verdict])).toEqual([
      [1, 'answered', 'exact'],
      [2, 'unsure', 'differs'],
      [null, undefined, undefined],
    ]);
    expect(code).toBe(1);
  });

  it('says that nothing is quoted where there is no word', async () => {
    expect(await verified(['?!'])).toMatchObject({ code: 0, out: 'Nothing was asked.\n' });
  });

  it('shows no passage that is not what the source holds', async () => {
    const doubted = { ...footnote, isVerbatim: () => false };
    const { out, err } = await run(verifyCommand, ['"Forty men worked on it"'], { footnote: doubted });
    expect(err).toContain('not shown');
    expect(out).toContain('ABSENT');
    expect(out).not.toContain('│');
  });
});
