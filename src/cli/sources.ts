import type { Footnote } from '../core/footnote.ts';
import { usage } from './arguments.ts';
import { type Call, type Command, DONE } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';
import { unknownDocument } from './named-document.ts';
import { write } from './output.ts';
import { jsonLine, visible } from './visible.ts';
import { withLibrary } from './with-library.ts';

/** `footnote sources`: what the library holds, all of it or a part, the text of a document, and its revisions. */
export const sourcesCommand: Command = {
  name: 'sources',
  summary: 'list the documents of the library, or print the text or the revisions of one',
  usage: '[DOCUMENT] [OPTIONS]',
  options: {
    corpus: CORPUS,
    json: JSON_OUTPUT,
    text: { value: 'DOCUMENT', help: 'print the canonical text of a document, into which all offsets point' },
    history: { value: 'DOCUMENT', help: 'list the revisions of a document that are remembered, with their dates' },
  },
  examples: ['sources', 'sources laws/', 'sources --text azerbaijan-foreign-policy'],
  notes: [
    'A DOCUMENT is named by its id or title; the name of a folder lists all that it holds.',
    'The text is printed exactly, without a line end of its own; only on a terminal are control characters made visible.',
  ],
  run: (call) =>
    withLibrary(call, async ({ footnote }) => {
      await write(call.terminal.stdout, await wanted(call, footnote));
      return DONE;
    }),
};

/** What the arguments ask for. Throws `UsageError` for two wishes at once and for a document that there is not. */
async function wanted(call: Call, footnote: Footnote): Promise<string> {
  const { texts, positionals } = call.args;
  const [text, past] = [texts.get('text'), texts.get('history')];
  const name = positionals.length > 0 ? positionals.join(' ') : undefined;
  if ([text, past, name].filter((wish) => wish !== undefined).length > 1)
    throw usage(sourcesCommand, 'a DOCUMENT, --text and --history are each asked for alone');
  if (text !== undefined) return textOf(text, call, footnote);
  return past === undefined ? listing(call, footnote, name) : historyOf(past, call, footnote);
}

async function listing({ args, terminal }: Call, footnote: Footnote, name: string | undefined): Promise<string> {
  const sources = name === undefined ? footnote.sources() : footnote.sourcesWithin(name);
  if (sources.documents.length === 0 && name !== undefined) throw unknownDocument(name, footnote);
  if (args.flags.has('json')) return jsonLine(sources);
  const [{ pageOf }, { sourcesText }] = await Promise.all([import('./page.ts'), import('./render-sources.ts')]);
  return sourcesText(sources, await pageOf(terminal.stdout, terminal.colour));
}

/** The document's text; with `--json` as `{document, text}`. */
function textOf(document: string, { args, terminal }: Call, footnote: Footnote): string {
  const text = footnote.text(document);
  if (text === null) throw unknownDocument(document, footnote);
  if (args.flags.has('json')) return jsonLine({ document, text });
  return terminal.stdout.isTTY ? visible(text) : text;
}

async function historyOf(document: string, { args, terminal }: Call, footnote: Footnote): Promise<string> {
  const revisions = footnote.history(document);
  if (revisions.length === 0 && footnote.text(document) === null) throw unknownDocument(document, footnote);
  if (args.flags.has('json')) return jsonLine({ document, revisions });
  const [{ pageOf }, { revisionsText }] = await Promise.all([import('./page.ts'), import('./render-history.ts')]);
  return revisionsText(document, revisions, await pageOf(terminal.stdout, terminal.colour));
}
