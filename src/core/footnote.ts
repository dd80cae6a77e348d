import type { Group } from './groups.ts';
import type { Answer, Counts, DiffPart, Problem, Question, QuoteAnswer, QuotedPassage, Source, Span } from './model.ts';
import type { SuggestedSection } from './quotes/sections.ts';
import type { VerifyAnswer } from './quotes/verified.ts';
import type { Revision } from './revisions/history.ts';
import type { SuggestedTopic } from './topics/suggest.ts';

/**
 * Everything that Footnote can do, as one set of functions: what Discord, the terminal and the
 * playground are handed. None of them reaches past it.
 */
export type Footnote = {
  /** Answers a question, within a document or folder where one is named; `top` counts passages (default 3). */
  ask(question: Question, options?: AskOptions): Promise<Answer>;
  /** All sentences on a topic, in reading order; partial words, other names and mistyped ones work, and `meant` says which. */
  topic(typed: string, options?: TopOption): Answer;
  /** Finds a half-remembered quotation. */
  quote(text: string, options?: TopOption): Promise<QuoteAnswer>;
  /** Checks each quotation of a text: whether it stands in the library word for word, and where the text says it does. */
  verify(text: string): Promise<VerifyAnswer>;
  /**
   * The passage that a citation id names, with what became of it since; what stands there now is the second passage. `nothing`
   * when the id is unknown or its text is no longer kept.
   */
  cite(id: string): Answer;
  /** The passage that a citation id names, with the sentence at that span or the one that answers that question best; null when unknown. */
  read(id: string, sentence: Span | string): QuotedPassage | null;
  /** The passage with the paragraphs around it, within its section; null when unknown. Throws where the reach is none. */
  context(id: string, reach: Reach): PassageContext | null;
  /** Citation ids of the passages before and after it in its document, of the same revision; null at its ends and when unknown. */
  neighbours(id: string): Neighbours;
  /** How a quotation differs from a sentence, word by word. */
  diff(quoted: string, source: string): readonly DiffPart[];
  /** True when the passage's text and sentence are what the source holds there, now or in the passage's own revision. */
  isVerbatim(passage: QuotedPassage): boolean;
  /** False when the passage is of an earlier revision, or of a document that is gone. */
  isCurrent(passage: QuotedPassage): boolean;
  /** The revisions of a document that are remembered, oldest first; also of one that the library no longer has. */
  history(document: string): readonly Revision[];
  sources(): Sources;
  /** The same of a document, folder or title alone, without problems; no documents where the name means none. */
  sourcesWithin(name: string): Sources;
  /** A document's canonical text, into which all offsets point; null when the library has no such document. */
  text(document: string): string | null;
  /** Topics that fit what was typed so far and how, best first, each name once; the most telling ones for an empty string. */
  suggestTopics(typed: string, limit: number): readonly SuggestedTopic[];
  /** Documents and folders that fit what was typed so far, best first. */
  suggestGroups(typed: string, limit: number): readonly Group[];
  /** The ids of the documents that a name means: a document, a folder or a title. Empty where there are none. */
  documentsWithin(name: string): ReadonlySet<string>;
  /** Sentences that fit what was typed so far, best first; none for nothing typed. */
  suggestSentences(
    typed: string,
    limit: number,
    options?: WithinOption,
  ): Promise<readonly { readonly text: string; readonly citation: string }[]>;
  /** Sections whose heading fits what was typed so far, best first; all in reading order for nothing typed. */
  suggestSections(typed: string, limit: number, options?: WithinOption): readonly SuggestedSection[];
  /**
   * The same over these documents, folders and titles alone, as if the library held nothing else; over all of it where the list is
   * empty. Names that mean nothing add nothing. Cheap enough to be made for each question.
   */
  offering(names: readonly string[]): Footnote;
  /** True when two questions ask for the same in other words than their content words: order, inflection and function words aside. */
  sameQuestion(a: string, b: string): boolean;
  /**
   * Questions about the same thing together, as places in `texts`: the largest cluster first, equal ones by their first text, each in
   * order. By words alone where sentence vectors are off.
   */
  clusters(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
};

export type TopOption = { readonly top?: number };
/** A document, folder or title to keep to; where it means nothing, nothing is found. */
export type WithinOption = { readonly within?: string };
export type AskOptions = TopOption & { readonly explain?: boolean };

/** How much is read around a passage: so many paragraphs on either side, from 1, or its whole section. */
export type Reach = number | 'section';

/** Verbatim text around a passage; `before` and `after` are empty at the edges of a section. */
export type PassageContext = {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
  /** True where nothing of the section is left out. */
  readonly isWhole: boolean;
};

export type Neighbours = { readonly previous: string | null; readonly next: string | null };

export type Sources = {
  /** Hash over all documents' revisions. */
  readonly revision: string;
  readonly counts: Counts & { readonly documents: number };
  readonly documents: readonly Source[];
  readonly problems: readonly Problem[];
};
