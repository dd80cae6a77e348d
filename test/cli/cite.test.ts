import { describe, expect, it } from 'vitest';
import { cited } from '../../src/citations/cited.ts';
import { citeCommand } from '../../src/cli/cite.ts';
import { handing } from '../../src/cli/command.ts';
import { CITATION_STYLES } from '../../src/core/citation-style.ts';
import { CITED, FATES_OF_A_CITATION, footnoteWhere } from '../support/cited-town.ts';
import { footnoteOf } from '../support/library.ts';
import { run } from './terminal.ts';

const command = handing(citeCommand, { cited });

describe('footnote cite', () => {
  it.each(FATES_OF_A_CITATION)('says what became of a passage: %s', async (fate) => {
    const footnote = await footnoteWhere(fate);
    const { code, out } = await run(command, [CITED], { footnote });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/terminal/cite-${fate}.txt`);
    const { history, passages } = JSON.parse((await run(command, [CITED, '--json'], { footnote })).out);
    expect(history.state).toBe(fate);
    expect(passages).toEqual(footnote.cite(CITED).passages);
  });

  it.each(CITATION_STYLES)('prints the citation of the passage in a style: %s', async (style) => {
    const footnote = await footnoteWhere('current');
    const { code, out } = await run(command, [CITED, '--format', style], { footnote });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/terminal/cite-format-${style}.txt`);
    const json = JSON.parse((await run(command, [CITED, '--json', '--format', style.toUpperCase()], { footnote })).out);
    expect(`${json.citations[style]}\n`).toBe(out);
    const { citations: _, ...rest } = json;
    expect(rest).toEqual(JSON.parse((await run(command, [CITED, '--json'], { footnote })).out));
  });

  it('cites the words as they were, after their document has changed or gone', async () => {
    for (const fate of ['changed', 'document-removed'] as const) {
      const { out } = await run(command, [CITED, '--format', 'plain'], { footnote: await footnoteWhere(fate) });
      expect(out).toContain('Herring was the first export of the town.');
      expect(out).toContain(CITED);
    }
  });

  it('takes author, date and language, in which titles have capitals, from the library', async () => {
    const town =
      '---\ntitle: The harbour in the north\nauthor: Ida Nordahl\ndate: 1912\nlanguage: en\n---\nThe harbour is old.';
    const footnote = footnoteOf({ town });
    const id = (await footnote.ask({ text: 'harbour' })).passages[0]?.citation ?? '';
    const { out } = await run(command, [id, '--format', 'mla'], { footnote });
    expect(out).toBe('Nordahl, Ida. “The Harbour in the North.” 1912.\n(Nordahl, par. 1)\n');
  });

  it('says that there is nothing to cite, as without --format', async () => {
    const footnote = await footnoteWhere('current');
    const { code, out } = await run(command, ['k3f9xq4-6v8-7s', '--format', 'apa'], { footnote });
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing is known here of the citation/u);
  });

  it('lists the styles when it is asked for another', async () => {
    const footnote = await footnoteWhere('current');
    await expect(run(command, [CITED, '--format', 'harvard'], { footnote })).rejects.toThrow(
      '--format "harvard" is none of plain, markdown, apa, mla, chicago, bibtex, ris, permalink',
    );
  });
});
