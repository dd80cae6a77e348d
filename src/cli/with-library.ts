import type { Call, OpenLibrary, OpenOptions, Terminal } from './command.ts';
import { write } from './output.ts';

/** Opens the library for some work, and closes it however the work ends. */
export async function withLibrary<T>(
  { open }: Pick<Call, 'open'>,
  work: (library: OpenLibrary) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const library = await open(options);
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}

/** Counts on stderr what of the library could not be read, for commands that do not list it themselves. */
export async function noteProblems({ footnote }: OpenLibrary, { stderr }: Pick<Terminal, 'stderr'>): Promise<void> {
  const { length } = footnote.sources().problems;
  if (length === 0) return;
  const what = length === 1 ? 'file or record' : 'files or records';
  await write(stderr, `footnote: ${length} ${what} of the library could not be read; "footnote sources" tells why\n`);
}
