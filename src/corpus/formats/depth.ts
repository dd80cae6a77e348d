import { Refusal } from './read-file.ts';

/** Whether a line of Markdown opens more quotations, lists, brackets or marks in a row than a parser should be given. */
export function isDeep(content: string, depth: number): boolean {
  const containers = `^[ \\t]*(?:(?:[>*+-]|\\d{1,9}[.)])[ \\t]*){${depth}}`;
  const marks = `[\\[\\]!(<*_\`]{${depth}}`;
  const indents = `^[ \\t]{${depth * 2},}\\S`;
  return new RegExp(`${containers}|${marks}|${indents}`, 'mu').test(content);
}

export function tooDeep(depth: number): Refusal {
  return new Refusal(`it nests more than ${depth} deep`, 'make it plainer, or save it as .txt');
}
