import { usage } from './arguments.ts';
import type { Arguments, Command, Option } from './command.ts';

/** Options that several commands share, with one meaning each. */

export const CORPUS: Option = {
  value: 'PATH',
  help: 'the library: a folder or one file (default: FOOTNOTE_CORPUS, else the one that comes with Footnote)',
};
export const JSON_OUTPUT: Option = { help: 'print the result as JSON, one line for each answer' };
export const BATCH: Option = {
  value: 'FILE',
  help: 'answer every line of a JSON Lines file ("-" is stdin), in order, as JSON Lines',
};
export const DOCUMENT: Option = {
  value: 'NAME',
  help: 'look only in this document (its id or title), or in this folder of the library',
};
export const TOP: Option = { value: 'N', help: 'how many passages to show, 1 to 50 (default 3)' };
export const MAX_TOP = 50;

/** The number behind `--top`, undefined when it was not given. Throws `UsageError` that names the value. */
export function topOf(args: Arguments, command: Pick<Command, 'name'>): number | undefined {
  const typed = args.texts.get('top');
  if (typed === undefined) return undefined;
  const top = /^\d+$/u.test(typed) ? Number(typed) : Number.NaN;
  if (!(top >= 1 && top <= MAX_TOP)) throw usage(command, `--top "${typed}" is not a number from 1 to ${MAX_TOP}`);
  return top;
}
