import { element, icon } from './playground-dom.js';
import { closeOnEscape } from './playground-select.js';

/** What can be done with a message: reply, use an app's message command, look at the payload. */

const ARROW_BACK = 'M10 5 3 12l7 7v-4.500c5 0 8.500 1.600 11 5-1-6-4-10-11-10.500z';

export function replyAction(onReply) {
  const label = 'Reply to this message';
  return element('button', { type: 'button', title: label, 'aria-label': label, onclick: onReply }, icon(ARROW_BACK));
}

/** The message commands; `commandsNow()` gives those that are offered when the list opens, as `{name, shown}`. */
export function appsAction(commandsNow, onUse) {
  const list = element('ul', { class: 'menu apps-menu', 'aria-label': 'Apps' });
  const summary = element('summary', { title: 'Apps', text: 'Apps' });
  const details = element('details', { class: 'apps' }, summary, list);
  const itemOf = (command) => {
    const use = element('button', { type: 'button', class: 'menu-item', text: command.shown });
    use.addEventListener('click', () => {
      details.open = false;
      onUse(command);
    });
    return element('li', {}, use);
  };
  // Keys press a summary too; what is offered is there before the list is seen.
  summary.addEventListener('click', () => {
    const items = commandsNow().map(itemOf);
    const none = element('li', { class: 'menu-detail', text: 'No app offers anything here.' });
    list.replaceChildren(...(items.length > 0 ? items : [none]));
  });
  details.addEventListener('toggle', () => list.scrollIntoView({ block: 'nearest' }));
  closeOnEscape(details);
  return details;
}

/** Shows and hides the exact JSON that `payloadNow()` gives, at the end of `parts`. */
export function payloadAction(parts, payloadNow) {
  const label = 'Show the payload that Discord would get';
  const action = element('button', {
    type: 'button',
    title: label,
    'aria-label': label,
    'aria-expanded': 'false',
    text: '{ }',
  });
  action.addEventListener('click', () => {
    const shown = parts.querySelector('.payload');
    action.setAttribute('aria-expanded', String(shown === null));
    shown?.remove();
    if (shown !== null) return;
    const json = JSON.stringify(payloadNow(), null, 2);
    parts.append(element('pre', { class: 'payload', tabindex: '0', 'aria-label': 'Payload', text: json }));
  });
  return action;
}
