import type { Answer } from '../core/model.ts';
import { jsonLine } from './visible.ts';

/** The contract's JSON of an answer on one line, `id` first where there is one. Apart from render.ts, so that JSON never waits for layout. */
export function answerJson(answer: Answer, id?: string | number): string {
  return jsonLine(id === undefined ? answer : { id, ...answer });
}
