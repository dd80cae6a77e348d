import { element } from './playground-dom.js';
import { Menu } from './playground-menu.js';
import { OptionField } from './playground-option.js';

/** The message box: plain text, or a slash command whose options are filled in one by one. */

export class Composer {
  #form;
  #text;
  #send;
  #box;
  #hint;
  #usualHint;
  #menu;
  #settings;
  #command = null;
  #fields = [];

  /**
   * `commandsNow()` gives the commands that are offered; `onText(text)` and `onCommand(command, values, shown)` are told what to
   * send; `choicesFor(command, {option, typed, options})` resolves to choices; `onEscape()` is told when there is nothing here to
   * escape from; `place` holds the people, channels and roles that there are.
   */
  constructor({ form, hint, menu, ...settings }) {
    this.#form = form;
    this.#text = form.querySelector('textarea');
    this.#send = form.querySelector('.send');
    this.#box = form.querySelector('.command');
    this.#hint = hint;
    this.#usualHint = [...hint.childNodes];
    this.#menu = new Menu(menu);
    this.#settings = settings;
    this.#text.disabled = false;
    this.#send.disabled = false;
    this.#listen();
  }

  focus() {
    this.#text.focus();
  }

  /** What the empty box says; a command that was begun is left, as it may not be offered any more. */
  restart(placeholder) {
    this.#text.placeholder = placeholder;
    if (this.#command !== null) this.#leave('', { focus: false });
  }

  /** Starts filling in a command; `rest` goes into its first option. */
  choose(command, rest = '') {
    this.#command = command;
    this.#fields = command.options.map((option) => this.#fieldFor(option));
    const name = element('span', { class: 'command-name', text: `/${command.shown}` });
    this.#box.replaceChildren(name, ...this.#fields.map(({ chip }) => chip));
    this.#box.hidden = false;
    this.#text.hidden = true;
    this.#menu.close();
    const [first] = this.#fields;
    if (first !== undefined) return first.start(rest.replace(new RegExp(`^${first.option.shown}:\\s*`), ''));
    this.#hint.replaceChildren(`${command.about} Press Enter to send.`);
    return this.#send.focus();
  }

  #listen() {
    this.#text.addEventListener('input', () => {
      this.#grow();
      this.#suggestCommands();
    });
    this.#text.addEventListener('blur', () => this.#menu.close());
    this.#text.addEventListener('keydown', (event) => this.#textKey(event));
    this.#send.addEventListener('keydown', (event) => {
      if (this.#command !== null && ['Escape', 'Backspace'].includes(event.key)) this.#leave('');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#command === null) this.#submitText();
      else this.#submitCommand();
    });
  }

  #textKey(event) {
    if (this.#menu.handle(event)) return;
    if (event.key === 'Escape') this.#settings.onEscape();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#form.requestSubmit();
  }

  #suggestCommands() {
    const commands = this.#settings.commandsNow();
    const [, name, rest] = /^\/(\S*)(?:\s([\s\S]*))?$/.exec(this.#text.value) ?? [];
    const exact = commands.find((command) => command.shown === name || command.name === name);
    if (rest !== undefined && exact !== undefined) return this.choose(exact, rest);
    if (name === undefined || rest !== undefined) return this.#menu.close();
    const typed = name.toLowerCase();
    const fitting = commands
      .filter((command) => command.shown.includes(typed) || command.name.includes(typed))
      .sort((a, b) => Number(b.shown.startsWith(typed)) - Number(a.shown.startsWith(typed)));
    return this.#menu.open(this.#text, {
      heading: 'Commands',
      choices: fitting.map((command) => ({ title: `/${command.shown}`, detail: command.about })),
      start: 0,
      onPick: (index) => this.choose(fitting[index]),
    });
  }

  #fieldFor(option) {
    const field = new OptionField({
      option,
      place: this.#settings.place,
      menu: this.#menu,
      choicesFor: (name, typed) =>
        this.#settings.choicesFor(this.#command, { option: name, typed, options: this.#valuesBut(name) }),
      onHint: (words) => this.#hint.replaceChildren(words),
    });
    field.input.addEventListener('keydown', (event) => this.#optionKey(event, field));
    return field;
  }

  /** What is filled in so far, but for one option. */
  #valuesBut(name) {
    const others = this.#fields.filter(({ option, value }) => option.name !== name && value !== '');
    return Object.fromEntries(others.map(({ option, value }) => [option.name, value]));
  }

  #optionKey(event, field) {
    if (event.key === 'Enter' && field.input.tagName === 'SELECT') {
      event.preventDefault();
      this.#form.requestSubmit();
    } else if (this.#menu.handle(event)) {
      if (event.key === 'Escape') field.stop();
    } else if (event.key === 'Escape') {
      this.#leave('');
    } else if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      const before = this.#fields[this.#fields.indexOf(field) - 1];
      if (before === undefined) this.#leave('/');
      else before.input.focus();
    }
  }

  #leave(typed, { focus = true } = {}) {
    for (const field of this.#fields) field.stop();
    this.#command = null;
    this.#fields = [];
    this.#box.hidden = true;
    this.#box.replaceChildren();
    this.#text.hidden = false;
    this.#text.value = typed;
    this.#hint.replaceChildren(...this.#usualHint);
    this.#grow();
    if (!focus) return;
    this.#text.focus();
    this.#suggestCommands();
  }

  #submitText() {
    const typed = this.#text.value.trim();
    if (typed === '') return;
    this.#leave('');
    this.#settings.onText(typed);
  }

  #submitCommand() {
    const wrong = this.#fields.find(({ fault }) => fault !== null);
    for (const field of this.#fields) field.mark(field === wrong);
    if (wrong !== undefined) {
      wrong.input.focus();
      this.#hint.replaceChildren(wrong.fault);
      return;
    }
    const command = this.#command;
    const filled = this.#fields.filter(({ shown }) => shown !== '');
    const values = Object.fromEntries(filled.map(({ option, value }) => [option.name, value]));
    const shown = Object.fromEntries(filled.map((field) => [field.option.shown, field.shown]));
    this.#leave('');
    this.#settings.onCommand(command, values, shown);
  }

  /** Makes the text field as high as its text, up to the limit in the style sheet. */
  #grow() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight}px`;
  }
}
