import type { Problem, Source } from '../core/model.ts';
import { listField } from './answer.ts';
import { dayOf } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import { pageNote, pageRow, pagesOf } from './pages.ts';
import { footLines } from './read-screen.ts';
import { COLOURS, shortened } from './render.ts';
import type { Say } from './say.ts';
import type { View } from './scene.ts';
import type { Screen } from './screen.ts';

/** Longest list of sections: a document with hundreds of headings must not push out the others. */
const MAX_ENTRY = Math.floor(LIMITS.embed.description / 4);
/** Longest list of sections of a document that is shown alone. */
const MAX_ALONE = Math.floor(LIMITS.embed.description / 2);

/** The documents of the library, or of a folder, and what could not be read, a page at a time; of one document all there is. */
export function sourcesScreen(view: View, wanted: number, name = ''): Screen {
  const { footnote, say, language } = view;
  const { documents, problems, counts, revision } = name === '' ? footnote.sources() : footnote.sourcesWithin(name);
  const [first] = documents;
  if (name !== '' && !first) return unknownDocument(view, name);
  if (name !== '' && first && documents.length === 1) return documentScreen(view, name, first);
  const pages = pagesOf([
    ...documents.map((source) => sourceEntry(source, say)),
    ...problems.map((problem) => problemEntry(problem, say)),
  ]);
  const page = Math.min(wanted, Math.max(0, pages.length - 1));
  const said = [say('revision', { revision }), ...pageNote(page, pages.length, say)].join(' · ');
  return {
    colour: COLOURS.neutral,
    asked: name,
    title: say('countedDocuments', counts),
    text: (pages[page] ?? [say('emptySources')]).join('\n'),
    foot: footLines(said, { language }),
    rows: [pageRow({ kind: 'sources', page, revision }, pages.length, say)],
    again: { kind: 'sources', page, revision },
  };
}

/** One document with all its sections and its revisions. */
function documentScreen(view: View, name: string, source: Source): Screen {
  const { say, language } = view;
  return {
    colour: COLOURS.neutral,
    asked: name,
    title: say('countedDocuments', { documents: 1, passages: source.counts.passages }),
    text: [sourceEntry(source, say, MAX_ALONE), ...datesOf(view, source)].join('\n'),
    foot: footLines(say('revision', { revision: source.revision }), { language }),
  };
}

/** When each revision of the document was first seen, the latest first. */
function datesOf({ footnote, say }: View, { document }: Source): string[] {
  const revisions = footnote.history(document).slice(-MAX_REVISIONS).reverse();
  const list = revisions.map(({ revision, firstSeen }) => `${revision} (${dayOf(firstSeen)})`).join(', ');
  return revisions.length === 0 ? [] : [say('revisions', { list })];
}
const MAX_REVISIONS = 10;

/** What is said of a document or folder that there is not, with near ones. */
export function unknownDocument({ footnote, say }: View, name: string): Screen {
  const near = footnote.suggestGroups(name, NEAR).map((group) => group.name);
  return {
    colour: COLOURS.nothing,
    asked: name,
    text: say('unknownDocument'),
    fields: listField(say('near'), near),
  };
}
const NEAR = 5;

function sourceEntry({ title, titleFrom, metadata, counts, sections }: Source, say: Say, maxSections = MAX_ENTRY) {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const about = [metadata.author, metadata.date, metadata.licence].filter((part) => part !== undefined);
  const list = headings.join('; ');
  const lines = [
    `**${escapeMarkdown(title)}**${titleFrom === 'editor' ? ` (${say('editorsTitle')})` : ''}`,
    ...(about.length > 0 ? [escapeMarkdown(about.join(' · '))] : []),
    say('countedParts', counts),
    ...(headings.length > 0 ? [shortened(escapeMarkdown, say('sections', { list }), maxSections)] : []),
    ...(metadata.url === undefined ? [] : [metadata.url]),
  ];
  return lines.join('\n');
}

function problemEntry({ path, reason, remedy }: Problem, say: Say): string {
  return `⚠ ${shortened(escapeMarkdown, say('unreadable', { path, reason, remedy }), MAX_ENTRY)}`;
}
