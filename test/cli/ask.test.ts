import { describe, expect, it } from 'vitest';
import { askCommand } from '../../src/cli/ask.ts';
import { footnoteOf } from '../support/library.ts';
import { run } from './terminal.ts';

const footnote = footnoteOf({
  harbour:
    'The harbour of Lindvik was dug by hand. Forty men worked on it.\n\n## Trade\n\nThe tariff of 1912 ended the timber trade.\n\n## Fish\n\nHerring was the first export of the town.',
});

describe('footnote ask --document', () => {
  const laws = footnoteOf({
    'laws/fishing': '---\ntitle: Fishing law\n---\nHerring may be caught from May to October.',
    'laws/timber': '---\ntitle: Timber law\n---\nTimber may be cut in winter alone.',
    journal: '---\ntitle: A journal\n---\nHerring was caught in March, against the law.',
  });
  const ask = (...argv: string[]) => run(askCommand, argv, { footnote: laws });

  it('asks within a document or folder alone, and each passage names its document', async () => {
    const { out: all } = await ask('When may herring be caught?');
    expect(all).toContain('  Fishing law · ¶ 1 · ');
    expect(all).toContain('  A journal · ¶ 1 · ');
    const { out } = await ask('--document', 'laws', 'When may herring be caught?');
    expect(out).toContain('Fishing law');
    expect(out).not.toContain('A journal');
    expect((await ask('--document', 'laws/timber', 'Zeppelin?')).out).toMatch(
      /^Within laws\/timber, nothing says so\./u,
    );
  });

  it('names near documents for one that there is not', async () => {
    await expect(ask('--document', 'timbre', 'When?')).rejects.toThrow('no document "timbre"');
    await expect(ask('--document', 'timber', 'When?')).rejects.toThrow('near are laws/timber');
  });
});

describe('footnote ask', () => {
  it('joins its arguments to one question and quotes the answer', async () => {
    const { code, out, err } = await run(askCommand, ['what', 'ended the', 'timber trade'], { footnote });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('│ ⟦The tariff of 1912 ended the timber trade.⟧\n');
    expect(out.endsWith('\n')).toBe(true);
  });

  it('reads the question from stdin when there are no arguments', async () => {
    const { out } = await run(askCommand, ['--json'], { footnote, stdin: 'What ended the timber trade?\n' });
    expect(JSON.parse(out).passages[0].sentence).toBe('The tariff of 1912 ended the timber trade.');
  });

  it('takes the arguments, not stdin, where there are both', async () => {
    const { out } = await run(askCommand, ['--json', 'herring'], { footnote, stdin: 'timber' });
    expect(JSON.parse(out).passages[0].sentence).toContain('Herring');
  });

  it('has a result for an empty question, and fails only when nobody asks anything', async () => {
    for (const options of [{ stdin: '' }, { stdin: ' \n' }])
      expect(JSON.parse((await run(askCommand, ['--json'], { footnote, ...options })).out)).toMatchObject({
        status: 'nothing',
        reason: 'empty-question',
        passages: [],
      });
    const { code, out } = await run(askCommand, [''], { footnote });
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing was asked\./u);
    await expect(run(askCommand, [], { footnote })).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('ends well when the library does not say', async () => {
    const { code, out } = await run(askCommand, ['Who invented the zeppelin?'], { footnote });
    expect(code).toBe(0);
    expect(out).toMatch(/^The library does not say\.\nNowhere in the library: .*zeppelin/u);
  });

  it('counts passages by --top, and refuses a wrong number before it opens the library', async () => {
    const { out } = await run(askCommand, ['--json', '--top', '1', 'tariff herring harbour'], { footnote });
    expect(JSON.parse(out).passages).toHaveLength(1);
    await expect(run(askCommand, ['--top', '99', 'x'], { footnote: null as never })).rejects.toThrow('--top "99"');
  });

  it('explains on demand', async () => {
    expect((await run(askCommand, ['--explain', 'tariff'], { footnote })).out).toContain('Looked for (kind of answer:');
    expect((await run(askCommand, ['tariff'], { footnote })).out).not.toContain('Looked for');
    expect(JSON.parse((await run(askCommand, ['--explain', '--json', 'tariff'], { footnote })).out)).toHaveProperty(
      'explain.confidence',
    );
  });

  it('wraps to the terminal, colours where it may, and writes no colour otherwise', async () => {
    const narrow = await run(askCommand, ['tariff'], { footnote, columns: 30 });
    expect(Math.max(...narrow.out.split('\n').map((row) => row.length))).toBeLessThanOrEqual(30);
    expect(narrow.out).not.toContain('\u001b');
    const coloured = await run(askCommand, ['tariff'], { footnote, columns: 200, colour: true });
    expect(coloured.out).toContain('\u001b[1;4;35mThe tariff of 1912 ended the timber trade.\u001b[0m');
  });

  it('prints no passage that is not in the source, and says so on stderr', async () => {
    const lying = { ...footnote, isVerbatim: () => false };
    for (const argv of [['tariff'], ['--json', 'tariff']]) {
      const { code, out, err } = await run(askCommand, argv, { footnote: lying });
      expect(code).toBe(0);
      expect(out).not.toContain('tariff of 1912');
      expect(err).toMatch(/^footnote: not shown.*[0-9a-z]{7}-/u);
    }
  });

  it('counts on stderr the files that could not be read', async () => {
    const holey = footnoteOf({ a: 'The tariff ended.' }, [{ path: 'x.pdf', reason: 'no', remedy: 'convert it' }]);
    const { out, err } = await run(askCommand, ['--json', 'tariff'], { footnote: holey });
    expect(err).toMatch(/^footnote: 1 file or record .* could not be read/u);
    expect(JSON.parse(out).status).toBeDefined();
  });
});
