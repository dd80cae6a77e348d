import { getBot, post } from './playground-api.js';
import { messageCommands, slashCommands } from './playground-commands.js';
import { Composer } from './playground-composer.js';
import { answered, recent } from './playground-conversation.js';
import { element, writeTimesIn } from './playground-dom.js';
import { commandLine, failureLine, MessageLog, referenceTo } from './playground-log.js';
import { openModal } from './playground-modal.js';
import { SceneBar } from './playground-scene.js';

/**
 * The playground: one pretend server with one bot. The conversation lives on this page only; a follow-up carries the turns
 * that it replies to, and a button carries its message, so the server keeps nothing.
 */

const list = document.querySelector('#log');
const replyBar = document.querySelector('#reply-bar');

let bot;
let scene;
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
  scene = new SceneBar({
    form: document.querySelector('#scene'),
    place: bot.place,
    locales: bot.locales,
    onChange: changeScene,
  });
  messages = new MessageLog({
    list,
    scroller: document.querySelector('.messages'),
    bot: { id: bot.place.bot, name: bot.name },
    appsNow: () => messageCommands(bot.commands, scene),
    onReply: replyTo,
    onPress: press,
    onApp: useApp,
  });
  composer = new Composer({
    form: document.querySelector('#composer'),
    hint: document.querySelector('#hint'),
    menu: document.querySelector('#menu'),
    place: bot.place,
    commandsNow: () => slashCommands(bot.commands, scene),
    choicesFor,
    onText: sendText,
    onCommand: sendCommand,
    onEscape: () => replyTo(null),
  });
  list.addEventListener('click', pressMarkup);
  list.addEventListener('keydown', pressMarkup);
  enterScene();
  welcome();
}

/** The bot introduces itself with its own words. */
function welcome() {
  const help = slashCommands(bot.commands, scene).find(({ name }) => name === 'help');
  if (help !== undefined) sendCommand(help, {}, {});
  if (matchMedia('(hover: hover)').matches) composer.focus();
}

function enterScene() {
  writeTimesIn(scene.locale);
  composer.restart(`Message ${scene.channelName(bot.name)}, or type / for commands`);
}

function changeScene() {
  enterScene();
  const manager = scene.canManage ? ', who may manage the server' : '';
  messages.addNote(
    `${scene.channelName('Direct message')} · ${scene.user.name}${manager} · ${bot.locales[scene.locale]}`,
  );
}

/** Sends a request as whoever asks now. */
function request(path, body) {
  return post(path, { ...body, scene: scene.fields });
}

async function choicesFor(command, typing) {
  const { choices } = await request('/api/autocomplete', { name: command.name, ...typing });
  return choices;
}

function sendText(text) {
  const repliesTo = replyingTo;
  const history = repliesTo?.turns ?? [];
  replyTo(null);
  messages.addUser(text, scene.user, repliesTo);
  const entry = messages.addBot(referenceTo(scene.user.name, text));
  void ask(entry, ['/api/message', { text, history: recent(history) }], [...history, { role: 'user', text }]);
}

function sendCommand(command, values, shown) {
  const text = Object.values(shown).join(' ');
  replyTo(null);
  const entry = messages.addBot(commandLine(scene.user.name, `/${command.shown}`, shown));
  const turns = text === '' ? [] : [{ role: 'user', text }];
  void ask(entry, ['/api/command', { name: command.name, options: values }], turns);
}

/** A message command asks about the message; what it finds answers that message's words. */
function useApp({ id, author, text }, command) {
  const entry = messages.addBot(commandLine(scene.user.name, command.shown, {}));
  const target = { id, author: author.id, text };
  entry.about = referenceTo(author.name, text);
  void ask(entry, ['/api/menu', { name: command.name, target }], [{ role: 'user', text }]);
}

/** Asks the bot, showing that it thinks, then its reply or what went wrong. */
async function ask(entry, [path, body], turns) {
  messages.think(entry);
  try {
    const reply = await request(path, body);
    messages.show(entry, reply, answered(turns, reply));
    postPublicly(entry, reply, turns);
  } catch (error) {
    messages.fail(entry, error, error.again ? () => ask(entry, [path, body], turns) : null);
  }
}

/** A press opens a dialog, or is answered at once. */
async function press(entry, control, customId, values) {
  if (entry.pressing) return;
  entry.pressing = true;
  control.classList.add('pressed');
  const earlier = entry.turns.slice(0, -1);
  const pressed = { message: entry.payload, values, turns: recent(earlier) };
  try {
    const reply = await request('/api/press', { customId, ...pressed });
    const turns = earlier.length > 0 ? earlier : [{ role: 'user', text: control.textContent }];
    if (reply.modal === undefined) showPressed(entry, reply, turns);
    else openDialog(entry, reply.modal, pressed);
  } catch (error) {
    messages.fail(entry, error, error.again ? () => press(entry, control, customId, values) : null);
  }
  entry.pressing = false;
  control.classList.remove('pressed');
}

/** What is written into a dialog goes on with the conversation of the message that opened it. */
function openDialog(entry, modal, pressed) {
  openModal(modal, {
    onSend: async (fields) => ({
      reply: await request('/api/submit', { customId: modal.customId, fields, ...pressed }),
      turns: [...entry.turns, { role: 'user', text: Object.values(fields).join(' ').trim() }],
    }),
    onSent: ({ reply, turns }) => showPressed(entry, reply, turns),
  });
}

/** What answers a press takes the place of its message, which stays as private as it was, deletes it, or is a message of its own. */
function showPressed(entry, reply, turns) {
  const line = () => referenceTo(bot.name, entry.drawn.quoted);
  if (reply.remove) messages.remove(entry);
  if (reply.update && !reply.remove) messages.show(entry, { ...reply, private: entry.private }, answered(turns, reply));
  else if (!reply.remove || !isEmpty(reply)) messages.show(messages.addBot(line()), reply, answered(turns, reply));
  postPublicly(entry, reply, turns);
}

/** What is said to everybody besides; a passage that was picked for a message is a reply to that one. */
function postPublicly(entry, { post: shared }, turns) {
  if (shared === null) return;
  const line = entry.about ?? referenceTo(bot.name, entry.drawn?.quoted ?? '');
  messages.show(messages.addBot(line), { ...shared, private: false }, answered(turns, shared));
}

function isEmpty({ drawn }) {
  return drawn.text === '' && drawn.embeds.length + drawn.components.length + drawn.files.length === 0;
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
    const commands = slashCommands(bot.commands, scene);
    const command = commands.find((candidate) => candidate.name === name || candidate.shown === name);
    if (command !== undefined) composer.choose(command);
  }
}
