import { element } from './playground-dom.js';

/** One option of a slash command in the message box: its chip, its field, and the choices that it offers. */

/** Milliseconds of quiet before choices are asked for, so that not every letter is a request. */
const QUIET = 120;

export class OptionField {
  option;
  input;
  chip;
  #menu;
  #choicesFor;
  #onHint;
  #picked = null;
  #timer = 0;
  #asked = 0;

  /** `choicesFor(option, typed)` resolves to choices; `onHint(text)` is told when there is something to explain. */
  constructor({ option, menu, choicesFor, onHint }) {
    this.option = option;
    this.#menu = menu;
    this.#choicesFor = choicesFor;
    this.#onHint = onHint;
    this.input = inputFor(option);
    this.chip = element(
      'label',
      { class: 'option' },
      element('span', { class: 'option-name', text: option.name }),
      this.input,
    );
    this.input.addEventListener('input', () => {
      this.mark(false);
      this.#suggestSoon();
    });
    this.input.addEventListener('focus', () => {
      onHint(`${option.name}: ${option.description}`);
      this.#suggestSoon();
    });
    this.input.addEventListener('blur', () => this.stop());
  }

  /** What the reader sees in the field. */
  get shown() {
    return this.input.value.trim();
  }

  /** What is sent: the value behind a choice that was picked, else the typed text. */
  get value() {
    return this.#picked?.name === this.input.value ? this.#picked.value : this.shown;
  }

  get isMissing() {
    return this.option.required === true && this.shown === '';
  }

  mark(missing) {
    this.chip.classList.toggle('missing', missing);
    this.input.setAttribute('aria-invalid', String(missing));
  }

  /** Puts text into the field and the cursor behind it. */
  start(text) {
    this.input.value = text;
    this.input.focus();
  }

  /** Offers nothing more, whatever is still on its way. */
  stop() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#menu.close();
  }

  #suggestSoon() {
    if (!this.option.autocomplete) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#suggest(), QUIET);
  }

  async #suggest() {
    this.#asked += 1;
    const mine = this.#asked;
    let choices = [];
    try {
      choices = await this.#choicesFor(this.option.name, this.input.value);
    } catch (error) {
      this.#onHint(error.message);
    }
    if (mine !== this.#asked) return;
    this.#menu.open(this.input, {
      heading: this.option.description,
      choices: choices.map(({ name }) => ({ title: name, detail: '' })),
      first: false,
      onPick: (index) => {
        this.#picked = choices[index];
        this.start(this.#picked.name);
      },
    });
  }
}

function inputFor(option) {
  const menuRoles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
  return element('input', {
    type: 'text',
    'aria-label': option.required ? option.name : `${option.name} (optional)`,
    'aria-description': option.description,
    maxlength: String(option.max_length ?? 6000),
    ...(option.autocomplete ? menuRoles : {}),
  });
}
