/** How much of a file is read at most, so that no file can take the memory, the time or the process of the others. */
export type Limits = {
  /** Bytes of one file; a larger one is refused before it is opened. */
  readonly fileBytes: number;
  /** UTF-16 units of one document's canonical text. */
  readonly textLength: number;
  /** UTF-16 units of one line of JSON Lines. */
  readonly lineLength: number;
  /** Entries of a zip archive (.docx, .epub). */
  readonly zipEntries: number;
  /** Bytes that an archive may unpack to, as it declares and as it does. */
  readonly unpackedBytes: number;
  /** How many times its packed size an entry may unpack to, where that is more than `SMALL_ENTRY_BYTES`. */
  readonly unpackedRatio: number;
  /** Elements inside one another in HTML, quotations and lists in Markdown. */
  readonly depth: number;
  /** Milliseconds for reading one file; then its worker is ended. */
  readonly readMs: number;
};

const MEGABYTE = 1_000_000;

/** The README's table says them to readers. */
export const LIMITS: Limits = {
  // The largest of scanned books with a text layer; a parser needs several times that in memory.
  fileBytes: 200 * MEGABYTE,
  // Ten times the King James Bible, and 40 MB as UTF-16.
  textLength: 20_000_000,
  // Half a document's text, escaped.
  lineLength: 10_000_000,
  // A book of a thousand chapters with a picture for each stays far below.
  zipEntries: 10_000,
  unpackedBytes: 500 * MEGABYTE,
  // Word's XML packs 10 to 30 times, tables of equal cells 100 times; zip bombs begin near deflate's own 1,032.
  unpackedRatio: 200,
  // Pages of the web stay below 100; parsers recurse, and their stack holds some thousands.
  depth: 500,
  readMs: 60_000,
};

/** Below this, any ratio is harmless. */
export const SMALL_ENTRY_BYTES = MEGABYTE;

/** Megabytes of JavaScript heap for one worker: twenty times the longest text, for parsers that keep everything. */
export const WORKER_HEAP_MB = 1024;
