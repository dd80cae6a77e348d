import type { QuotedPassage } from '../core/model.ts';
import { type Handlers, type Pressed, turned } from './action.ts';
import {
  type ButtonAction,
  decodeAction,
  type PageAction,
  type PassageAction,
  type PlainAction,
  type Shareable,
} from './payload/buttons.ts';
import { askedOn, withinOn } from './payload/read-screen.ts';
import { aside, type Reply } from './reply.ts';
import type { View } from './scene.ts';
import { askedAgainScreen, askedScreen } from './screens/asking.ts';
import { hushWord } from './screens/channels.ts';
import { checkupScreen } from './screens/checkup.ts';
import { citeScreen } from './screens/citation.ts';
import { citingScreen } from './screens/citing.ts';
import { deleteCard } from './screens/delete.ts';
import { explanationScreen } from './screens/explanation.ts';
import { restrictedNote } from './screens/permissions.ts';
import { posted } from './screens/post.ts';
import { sourcesScreen } from './screens/source-list.ts';
import { topicScreen } from './screens/topic-list.ts';
import { turnedCard } from './screens/turned-card.ts';
import { gapsPressed } from './servers/gap-list.ts';
import { humanAsked } from './servers/human.ts';
import { pinsPressed } from './servers/pin-list.ts';
import { privacyPressed } from './servers/privacy.ts';
import { settingsPressed } from './servers/settings-change.ts';
import { reported, voted } from './servers/votes.ts';

/** What every button and menu does. */
export function act(action: ButtonAction, pressed: Pressed, view: View): Promise<Reply> {
  if ('passages' in action) return PASSAGE_ACTIONS[action.kind](action, pressed, view);
  if ('page' in action) return PAGE_ACTIONS[action.kind](action, pressed, view);
  if ('of' in action) return shared(action.of, pressed, view);
  return PLAIN_ACTIONS[action.kind](action, pressed, view);
}

/** The same card for everybody, made anew, so that what it quotes is checked once more. */
async function shared(of: Shareable, pressed: Pressed, view: View): Promise<Reply> {
  const { screen, update } = await act(of, { ...pressed, isOwn: true }, view);
  if (update !== true) return { screen, private: true };
  if (view.scene.isRestricted) return aside(restrictedNote(view.say));
  const hush = hushWord(view);
  if (hush !== null) return aside(hush);
  return { screen, private: false, by: 'shared' };
}

/** Kinds whose handler needs what led to the message. */
export const LOOKS_BACK: readonly ButtonAction['kind'][] = ['why'];

const PASSAGE_ACTIONS: Handlers<PassageAction> = {
  passage: async (action, pressed, view) => passageTurned(action, pressed, view),
  context: async (action, pressed, view) => passageTurned(action, pressed, view),
  section: async (action, pressed, view) => passageTurned(action, pressed, view),
  jump: async (action, pressed, view) =>
    passageTurned({ ...action, kind: 'passage', index: Number(pressed.values[0] ?? action.index) }, pressed, view),
  post: async (action, { message }, view) => {
    const asked = askedOn(message);
    const passage = passageOf(action, asked, view);
    return 'screen' in passage ? passage : posted(view, passage, { action, asked });
  },
  copy: async (action, _pressed, view) => citing(action, 'plain', view),
  style: async (action, { values }, view) => ({ ...(await citing(action, values[0] ?? 'plain', view)), update: true }),
  why: async (action, { message, said }, view) => {
    const asked = askedOn(message);
    const passage = passageOf(action, asked, view);
    if ('screen' in passage) return passage;
    return {
      screen: await explanationScreen(view, passage, { asked, said, within: withinOn(message) }),
      private: true,
    };
  },
};

/** The passage that an action is about, checked against its source, or a word on why it is not shown. */
function passageOf({ index, passages }: PassageAction, asked: string, { footnote, say }: View): QuotedPassage | Reply {
  const { citation = '', sentence = null } = passages[index] ?? {};
  const passage = footnote.read(citation, sentence ?? asked);
  if (!passage) return aside(say('changed'));
  return footnote.isVerbatim(passage) ? passage : aside(say('notVerbatim'));
}

/** Its citation to copy, for whoever asks for it alone. */
async function citing(action: PassageAction, chosen: string, view: View): Promise<Reply> {
  const passage = passageOf(action, '', view);
  if ('screen' in passage) return passage;
  const passages = action.passages.slice(action.index, action.index + 1);
  return { screen: await citingScreen(view, passage, { chosen, passages }), private: true };
}

function passageTurned(action: PassageAction, pressed: Pressed, view: View): Reply {
  const { message } = pressed;
  const passage = passageOf(action, askedOn(message), view);
  return 'screen' in passage ? passage : turned(turnedCard(view, passage, { action, message }), pressed);
}

const PLAIN_ACTIONS: Handlers<PlainAction> = {
  example: async ({ argument }, _pressed, view) => ({
    screen: await askedScreen(view, { text: argument }),
    private: true,
  }),
  again: async (_action, pressed, view) => {
    const within = withinOn(pressed.message);
    const question = { text: askedOn(pressed.message), ...(within === null ? {} : { within }) };
    return turned(await askedAgainScreen(view, question), pressed);
  },
  remove: deleteCard,
  checkup: async (_action, pressed, view) => turned(await checkupScreen(view), pressed),
  read: async ({ argument }, pressed, view) => turned(citeScreen(view, argument), pressed),
  open: async ({ argument }, pressed, view) => opened(pressed.values[0] ?? argument, pressed, view),
  // A dialog is opened before this is reached; without one, the button is of a kind that is no more.
  follow: async (_action, _pressed, { say }) => aside(say('pressedTooOld')),
  settings: settingsPressed,
  pins: pinsPressed,
  gaps: gapsPressed,
  vote: voted,
  report: reported,
  human: humanAsked,
  privacy: privacyPressed,
};

/** The passage on a card of its own; what led to it stays as it is. */
function opened(id: string, pressed: Pressed, view: View): Reply {
  const action = decodeAction(id);
  if (action?.kind !== 'passage') return aside(view.say('pressedTooOld'));
  return passageTurned(action, { ...pressed, isOwn: false }, view);
}

const PAGE_ACTIONS: Handlers<PageAction> = {
  topic: async ({ page, revision }, pressed, view) =>
    pageTurned(revision, pressed, { view, screen: () => topicScreen(view, askedOn(pressed.message), page) }),
  sources: async ({ page, revision }, pressed, view) =>
    pageTurned(revision, pressed, { view, screen: () => sourcesScreen(view, page, askedOn(pressed.message)) }),
};

function pageTurned(
  revision: string,
  pressed: Pressed,
  { view, screen }: { readonly view: View; readonly screen: () => Reply['screen'] },
): Reply {
  if (revision !== view.footnote.sources().revision) return aside(view.say('changed'));
  return turned(screen(), pressed);
}
