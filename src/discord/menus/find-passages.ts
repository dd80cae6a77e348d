import { type Menu, menuShape } from '../menu.ts';
import { answerScreen } from '../screens/answer.ts';
import { COLOURS, MAX_CARD_PASSAGES } from '../screens/render.ts';
import { pinnedFor } from '../servers/pins.ts';

/** Looks up what a message asks, pinned answers first, for the asker to pick a passage that is then posted as a reply to it. */
export const findPassages: Menu = {
  data: menuShape('menu.findPassages'),
  run: async ({ id, text }, view) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return { colour: COLOURS.nothing, notice: view.say('nothingToLookUp') };
    const answer = await view.footnote.ask({ text }, { top: MAX_CARD_PASSAGES });
    return answerScreen(view, text, { ...answer, ...(await pinnedFor(view, { text }, answer)), target: id });
  },
};
