import { fitText } from './fit.ts';
import { closingOf, closingRoom } from './isolate.ts';

/** Text cut to a limit that counts what is sent, with an ellipsis where it was cut. */
export function shortened(render: (text: string) => string, text: string, limit: number): string {
  const { text: kept, cut } = fitText(text, { maxLength: limit - 1 - closingRoom(text), render });
  return cut ? `${render(kept)}…${closingOf(kept)}` : render(text);
}

/** One line for the places where Discord renders no Markdown. */
export function plainlyShortened(text: string, limit: number): string {
  return shortened((part) => part, oneLine(text), limit);
}

/** All of it on one line, a space for each stretch of white space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
