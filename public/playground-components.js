import { element, icon, markdown, outsideLink } from './playground-dom.js';
import { downloadLink } from './playground-files.js';
import { selectMenu } from './playground-select.js';

/** Lays out the components of a message as the server drew them, nested as they are. */

/** An outline on a square of 24 units: pictures are never loaded. */
const PICTURE = 'M3 4h18v16H3zm2 2v9l4-4 4 4 3-3 3 3V6zm10.500 1.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z';

/**
 * One component. `onPress(control, customId, values)` is told of presses, with `values` for menus alone; `files` are the
 * attachments that a file component may show.
 */
export function componentBox(drawn, { onPress, files }) {
  const inner = (parts) => parts.map((part) => componentBox(part, { onPress, files }));
  switch (drawn.kind) {
    case 'row':
      return element('div', { class: 'button-row' }, ...inner(drawn.parts));
    case 'container': {
      const box = element('section', { class: 'container', 'aria-label': 'Card' }, ...inner(drawn.parts));
      if (drawn.color !== null) box.style.setProperty('--bar', drawn.color);
      box.classList.toggle('barred', drawn.color !== null);
      return box;
    }
    case 'section':
      return element(
        'div',
        { class: 'section' },
        element('div', { class: 'section-texts' }, ...inner(drawn.parts)),
        drawn.accessory === null ? null : element('div', { class: 'accessory' }, ...inner([drawn.accessory])),
      );
    case 'text':
      return markdown('div', 'text-display', drawn.textHtml);
    case 'separator':
      return element('hr', { class: `separator${drawn.line ? '' : ' blank'}${drawn.wide ? ' wide' : ''}` });
    case 'picture':
      return element(
        'div',
        { class: 'picture', role: 'img', 'aria-label': drawn.description || 'Picture' },
        icon(PICTURE),
      );
    case 'file':
      return fileBox(drawn.name, files);
    case 'button':
      return buttonOf(drawn, onPress);
    case 'select':
      return selectMenu(drawn, onPress);
    default:
      return element('div', { class: 'unknown', text: `(a component of type ${drawn.type}, which is not drawn here)` });
  }
}

function fileBox(name, files) {
  const file = files.find((each) => each.name === name);
  return file === undefined ? element('div', { class: 'unknown', text: `(no file “${name}”)` }) : downloadLink(file);
}

function buttonOf({ style, label, emoji, customId, url, disabled }, onPress) {
  const face = [
    emoji === ''
      ? null
      : element('span', { class: 'button-emoji', 'aria-hidden': label !== '' ? 'true' : null, text: emoji }),
    label === '' ? null : element('span', { text: label }),
  ];
  if (url !== null && !disabled) {
    return outsideLink(url, { class: 'button link' }, ...face, element('span', { 'aria-hidden': 'true', text: '↗' }));
  }
  const button = element(
    'button',
    { type: 'button', class: `button ${style}`, disabled: disabled || customId === null },
    ...face,
  );
  button.addEventListener('click', () => onPress(button, customId));
  return button;
}
