import type { Footnote } from '../core/footnote.ts';
import type { Problem, Source } from '../core/model.ts';
import { listField } from './answer.ts';
import { button } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import { body, type MessageBody } from './message.ts';
import { pagesOf } from './pages.ts';
import { dayOf, PHRASES } from './phrases.ts';
import { author, COLOURS, shortened } from './render.ts';

/** Longest entry: a document with hundreds of headings must not push out the others. */
const MAX_ENTRY = Math.floor(LIMITS.embed.description / 4);
/** Longest list of sections of a document that is shown alone. */
const MAX_ALONE = Math.floor(LIMITS.embed.description / 2);

/** The documents of the library, or of a folder, and what could not be read, a page at a time; of one document all there is. */
export function sourcesBody(footnote: Footnote, wanted: number, name = ''): MessageBody {
  const { documents, problems, counts, revision } = name === '' ? footnote.sources() : footnote.sourcesWithin(name);
  const [first] = documents;
  if (name !== '' && !first) return unknownDocument(footnote, name);
  if (name !== '' && first && documents.length === 1) return documentBody(footnote, name, first);
  const pages = pagesOf([...documents.map((source) => sourceEntry(source)), ...problems.map(problemEntry)]);
  const page = Math.min(wanted, Math.max(0, pages.length - 1));
  return body({
    embed: {
      color: COLOURS.neutral,
      ...author(name),
      title: countedDocuments(counts),
      description: (pages[page] ?? ['The library is empty.']).join('\n'),
      footer: { text: `revision ${revision}${pages.length > 1 ? ` · page ${page + 1} of ${pages.length}` : ''}` },
    },
    buttons: [
      ...(page > 0 ? [button(PHRASES.previousPage, { kind: 'sources', page: page - 1, revision })] : []),
      ...(page + 1 < pages.length ? [button(PHRASES.nextPage, { kind: 'sources', page: page + 1, revision })] : []),
    ],
  });
}

/** One document with all its sections and its revisions. */
function documentBody(footnote: Footnote, name: string, source: Source): MessageBody {
  const { counts } = source;
  return body({
    embed: {
      color: COLOURS.neutral,
      ...author(name),
      title: countedDocuments({ documents: 1, passages: counts.passages }),
      description: [sourceEntry(source, MAX_ALONE), ...datesOf(footnote, source)].join('\n'),
      footer: { text: `revision ${source.revision}` },
    },
  });
}

/** When each revision of the document was first seen, the latest first. */
function datesOf(footnote: Footnote, { document }: Source): string[] {
  const revisions = footnote.history(document).slice(-MAX_REVISIONS).reverse();
  return revisions.length === 0
    ? []
    : [
        `${PHRASES.revisions} ${revisions.map(({ revision, firstSeen }) => `${revision} (${dayOf(firstSeen)})`).join(', ')}`,
      ];
}
const MAX_REVISIONS = 10;

/** What is said of a document or folder that there is not, with near ones. */
export function unknownDocument(footnote: Footnote, name: string): MessageBody {
  const near = footnote.suggestGroups(name, NEAR).map((group) => group.name);
  return body({
    embed: {
      color: COLOURS.nothing,
      ...author(name),
      description: PHRASES.unknownDocument,
      fields: listField(PHRASES.near, near),
    },
  });
}
const NEAR = 5;

function countedDocuments({ documents, passages }: { documents: number; passages: number }): string {
  return `${documents} ${documents === 1 ? 'document' : 'documents'}, ${passages} passages`;
}

function sourceEntry({ title, titleFrom, metadata, counts, sections }: Source, maxSections = MAX_ENTRY): string {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const about = [metadata.author, metadata.date, metadata.licence].filter((part) => part !== undefined);
  const lines = [
    `**${escapeMarkdown(title)}**${titleFrom === 'editor' ? ` (${PHRASES.editorsTitle})` : ''}`,
    ...(about.length > 0 ? [escapeMarkdown(about.join(' · '))] : []),
    `${counts.paragraphs} paragraphs, ${counts.sentences} sentences, ${counts.passages} passages`,
    ...(headings.length > 0 ? [shortened(escapeMarkdown, `Sections: ${headings.join('; ')}`, maxSections)] : []),
    ...(metadata.url === undefined ? [] : [metadata.url]),
  ];
  return lines.join('\n');
}

function problemEntry({ path, reason, remedy }: Problem): string {
  return `⚠ ${shortened(escapeMarkdown, `${path} could not be read: ${reason}. To mend it: ${remedy}.`, MAX_ENTRY)}`;
}
