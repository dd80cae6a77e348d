import { GAP_DAYS, type Ledger } from '../core/ledger.ts';
import { type Books, DAY_MS } from './tables.ts';

/** What is done once only. Of a key its hash is kept, as it may name anybody. */

export function firstsOf({ db, now, hash }: Books): Pick<Ledger, 'firstTime' | 'notDone'> {
  const hashOf = (key: string): string => hash(`key:${key}`);
  return {
    notDone: (key) =>
      db.transaction().execute(async (writing) => {
        await writing.deleteFrom('footnote_firsts').where('hash', '=', hashOf(key)).execute();
      }),
    firstTime: (key) =>
      db.transaction().execute(async (writing) => {
        const at = now();
        const { numInsertedOrUpdatedRows } = await writing
          .insertInto('footnote_firsts')
          .values({ hash: hashOf(key), at })
          .onConflict((conflict) =>
            conflict
              .column('hash')
              .doUpdateSet({ at })
              .where('footnote_firsts.at', '<=', at - GAP_DAYS * DAY_MS),
          )
          .executeTakeFirstOrThrow();
        return (numInsertedOrUpdatedRows ?? 0n) > 0n;
      }),
  };
}
