import type { Output } from './command.ts';

/** Writes and waits until the text has left, so that a slow reader slows the work instead of filling memory. */
export function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
