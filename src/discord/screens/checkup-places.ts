import type { View } from '../scene.ts';
import type { Finding } from './checkup.ts';
import { permissionNames } from './permissions.ts';

/** What the server lets the bot do: here, in the channels where it is to answer, and for those who installed it themselves. */
export function placeFindings(view: View): Finding[] {
  const { say } = view;
  return [
    hereFinding(view),
    ...channelFindings(view),
    ...externalFinding(view),
    { mark: 'well', text: say('checkup.intents') },
  ];
}

function hereFinding({ scene: { missing }, say }: View): Finding {
  if (missing === null) return { mark: 'look', text: say('checkup.notMember') };
  if (missing.length === 0) return { mark: 'well', text: say('checkup.here') };
  return { mark: 'ill', text: say('checkup.hereMissing', { permissions: permissionNames(missing, say) }) };
}

/** Channels with something missing that are named; the others are counted. */
const MAX_NAMED = 5;

function channelFindings({ settings, certainty, condition, say }: View): Finding[] {
  if (certainty === 'unknown') return [{ mark: 'ill', text: say('settingsUnknown') }];
  const gateway = condition?.vitals.signs().gateway ?? null;
  const channels = [...new Set([...settings.channels, ...(settings.digestChannel ? [settings.digestChannel] : [])])];
  const everywhere: Finding[] =
    settings.channels.length === 0 ? [{ mark: 'well', text: say('checkup.everywhere') }] : [];
  if (channels.length === 0 || !gateway) return everywhere;
  const lacking = channels
    .map((id) => ({ channel: `<#${id}>`, missing: gateway.missingIn(id) }))
    .filter(({ missing }) => missing === null || missing.length > 0);
  if (lacking.length === 0)
    return [...everywhere, { mark: 'well', text: say('checkup.channels', { count: channels.length }) }];
  const named = lacking.slice(0, MAX_NAMED).map(
    ({ channel, missing }): Finding => ({
      mark: 'ill',
      text: missing
        ? say('checkup.channelMissing', { channel, permissions: permissionNames(missing, say) })
        : say('checkup.channelGone', { channel }),
    }),
  );
  const count = lacking.length - named.length;
  const more: Finding[] = count > 0 ? [{ mark: 'ill', text: say('checkup.moreChannels', { count }) }] : [];
  return [...everywhere, ...named, ...more];
}

function externalFinding({ scene, condition, say }: View): Finding[] {
  const { server, channel, isRestricted } = scene;
  if (server === null || channel === null) return [];
  const allowed = condition?.vitals.signs().gateway?.allowsExternalApps(channel) ?? !isRestricted;
  if (allowed) return [{ mark: 'well', text: say('checkup.external') }];
  return [
    { mark: 'look', text: say('checkup.noExternal', { permission: `**${say('permission.UseExternalApps')}**` }) },
  ];
}
