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
   * `onText(text)` and `onCommand(command, values, shown)` are told what to send; `choicesFor(command, option, typed)`
   * resolves to choices; `onEscape()` is told when there is nothing here to escape from.
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
    this.#text.placeholder = settings.placeholder;
    this.#text.disabled = false;
    this.#send.disabled = false;
    this.#listen();
  }

  focus() {
    this.#text.focus();
  }

  /** Starts filling in a command; `rest` goes into its first option. */
  choose(command, rest = '') {
    this.#command = command;
    this.#fields = (command.options ?? []).map((option) => this.#fieldFor(option));
    const name = element('span', { class: 'command-name', text: `/${command.name}` });
    this.#box.replaceChildren(name, ...this.#fields.map(({ chip }) => chip));
    this.#box.hidden = false;
    this.#text.hidden = true;
    this.#menu.close();
    const [first] = this.#fields;
    if (first !== undefined) return first.start(rest.replace(new RegExp(`^${first.option.name}:\\s*`), ''));
    this.#hint.replaceChildren(`${command.description} Press Enter to send.`);
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
    const { commands } = this.#settings;
    const [, name, rest] = /^\/(\S*)(?:\s([\s\S]*))?$/.exec(this.#text.value) ?? [];
    const exact = commands.find((command) => command.name === name);
    if (rest !== undefined && exact !== undefined) return this.choose(exact, rest);
    if (name === undefined || rest !== undefined) return this.#menu.close();
    const typed = name.toLowerCase();
    const fitting = commands
      .filter((command) => command.name.includes(typed))
      .sort((a, b) => Number(b.name.startsWith(typed)) - Number(a.name.startsWith(typed)));
    return this.#menu.open(this.#text, {
      heading: 'Commands',
      choices: fitting.map((command) => ({ title: `/${command.name}`, detail: command.description })),
      first: true,
      onPick: (index) => this.choose(fitting[index]),
    });
  }

  #fieldFor(option) {
    const field = new OptionField({
      option,
      menu: this.#menu,
      choicesFor: (name, typed) => this.#settings.choicesFor(this.#command, name, typed),
      onHint: (words) => this.#hint.replaceChildren(words),
    });
    field.input.addEventListener('keydown', (event) => this.#optionKey(event, field));
    return field;
  }

  #optionKey(event, field) {
    if (this.#menu.handle(event)) {
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

  #leave(typed) {
    for (const field of this.#fields) field.stop();
    this.#command = null;
    this.#fields = [];
    this.#box.hidden = true;
    this.#box.replaceChildren();
    this.#text.hidden = false;
    this.#text.value = typed;
    this.#hint.replaceChildren(...this.#usualHint);
    this.#grow();
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
    const missing = this.#fields.find((field) => field.isMissing);
    for (const field of this.#fields) field.mark(field === missing);
    if (missing !== undefined) {
      missing.input.focus();
      this.#hint.replaceChildren(`“${missing.option.name}” is required.`);
      return;
    }
    const command = this.#command;
    const filled = this.#fields.filter(({ shown }) => shown !== '');
    const values = Object.fromEntries(filled.map(({ option, value }) => [option.name, value]));
    const shown = Object.fromEntries(filled.map((field) => [field.option.name, field.shown]));
    this.#leave('');
    this.#settings.onCommand(command, values, shown);
  }

  /** Makes the text field as high as its text, up to the limit in the style sheet. */
  #grow() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight}px`;
  }
}
