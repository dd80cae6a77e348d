import type { Handler } from '../action.ts';
import type { PlainAction } from '../payload/buttons.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { askedOn, isEphemeral } from '../payload/read-screen.ts';
import { aside } from '../reply.ts';
import { COLOURS } from '../screens/colours.ts';

/** Permissions without which nothing can be posted in a channel. */
const TO_POST = ['ViewChannel', 'SendMessages', 'SendMessagesInThreads'];

/** Asks the role that the server's managers chose, once for each card, in public. It calls that role and nobody else. */
export const humanAsked: Handler<PlainAction> = async (_action, { message }, view) => {
  const { ledger, scene, say, settings, certainty, onError } = view;
  const { humanRole: role } = settings;
  const asked = askedOn(message);
  if (certainty === 'unknown') return aside(say('settingsUnknown'));
  if (!ledger || scene.server === null || role === null || asked === '') return aside(say('human.off'));
  if (scene.missing === null || scene.missing.some((name) => TO_POST.includes(name))) return aside(say('human.cannot'));
  const key = `human:${message.id ?? `${scene.channel} ${asked}`}`;
  if (!(await ledger.firstTime(key))) return aside(say('human.before'));
  const notice = `<@&${role}> ${say('human.asks', { user: `<@${scene.user}>` })}\n> ${escapeMarkdown(asked)}`;
  return {
    ...aside(say('human.done')),
    post: {
      screen: { colour: COLOURS.neutral, notice, pings: { roles: [role] } },
      // Nothing can be a reply to a message that one user sees.
      replyTo: isEphemeral(message) ? null : (message.id ?? null),
      refused: () => ledger.notDone(key).catch(onError),
    },
  };
};
