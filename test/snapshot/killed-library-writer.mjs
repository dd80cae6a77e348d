// Changes a library and keeps it, again and again, for ever: says a line each time. Started, and killed, by library-snapshot.test.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../dist/app.js';

const [corpus, state] = process.argv.slice(2);
const app = await createApp({ corpus, state, embeddings: 'off', early: true });
for (let number = 1; ; number++) {
  writeFileSync(join(corpus, 'tide.md'), `The tide rose ${number} times. ${'It fell. '.repeat(number % 50)}`);
  await app.refresh();
  await app.keep();
  process.stdout.write(`${number}\n`);
}
