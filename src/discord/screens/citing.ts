import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { CITATION_STYLES, type CitationStyle, citable, isCitationStyle } from '../../core/citation-style.ts';
import type { QuotedPassage } from '../../core/model.ts';
import { type CardPassage, menu } from '../payload/buttons.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { LIMITS } from '../payload/limits.ts';
import type { TextFile } from '../payload/message.ts';
import type { Screen } from '../payload/screen.ts';
import { plainlyShortened } from '../payload/shortened.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { COLOURS } from './colours.ts';

/** A passage's citation to copy, in a style that is chosen from a menu; the whole passage comes as a file. */

/** What the menu offers: the styles, and the whole passage with its citation. */
const WHOLE = 'file';
const CHOICES = [...CITATION_STYLES, WHOLE] as const;
/** Names that are the same in every language. */
const NAMES: Partial<Record<string, string>> = {
  markdown: 'Markdown',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  ris: 'RIS',
};
/** Records that programs read come as files of their kind as well. */
const ENDINGS: Partial<Record<CitationStyle, string>> = { bibtex: 'bib', ris: 'ris' };

/** `chosen` is what the menu was asked for; `passages` is the passage as the card carries it. */
export async function citingScreen(
  view: View,
  passage: QuotedPassage,
  { chosen, passages }: { readonly chosen: string; readonly passages: readonly CardPassage[] },
): Promise<Screen> {
  const { say, citing, footnote } = view;
  if (!citing) return { colour: COLOURS.neutral, notice: say('pressedTooOld') };
  const style = isCitationStyle(chosen) ? chosen : 'plain';
  const about = citable(passage, footnote);
  const frame = {
    colour: COLOURS.neutral,
    title: say('citing.title'),
    rows: [[menu(say('citing.style'), { kind: 'style', index: 0, passages, outcome: null }, options(chosen, say))]],
  };
  if (chosen === WHOLE)
    return {
      ...frame,
      text: say('citing.whole'),
      files: [{ name: `${passage.citation}.txt`, text: citing.citationBlock(about) }],
    };
  const text = await citing.cited(about, style, { locale: say.locale });
  const file = fileOf(style, passage, text);
  return {
    ...frame,
    text: isCopyable(text) ? `\`\`\`\n${text}\n\`\`\`` : escapeMarkdown(say('citing.asFile')),
    files: file ? [file] : [],
  };
}

function options(chosen: string, say: Say): APIStringSelectComponent['options'] {
  return CHOICES.map((value) => ({
    value,
    label: plainlyShortened(nameOf(value, say), LIMITS.select.label),
    default: value === chosen,
  }));
}

function nameOf(value: (typeof CHOICES)[number], say: Say): string {
  if (value === 'plain' || value === 'permalink' || value === WHOLE) return say(`citing.${value}`);
  return NAMES[value] ?? value;
}

function fileOf(style: CitationStyle, { citation }: QuotedPassage, text: string): TextFile | null {
  const ending = ENDINGS[style] ?? (isCopyable(text) ? null : 'txt');
  return ending === null ? null : { name: `${citation}.${ending}`, text: `${text}\n` };
}

/** Longest text that is shown to be copied, well below what a message holds. */
const MAX_SHOWN = 3000;

/** Whether a block of code shows exactly this text: three backticks would end it. */
function isCopyable(text: string): boolean {
  return !text.includes('```') && text.length <= MAX_SHOWN && Buffer.byteLength(text) <= 2 * MAX_SHOWN;
}
