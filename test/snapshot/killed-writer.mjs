// Writes snapshots of itself in turn, for ever: each says its number in its header and in every byte. Started, and killed,
// by killed-writer.test.ts.
import { writeSnapshot } from '../../dist/snapshot/write.js';

const [path, first] = process.argv.slice(2);

function* chunks(number) {
  for (let chunk = 0; chunk < 40; chunk++) yield new Uint8Array(10_000 + chunk).fill(number % 251);
}

for (let number = Number(first); ; number++) {
  await writeSnapshot(path, { number }, [
    { name: 'a', chunks: chunks(number) },
    { name: 'b', chunks: chunks(number) },
  ]);
  process.stdout.write(`${number}\n`);
}
