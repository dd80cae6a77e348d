import { element } from './playground-dom.js';
import { Menu } from './playground-menu.js';

/** A menu inside a message. One choice is sent at once; of several, the reader says when they are complete. */

/** `onPress(control, customId, values)` is told what was chosen. */
export function selectMenu(drawn, onPress) {
  return drawn.least === 1 && drawn.most === 1 ? singleMenu(drawn, onPress) : severalMenu(drawn, onPress);
}

function singleMenu({ customId, placeholder, disabled, options }, onPress) {
  const list = element('div', { class: 'menu select-menu', hidden: true });
  const menu = new Menu(list);
  const chosen = options.findIndex((option) => option.chosen);
  const control = element('button', {
    type: 'button',
    class: 'select',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': placeholder,
    disabled: disabled || customId === null,
  });
  const face = (option) =>
    control.replaceChildren(
      option === undefined ? element('span', { class: 'placeholder', text: placeholder }) : optionFace(option),
      element('span', { class: 'chevron', 'aria-hidden': 'true', text: '⌄' }),
    );
  const open = () => {
    menu.open(control, {
      heading: placeholder,
      choices: options.map((option) => ({ title: titleOf(option), detail: option.description })),
      start: Math.max(chosen, 0),
      onPick: (index) => {
        face(options[index]);
        onPress(control, customId, [options[index].value]);
      },
    });
    list.scrollIntoView({ block: 'nearest' });
  };
  control.addEventListener('click', () => (menu.isOpen ? menu.close() : open()));
  control.addEventListener('blur', () => menu.close());
  control.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Tab') return menu.close();
    if (menu.isOpen && key === ' ') menu.pickMarked();
    else if (menu.handle(event)) return event.stopPropagation();
    else if (key === 'ArrowDown' || key === 'ArrowUp') open();
    else return;
    event.preventDefault();
  });
  face(options[chosen]);
  return element('div', { class: 'select-box' }, control, list);
}

/** A list of check boxes that opens; Discord too sends several choices only when its list is closed. */
function severalMenu({ customId, placeholder, disabled, least, most, options }, onPress) {
  const boxes = options.map((option) =>
    element('input', { type: 'checkbox', value: option.value, checked: option.chosen }),
  );
  const chosen = () => boxes.filter((box) => box.checked);
  const summary = element('summary', { class: 'select' });
  const done = element('button', { type: 'button', class: 'button primary', text: 'Done' });
  const refresh = () => {
    const labels = options.filter((_, index) => boxes[index].checked).map(titleOf);
    summary.replaceChildren(
      element('span', { class: labels.length === 0 ? 'placeholder' : '', text: labels.join(', ') || placeholder }),
      element('span', { class: 'chevron', 'aria-hidden': 'true', text: '⌄' }),
    );
    const count = chosen().length;
    done.disabled = count < least || count > most;
    for (const box of boxes) box.disabled = !box.checked && count >= most && most > 1;
  };
  const panel = element(
    'div',
    { class: 'menu select-menu', role: 'group', 'aria-label': placeholder },
    ...options.map((option, index) => element('label', { class: 'menu-item check' }, boxes[index], optionFace(option))),
    done,
  );
  const details = element('details', { class: 'select-box' }, summary, panel);
  // Where at most one may be chosen, another takes its place.
  panel.addEventListener('change', (event) => {
    if (most === 1) for (const box of boxes) box.checked = box === event.target && box.checked;
    refresh();
  });
  done.addEventListener('click', () => {
    details.open = false;
    summary.focus();
    onPress(
      summary,
      customId,
      chosen().map((box) => box.value),
    );
  });
  closeOnEscape(details);
  refresh();
  if (disabled || customId === null) return element('div', { class: 'select-box' }, disabledFace(summary));
  return details;
}

/** Closes a list that opens when Escape is pressed or the focus leaves it. */
export function closeOnEscape(details) {
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary').focus();
  });
  details.addEventListener('focusout', (event) => {
    if (event.relatedTarget !== null && !details.contains(event.relatedTarget)) details.open = false;
  });
}

function disabledFace(summary) {
  return element('button', { type: 'button', class: 'select', disabled: true }, ...summary.childNodes);
}

function optionFace({ label, emoji, description }) {
  return element(
    'span',
    { class: 'option-face' },
    element('span', { class: 'menu-title', text: emoji === '' ? label : `${emoji} ${label}` }),
    description === '' ? null : element('span', { class: 'menu-detail', text: description }),
  );
}

function titleOf({ label, emoji }) {
  return emoji === '' ? label : `${emoji} ${label}`;
}
