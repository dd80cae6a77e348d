import type { Sources } from './footnote.ts';
import type { Library } from './library.ts';
import type { Problem, Source } from './model.ts';
import type { AnalysedDocument } from './passages/analyse-document.ts';
import { sectionLengths } from './passages/analysed-passage.ts';
import { countsIn } from './passages/layout.ts';

/** What the library holds, or these documents of it, document by document, and what could not be read. */
export function sourcesOf(library: Library, problems: readonly Problem[], ids?: ReadonlySet<string>): Sources {
  const documents = library.analysed.filter(({ document }) => !ids || ids.has(document.id)).map(sourceOf);
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

function sourceOf(analysed: AnalysedDocument): Source {
  const { document, packed } = analysed;
  const { sections, paragraphs, sentences, passages } = countsIn(packed);
  return {
    document: document.id,
    revision: document.revision,
    title: document.title,
    titleFrom: document.titleFrom,
    language: document.language,
    languageFrom: document.languageFrom,
    metadata: document.metadata,
    pages: document.pages.length === 0 ? null : document.pages.length,
    counts: { sections, paragraphs, sentences, passages },
    sections: sectionLengths(analysed),
  };
}
