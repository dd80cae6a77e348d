import type { View } from '../scene.ts';

/** Where a server wants to be answered before everybody. */

/** More would be no answer but a list. */
const MAX_NAMED = 10;

/** Whether the server wants to be answered in other channels than this one. A thread counts as its channel. */
export function isElsewhere({ settings: { channels }, scene }: Pick<View, 'settings' | 'scene'>): boolean {
  const here = [scene.channel, scene.parent ?? null];
  return scene.server !== null && channels.length > 0 && !channels.some((channel) => here.includes(channel));
}

/** Why nothing is shown to everybody in this channel, to be said instead; null where the server lets it be. */
export function hushWord(view: View): string | null {
  if (view.certainty === 'unknown') return view.say('settingsUnknown');
  return isElsewhere(view) ? elsewhereWord(view) : null;
}

/** Names those channels, in Markdown. */
export function elsewhereWord({ settings: { channels }, say }: Pick<View, 'settings' | 'say'>): string {
  const named = channels.slice(0, MAX_NAMED).map((channel) => `<#${channel}>`);
  const list = new Intl.ListFormat(say.locale, { type: 'conjunction' }).format(
    channels.length > named.length ? [...named, '…'] : named,
  );
  return say('elsewhere', { channels: list });
}
