import type { Problem } from '../core/model.ts';
import type { Fields } from './formats/fields.ts';

/**
 * `library.yaml` (or .json) in the library's folder: what its owner says of documents whose files do not say it. A map from
 * the path of a file (or of a folder, ending in `/`, or with `*` and `**`) to the fields of front matter.
 */

/** As YAML holds JSON, both are read alike. */
export const MANIFEST_FILES = ['library.yaml', 'library.yml', 'library.json'];

/** What is said of all documents whose path fits the pattern. */
export type ManifestEntry = { readonly pattern: string; readonly fields: Fields };

const REMEDY = 'write entries as "path/of/file.pdf: {title: …, author: …}"';

/** Reads every entry; a wrong one is a problem and the others stand. `name` is the manifest's own. */
export async function readManifest(
  content: string,
  name: string,
): Promise<{ entries: readonly ManifestEntry[]; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const entries: ManifestEntry[] = [];
  const wrong = (reason: string): void => void problems.push({ path: name, reason, remedy: REMEDY });
  const [{ parse }, { readFields }] = await Promise.all([import('yaml'), import('./formats/fields.ts')]);
  try {
    const said: unknown = parse(content, { schema: 'failsafe' }) ?? {};
    if (typeof said !== 'object' || Array.isArray(said)) wrong('it is no map from paths to fields');
    else
      for (const [pattern, fields] of Object.entries(said as Record<string, unknown>))
        try {
          entries.push({ pattern, fields: readFields(fields) });
        } catch (error) {
          wrong(`${pattern}: ${messageOf(error)}`);
        }
  } catch (error) {
    wrong(messageOf(error));
  }
  return { entries, problems };
}

/** The entries that speak of a file or of one of its records, whose paths are `file#id`. */
export function entriesFor(name: string, entries: readonly ManifestEntry[]): ManifestEntry[] {
  return entries.filter(({ pattern }) => pattern.startsWith(`${name}#`) || fits(pattern, name));
}

/** What the file says and, over it, what the entries say; a later entry over an earlier one. */
export function withEntries(own: Fields, paths: readonly string[], entries: readonly ManifestEntry[]): Fields {
  const said = [
    own,
    ...entries.filter(({ pattern }) => paths.some((path) => fits(pattern, path))).map(({ fields }) => fields),
  ];
  return { ...Object.assign({}, ...said), metadata: Object.assign({}, ...said.map(({ metadata }) => metadata)) };
}

function fits(pattern: string, path: string): boolean {
  if (pattern === path) return true;
  if (pattern.endsWith('/')) return path.startsWith(pattern);
  if (!pattern.includes('*')) return false;
  const source = pattern
    .split(/(\*+)/u)
    .map((part) =>
      part === '*' ? '[^/]*' : part.startsWith('*') ? '.*' : part.replace(/[\\^$.+?()[\]{}|/-]/gu, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`, 'u').test(path);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
