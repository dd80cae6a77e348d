import type { Sources } from '../core/footnote.ts';
import type { Metadata, Problem, Source } from '../core/model.ts';
import { layOut, type Page } from './layout.ts';
import { oneLine } from './visible.ts';

/** What the library holds, for a reader. */

const TITLE_FROM = {
  source: '',
  editor: ' (editor’s title)',
  derived: ' (title taken from its first heading or its name)',
} as const;

/** Every document with its sections and metadata, then what could not be read; with its line end. */
export function sourcesText(sources: Sources, page: Page): string {
  const rows = [
    ...layOut(`${countsOf(sources)}; revision ${sources.revision}`, page),
    ...sources.documents.flatMap((source) => ['', ...sourceRows(source, page)]),
    ...problemRows(sources.problems, page),
  ];
  return `${rows.join('\n')}\n`;
}

/** How much a library holds, in one phrase. */
export function countsOf({ counts }: Sources): string {
  const { documents, sections, paragraphs, sentences, passages } = counts;
  return [
    counted(documents, 'document'),
    counted(sections, 'section'),
    counted(paragraphs, 'paragraph'),
    counted(sentences, 'sentence'),
    counted(passages, 'passage'),
  ].join(', ');
}

/** What could not be read, why, and what to do; no rows where all could be. */
export function problemRows(problems: readonly Problem[], page: Page): string[] {
  if (problems.length === 0) return [];
  return [
    '',
    `${counted(problems.length, 'problem')}:`,
    ...problems.flatMap(({ path, reason, remedy }) =>
      layOut(`${oneLine(path)}: ${oneLine(reason)}; ${oneLine(remedy)}`, page, { gutter: '  ' }),
    ),
  ];
}

function sourceRows(source: Source, page: Page): string[] {
  const { document, title, titleFrom, metadata, counts, sections, revision } = source;
  const heading = `${oneLine(title)}${TITLE_FROM[titleFrom]}`;
  const details = [
    `document: ${oneLine(document)}, revision ${revision}`,
    `holds: ${source.pages === null ? '' : `${counted(source.pages, 'page')}, `}${counted(counts.paragraphs, 'paragraph')}, ${counted(counts.sentences, 'sentence')}, ${counted(counts.passages, 'passage')}`,
    ...languageRows(source),
    ...metadataRows(metadata),
    ...sections.map(
      (section) =>
        `section: ${section.heading === null ? '(before the first heading)' : oneLine(section.heading)}, ${counted(section.paragraphs, 'paragraph')}`,
    ),
  ];
  return [
    ...layOut(heading, page, { marks: [{ start: 0, end: heading.length, sgr: '1' }] }),
    ...details.flatMap((detail) => layOut(detail, page, { gutter: '  ' })),
  ];
}

/** A language that the document says itself stands among its metadata. */
function languageRows({ language, languageFrom }: Source): string[] {
  if (languageFrom === 'source') return [];
  return [language === 'und' ? 'language: not recognised' : `language: ${language} (derived from the text)`];
}

function metadataRows(metadata: Metadata): string[] {
  return Object.entries(metadata).map(([name, value]) => `${name}: ${oneLine([value].flat().join(', '))}`);
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
