import type { History } from './revisions/history.ts';

/**
 * The words that the whole program shares, as plain data: documents, spans, passages, questions, answers.
 * Nothing here computes; the glossary in ARCHITECTURE.md says each word once.
 */

/** Offsets into a document's canonical text: UTF-16 units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** One block of a document as its format saw it, in reading order; blocks never overlap. */
export type Block =
  | { readonly kind: 'heading'; readonly span: Span; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly span: Span };

/** Where a title comes from: the source itself, an editor, or derived from the first heading or the file's name. */
export type TitleFrom = 'source' | 'editor' | 'derived';

export type LanguageFrom = 'source' | 'derived';

/** What front matter may say of a document; what is unknown is absent, never invented. */
export type Metadata = {
  readonly author?: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
  readonly licence?: string;
  readonly aliases?: readonly string[];
  readonly seed?: string;
  readonly seedSha256?: string;
};

/** A document of the library: its canonical text and what is known of it. */
export type Document = {
  /** Path inside the library without its extension, or the `_id` of a JSON Lines record. */
  readonly id: string;
  /** Hash of the canonical text: equal texts have equal revisions. */
  readonly revision: string;
  readonly title: string;
  readonly titleFrom: TitleFrom;
  /** ISO 639-1 code of the language it is written in; `und` where that cannot be told. */
  readonly language: string;
  /** Whether the document itself says its language, or it was worked out from the text. */
  readonly languageFrom: LanguageFrom;
  readonly metadata: Metadata;
  /** The canonical text; every span of this document points into it. */
  readonly text: string;
  /** Where each page begins, in order and from 0; empty where the format has no pages. */
  readonly pages: readonly number[];
};

/** A document as its format read it: laid out in blocks, from which a library makes sections and passages once. */
export type ReadDocument = Document & { readonly blocks: readonly Block[] };

/** A run of text between two blank lines (or one line, where a format says so). */
export type Paragraph = {
  /** 1-based through the document, headings not counted. */
  readonly number: number;
  readonly span: Span;
  readonly sentences: readonly Span[];
};

/** What stands under one heading; `heading` is null before the first one and under an empty one. */
export type Section = {
  readonly heading: string | null;
  readonly paragraphs: readonly Paragraph[];
};

/** The unit that is indexed, ranked and quoted: whole sentences of one section, within a stated budget. */
export type Passage = {
  /** The permanent citation id of the passage's span. */
  readonly id: string;
  readonly document: string;
  readonly section: string | null;
  readonly span: Span;
  readonly sentences: readonly PassageSentence[];
};

export type PassageSentence = { readonly span: Span; readonly paragraph: number };

/** One message of a conversation, oldest first where there are several. */
export type Turn = { readonly role: 'user' | 'agent'; readonly text: string };

/** What a reader asks, with the turns before it. */
export type Question = {
  readonly text: string;
  readonly history?: readonly Turn[];
  /** A document's id, or a folder: only what stands there is looked at. The whole library where absent. */
  readonly within?: string;
};

/**
 * How a term of the library came to stand for a word of the question. `place`: a capital for its country, or the country
 * for it; `alias`: another name, as the library's owner says; `variant`: the same word, written otherwise (`colour` and `color`, `five` and `5`).
 */
export type Relation =
  | 'exact'
  | 'alias'
  | 'variant'
  | 'inflection'
  | 'spelling'
  | 'compound'
  | 'acronym'
  | 'derivation'
  | 'synonym'
  | 'place';

/** A term of the library to look for, and what finding it is worth (0 to 1). */
export type Alternative = { readonly term: string; readonly weight: number; readonly relation: Relation };

/** One content word of the question. Its alternatives are empty where the library holds nothing like it. */
export type QueryTerm = {
  readonly word: string;
  readonly weight: number;
  /** True when the word comes from an earlier turn of the conversation. */
  readonly carried: boolean;
  readonly alternatives: readonly Alternative[];
};

/** The kind of answer that a question asks for. */
export type AnswerType = 'who' | 'when' | 'where' | 'quantity' | 'why' | 'any';

/** A question understood: what to look for, and what kind of answer to expect. */
export type Query = {
  readonly text: string;
  /** The language that it is read in: one of the library's, or English. */
  readonly language: string;
  readonly terms: readonly QueryTerm[];
  readonly answerType: AnswerType;
  /** Whether the question denies something: "Who did not sign?" */
  readonly negated: boolean;
  /** Phrases in quotation marks, as plain words. */
  readonly phrases: readonly string[];
  /** Answers given before that the reader turned down. */
  readonly turnedDown: readonly string[];
  /** Null where sentence vectors are off. */
  readonly meaning: Meaning | null;
};

/** A question as vectors: of the whole, with what earlier turns add to it, and of the word of each term. */
export type Meaning = { readonly question: Int8Array; readonly words: readonly Int8Array[] };

/** What an engine proposes: order is a hint, the score only a feature. */
export type Candidate = { readonly passage: string; readonly rank: number; readonly score: number };

/** One number that the ranker looked at, and what it was worth. */
export type Feature = { readonly name: string; readonly value: number; readonly weight: number };

