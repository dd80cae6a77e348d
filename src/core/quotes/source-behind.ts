/** How a source is set behind the quotation that it belongs to. */

/** Citation ids. */
export const CITATIONS = /(?<![\p{L}\p{N}-])[0-9a-z]{7}-[0-9a-z]{1,7}-[0-9a-z]{1,6}(?![\p{L}\p{N}-])/giu;
/** Right behind the quotation and its own marks: in brackets, or behind a dash up to the end of the line. */
export const IN_BRACKETS = /^["'”’»›“‘」』.,;:!?\s]{0,4}[([（【]([^()[\]（）【】\n]{1,160})[)\]）】]/u;
export const BEHIND_DASH = /^["'”’»›“‘」』.,;:!?]{0,3}\s*(?:>\s*)?(?:[—–―]|--?)\s*([^\n]{1,160})/u;

/** What stands behind a quotation without the source that is its own: it says nothing of the next quotation. */
export function afterSource(behind: string): string {
  const rest = behind.replace(IN_BRACKETS, '');
  const [id] = rest.matchAll(CITATIONS);
  const isNext = id !== undefined && !/[\p{L}\p{N}]/u.test(rest.slice(0, id.index));
  return isNext ? rest.slice(id.index + id[0].length) : rest;
}
