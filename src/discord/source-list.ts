import type { Footnote } from '../core/footnote.ts';
import type { Problem, Source } from '../core/model.ts';
import { button } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import { body, type MessageBody } from './message.ts';
import { pagesOf } from './pages.ts';
import { PHRASES } from './phrases.ts';
import { COLOURS, shortened } from './render.ts';

/** Longest entry: a document with hundreds of headings must not push out the others. */
const MAX_ENTRY = Math.floor(LIMITS.embed.description / 4);

/** The documents of the library and what could not be read, a page at a time. */
export function sourcesBody(footnote: Footnote, wanted: number): MessageBody {
  const { documents, problems, counts, revision } = footnote.sources();
  const pages = pagesOf([...documents.map(sourceEntry), ...problems.map(problemEntry)]);
  const page = Math.min(wanted, Math.max(0, pages.length - 1));
  return body({
    embed: {
      color: COLOURS.neutral,
      title: `${counts.documents} ${counts.documents === 1 ? 'document' : 'documents'}, ${counts.passages} passages`,
      description: (pages[page] ?? ['The library is empty.']).join('\n'),
      footer: { text: `revision ${revision}${pages.length > 1 ? ` · page ${page + 1} of ${pages.length}` : ''}` },
    },
    buttons: [
      ...(page > 0 ? [button(PHRASES.previousPage, { kind: 'sources', page: page - 1, revision })] : []),
      ...(page + 1 < pages.length ? [button(PHRASES.nextPage, { kind: 'sources', page: page + 1, revision })] : []),
    ],
  });
}

function sourceEntry({ title, titleFrom, metadata, counts, sections }: Source): string {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const about = [metadata.author, metadata.date, metadata.licence].filter((part) => part !== undefined);
  const lines = [
    `**${escapeMarkdown(title)}**${titleFrom === 'editor' ? ` (${PHRASES.editorsTitle})` : ''}`,
    ...(about.length > 0 ? [escapeMarkdown(about.join(' · '))] : []),
    `${counts.paragraphs} paragraphs, ${counts.sentences} sentences, ${counts.passages} passages`,
    ...(headings.length > 0 ? [shortened(escapeMarkdown, `Sections: ${headings.join('; ')}`, MAX_ENTRY)] : []),
    ...(metadata.url === undefined ? [] : [metadata.url]),
  ];
  return lines.join('\n');
}

function problemEntry({ path, reason, remedy }: Problem): string {
  return `⚠ ${shortened(escapeMarkdown, `${path} could not be read: ${reason}. To mend it: ${remedy}.`, MAX_ENTRY)}`;
}