/** A candidate ranked by core, with what to quote of it. */
export type RankedPassage = {
  readonly passage: Passage;
  /** The sentence that answers best, or two adjacent ones where the second is about as likely to. */
  readonly sentence: Span;
  readonly score: number;
  readonly features: readonly Feature[];
  /** Passages that say almost the same, folded into this one. */
  readonly alsoIn: readonly string[];
};

/** A passage as it is shown: verbatim text, where it stands, and the sentence that answers. */
export type QuotedPassage = {
  readonly document: string;
  readonly revision: string;
  readonly title: string;
  readonly titleFrom: TitleFrom;
  readonly section: string | null;
  /** 1-based; the paragraph that holds `sentence`. */
  readonly paragraph: number;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** Means order only, and only within one answer. */
  readonly score: number;
  readonly citation: string;
  readonly url: string | null;
  /** Citations of near-duplicates. */
  readonly alsoIn: readonly string[];
};

export type Status = 'answered' | 'unsure' | 'nothing';

/** Why an answer is not a plain `answered`. */
export type Reason =
  | 'empty-question'
  | 'empty-library'
  | 'unknown-document'
  | 'small-talk'
  | 'no-match'
  | 'low-confidence'
  | 'near-match'
  | 'unknown-citation'
  | 'expired-citation';

/** What the library says to a question: passages with citations, or an honest absence of them. */
export type Answer = {
  readonly status: Status;
  /** Probability, 0 to 1, that the first passage's sentence answers the question. */
  readonly confidence: number;
  /** Best first; also present when unsure or nothing, as the closest there is. */
  readonly passages: readonly QuotedPassage[];
  /** Null exactly when `status` is `answered`. */
  readonly reason: Reason | null;
  /** Content words of the question that occur nowhere in the library, as typed. */
  readonly unknownWords: readonly string[];
  /** Names of the nearest topics. */
  readonly topics: readonly string[];
  /** Where a topic was looked up by another name of it, or with mistyped letters: the topic that these sentences are on. */
  readonly meant?: string;
  /** Stage to milliseconds. */
  readonly timings: Readonly<Record<string, number>>;
  readonly explain?: Explanation;
  /** What was asked within, where not in the whole library. */
  readonly within?: string;
  /** Where one message asked several questions: each of them, in its order. */
  readonly questions?: readonly AskedQuestion[];
  /** Where a citation was looked up: what became of the cited words since. */
  readonly history?: History;
};

/** One question of a message that asks several, how it came out, and the passage of the answer that is for it. */
export type AskedQuestion = {
  readonly text: string;
  /** The turns that it was asked after: those before the message and, where it is a follow-up, the questions before it. */
  readonly history: readonly Turn[];
  readonly status: Status;
  readonly citation: string | null;
  /** Citations of the passages that come nearest to it, best first, however it came out. */
  readonly nearest: readonly string[];
  /** The place of that passage's sentence, as several questions may be answered by sentences of one passage. */
  readonly sentence: Span | null;
};

/** Why the first passages stand where they stand. */
export type Explanation = {
  readonly terms: readonly QueryTerm[];
  readonly answerType: AnswerType;
  /** The passages of the answer and the runner-up behind them, best first. */
  readonly passages: readonly ExplainedPassage[];
  readonly confidence: readonly Feature[];
};

export type ExplainedPassage = {
  readonly citation: string;
  readonly score: number;
  /** Words of the question that the passage or its heading holds, in the question's order. */
  readonly matched: readonly MatchedTerm[];
  readonly features: readonly Feature[];
};

/** A word of the question, the term of the library through which it was found, and the word as the passage writes it. */
export type MatchedTerm = Alternative & { readonly word: string; readonly written: string };

/** One step from the reader's quotation to the source's words. `quoted` or `source` is empty for added or missing words. */
export type DiffPart = {
  readonly op: 'equal' | 'replace' | 'insert' | 'delete';
  readonly quoted: string;
  readonly source: string;
};

/** The answer to a half-remembered quotation, and how it differs from the first passage's sentence. */
export type QuoteAnswer = Answer & { readonly diff: readonly DiffPart[] };

/** A subject that the documents themselves name, and how many sentences lie on it; of a single word, how many passages hold it. */
export type Topic = {
  readonly name: string;
  readonly kind: 'heading' | 'name' | 'phrase' | 'word';
  readonly count: number;
};

/** A file or record that could not be read: what, why, and what to do. */
export type Problem = { readonly path: string; readonly reason: string; readonly remedy: string };

/** A document as the list of sources shows it. */
export type Source = {
  readonly document: string;
  readonly revision: string;
  readonly title: string;
  readonly titleFrom: TitleFrom;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly languageFrom: LanguageFrom;
  readonly metadata: Metadata;
  /** Null where the format has no pages. */
  readonly pages: number | null;
  readonly counts: Counts;
  readonly sections: readonly { readonly heading: string | null; readonly paragraphs: number }[];
};

export type Counts = {
  readonly sections: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly passages: number;
};
