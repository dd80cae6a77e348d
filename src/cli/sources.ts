import { usage } from './arguments.ts';
import { type Call, type Command, DONE } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';
import { write } from './output.ts';
import { UsageError } from './usage-error.ts';
import { jsonLine, visible } from './visible.ts';

/** `footnote sources`: what the library holds, and the canonical text of a document. */
export const sourcesCommand: Command = {
  name: 'sources',
  summary: 'list the documents of the library, or print the text of one',
  usage: '[OPTIONS]',
  options: {
    corpus: CORPUS,
    json: JSON_OUTPUT,
    text: { value: 'DOCUMENT', help: 'print the canonical text of a document, into which all offsets point' },
  },
  examples: ['sources', 'sources --text azerbaijan-foreign-policy'],
  notes: [
    'The text is printed exactly, without a line end of its own; only on a terminal are control characters made visible.',
  ],
  async run(call) {
    if (call.args.positionals.length > 0)
      throw usage(
        sourcesCommand,
        `"${call.args.positionals.join(' ')}" is not expected here (--text prints a document)`,
      );
    const library = await call.open();
    try {
      const document = call.args.texts.get('text');
      await write(
        call.terminal.stdout,
        document === undefined ? await listing(call, library.footnote) : await textOf(document, call, library.footnote),
      );
      return DONE;
    } finally {
      await library.close();
    }
  },
};

type Library = Awaited<ReturnType<Call['open']>>['footnote'];

async function listing({ args, terminal }: Call, footnote: Library): Promise<string> {
  if (args.flags.has('json')) return jsonLine(footnote.sources());
  const [{ pageOf }, { sourcesText }] = await Promise.all([import('./page.ts'), import('./render-sources.ts')]);
  return sourcesText(footnote.sources(), await pageOf(terminal.stdout, terminal.colour));
}

/** The document's text; with `--json` as `{document, text}`. Throws `UsageError` that names near ids. */
async function textOf(document: string, { args, terminal }: Call, footnote: Library): Promise<string> {
  const text = footnote.text(document);
  if (text !== null) {
    if (args.flags.has('json')) return jsonLine({ document, text });
    return terminal.stdout.isTTY ? visible(text) : text;
  }
  const { nearest } = await import('./nearest.ts');
  const near = nearest(
    document,
    footnote.sources().documents.map((source) => source.document),
  );
  const guess = near.length > 0 ? `near are ${near.join(', ')}` : '"footnote sources" lists them';
  throw new UsageError(`the library has no document "${document}": ${guess}`);
}
