/** Plain tables for the terminal, and blocks of rows with an empty one between them. */

/** The first column to the left, the others to the right; cells are short and on one line. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** With the line end of each; empty blocks are left out. */
export function blocks(all: readonly (readonly string[])[]): string {
  return all
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}
