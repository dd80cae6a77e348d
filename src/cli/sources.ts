import type { Footnote } from '../core/footnote.ts';
import { expectNoText } from './arguments.ts';
import { type Call, type Command, DONE } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';
import { write } from './output.ts';
import { UsageError } from './usage-error.ts';
import { jsonLine, visible } from './visible.ts';
import { withLibrary } from './with-library.ts';

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
    expectNoText(call.args, sourcesCommand, '--text prints a document');
    return withLibrary(call, async ({ footnote }) => {
      const document = call.args.texts.get('text');
      await write(
        call.terminal.stdout,
        document === undefined ? await listing(call, footnote) : await textOf(document, call, footnote),
      );
      return DONE;
    });
  },
};

async function listing({ args, terminal }: Call, footnote: Footnote): Promise<string> {
  if (args.flags.has('json')) return jsonLine(footnote.sources());
  const [{ pageOf }, { sourcesText }] = await Promise.all([import('./page.ts'), import('./render-sources.ts')]);
  return sourcesText(footnote.sources(), await pageOf(terminal.stdout, terminal.colour));
}

/** The document's text; with `--json` as `{document, text}`. Throws `UsageError` that names near ids. */
async function textOf(document: string, { args, terminal }: Call, footnote: Footnote): Promise<string> {
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
