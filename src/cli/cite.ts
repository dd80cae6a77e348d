import { CITATION_STYLES, type CitationStyle, type Cite, citable, isCitationStyle } from '../core/citation-style.ts';
import type { Footnote } from '../core/footnote.ts';
import type { Answer } from '../core/model.ts';
import { runAnswering } from './answering.ts';
import { usage } from './arguments.ts';
import type { Arguments, Command } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';
import { jsonLine, visible } from './visible.ts';

/** `footnote cite`: the passage behind a citation id, and what became of it since; or its citation in a usual form. */

/** What the composition root gives. */
export type Citing = { readonly cited: Cite };

export const citeCommand: Command<Citing> = {
  name: 'cite',
  summary: 'print the passage that a citation id names, and what has changed since',
  usage: '[ID] [OPTIONS]',
  options: {
    corpus: CORPUS,
    format: { value: 'STYLE', help: `print its citation instead: ${CITATION_STYLES.join(', ')}` },
    json: JSON_OUTPUT,
  },
  examples: ['cite k3f9xq4-6v8-7s', 'cite k3f9xq4-6v8-7s --format bibtex'],
  notes: [
    'An ID never changes its meaning: the passage is printed as it was, and what has become of it since. FOOTNOTE_REVISIONS says how long the texts of earlier revisions are kept. Without an ID it is read from stdin.',
    'apa, mla and chicago print the entry of a list of references and below it the citation for the text. permalink is the document’s address with the quoted words in it, else the ID. With --json, --format adds "citations".',
  ],
  run: (call, { cited }) => {
    const style = styleOf(call.args);
    return runAnswering(call, {
      command: citeCommand,
      kind: 'citation',
      answer: (footnote, { text }) => footnote.cite(text),
      ...(style === null ? {} : { instead: inStyle(style, cited, call.args.flags.has('json')) }),
    });
  },
};

/** Null when none was asked for. Throws `UsageError` that lists the styles. */
function styleOf({ texts }: Arguments): CitationStyle | null {
  const typed = texts.get('format');
  if (typed === undefined) return null;
  const style = typed.toLowerCase();
  if (!isCitationStyle(style)) throw usage(citeCommand, `--format "${typed}" is none of ${CITATION_STYLES.join(', ')}`);
  return style;
}

/** The citation of the passage; null where there is none to cite. */
function inStyle(style: CitationStyle, cited: Cite, asJson: boolean) {
  return async (answer: Answer, footnote: Footnote): Promise<string | null> => {
    const [passage] = answer.passages;
    if (answer.status !== 'answered' || !passage) return null;
    const text = await cited(citable(passage, footnote), style);
    return asJson ? jsonLine({ ...answer, citations: { [style]: text } }) : `${visible(text)}\n`;
  };
}
