import type { Paragraph, ReadDocument, Section } from '../model.ts';
import { trimmed } from '../span.ts';
import type { Steps } from '../steps.ts';
import { sentencesIn } from '../text/sentences.ts';

/** Lays a document out as sections of numbered paragraphs of sentences. Headings open sections and are never text; an empty one names nothing. */
export function* sectionsOf(document: ReadDocument): Steps<Section[]> {
  const sections: { heading: string | null; paragraphs: Paragraph[] }[] = [];
  let number = 0;
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      sections.push({ heading: block.text || null, paragraphs: [] });
      continue;
    }
    const span = trimmed(document.text, block.span);
    if (!span) continue;
    yield;
    if (sections.length === 0) sections.push({ heading: null, paragraphs: [] });
    number++;
    sections.at(-1)?.paragraphs.push({ number, span, sentences: sentencesIn(document.text, span, document.language) });
  }
  return sections;
}
