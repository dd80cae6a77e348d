import type { Planted } from './generate.ts';
import { setFiles } from './places.ts';
import type { Asked } from './questions.ts';
import { recordsIn } from './records.ts';

/** Real paragraphs with their questions, and the words of real text, from the squad-train sample. */

const SET = 'squad-train';
const PARAGRAPHS = 250;
const QUESTIONS = 400;
/** Long enough that Footnote makes it a passage of its own, short enough that it is one. */
const LENGTH = { shortest: 400, longest: 1_190 };

type Paragraph = { readonly _id: string; readonly title: string; readonly text: string };
type Question = { readonly text: string; readonly answers: readonly string[]; readonly document: string };

/** The first paragraphs that are about a passage long, in the order in which the set asks about them, and what is asked. */
export function plantedQuestions(): { readonly planted: readonly Planted[]; readonly asked: readonly Asked[] } {
  const { documents, questions } = setFiles(SET);
  const paragraphs = new Map<string, Paragraph>();
  for (const paragraph of recordsIn<Paragraph>(documents))
    if (
      paragraph.text.length >= LENGTH.shortest &&
      paragraph.text.length <= LENGTH.longest &&
      !/\n/u.test(paragraph.text)
    )
      paragraphs.set(paragraph._id, paragraph);
  const used = new Set<Paragraph>();
  const asked: Asked[] = [];
  for (const { text, answers, document } of recordsIn<Question>(questions)) {
    const paragraph = paragraphs.get(document);
    if (!paragraph || asked.length === QUESTIONS || (used.size === PARAGRAPHS && !used.has(paragraph))) continue;
    used.add(paragraph);
    asked.push({ text, wanted: { kind: 'planted', paragraph: paragraph.text, answers } });
  }
  return { planted: [...used].map(({ title, text }) => ({ heading: title, text })), asked };
}

/** All words of the set in lower case, the most frequent first. */
export function realWords(): string[] {
  const counts = new Map<string, number>();
  for (const { text } of recordsIn<Paragraph>(setFiles(SET).documents))
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
