import { element } from './playground-dom.js';

/** The list over the message box: commands, or choices for an option. The field that owns it keeps the focus. */

export class Menu {
  #container;
  #owner = null;
  #items = [];
  #active = -1;
  #onPick = null;

  constructor(container) {
    this.#container = container;
  }

  get isOpen() {
    return this.#owner !== null;
  }

  /** Shows `choices` of `{title, detail}` for `field`; `start` is the number of the one that is chosen already, -1 for none. */
  open(field, { heading, choices, start, onPick }) {
    this.close();
    if (choices.length === 0) return;
    this.#owner = field;
    this.#onPick = onPick;
    this.#items = choices.map((choice, index) => this.#itemOf(choice, index));
    const list = element('div', { id: 'menu-list', role: 'listbox', 'aria-label': heading }, ...this.#items);
    this.#container.replaceChildren(
      element('div', { class: 'menu-heading', 'aria-hidden': 'true', text: heading }),
      list,
    );
    this.#container.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.setAttribute('aria-controls', 'menu-list');
    this.#activate(start);
  }

  close() {
    this.#owner?.setAttribute('aria-expanded', 'false');
    this.#owner?.removeAttribute('aria-activedescendant');
    this.#owner?.removeAttribute('aria-controls');
    this.#owner = null;
    this.#items = [];
    this.#active = -1;
    this.#container.hidden = true;
    this.#container.replaceChildren();
  }

  /** Handles a key of the field that owns the menu; true when the key is used up. */
  handle(event) {
    if (this.#owner !== event.currentTarget || event.isComposing) return false;
    if (event.key === 'ArrowDown') this.#step(1);
    else if (event.key === 'ArrowUp') this.#step(-1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Tab' && !event.shiftKey) this.#pick(Math.max(this.#active, 0));
    else if (event.key === 'Enter' && !event.shiftKey && this.#active >= 0) this.#pick(this.#active);
    else return false;
    event.preventDefault();
    return true;
  }

  /** Takes the choice that is marked, if one is. */
  pickMarked() {
    if (this.#active >= 0) this.#pick(this.#active);
  }

  #itemOf({ title, detail }, index) {
    const item = element(
      'div',
      { id: `menu-item-${index}`, class: 'menu-item', role: 'option', 'aria-selected': 'false' },
      element('span', { class: 'menu-title', text: title }),
      detail === '' ? null : element('span', { class: 'menu-detail', text: detail }),
    );
    item.addEventListener('pointerdown', (event) => event.preventDefault());
    item.addEventListener('click', () => this.#pick(index));
    return item;
  }

  #step(by) {
    const from = this.#active === -1 && by === -1 ? 0 : this.#active;
    this.#activate((from + by + this.#items.length) % this.#items.length);
  }

  #activate(index) {
    this.#items[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const item = this.#items[index];
    if (item === undefined) return;
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    this.#owner.setAttribute('aria-activedescendant', item.id);
  }

  #pick(index) {
    const onPick = this.#onPick;
    this.close();
    onPick(index);
  }
}
