import { element } from './playground-dom.js';

/** The bar that says who asks, where, and in which language. The browser remembers it. */

const KEY = 'footnote.scene';
const DIRECT = 'direct';

export class SceneBar {
  #locale;
  #user;
  #channel;
  #manager;
  #place;

  /** `onChange()` is told when anything was changed. */
  constructor({ form, place, locales, onChange }) {
    const scene = remembered();
    this.#place = place;
    this.#locale = choice(Object.entries(locales), scene.locale);
    this.#user = choice(
      place.users.map(({ id, name }) => [id, name]),
      scene.user,
    );
    const channels = place.channels.map(({ id, name }) => [id, `#${name}`]);
    this.#channel = choice([...channels, [DIRECT, 'Direct message']], scene.channel);
    this.#manager = element('input', { type: 'checkbox', checked: scene.manager === true });
    form.replaceChildren(
      labelled('Language', this.#locale),
      labelled('Place', this.#channel),
      labelled('You are', this.#user),
      labelled('Manager', this.#manager),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      this.#follow();
      remember({
        locale: this.#locale.value,
        user: this.#user.value,
        channel: this.#channel.value,
        manager: this.#manager.checked,
      });
      onChange();
    });
    this.#follow();
  }

  get locale() {
    return this.#locale.value;
  }

  get isDirect() {
    return this.#channel.value === DIRECT;
  }

  get canManage() {
    return this.#manager.checked && !this.isDirect;
  }

  /** `{id, name}` of who asks. */
  get user() {
    return this.#place.users.find(({ id }) => id === this.#user.value);
  }

  /** As people call it: `#general`, or the bot's name in a direct message. */
  channelName(bot) {
    return this.isDirect ? bot : this.#channel.selectedOptions[0].textContent;
  }

  /** What goes along with every request. */
  get fields() {
    return {
      locale: this.locale,
      user: this.#user.value,
      channel: this.isDirect ? null : this.#channel.value,
      canManage: this.canManage,
    };
  }

  /** Nobody manages a direct message. */
  #follow() {
    this.#manager.disabled = this.isDirect;
  }
}

/** A list to choose from; what was remembered but is no longer there counts as nothing. */
function choice(entries, chosen) {
  return element(
    'select',
    {},
    ...entries.map(([value, text]) => element('option', { value, text, selected: value === chosen })),
  );
}

function labelled(text, control) {
  return element('label', {}, element('span', { text }), control);
}

/** The browser may forbid storage, and what is stored may be anything. */
function remembered() {
  try {
    return Object(JSON.parse(localStorage.getItem(KEY)));
  } catch {
    return {};
  }
}

function remember(scene) {
  try {
    localStorage.setItem(KEY, JSON.stringify(scene));
  } catch {
    // Forgotten on reload then, which hurts nobody.
  }
}
