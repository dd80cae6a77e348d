import type { Library } from '../library.ts';
import { fold } from '../text/fold.ts';

/** The names by which a text may call the sources of a library: titles, ids, aliases and headings. */

/** What a name means: documents, and sections by their heading in any document. */
export type NamedSource = { readonly documents: ReadonlySet<string>; readonly headed: ReadonlySet<string> };

type Named = { readonly documents: Set<string>; readonly headed: Set<string> };
export type SourceNames = ReadonlyMap<string, NamedSource>;

const known = new WeakMap<Library['analysed'], SourceNames>();

/** Made when they are first asked for, once for each state of a library. */
export function sourceNames({ analysed }: Pick<Library, 'analysed'>): SourceNames {
  const names = known.get(analysed) ?? namesOf(analysed);
  known.set(analysed, names);
  return names;
}

/** The form in which two spellings of a name are equal: its folded words. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function namesOf(analysed: Library['analysed']): SourceNames {
  const names = new Map<string, Named>();
  const under = (name: string): Named => {
    const key = nameKey(name);
    const named = names.get(key) ?? { documents: new Set(), headed: new Set() };
    if (key !== '') names.set(key, named);
    return named;
  };
  for (const { document, headings } of analysed) {
    const { id, title, metadata } = document;
    for (const name of [id, id.split('/').at(-1) ?? id, title, ...(metadata.aliases ?? [])])
      under(name).documents.add(id);
    for (const heading of headings) if (heading !== null) under(heading).headed.add(id);
  }
  return names;
}
