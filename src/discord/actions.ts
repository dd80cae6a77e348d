import { type Handlers, type Pressed, turned } from './action.ts';
import { answerScreen } from './answer.ts';
import { questionsOn } from './asked-questions.ts';
import type { ButtonAction, PageAction, PassageAction, PlainAction, Shareable } from './buttons.ts';
import { elsewhereWord, isElsewhere } from './channels.ts';
import { deleteCard } from './delete.ts';
import { explanationScreen } from './explanation.ts';
import { post } from './post.ts';
import { askedOn, withinOn } from './read-screen.ts';
import { MAX_CARD_PASSAGES, passageScreen, type Shown } from './render.ts';
import { aside, type Reply } from './reply.ts';
import type { View } from './scene.ts';
import { sourcesScreen } from './source-list.ts';
import { topicScreen } from './topic-list.ts';

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
  if (view.scene.isRestricted) return aside(view.say('restricted'));
  if (isElsewhere(view)) return aside(elsewhereWord(view));
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
  post,
  why: async ({ index, passages }, { message, said }, view) => {
    const { citation = '', sentence = null } = passages[index] ?? {};
    const passage = view.footnote.read(citation, sentence ?? askedOn(message));
    if (!passage) return aside(view.say('changed'));
    if (!view.footnote.isVerbatim(passage)) return aside(view.say('notVerbatim'));
    const asked = { asked: askedOn(message), said, within: withinOn(message) };
    return { screen: await explanationScreen(view, passage, asked), private: true };
  },
};

function passageTurned({ kind, index, passages, outcome, target }: PassageAction, pressed: Pressed, view: View): Reply {
  const { message } = pressed;
  const { footnote, say } = view;
  const asked = askedOn(message);
  const { citation = '', sentence = null } = passages[index] ?? {};
  const passage = footnote.read(citation, sentence ?? asked);
  if (!passage) return aside(say('changed'));
  if (!footnote.isVerbatim(passage)) return aside(say('notVerbatim'));
  const field = questionsOn(message, index);
  const card = { asked, passages, index, outcome, field, target, shown: kind as Shown, within: withinOn(message) };
  return turned(passageScreen(view, passage, card), pressed);
}

const PLAIN_ACTIONS: Handlers<PlainAction> = {
  example: async (_action, _pressed, { say }) => aside(say('pressedTooOld')),
  again: async (_action, pressed, view) => {
    const asked = askedOn(pressed.message);
    const within = withinOn(pressed.message);
    const question = { text: asked, ...(within === null ? {} : { within }) };
    const answer = await view.footnote.ask(question, { top: MAX_CARD_PASSAGES });
    return turned(answerScreen(view, asked, answer), pressed);
  },
  remove: deleteCard,
  // A dialog is opened before this is reached; without one, the button is of a kind that is no more.
  follow: async (_action, _pressed, { say }) => aside(say('pressedTooOld')),
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
