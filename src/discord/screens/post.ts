import type { QuotedPassage } from '../../core/model.ts';
import type { PassageAction } from '../payload/buttons.ts';
import { aside, type Reply } from '../reply.ts';
import type { Scene, View } from '../scene.ts';
import { above } from './card-row.ts';
import { hushWord } from './channels.ts';
import { COLOURS } from './colours.ts';
import { passageScreen } from './passage-card.ts';
import { permissionNames } from './permissions.ts';

type Picked = { readonly action: PassageAction; readonly asked: string };

/** Posts the passage that was picked, which the caller has checked, as a reply to the message it was looked up for. */
export function posted(view: View, passage: QuotedPassage, { action, asked }: Picked): Reply {
  const { say, scene } = view;
  const { index, passages, outcome, target } = action;
  const refused = whyNotPosted(view);
  if (refused !== null || target === undefined) return aside(refused ?? say('pressedTooOld'));
  const link = linkTo(target, scene);
  const card = passageScreen(view, passage, { asked, passages, index, outcome });
  const isMember = scene.missing !== null;
  return {
    screen: { colour: COLOURS.neutral, notice: say('posted', { link }) },
    private: true,
    update: true,
    post: isMember
      ? { screen: card, replyTo: target }
      : { screen: above(say('postedTo', { link }), card), replyTo: null },
  };
}

/** Null where it can be posted. */
function whyNotPosted(view: View): string | null {
  const { scene, say } = view;
  const { missing, isRestricted } = scene;
  const hush = hushWord(view);
  if (hush !== null) return hush;
  if (missing === null)
    return isRestricted ? say('mayNotPostOutside', { permission: say('permission.UseExternalApps') }) : null;
  return missing.length > 0 ? say('mayNotPost', { permissions: permissionNames(missing, say) }) : null;
}

/** The address of a message, as Discord's client copies it. */
function linkTo(message: string, { server, channel }: Scene): string {
  return `https://discord.com/channels/${server ?? '@me'}/${channel}/${message}`;
}
