import { element, formatTime } from './playground-dom.js';
import { messageParts } from './playground-embed.js';

/**
 * The list of messages. An entry is one message: its element, the payload and drawing that it shows, whether only
 * the reader sees it, and the turns of the conversation that it ends.
 */

/** Outlines on a square of 24 units. */
const EYE =
  'M12 5C6.500 5 2.600 9.500 1.500 12c1.100 2.500 5 7 10.500 7s9.400-4.500 10.500-7C21.400 9.500 17.500 5 12 5zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z';
const ARROW_BACK = 'M10 5 3 12l7 7v-4.500c5 0 8.500 1.600 11 5-1-6-4-10-11-10.500z';

export class MessageLog {
  #list;
  #scroller;
  #botName;
  #onReply;
  #onPress;

  /** `onReply(entry)` and `onPress(entry, button, customId)` are told what the reader does with a message. */
  constructor({ list, scroller, botName, onReply, onPress }) {
    this.#list = list;
    this.#scroller = scroller;
    this.#botName = botName;
    this.#onReply = onReply;
    this.#onPress = onPress;
    this.#stayAtEnd();
  }

  /** Adds the reader's own message; `repliesTo` is an entry or null. */
  addUser(text, repliesTo) {
    const line = repliesTo === null ? null : referenceTo(this.#botName, repliesTo.drawn.quoted);
    const entry = entryOf({ author: 'You', bot: false, line });
    entry.parts.append(element('div', { class: 'content', text }));
    this.#add(entry);
  }

  /** Adds an empty message of the bot; `line` says what it answers. */
  addBot(line) {
    return this.#add(entryOf({ author: this.#botName, bot: true, line }));
  }

  /** Shows that the bot is at work on an entry. */
  think(entry) {
    const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => element('i')));
    entry.element.setAttribute('aria-busy', 'true');
    entry.parts.replaceChildren(element('div', { class: 'thinking' }, dots, `${this.#botName} is thinking…`));
    this.#reveal(entry);
  }

  /** Puts the bot's reply into an entry, in place of what it showed. The focus stays where it was. */
  show(entry, reply, turns) {
    const pressed = buttonsOf(entry).indexOf(document.activeElement);
    Object.assign(entry, { payload: reply.payload, drawn: reply.drawn, private: reply.private, turns });
    entry.element.removeAttribute('aria-busy');
    entry.element.classList.toggle('private', reply.private);
    entry.parts.replaceChildren(
      ...messageParts(reply.drawn, (button, customId) => this.#onPress(entry, button, customId)),
      ...(reply.private ? [privateNote(entry)] : []),
    );
    entry.actions.replaceChildren(...(reply.private ? [] : [this.#replyAction(entry)]), payloadAction(entry));
    if (pressed >= 0) (buttonsOf(entry)[pressed] ?? entry.element).focus();
    this.#reveal(entry);
  }

  /** Says what went wrong; `retry` is null where trying again would not help. */
  fail(entry, error, retry) {
    entry.element.removeAttribute('aria-busy');
    entry.parts.querySelector('.thinking')?.remove();
    entry.parts.append(failureLine(error.message, retry));
    this.#reveal(entry);
  }

  /** Keeps the last message in sight when the room for messages changes, as when the reply bar opens. */
  #stayAtEnd() {
    const scroller = this.#scroller;
    let atEnd = true;
    scroller.addEventListener('scroll', () => {
      atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 8;
    });
    new ResizeObserver(() => {
      if (atEnd) scroller.scrollTop = scroller.scrollHeight;
    }).observe(scroller);
  }

  #add(entry) {
    this.#list.append(entry.element);
    this.#reveal(entry);
    return entry;
  }

  /** As on Discord, a private message cannot be replied to. */
  #replyAction(entry) {
    const label = 'Reply to this message';
    const action = element('button', { type: 'button', title: label, 'aria-label': label }, icon(ARROW_BACK));
    action.addEventListener('click', () => this.#onReply(entry));
    return action;
  }

  /** Scrolls to the end of a message, or to its beginning when it is taller than the window. */
  #reveal(entry) {
    if (entry.element.offsetHeight > this.#scroller.clientHeight) entry.element.scrollIntoView({ block: 'start' });
    else if (entry.element === this.#list.lastElementChild) this.#scroller.scrollTop = this.#scroller.scrollHeight;
    else entry.element.scrollIntoView({ block: 'nearest' });
  }
}

/** “You used /ask”, with what was typed. */
export function commandLine(name, values) {
  const typed = Object.entries(values).flatMap(([option, value]) => [
    ' ',
    element('span', { class: 'reference-option', text: `${option}:` }),
    ` ${value}`,
  ]);
  const command = element('span', { class: 'reference-command', text: `/${name}` });
  return reference(element('strong', { text: 'You' }), ' used ', command, ...typed);
}

/** The line over a message that says which one it answers. */
export function referenceTo(author, text) {
  return reference(element('strong', { text: author }), ` ${text}`);
}

/** A line that says what went wrong, with a way to try again unless `retry` is null. */
export function failureLine(message, retry) {
  const line = element('div', { class: 'failure', role: 'alert' }, element('span', { text: message }));
  if (retry === null) return line;
  const again = element('button', { type: 'button', class: 'retry', text: 'Retry' });
  again.addEventListener('click', () => {
    line.remove();
    retry();
  });
  line.append(again);
  return line;
}

function reference(...content) {
  return element('div', { class: 'reference' }, element('span', { class: 'reference-text' }, ...content));
}

function entryOf({ author, bot, line }) {
  const now = new Date();
  const parts = element('div', { class: 'parts' });
  const actions = element('div', { class: 'actions' });
  const byline = element(
    'div',
    { class: 'byline' },
    element('span', { class: 'author', text: author }),
    bot ? element('span', { class: 'app-tag', text: 'APP' }) : null,
    element('time', { datetime: now.toISOString(), text: `Today at ${formatTime(now, 't')}` }),
  );
  const avatar = bot
    ? element('img', { class: 'avatar', src: '/playground-icon.svg', alt: '', width: '40', height: '40' })
    : element('span', { class: 'avatar you', 'aria-hidden': 'true', text: 'Y' });
  const body = element('div', { class: 'message-body' }, byline, parts);
  const label = `${author}, ${formatTime(now, 't')}`;
  const article = element(
    'article',
    { class: 'message', tabindex: '-1', 'aria-label': label },
    line,
    avatar,
    body,
    actions,
  );
  return { element: article, parts, actions, payload: null, drawn: null, private: false, turns: [] };
}

function buttonsOf(entry) {
  return [...entry.parts.querySelectorAll('button.button')];
}

function privateNote(entry) {
  const dismiss = element('button', { type: 'button', class: 'text-button', text: 'Dismiss message' });
  dismiss.addEventListener('click', () => entry.element.remove());
  return element('div', { class: 'private-note' }, icon(EYE), ' Only you can see this • ', dismiss);
}

function icon(path) {
  return element('span', {
    class: 'icon',
    'aria-hidden': 'true',
    html: `<svg viewBox="0 0 24 24" width="16" height="16"><path fill="currentColor" d="${path}" /></svg>`,
  });
}

function payloadAction(entry) {
  const label = 'Show the payload that Discord would get';
  const action = element('button', {
    type: 'button',
    title: label,
    'aria-label': label,
    'aria-expanded': 'false',
    text: '{ }',
  });
  action.addEventListener('click', () => {
    const shown = entry.parts.querySelector('.payload');
    action.setAttribute('aria-expanded', String(shown === null));
    shown?.remove();
    if (shown !== null) return;
    const json = JSON.stringify(entry.payload, null, 2);
    entry.parts.append(element('pre', { class: 'payload', tabindex: '0', 'aria-label': 'Payload', text: json }));
  });
  return action;
}
