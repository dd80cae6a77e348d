import { createHash } from 'node:crypto';
import { type Ledger, LedgerError, MAX_GAP_LENGTH, MAX_PINS } from '../core/ledger.ts';
import { fold } from '../core/text/fold.ts';
import { cleanKey, cleanText } from './clean.ts';
import { writeOf } from './servers.ts';
import type { Books } from './tables.ts';

/** Questions that managers answered by naming a passage. */

/** A hash as short as a button's id likes it: among 200 pins two meet once in 10^15. */
const ID_LENGTH = 16;

export function pinsOf(books: Books): Pick<Ledger, 'pins' | 'pin' | 'unpin'> {
  return {
    pins: (server) =>
      books.db
        .selectFrom('footnote_pins')
        .select(['id', 'question', 'citation'])
        .where('server', '=', cleanKey(server))
        .orderBy('at')
        .orderBy('id')
        .execute(),
    pin: (server, pin) =>
      writeOf(books, server, async (writing, row) => {
        const question = cleanText(pin.question, MAX_GAP_LENGTH);
        const made = { id: idOf(question), question, citation: cleanKey(pin.citation) };
        await writing
          .insertInto('footnote_pins')
          .values({ ...made, server: row.server, at: books.now() })
          .onConflict((conflict) => conflict.columns(['server', 'id']).doUpdateSet(made))
          .execute();
        const { n } = await writing
          .selectFrom('footnote_pins')
          .select((count) => count.fn.countAll<number>().as('n'))
          .where('server', '=', row.server)
          .executeTakeFirstOrThrow();
        if (n > MAX_PINS) throw new LedgerError('full', `a server has at most ${MAX_PINS} pins: remove one first`);
        return made;
      }),
    unpin: (server, id) =>
      writeOf(books, server, async (writing, row) => {
        const { numDeletedRows } = await writing
          .deleteFrom('footnote_pins')
          .where('server', '=', row.server)
          .where('id', '=', cleanKey(id))
          .executeTakeFirstOrThrow();
        return numDeletedRows > 0n;
      }),
  };
}

/** The same for the same question, whatever its case and white space. */
function idOf(question: string): string {
  const same = fold(question).replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(same).digest('hex').slice(0, ID_LENGTH);
}
