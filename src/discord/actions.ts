import { type Handlers, type Pressed, turned } from './action.ts';
import { questionsOn } from './asked-questions.ts';
import { askedScreen } from './asking.ts';
import type { ButtonAction, PageAction, PassageAction, PlainAction } from './buttons.ts';
import { explanationScreen } from './explanation.ts';
import { gapsPressed } from './gap-list.ts';
import { humanAsked } from './human.ts';
import { pinsPressed } from './pin-list.ts';
import { privacyPressed } from './privacy.ts';
import { askedOn, pinnedOn, withinOn } from './read-screen.ts';
import { passageScreen, type Shown } from './render.ts';
import { aside, type Reply } from './reply.ts';
import type { View } from './scene.ts';
import { settingsPressed } from './settings-change.ts';
import { sourcesScreen } from './source-list.ts';
import { topicScreen } from './topic-list.ts';
import { reported, voted } from './votes.ts';

/** What every button and menu does. */
export function act(action: ButtonAction, pressed: Pressed, view: View): Promise<Reply> {
  if ('passages' in action) return PASSAGE_ACTIONS[action.kind](action, pressed, view);
  if ('page' in action) return PAGE_ACTIONS[action.kind](action, pressed, view);
  return PLAIN_ACTIONS[action.kind](action, pressed, view);
}

/** Kinds whose handler needs what led to the message. */
export const LOOKS_BACK: readonly ButtonAction['kind'][] = ['why'];

const PASSAGE_ACTIONS: Handlers<PassageAction> = {
  passage: async (action, pressed, view) => passageTurned(action, pressed, view),
  context: async (action, pressed, view) => passageTurned(action, pressed, view),
  section: async (action, pressed, view) => passageTurned(action, pressed, view),
  jump: async (action, pressed, view) =>
    passageTurned({ ...action, kind: 'passage', index: Number(pressed.values[0] ?? action.index) }, pressed, view),
  why: async ({ index, passages }, { message, said }, view) => {
    const { citation = '', sentence = null } = passages[index] ?? {};
    const passage = view.footnote.read(citation, sentence ?? askedOn(message));
    if (!passage) return aside(view.say('changed'));
    if (!view.footnote.isVerbatim(passage)) return aside(view.say('notVerbatim'));
    const asked = { asked: askedOn(message), said, within: withinOn(message) };
    return { screen: await explanationScreen(view, passage, asked), private: true };
  },
};

function passageTurned({ kind, index, passages, outcome }: PassageAction, pressed: Pressed, view: View): Reply {
  const { message } = pressed;
  const { footnote, say } = view;
  const asked = askedOn(message);
  const { citation = '', sentence = null } = passages[index] ?? {};
  const passage = footnote.read(citation, sentence ?? asked);
  if (!passage) return aside(say('changed'));
  if (!footnote.isVerbatim(passage)) return aside(say('notVerbatim'));
  const field = questionsOn(message, index);
  const card = {
    asked,
    passages,
    index,
    outcome,
    field,
    shown: kind as Shown,
    within: withinOn(message),
    pinned: pinnedOn(message),
  };
  return turned(passageScreen(view, passage, card), pressed);
}

const PLAIN_ACTIONS: Handlers<PlainAction> = {
  example: async ({ argument }, _pressed, view) => ({
    screen: await askedScreen(view, { text: argument }),
    private: true,
  }),
  settings: settingsPressed,
  pins: pinsPressed,
  gaps: gapsPressed,
  vote: voted,
  report: reported,
  human: humanAsked,
  privacy: privacyPressed,
};

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
