import type { Library } from '../library.ts';
import { authorsIn, type CslName } from '../text/author-names.ts';
import { fold } from '../text/fold.ts';

/** The names by which a text may call the sources of a library: titles, ids, aliases, headings and authors. */

/**
 * What a name means: documents by a name of their own or their author's full one, those by the family names of their authors as
 * citations have them (`Nordahl & Østby`), and sections by their heading in any document.
 */
export type NamedSource = {
  readonly documents: ReadonlySet<string>;
  readonly authored: ReadonlySet<string>;
  readonly headed: ReadonlySet<string>;
};

type Named = { readonly [Kind in keyof NamedSource]: Set<string> };
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
    const named = names.get(key) ?? { documents: new Set(), authored: new Set(), headed: new Set() };
    if (key !== '') names.set(key, named);
    return named;
  };
  for (const { document, headings } of analysed) {
    const { id, title, metadata } = document;
    for (const name of [id, id.split('/').at(-1) ?? id, title, ...(metadata.aliases ?? [])])
      under(name).documents.add(id);
    const authors = authorsIn(metadata.author ?? '');
    for (const author of authors) under(fullName(author)).documents.add(id);
    for (const name of citedAs(authors.map(familyName))) under(name).authored.add(id);
    for (const heading of headings) if (heading !== null) under(heading).headed.add(id);
  }
  return names;
}

function fullName(author: CslName): string {
  return 'literal' in author ? author.literal : [author.given ?? '', familyName(author)].join(' ');
}

function familyName(author: CslName): string {
  if ('literal' in author) return author.literal;
  return [author['non-dropping-particle'] ?? '', author.family].join(' ');
}

/** Each alone, all together, and the first for all. */
function citedAs(families: readonly string[]): string[] {
  const [first] = families;
  if (first === undefined || families.length === 1) return [...families];
  return [...families, families.join(' & '), families.join(' and '), `${first} et al.`];
}
