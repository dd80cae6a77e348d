import type { View } from '../scene.ts';

/** Where a server lets answers be shown to everybody. */

/** More would be no answer but a list. */
const MAX_NAMED = 10;

/** Why nothing may be shown to everybody in this channel, in Markdown; null where the server lets it be. */
export function hushWord(view: View): string | null {
  return view.certainty === 'unknown' ? view.say('settingsUnknown') : elsewhereWord(view);
}

/** Names the channels where the server wants to be answered, in Markdown; null where this is one. A thread counts as its channel. */
export function elsewhereWord({ settings: { channels }, scene, say }: View): string | null {
  const here = [scene.channel, scene.parent ?? null];
  if (scene.server === null || channels.length === 0 || channels.some((channel) => here.includes(channel))) return null;
  const named = channels.slice(0, MAX_NAMED).map((channel) => `<#${channel}>`);
  const list = new Intl.ListFormat(say.locale, { type: 'conjunction' }).format(
    channels.length > named.length ? [...named, '…'] : named,
  );
  return say('elsewhere', { channels: list });
}
