import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { parseCitation } from '../core/citation.ts';
import { LIMITS } from './limits.ts';

/**
 * What a button asks for, written into its `custom_id`, so that it works after a restart and months later. The question
 * stands on the card; the passages are citation ids, which name document and revision.
 */

/** Shows passage `index` of the list, alone or with the paragraphs around it. */
export type PassageAction = {
  readonly kind: 'passage' | 'context';
  readonly index: number;
  readonly citations: readonly string[];
};
/** Turns to a page of the list that the card shows, as long as the library is the one it was made from. */
export type PageAction = { readonly kind: 'topic' | 'sources'; readonly page: number; readonly revision: string };
export type ButtonAction = PassageAction | PageAction;

/** Changes when older ids can no longer be read. */
const VERSION = '1';
const VERBS = { passage: 'p', context: 'c', topic: 't', sources: 's' } as const;

/** The action as a `custom_id`. Citations that do not fit are left off the end. */
export function encodeAction(action: ButtonAction): string {
  const verb = `${VERSION}${VERBS[action.kind]}`;
  if ('page' in action) return `${verb}:${action.page}:${action.revision}`;
  let id = `${verb}:${action.index}:`;
  for (const [place, citation] of action.citations.entries()) {
    const next = `${id}${place > 0 ? ',' : ''}${citation}`;
    if (next.length > LIMITS.button.customId) break;
    id = next;
  }
  return id;
}

/** The action that a `custom_id` names; null when it is not one of ours. */
export function decodeAction(customId: string): ButtonAction | null {
  const match = /^1([pcts]):(\d{1,4}):([0-9a-z,-]*)$/u.exec(customId);
  if (!match) return null;
  const [, verb, count = '', rest = ''] = match;
  const index = Number(count);
  if (verb === 't' || verb === 's') return { kind: verb === 't' ? 'topic' : 'sources', page: index, revision: rest };
  const citations = rest.split(',');
  if (index >= citations.length || citations.some((citation) => !parseCitation(citation))) return null;
  return { kind: verb === 'p' ? 'passage' : 'context', index, citations };
}

/** How many of the citations a button can carry. */
export function citationsThatFit(citations: readonly string[]): readonly string[] {
  const action = decodeAction(encodeAction({ kind: 'passage', index: 0, citations }));
  return action && 'citations' in action ? action.citations : [];
}

/** A grey button that does `action`. */
export function button(label: string, action: ButtonAction): APIButtonComponentWithCustomId {
  return { type: 2, style: 2, label, custom_id: encodeAction(action) };
}
