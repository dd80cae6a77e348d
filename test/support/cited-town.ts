import type { Footnote } from '../../src/core/footnote.ts';
import type { Fate } from '../../src/core/revisions/history.ts';
import type { RevisionStore } from '../../src/core/revisions/revision-store.ts';
import { createRevisionList } from '../revisions/in-memory.ts';
import { footnoteAfter, footnoteOf } from './library.ts';

/** A passage of one document, cited before and after all that can become of it. */

const HERRING = 'Herring was the first export of the town. It went to Hull in *barrels*.';
const TARIFF = 'The tariff of 1912 ended the timber trade, which had paid for the church.';
const LAMP = 'The keeper lit the lamp at dusk. He wrote a journal for thirty years.';
const TOWN = `---\ntitle: The town\n---\n# Trade\n\n${HERRING} ${TARIFF}\n\n# The lighthouse\n\n${LAMP}\n`;

const LATER: Readonly<Record<Exclude<Fate, 'expired'>, Readonly<Record<string, string>>>> = {
  current: { town: TOWN },
  moved: { town: TOWN.replace('# Trade', '# Fish and timber\n\nA beginning was made.\n\n# Trade') },
  changed: { town: TOWN.replace('1912', '1913').replace(' It went to Hull in *barrels*.', '') },
  removed: { town: `---\ntitle: The town\n---\n# The lighthouse\n\n${LAMP}\n` },
  'document-removed': { other: LAMP },
};

/** The id of the first passage of the town as it was. */
export const CITED = footnoteOf({ town: TOWN }).topic('herring').passages[0]?.citation ?? '';

/** A Footnote in whose library this became of `CITED`. */
export function footnoteWhere(fate: Fate): Promise<Footnote> {
  if (fate !== 'expired') return footnoteAfter([{ town: TOWN }, LATER[fate]]);
  return footnoteAfter([{ town: TOWN }, LATER.removed], forgetful());
}

export const FATES_OF_A_CITATION = [...Object.keys(LATER), 'expired'] as Fate[];

/** Keeps no text of what is superseded. */
function forgetful(): RevisionStore {
  const list = createRevisionList();
  return {
    ...list,
    find: (id) =>
      list
        .find(id)
        .map((found) => (found.supersededAt ? { ...found, kept: null, expiredAt: '2026-04-01T08:00:00.000Z' } : found)),
  };
}
