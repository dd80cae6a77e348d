import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Citable } from '../core/citation-style.ts';
import type { CslName } from '../core/text/author-names.ts';
import { type CslItem, cslItem } from './csl-item.ts';

/** Records for programs that manage references. Their note says what the formats have no field for: citation id, paragraph and page. */

const { format } = plugins.config.get('@bibtex');
// Left to itself the plugin drops every character that it has no TeX command for, such as all of Cyrillic; so `tex` escapes.
format.asciiOnly = false;
// The key of a record is the citation id as it is, hyphens included.
format.useIdAsLabel = true;
format.checkLabel = false;

/** One entry, in UTF-8. */
export function bibtex(citable: Citable): string {
  const { author, issued, ...item } = recordOf(citable);
  const entry = new Cite({
    ...item,
    title: tex(item.title),
    note: tex(item.note),
    ...(author ? { author: author.map((name) => withParts(name, tex)) } : {}),
    ...(issued ? { issued } : {}),
  }).format('bibtex');
  // The plugin says the address twice, the second time unescaped.
  return entry.replace(/^\thowpublished = .*\n/mu, '').trim();
}

/** One record (https://en.wikipedia.org/wiki/RIS_(file_format)); lines are not broken, as not every reader joins them again. */
export function ris(citable: Citable): string {
  const { author, ...item } = recordOf(citable);
  const [fields] = new Cite({ ...item, ...(author ? { author: author.map(withParticle) } : {}) }).format('ris', {
    format: 'object',
  });
  const { TY, ...rest }: Fields = { ...fields, ...dateField(item.issued), ID: item.id };
  const rows = Object.entries(rest).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
  return [`TY  - ${TY}`, ...rows, 'ER  - '].join('\n');
}

/** `YYYY/MM/DD/`, of which what is not known stays empty. */
function dateField(issued: CslItem['issued']): { DA?: string } {
  if (issued === undefined || 'literal' in issued) return {};
  const [year = 0, month, day] = issued['date-parts'][0];
  const twoDigits = (part: number | undefined): string => (part === undefined ? '' : `${part}`.padStart(2, '0'));
  return { DA: `${`${year}`.padStart(4, '0')}/${twoDigits(month)}/${twoDigits(day)}/` };
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

function recordOf(citable: Citable): CslItem & { readonly note: string } {
  const { citation, paragraph, page } = citable.passage;
  const item = cslItem(citable);
  const { issued } = item;
  const note = [
    `Footnote ${citation}`,
    `¶ ${paragraph}`,
    ...(page === null ? [] : [`p. ${page}`]),
    // Dates in words have no field.
    ...(issued && 'literal' in issued ? [issued.literal] : []),
  ];
  return { ...item, note: note.join(', ') };
}

/** Of names RIS has family, given and suffix alone. */
function withParticle(name: CslName): CslName {
  if ('literal' in name || name['non-dropping-particle'] === undefined) return name;
  const { 'non-dropping-particle': particle, family, ...rest } = name;
  return { ...rest, family: `${particle} ${family}` };
}

function withParts(name: CslName, change: (part: string) => string): CslName {
  return Object.fromEntries(Object.entries(name).map(([part, text]) => [part, change(text)])) as CslName;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text for TeX, as it stands; two signs that it would join, such as hyphens to a dash, are kept apart. */
function tex(text: string): string {
  return text
    .replace(/[\\~^<>{}%&#$_]/gu, (sign) => TEX[sign] ?? `\\${sign}`)
    .replace(/(?<=[`',!?-])(?=[`',-])/gu, '{}');
}
