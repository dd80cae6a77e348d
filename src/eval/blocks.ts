/**
 * Numbers in a document that commands write, so that nobody types them: what stands between `<!-- numbers: NAME -->` and
 * `<!-- /numbers -->`, each on a line of its own.
 */

const BLOCK = /^<!-- numbers: ([\w-]+) -->\n([\s\S]*?)^<!-- \/numbers -->$/gmu;
const OPENING = /^<!-- numbers:/gmu;

/** A document whose marks are not in order; the message says which. */
export class BlockError extends Error {
  override readonly name = 'BlockError';
}

/** The names of all blocks, in their order. Throws `BlockError` where one is not closed, or two have one name. */
export function blockNames(markdown: string): string[] {
  const names = [...markdown.matchAll(BLOCK)].map(([, name = '']) => name);
  if (names.length !== [...markdown.matchAll(OPENING)].length)
    throw new BlockError(
      'a block of numbers is not closed: "<!-- numbers: NAME -->" and "<!-- /numbers -->" each stand alone on a line',
    );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new BlockError(`two blocks of numbers are called "${twice}": give each its own name`);
  return names;
}

/** Puts new contents into the blocks that are named; the others stay. Throws `BlockError` as `blockNames` does. */
export function fillBlocks(markdown: string, contents: ReadonlyMap<string, string>): string {
  const names = blockNames(markdown);
  const missing = [...contents.keys()].find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new BlockError(`there is no block "<!-- numbers: ${missing} -->": the document has ${names.join(', ')}`);
  return markdown.replace(BLOCK, (whole, name: string) => {
    const content = contents.get(name);
    return content === undefined ? whole : `<!-- numbers: ${name} -->\n${content.trim()}\n<!-- /numbers -->`;
  });
}
