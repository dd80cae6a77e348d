import type { Footnote } from './footnote.ts';
import type { Metadata, QuotedPassage } from './model.ts';

/** The forms in which a passage can be cited, by name. What makes them is in `src/citations`; whoever offers them is handed it. */

/** In the order in which they are offered. */
export const CITATION_STYLES = ['plain', 'markdown', 'apa', 'mla', 'chicago', 'bibtex', 'ris', 'permalink'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation is made from. */
export type Citable = {
  readonly passage: QuotedPassage;
  readonly metadata: Metadata;
  /** The document's, as an ISO 639-1 code, or `und`. */
  readonly language: string;
};

/** The reader's, as a BCP 47 tag such as `de` or `en-GB`: the language of the words that a style adds. */
export type CitingOptions = { readonly locale?: string };

/** Makes the citation of a passage in one style, without a line end behind it. */
export type Cite = (citable: Citable, style: CitationStyle, options?: CitingOptions) => Promise<string>;

/** True of the name of a style, as it is written here. */
export function isCitationStyle(name: string): name is CitationStyle {
  return CITATION_STYLES.some((style) => style === name);
}

/** A passage with what the library knows of its document now; nothing of one that is gone. */
export function citable(passage: QuotedPassage, footnote: Pick<Footnote, 'sourcesWithin'>): Citable {
  const { documents } = footnote.sourcesWithin(passage.document);
  const source = documents.find(({ document }) => document === passage.document);
  return { passage, metadata: source?.metadata ?? {}, language: source?.language ?? 'und' };
}
