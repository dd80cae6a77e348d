import { paragraphAt } from './answer/quoted.ts';
import type { Neighbours, PassageContext, Reach } from './footnote.ts';
import type { Passage } from './model.ts';
import { passagesOf } from './passages/passages.ts';
import { locate, type Shelves } from './revisions/locate.ts';
import { textAt } from './span.ts';

/** What stands around a cited passage: the paragraphs of its section, and the passages before and after it. */

/**
 * The passage with so many paragraphs of its section on either side, or with all of it; the rest of a paragraph that the passage
 * cuts counts as one. Null when unknown. Throws where the reach is a number of no paragraphs.
 */
export function contextOf(id: string, reach: Reach, shelves: Shelves): PassageContext | null {
  if (reach !== 'section' && !(Number.isSafeInteger(reach) && reach > 0))
    throw new RangeError(`reach ${reach}: it is a whole number of paragraphs from 1, or "section"`);
  const place = locate(id, shelves);
  if (!place) return null;
  const { document, span, sectioned } = place;
  const paragraphs = paragraphAt(sectioned, document, span)?.section.paragraphs ?? [];
  const above = paragraphs.filter((paragraph) => paragraph.span.start < span.start);
  const below = paragraphs.filter((paragraph) => paragraph.span.end > span.end);
  const nShown = reach === 'section' ? paragraphs.length : reach;
  const first = above.at(-nShown) ?? above[0];
  const last = below[nShown - 1] ?? below.at(-1);
  return {
    before: textAt(document, { start: first?.span.start ?? span.start, end: span.start }),
    passage: textAt(document, span),
    after: textAt(document, { start: span.end, end: last?.span.end ?? span.end }),
    isWhole: above.length <= nShown && below.length <= nShown,
  };
}

/** Citation ids of the passages that end before it and begin after it in its revision of the document; null where none does. */
export function neighboursOf(id: string, shelves: Shelves): Neighbours {
  const place = locate(id, shelves);
  if (!place) return { previous: null, next: null };
  const { document, span, sectioned } = place;
  const passages = passagesOf(document, sectioned.sections.get(document.id) ?? []);
  return {
    previous: idOf(passages.findLast((passage) => passage.span.end <= span.start)),
    next: idOf(passages.find((passage) => passage.span.start >= span.end)),
  };
}

function idOf(passage: Passage | undefined): string | null {
  return passage?.id ?? null;
}
