import type { AnalysedDocument } from '../core/passages/analyse-document.ts';
import { countsIn } from '../core/passages/layout.ts';

/** What makes one library differ from the one before: ids of documents, and passages that came and went. */
export type Change = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly passages: { readonly added: number; readonly removed: number };
};

/** Between two libraries, by their documents; those that both hold, analysed but once, are the same. */
export function changeBetween(before: readonly AnalysedDocument[], after: readonly AnalysedDocument[]): Change {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = [...old].filter((document) => !now.has(document));
  const come = [...now].filter((document) => !old.has(document));
  const idsOf = (documents: readonly AnalysedDocument[]): Set<string> =>
    new Set(documents.map(({ document }) => document.id));
  const [goneIds, comeIds] = [idsOf(gone), idsOf(come)];
  return {
    added: [...comeIds].filter((id) => !goneIds.has(id)),
    changed: [...comeIds].filter((id) => goneIds.has(id)),
    removed: [...goneIds].filter((id) => !comeIds.has(id)),
    passages: { added: nPassages(come), removed: nPassages(gone) },
  };
}

/** As a line of a log: `+2 ~1 -0 documents, +34 -12 passages`. */
export function changeText({ added, changed, removed, passages }: Change): string {
  return `+${added.length} ~${changed.length} -${removed.length} documents, +${passages.added} -${passages.removed} passages`;
}

function nPassages(documents: readonly AnalysedDocument[]): number {
  return documents.reduce((sum, { packed }) => sum + countsIn(packed).passages, 0);
}
