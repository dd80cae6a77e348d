import type { AskedQuestion } from '../core/model.ts';
import { layOut, type Page } from './layout.ts';
import { oneLine } from './visible.ts';

/** Where one message asked several questions: each with how it came out and the citation of its passage. None for a single one. */
export function questionRows(questions: readonly AskedQuestion[], page: Page): string[] {
  if (questions.length < 2) return [];
  const rows = questions.map((part, place) => `${place + 1}. ${oneLine(part.text)} — ${outcome(part)}`);
  return ['', ...rows.flatMap((row) => layOut(row, page))];
}

function outcome({ status, citation }: AskedQuestion): string {
  if (status === 'nothing' || citation === null) return 'the library does not say';
  return status === 'unsure' ? `not sure: ${citation}` : citation;
}
