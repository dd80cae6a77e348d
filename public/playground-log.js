import { appsAction, payloadAction, replyAction } from './playground-actions.js';
import { element, formatTime, icon } from './playground-dom.js';
import { messageParts } from './playground-embed.js';

/**
 * The list of messages. An entry is one message: its id, who wrote it, its element, the payload and drawing that it shows,
 * whether only the reader sees it, and the turns of the conversation that it ends.
 */

/** Outlines on a square of 24 units. */
const EYE =
  'M12 5C6.500 5 2.600 9.500 1.500 12c1.100 2.500 5 7 10.500 7s9.400-4.500 10.500-7C21.400 9.500 17.500 5 12 5zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z';

/** Ids of messages have as many digits as Discord's. */
const FIRST_ID = 20_000_000_000_000_000n;

export class MessageLog {
  #list;
  #scroller;
  #bot;
  #settings;
  #count = 0n;

  /**
   * `bot` is `{id, name}`; `onReply(entry)`, `onPress(entry, control, customId, values)` and `onApp(entry, command)` are told
   * what the reader does with a message; `appsNow()` gives the message commands that are offered.
   */
  constructor({ list, scroller, bot, ...settings }) {
    this.#list = list;
    this.#scroller = scroller;
    this.#bot = bot;
    this.#settings = settings;
    this.#stayAtEnd();
  }

  /** Adds a message of a person; `repliesTo` is an entry or null. */
  addUser(text, author, repliesTo) {
    const line = repliesTo === null ? null : referenceTo(this.#bot.name, repliesTo.drawn.quoted);
    const entry = this.#entryOf({ author, line, text });
    entry.parts.append(element('div', { class: 'content', dir: 'auto', text }));
    entry.actions.append(this.#appsAction(entry));
    return this.#add(entry);
  }

  /** Adds an empty message of the bot; `line` says what it answers, and is null where it answers nothing. */
  addBot(line) {
    return this.#add(this.#entryOf({ author: this.#bot, line, text: '' }));
  }

  /** A line between messages, such as where the reader now is. */
  addNote(text) {
    const note = element('p', { class: 'note', text });
    this.#list.append(note);
    this.#reveal({ element: note });
  }

  /** Shows that the bot is at work on an entry. */
  think(entry) {
    const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => element('i')));
    entry.element.setAttribute('aria-busy', 'true');
    entry.parts.replaceChildren(element('div', { class: 'thinking' }, dots, `${this.#bot.name} is thinking…`));
    this.#reveal(entry);
  }

  /** Puts what the bot says into an entry, in place of what it showed. The focus stays where it was. */
  show(entry, { payload, drawn, private: isPrivate }, turns) {
    const pressed = controlsOf(entry).indexOf(document.activeElement);
    Object.assign(entry, { payload, drawn, private: isPrivate, turns, text: drawn.text });
    entry.element.removeAttribute('aria-busy');
    entry.element.classList.toggle('private', isPrivate);
    entry.element.classList.toggle('pings', drawn.pings.length > 0);
    entry.parts.replaceChildren(
      ...messageParts(drawn, (...pressing) => this.#settings.onPress(entry, ...pressing)),
      ...(isPrivate ? [privateNote(entry)] : []),
    );
    // As on Discord, a private message has neither replies nor apps.
    const shared = isPrivate ? [] : [replyAction(() => this.#settings.onReply(entry)), this.#appsAction(entry)];
    entry.actions.replaceChildren(
      ...shared,
      payloadAction(entry.parts, () => entry.payload),
    );
    if (pressed >= 0) (controlsOf(entry)[pressed] ?? entry.element).focus();
    this.#reveal(entry);
  }

  /** Takes a message away; a line stays that says so, and has the focus if the message had it. */
  remove(entry) {
    const note = element('p', { class: 'note', tabindex: '-1', text: 'The message was deleted.' });
    const focused = entry.element.contains(document.activeElement);
    entry.element.replaceWith(note);
    if (focused) note.focus();
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

  #appsAction(entry) {
    return appsAction(this.#settings.appsNow, (command) => this.#settings.onApp(entry, command));
  }

  #entryOf({ author, line, text }) {
    const id = String(FIRST_ID + this.#count);
    this.#count += 1n;
    return {
      ...entryElements(author, author === this.#bot, line),
      id,
      author,
      text,
      payload: null,
      drawn: null,
      turns: [],
    };
  }

  /** Scrolls to the end of a message, or to its beginning when it is taller than the window. */
  #reveal(entry) {
    if (entry.element.offsetHeight > this.#scroller.clientHeight) entry.element.scrollIntoView({ block: 'start' });
    else if (entry.element === this.#list.lastElementChild) this.#scroller.scrollTop = this.#scroller.scrollHeight;
    else entry.element.scrollIntoView({ block: 'nearest' });
  }
}

/** “You used /ask”, with what was typed. */
export function commandLine(author, name, values) {
  const typed = Object.entries(values).flatMap(([option, value]) => [
    ' ',
    element('span', { class: 'reference-option', text: `${option}:` }),
    ` ${value}`,
  ]);
  const command = element('span', { class: 'reference-command', text: name });
  return reference(element('strong', { text: author }), ' used ', command, ...typed);
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
  return element('div', { class: 'reference' }, element('span', { class: 'reference-text', dir: 'auto' }, ...content));
}

function entryElements(author, isBot, line) {
  const now = new Date();
  const parts = element('div', { class: 'parts' });
  const actions = element('div', { class: 'actions' });
  const byline = element(
    'div',
    { class: 'byline' },
    element('span', { class: 'author', text: author.name }),
    isBot ? element('span', { class: 'app-tag', text: 'APP' }) : null,
    element('time', { datetime: now.toISOString(), text: `Today at ${formatTime(now, 't')}` }),
  );
  const avatar = isBot
    ? element('img', { class: 'avatar', src: '/playground-icon.svg', alt: '', width: '40', height: '40' })
    : element('span', { class: 'avatar you', 'aria-hidden': 'true', text: author.name.slice(0, 1) });
  const body = element('div', { class: 'message-body' }, byline, parts);
  const label = `${author.name}, ${formatTime(now, 't')}`;
  const article = { class: 'message', tabindex: '-1', 'aria-label': label };
  return { element: element('article', article, line, avatar, body, actions), parts, actions };
}

function controlsOf(entry) {
  return [...entry.parts.querySelectorAll('button.button, button.select, summary.select')];
}

function privateNote(entry) {
  const dismiss = element('button', { type: 'button', class: 'text-button', text: 'Dismiss message' });
  dismiss.addEventListener('click', () => entry.element.remove());
  return element('div', { class: 'private-note' }, icon(EYE), ' Only you can see this • ', dismiss);
}
