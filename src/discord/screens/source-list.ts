import type { Problem, Source } from '../../core/model.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { isolated } from '../payload/isolate.ts';
import { LIMITS } from '../payload/limits.ts';
import { pageNote, pageRow, pagesOf } from '../payload/pages.ts';
import { footLines } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import { shortened } from '../payload/shortened.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { listField } from './answer.ts';
import { dayOf } from './citation.ts';
import { COLOURS } from './colours.ts';

/** Longest list of sections: a document with hundreds of headings must not push out the others. */
const MAX_ENTRY = Math.floor(LIMITS.embed.description / 4);

/** The documents of the library, or of a folder, and what could not be read, a page at a time; of one document all there is. */
export function sourcesScreen(view: View, wanted: number, name = ''): Screen {
  const { footnote, say, language } = view;
  const { documents, problems, counts, revision } = name === '' ? footnote.sources() : footnote.sourcesWithin(name);
  const [first] = documents;
  if (name !== '' && !first) return unknownDocument(view, name);
  if (name !== '' && first && documents.length === 1) return documentScreen(view, { name, source: first, wanted });
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

type Shown = { readonly name: string; readonly source: Source; readonly wanted: number };

/** One document with its revisions and all its sections, a page of these at a time. */
function documentScreen(view: View, { name, source, wanted }: Shown): Screen {
  const { say, language, footnote } = view;
  const pages = pagesOf(
    source.sections.map((section) => sectionEntry(section, say)),
    MAX_SECTIONS,
  );
  const page = Math.min(wanted, Math.max(0, pages.length - 1));
  const { revision } = footnote.sources();
  const said = [say('revision', { revision: source.revision }), ...pageNote(page, pages.length, say)].join(' · ');
  return {
    colour: COLOURS.neutral,
    asked: name,
    title: say('countedDocuments', { documents: 1, passages: source.counts.passages }),
    text: [...about(source, say), ...datesOf(view, source), '', ...(pages[page] ?? [])].join('\n'),
    foot: footLines(said, { language }),
    rows: [pageRow({ kind: 'sources', page, revision }, pages.length, say)],
    again: { kind: 'sources', page, revision },
  };
}

/** Sections on a page of a document. */
const MAX_SECTIONS = 20;
/** Longest heading in a list. */
const MAX_HEADING = 120;

function sectionEntry({ heading, paragraphs }: Source['sections'][number], say: Say): string {
  const name = heading === null ? say('untitledSection') : shortened(escapeMarkdown, isolated(heading), MAX_HEADING);
  return `• ${name} · ${say('paragraphs', { count: paragraphs })}`;
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

function sourceEntry(source: Source, say: Say): string {
  const list = source.sections.flatMap(({ heading }) => (heading === null ? [] : [isolated(heading)])).join('; ');
  const sections = list === '' ? [] : [shortened(escapeMarkdown, say('sections', { list }), MAX_ENTRY)];
  return [...about(source, say), ...sections].join('\n');
}

/** Title, what is known of it, how much it holds, and its address. */
function about({ title, titleFrom, metadata, counts }: Source, say: Say): string[] {
  const known = [metadata.author, metadata.date, metadata.licence].filter((part) => part !== undefined);
  return [
    `**${shortened(escapeMarkdown, isolated(title), LIMITS.embed.title)}**${titleFrom === 'editor' ? ` (${say('editorsTitle')})` : ''}`,
    ...(known.length > 0 ? [shortened(escapeMarkdown, known.map(isolated).join(' · '), LIMITS.embed.title)] : []),
    say('countedParts', counts),
    ...(metadata.url === undefined ? [] : [metadata.url]),
  ];
}

function problemEntry({ path, reason, remedy }: Problem, say: Say): string {
  return `⚠ ${shortened(escapeMarkdown, say('unreadable', { path: isolated(path), reason, remedy }), MAX_ENTRY)}`;
}
