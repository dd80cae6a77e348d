/** Markup for the report. Whatever comes from a set or a library goes through `escaped`. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML or SVG shows it, in content and in quoted attributes; control characters, which neither may hold, as a sign. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character)
    .replace(/\p{Cc}/gu, (control) => (/\s/u.test(control) ? ' ' : '\ufffd'));
}

export type Cell = { readonly html: string; readonly kind?: 'number' | 'plot' };

/** Cells are HTML already; the first of each row is its heading. */
export function htmlTable(heads: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const cell = (tag: string, { html, kind }: Cell): string =>
    `<${tag}${kind ? ` class="${kind}"` : ''}>${html}</${tag}>`;
  const body = rows.map(
    ([head, ...others]) =>
      `<tr><th scope="row">${head?.html ?? ''}</th>${others.map((one) => cell('td', one)).join('')}</tr>`,
  );
  const head = heads.map((one) => cell('th', one)).join('');
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

export function text(content: string): Cell {
  return { html: escaped(content) };
}

export function number(content: string): Cell {
  return { html: escaped(content), kind: 'number' };
}
