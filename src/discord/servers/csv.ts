/** Tables as RFC 4180 has them, safe to be opened in a spreadsheet. */

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** One line a row; of the last rows those are left out that do not fit `maxBytes`, UTF-8. */
export function csvOf(
  rows: readonly (readonly string[])[],
  maxBytes: number = Number.POSITIVE_INFINITY,
): { readonly text: string; readonly nRows: number } {
  const lines: string[] = [];
  let bytes = Buffer.byteLength(BYTE_ORDER_MARK);
  for (const row of rows) {
    const line = `${row.map(cell).join(',')}${LINE_END}`;
    bytes += Buffer.byteLength(line);
    if (bytes > maxBytes) break;
    lines.push(line);
  }
  return { text: `${BYTE_ORDER_MARK}${lines.join('')}`, nRows: lines.length };
}

/** A spreadsheet may run what begins so, in wide characters too; https://owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
