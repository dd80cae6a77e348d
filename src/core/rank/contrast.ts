import type { Library } from '../library.ts';
import type { RankedPassage } from '../model.ts';

/** Passages that are put in order so; more are seldom read. */
const LOOKED_AT = 10;
/** Scores are logarithms of likelihood: a voice of another document may be half as likely to answer. */
const HALF_AS_LIKELY = Math.LN2;

/**
 * The same passages, best first, but where the next one stands right beside one that is shown already, a passage of a document
 * that is not shown yet goes first if it is about as likely: the reader of a passage can go on reading, another document may
 * say otherwise.
 */
export function contrasted(ranked: readonly RankedPassage[], library: Library): RankedPassage[] {
  const left = [...ranked];
  const chosen = left.splice(0, 1);
  while (chosen.length < LOOKED_AT && left.length > 0) {
    const [next] = left;
    const place = next && isBeside(next, chosen, library) ? otherVoice(next, left, chosen) : 0;
    chosen.push(...left.splice(Math.max(0, place), 1));
  }
  return [...chosen, ...left];
}

function isBeside({ passage }: RankedPassage, chosen: readonly RankedPassage[], library: Library): boolean {
  const positionOf = (id: string): number => library.passageById.get(id)?.position ?? Number.NaN;
  return chosen.some(
    (other) =>
      other.passage.document === passage.document &&
      Math.abs(positionOf(other.passage.id) - positionOf(passage.id)) === 1,
  );
}

/** Where the first passage of a document that is not shown yet stands; -1 where none is likely enough. */
function otherVoice(next: RankedPassage, left: readonly RankedPassage[], chosen: readonly RankedPassage[]): number {
  return left.findIndex(
    ({ score, passage }) =>
      score >= next.score - HALF_AS_LIKELY && !chosen.some((other) => other.passage.document === passage.document),
  );
}
