import { describe, expect, it } from 'vitest';
import { citeCommand } from '../../src/cli/cite.ts';
import { CITED, FATES_OF_A_CITATION, footnoteWhere } from '../support/cited-town.ts';
import { run } from './terminal.ts';

describe('footnote cite', () => {
  it.each(FATES_OF_A_CITATION)('says what became of a passage: %s', async (fate) => {
    const footnote = await footnoteWhere(fate);
    const { code, out } = await run(citeCommand, [CITED], { footnote });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/terminal/cite-${fate}.txt`);
    const { history, passages } = JSON.parse((await run(citeCommand, [CITED, '--json'], { footnote })).out);
    expect(history.state).toBe(fate);
    expect(passages).toEqual(footnote.cite(CITED).passages);
  });
});
