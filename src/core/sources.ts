import type { Sources } from './footnote.ts';
import type { Library } from './library.ts';
import type { Document, Problem, Source } from './model.ts';

/** What the library holds, or these documents of it, document by document, and what could not be read. */
export function sourcesOf(library: Library, problems: readonly Problem[], ids?: ReadonlySet<string>): Sources {
  const passageCounts = new Map<string, number>();
  for (const { document } of library.passages) passageCounts.set(document, (passageCounts.get(document) ?? 0) + 1);
  const wanted = ids ? library.documents.filter(({ id }) => ids.has(id)) : library.documents;
  const documents = wanted.map((document) => sourceOf(document, library, passageCounts.get(document.id) ?? 0));
  const total = (name: keyof Source['counts']): number => documents.reduce((sum, { counts }) => sum + counts[name], 0);
  return {
    revision: library.revision,
    counts: {
      documents: documents.length,
      sections: total('sections'),
      paragraphs: total('paragraphs'),
      sentences: total('sentences'),
      passages: total('passages'),
    },
    documents,
    problems,
  };
}

function sourceOf(document: Document, library: Library, passages: number): Source {
  const sections = library.sections.get(document.id) ?? [];
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    document: document.id,
    revision: document.revision,
    title: document.title,
    titleFrom: document.titleFrom,
    metadata: document.metadata,
    counts: {
      sections: sections.length,
      paragraphs: paragraphs.length,
      sentences: paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0),
      passages,
    },
    sections: sections.map(({ heading, paragraphs: inside }) => ({ heading, paragraphs: inside.length })),
  };
}
