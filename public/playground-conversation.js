/** The turns of a conversation, as a follow-up or a button carries them. */

/** What is carried at most: the server takes no more turns, and no bot looks back further. */
const MOST_TURNS = 20;
const MOST_LETTERS = 12_000;
const MOST_LETTERS_IN_TURN = 6000;

/**
 * The conversation with the bot's reply at its end; a reply to nothing, such as help, starts none. The bot's own phrases say
 * nothing of a subject, so only what it quotes counts as said.
 */
export function answered(turns, { drawn }) {
  return turns.length === 0 ? [] : [...turns, { role: 'agent', text: drawn.cites ? drawn.quoted : '' }];
}

/** The newest turns that fit into a request, oldest first. */
export function recent(turns) {
  let letters = 0;
  const cut = turns.slice(-MOST_TURNS).map(({ role, text }) => ({ role, text: text.slice(0, MOST_LETTERS_IN_TURN) }));
  const fitting = cut.reverse().filter(({ text }) => {
    letters += text.length;
    return letters <= MOST_LETTERS;
  });
  return fitting.reverse();
}
