import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { PhraseKey } from '../locales/en.ts';

/** What to say where Discord refuses what is sent, and whoever asked can do something about it; null for every other error. */
export function refusalOf(error: unknown): PhraseKey | null {
  if (!(error instanceof DiscordAPIError)) return null;
  if (error.message.includes(UNKNOWN_REFERENCE) || error.message.includes('Unknown message')) return 'targetGone';
  return WORDS.get(error.code) ?? null;
}

const UNKNOWN_REFERENCE = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';

/** "Opcodes and Status Codes", JSON Error Codes. */
const WORDS: ReadonlyMap<string | number, PhraseKey> = new Map<string | number, PhraseKey>([
  [RESTJSONErrorCodes.MissingAccess, 'mayNotPostNow'],
  [RESTJSONErrorCodes.MissingPermissions, 'mayNotPostNow'],
  [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory, 'mayNotPostNow'],
  [RESTJSONErrorCodes.UnknownMessage, 'cardGone'],
  [RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached, 'changedTooOften'],
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration, 'blockedByAutoMod'],
  [RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration, 'blockedByAutoMod'],
  [RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter, 'blockedByAutoMod'],
]);
