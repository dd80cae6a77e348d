import { getBot, post } from './playground-api.js';
import { Composer } from './playground-composer.js';
import { element } from './playground-dom.js';
import { commandLine, failureLine, MessageLog, referenceTo } from './playground-log.js';

/**
 * The playground: one channel with one bot. The conversation lives on this page only; a follow-up carries the turns
 * that it replies to, and a button carries its message, so the server keeps nothing.
 */

/** What a follow-up carries at most, so that a request stays below the server's 64 KB. */
const MOST_TURNS = 20;
const MOST_LETTERS = 12_000;
const MOST_LETTERS_IN_TURN = 6000;

const list = document.querySelector('#log');
const replyBar = document.querySelector('#reply-bar');

let bot;
let messages;
let composer;
/** The entry that the next message replies to, or null. */
let replyingTo = null;

void start();

async function start() {
  try {
    bot = await getBot();
  } catch (error) {
    list.append(failureLine(error.message, start));
    return;
  }
  document.title = `${bot.name} playground`;
  for (const place of document.querySelectorAll('[data-bot-name]')) place.textContent = bot.name;
  messages = new MessageLog({
    list,
    scroller: document.querySelector('.messages'),
    botName: bot.name,
    onReply: replyTo,
    onPress: press,
  });
  composer = new Composer({
    form: document.querySelector('#composer'),
    hint: document.querySelector('#hint'),
    menu: document.querySelector('#menu'),
    placeholder: `Message ${bot.name}, or type / for commands`,
    commands: bot.commands,
    choicesFor,
    onText: sendText,
    onCommand: sendCommand,
    onEscape: () => replyTo(null),
  });
  list.addEventListener('click', pressMarkup);
  list.addEventListener('keydown', pressMarkup);
  welcome();
}

/** The bot introduces itself with its own words. */
function welcome() {
  const help = bot.commands.find(({ name }) => name === 'help');
  if (help !== undefined) sendCommand(help, {}, {});
  if (matchMedia('(hover: hover)').matches) composer.focus();
}

async function choicesFor(command, option, typed) {
  const { choices } = await post('/api/autocomplete', { name: command.name, option, typed });
  return choices;
}

function sendText(text) {
  const repliesTo = replyingTo;
  const history = repliesTo?.turns ?? [];
  replyTo(null);
  messages.addUser(text, repliesTo);
  const entry = messages.addBot(referenceTo('You', text));
  void ask(entry, '/api/message', { text, history: recent(history) }, [...history, { role: 'user', text }]);
}

function sendCommand(command, values, shown) {
  const text = Object.values(shown).join(' ');
  replyTo(null);
  const entry = messages.addBot(commandLine(command.name, shown));
  const turns = text === '' ? [] : [{ role: 'user', text }];
  void ask(entry, '/api/command', { name: command.name, options: values }, turns);
}

/** Asks the bot, showing that it thinks, then its reply or what went wrong. */
async function ask(entry, path, body, turns) {
  messages.think(entry);
  try {
    const reply = await post(path, body);
    messages.show(entry, reply, answered(turns, reply));
  } catch (error) {
    messages.fail(entry, error, error.again ? () => ask(entry, path, body, turns) : null);
  }
}

/** A button's reply replaces its message, or is a message of its own. */
async function press(entry, button, customId) {
  if (entry.pressing) return;
  entry.pressing = true;
  button.classList.add('pressed');
  try {
    const earlier = entry.turns.slice(0, -1);
    const reply = await post('/api/button', { customId, message: entry.payload, turns: recent(earlier) });
    const turns = earlier.length > 0 ? earlier : [{ role: 'user', text: button.textContent }];
    const target = reply.update ? entry : messages.addBot(referenceTo(bot.name, entry.drawn.quoted));
    messages.show(target, reply, answered(turns, reply));
  } catch (error) {
    messages.fail(entry, error, error.again ? () => press(entry, button, customId) : null);
  }
  entry.pressing = false;
  button.classList.remove('pressed');
}

/** The conversation with the bot's reply at its end; a reply to nothing, such as help, starts none. */
function answered(turns, reply) {
  return turns.length === 0 ? [] : [...turns, { role: 'agent', text: showsPassage(reply) ? reply.drawn.quoted : '' }];
}

/** Whether the reply quotes: its citation stands alone on a line of the first field. The bot's own phrases say nothing of a subject. */
function showsPassage({ payload }) {
  return /^`[^`]+`$/m.test(payload.embeds?.[0]?.fields?.[0]?.value ?? '');
}

/** The newest turns that fit into a request, oldest first. */
function recent(turns) {
  let letters = 0;
  const cut = turns.slice(-MOST_TURNS).map(({ role, text }) => ({ role, text: text.slice(0, MOST_LETTERS_IN_TURN) }));
  const fitting = cut.reverse().filter(({ text }) => {
    letters += text.length;
    return letters <= MOST_LETTERS;
  });
  return fitting.reverse();
}

/** Makes the next message a reply to `entry`, or to nothing when null. */
function replyTo(entry) {
  replyingTo = entry;
  replyBar.hidden = entry === null;
  replyBar.replaceChildren();
  if (entry === null) return;
  const cancel = element('button', { type: 'button', class: 'text-button', 'aria-label': 'Stop replying', text: '✕' });
  cancel.addEventListener('click', () => {
    replyTo(null);
    composer.focus();
  });
  const author = element('strong', { text: bot.name });
  replyBar.append(
    element('span', { class: 'reply-bar-text' }, 'Replying to ', author, ` ${entry.drawn.quoted}`),
    cancel,
  );
  composer.focus();
}

/** Spoilers open when pressed; the name of a command starts that command. */
function pressMarkup(event) {
  const isKey = event.type === 'keydown';
  if (isKey && event.key !== 'Enter' && event.key !== ' ') return;
  const spoiler = event.target.closest('.md-spoiler:not(.shown)');
  const name = event.target.closest('[data-command]')?.dataset.command;
  if (spoiler !== null) {
    event.preventDefault();
    spoiler.classList.add('shown');
    for (const attribute of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(attribute);
  } else if (name !== undefined && !isKey) {
    const command = bot.commands.find((candidate) => candidate.name === name);
    if (command !== undefined) composer.choose(command);
  }
}
