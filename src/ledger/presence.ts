import type { Ledger } from '../core/ledger.ts';
import { cleanKey } from './clean.ts';
import { writeOf } from './servers.ts';
import { type Books, SERVER_TABLES, type Writing } from './tables.ts';

/** Which bot is in which server: several may share a ledger, and a server is forgotten when the last of them has left it. */

/** Servers named in one query; each takes two of the 32,766 values that SQLite allows. */
const AT_ONCE = 1000;

export function presenceOf(books: Books): Pick<Ledger, 'entered' | 'serversOf' | 'left'> {
  const { db, sweep } = books;
  return {
    entered: async (bot, servers) => {
      // In one order, so that no two who write the same wait for each other.
      const rows = servers.map((server) => ({ server: cleanKey(server), bot: cleanKey(bot) }));
      rows.sort((one, other) => (one.server < other.server ? -1 : 1));
      for (let from = 0; from < rows.length; from += AT_ONCE)
        await db
          .insertInto('footnote_presence')
          .values(rows.slice(from, from + AT_ONCE))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
    },
    serversOf: async (bot) => {
      const rows = db.selectFrom('footnote_presence').select('server').where('bot', '=', cleanKey(bot));
      return (await rows.orderBy('server').execute()).map(({ server }) => server);
    },
    left: async (bot, server) => {
      const isForgotten = await writeOf(books, server, (writing, row) =>
        leave(writing, { server: row.server, bot: cleanKey(bot) }),
      );
      if (isForgotten) await sweep();
      return isForgotten;
    },
  };
}

type Presence = { readonly server: string; readonly bot: string };

async function leave(writing: Writing, { server, bot }: Presence): Promise<boolean> {
  await writing.deleteFrom('footnote_presence').where('server', '=', server).where('bot', '=', bot).execute();
  const others = writing.selectFrom('footnote_presence').select('bot').where('server', '=', server).limit(1);
  if (await others.executeTakeFirst()) return false;
  for (const table of SERVER_TABLES) await writing.deleteFrom(table).where('server', '=', server).execute();
  return true;
}
