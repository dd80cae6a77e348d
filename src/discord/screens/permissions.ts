import { PERMISSIONS } from '../links.ts';
import type { Say } from '../say.ts';

/** The permissions that the bot lacks, as Discord's client calls them in the reader's language. */
export function permissionNames(missing: readonly string[], say: Say): string {
  const names = missing.map((name) => `**${Object.hasOwn(PERMISSIONS, name) ? say(keyOf(name)) : name}**`);
  return new Intl.ListFormat(say.locale, { type: 'conjunction' }).format(names);
}

/** The key of a name; a permission without one does not compile. */
function keyOf(name: string): `permission.${keyof typeof PERMISSIONS}` {
  return `permission.${name as keyof typeof PERMISSIONS}`;
}

/** Why a server shows what this user-installed app says to the asker alone. */
export function restrictedNote(say: Say): string {
  return say('restricted', { permission: say('permission.UseExternalApps') });
}
