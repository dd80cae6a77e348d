import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Naming } from '../core/aliases.ts';
import type { Problem } from '../core/model.ts';
import { ALIAS_FILE } from './corpus-error.ts';
import { Refusal } from './formats/read-file.ts';
import { MANIFEST_FILES, type ManifestEntry, readManifest } from './manifest.ts';
import { readBytes } from './read-bytes.ts';
import { problemOf } from './read-library-file.ts';

/** What the owner says of the library in files of its folder, or beside its one file: other names, and the manifest. */

export type OwnerFiles = {
  readonly aliases: readonly Naming[];
  readonly entries: readonly ManifestEntry[];
  readonly problems: readonly Problem[];
};

/** Their names, but for that of the library's own gold questions. */
export const OWNER_FILES: readonly string[] = [...MANIFEST_FILES, ALIAS_FILE];

/** Far more than anybody writes by hand; YAML takes a second for it. */
const MAX_BYTES = 2_000_000;

export async function readOwnerFiles(library: string): Promise<OwnerFiles> {
  const isFolder = (await stat(library)).isDirectory();
  const folder = isFolder ? library : dirname(library);
  const problems: Problem[] = [];
  const contentOf = async (name: string): Promise<string | null> => {
    try {
      const read = await readBytes(join(folder, name), MAX_BYTES);
      return read && utf8(read.bytes);
    } catch (error) {
      problems.push(problemOf(name, error));
      return null;
    }
  };
  const entries: ManifestEntry[] = [];
  for (const name of MANIFEST_FILES) {
    const content = await contentOf(name);
    if (content === null) continue;
    const manifest = await readManifest(content, name);
    entries.push(...manifest.entries);
    problems.push(...manifest.problems);
  }
  const content = await contentOf(ALIAS_FILE);
  return { aliases: content === null ? [] : await aliasesIn(content, problems), entries, problems };
}

async function aliasesIn(content: string, problems: Problem[]): Promise<readonly Naming[]> {
  const { readAliases } = await import('./formats/aliases.ts');
  const { namings, faults } = readAliases(content);
  for (const { line, reason } of faults)
    problems.push({ path: `${ALIAS_FILE}:${line}`, reason, remedy: 'write each entry as "- [EU, European Union]"' });
  return namings;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('it is not UTF-8 text', 'save it as UTF-8; it is left out until then', { cause });
  }
}
