import type { Handler } from '../action.ts';
import type { PlainAction } from '../payload/buttons.ts';
import { pingsOn, type ReadMessage } from '../payload/read-screen.ts';
import { aside, type Reply } from '../reply.ts';
import type { Say } from '../say.ts';
import { addressed } from './card-row.ts';
import { COLOURS } from './colours.ts';

/** Deletes a card for who asked for it and for moderators. */
export const deleteCard: Handler<PlainAction> = async (_action, { message, isOwn }, { say, scene }) =>
  isOwn || scene.canModerate ? deletedCard(message, say) : aside(say('deleteNotYours'));

/**
 * The message goes; where it pinged somebody, a line with the mention stays, or whom it pinged would look in vain for who called
 * (python-discord/bot#1624).
 */
export function deletedCard(message: ReadMessage, say: Say): Reply {
  const pings = pingsOn(message);
  if (pings.users.length + pings.roles.length === 0)
    return { screen: { colour: COLOURS.neutral }, private: true, remove: true };
  const line = addressed({ colour: COLOURS.neutral, notice: say('deleted') }, pings);
  return { screen: line, private: false, update: true };
}
