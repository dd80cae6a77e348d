import type { Ledger } from '../../core/ledger.ts';
import type { View } from '../scene.ts';
import { assertRead } from '../server-settings.ts';

/** A server, and where what is kept of it may be changed. */
export type Managed = { readonly ledger: Ledger; readonly server: string };

/**
 * The server and its ledger, or a word on why not. Discord hides what is for managers from others, but a server can change that, and
 * buttons are there for everybody: so it is looked at here again.
 */
export function managed({ ledger, scene, say, certainty }: View): Managed | { readonly word: string } {
  if (scene.server === null) return { word: say('inServersOnly') };
  if (!scene.canManage) return { word: say('managersOnly') };
  if (!ledger) return { word: say('keepsNothing') };
  // What would be shown or changed here is not what the server has.
  assertRead({ certainty });
  return { ledger, server: scene.server };
}
