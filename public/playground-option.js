import { element } from './playground-dom.js';

/** One option of a slash command in the message box: its chip, its field, and the choices that it offers. */

/** Milliseconds of quiet before choices are asked for, so that not every letter is a request. */
const QUIET = 120;

const TYPE = { number: 4, flag: 5, user: 6, channel: 7, role: 8 };
const LONGEST = 6000;

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

  /**
   * `choicesFor(option, typed)` resolves to choices; `onHint(text)` is told when there is something to explain; `place` holds the
   * people, channels and roles that there are.
   */
  constructor({ option, place, menu, choicesFor, onHint }) {
    this.option = option;
    this.#menu = menu;
    this.#choicesFor = choicesFor;
    this.#onHint = onHint;
    this.input = controlFor(option, place);
    this.chip = element(
      'label',
      { class: 'option' },
      element('span', { class: 'option-name', text: option.shown }),
      this.input,
    );
    this.input.addEventListener('input', () => {
      this.mark(false);
      this.#suggestSoon();
    });
    this.input.addEventListener('focus', () => {
      onHint(`${option.shown}: ${option.about}`);
      this.#suggestSoon();
    });
    this.input.addEventListener('blur', () => this.stop());
  }

  /** What the reader sees in the field. */
  get shown() {
    if (this.input.value === '') return '';
    return this.input.selectedOptions?.[0].textContent ?? this.input.value.trim();
  }

  /** What is sent: the value behind a choice that was picked, else the typed text. */
  get value() {
    return this.#picked?.name === this.input.value ? this.#picked.value : this.input.value.trim();
  }

  /** Why it cannot be sent as it is, or null. A number field says so itself of what is no number. */
  get fault() {
    if (!this.input.validity.valid) return this.input.validationMessage;
    return this.option.required === true && this.value === '' ? `“${this.option.shown}” is required.` : null;
  }

  mark(wrong) {
    this.chip.classList.toggle('missing', wrong);
    this.input.setAttribute('aria-invalid', String(wrong));
  }

  /** Puts text into the field, where it takes text, and the cursor behind it. */
  start(text) {
    if (this.input.tagName === 'INPUT') this.input.value = text;
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
      heading: this.option.about,
      choices: choices.map(({ name }) => ({ title: name, detail: '' })),
      start: -1,
      onPick: (index) => {
        this.#picked = choices[index];
        this.start(this.#picked.name);
      },
    });
  }
}

function controlFor(option, place) {
  const about = {
    'aria-label': option.required ? option.shown : `${option.shown} (optional)`,
    'aria-description': option.about,
  };
  const listed = listFor(option, place);
  if (listed !== null) {
    const items = [['', ''], ...listed].map(([value, text]) => element('option', { value, text }));
    return element('select', about, ...items);
  }
  if (option.type === TYPE.number)
    return element('input', { type: 'number', step: '1', min: option.min_value, max: option.max_value, ...about });
  const menuRoles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
  const maxlength = String(option.max_length ?? LONGEST);
  return element('input', { type: 'text', ...about, maxlength, ...(option.autocomplete ? menuRoles : {}) });
}

/** The values and names to choose from, or null where anything may be typed. */
function listFor({ type, choices }, place) {
  const members = (list, mark) => list.map(({ id, name }) => [id, `${mark}${name}`]);
  if (choices.length > 0) return choices.map(({ value, shown }) => [String(value), shown]);
  if (type === TYPE.flag) return [true, false].map((value) => [String(value), value ? 'True' : 'False']);
  if (type === TYPE.user) return members(place.users, '');
  if (type === TYPE.channel) return members(place.channels, '#');
  return type === TYPE.role ? members(place.roles, '@') : null;
}
