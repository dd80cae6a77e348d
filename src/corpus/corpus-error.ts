/** The library itself is missing or holds nothing that can be read; the message says what to do. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/** A library's own gold questions, never a document. */
export const GOLD_FILE = 'questions.jsonl';

/** Other names for the same, as the owner of the library knows them; in the library's folder, or beside its one file. */
export const ALIAS_FILE = 'aliases.yaml';
