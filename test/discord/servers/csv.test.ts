import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/discord/servers/csv.ts';

/** Tables for spreadsheets: RFC 4180, and nothing in them is run. */

/** An independent reading of RFC 4180. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a table', () => {
  it('begins with the mark by which spreadsheets know UTF-8, and ends each line as RFC 4180 says', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['ç', '1'],
      ]).text,
    ).toBe('\ufeffa,b\r\nç,1\r\n');
    expect(csvOf([]).text).toBe('\ufeff');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\t1', '\n1', '＝1+1', '＋1', ' －1', '＠A1'])(
    'writes %j so that no spreadsheet runs it',
    (text) => {
      expect(read(csvOf([[text]]).text)).toEqual([[`'${text}`]]);
    },
  );

  it('gives any texts back as they are, but for that', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
        expect(read(csvOf(rows).text)).toEqual(rows);
      }),
    );
  });

  it('leaves out the last rows that do not fit, and says how many are in it', () => {
    const rows = [['ab'], ['cd'], ['ef']];
    expect(csvOf(rows, 11)).toEqual({ text: '\ufeffab\r\ncd\r\n', nRows: 2 });
    expect(csvOf(rows, 15).nRows).toBe(3);
  });
});
