import { REGISTERED as commands } from '../../src/discord/commands.ts';
import { type Change, deploy } from '../../src/discord/gateway/deploy.ts';
import type { FakeDiscord } from './fake-discord.ts';

/** Registers the bot's commands as `footnote deploy` does, and says what changed. */
export async function deployAll(
  { apiUrl, token }: Pick<FakeDiscord, 'apiUrl' | 'token'>,
  options: { readonly guildId?: string; readonly dryRun?: boolean } = {},
): Promise<{ shown: readonly Change[]; changed: boolean; applicationId: string }> {
  const { guildId = null, dryRun = false } = options;
  let shown: readonly Change[] = [];
  const done = await deploy({ token, apiUrl, guildId, commands, dryRun }, (changes) => {
    shown = changes;
  });
  return { shown, changed: done.changed, applicationId: done.applicationId };
}
