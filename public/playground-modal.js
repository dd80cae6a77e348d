import { element, markdown } from './playground-dom.js';

/** A dialog of the bot: labelled fields, sent together. */

/**
 * Opens the dialog. `onSend(fields)` is told what was filled in, by custom id; where it rejects, the dialog stays open and says
 * why, else `onSent` is told what it resolved to. Escape and Cancel close it, and the focus goes back to where it was.
 */
export function openModal({ title, parts }, { onSend, onSent }) {
  const fields = parts.map(partOf);
  const failure = element('p', { class: 'modal-failure', role: 'alert' });
  const send = element('button', { class: 'button primary', text: 'Submit' });
  const cancel = element('button', { type: 'button', class: 'button secondary', text: 'Cancel' });
  const close = element('button', { type: 'button', class: 'modal-close', 'aria-label': 'Close', text: '✕' });
  const form = element(
    'form',
    { method: 'dialog' },
    element('header', {}, element('h2', { id: 'modal-title', text: title }), close),
    element('div', { class: 'modal-parts' }, ...fields.map(({ box }) => box)),
    failure,
    element('footer', {}, cancel, send),
  );
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, form);
  for (const button of [cancel, close]) button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    failure.textContent = '';
    send.disabled = true;
    try {
      const answer = await onSend(Object.fromEntries(fields.flatMap(({ read }) => (read === null ? [] : [read()]))));
      dialog.close();
      onSent(answer);
    } catch (error) {
      failure.textContent = error.message;
    }
    send.disabled = false;
  });
  document.body.append(dialog);
  dialog.showModal();
  (form.querySelector('input, textarea, select') ?? send).focus();
}

/** A part's box, and what reads its `[customId, value]`; null where there is nothing to fill in. */
function partOf(part, index) {
  if (part.kind === 'text') return { box: markdown('div', 'text-display', part.textHtml), read: null };
  if (part.kind !== 'field') {
    const text = `(a component of type ${part.type}, which is not drawn here)`;
    return { box: element('div', { class: 'unknown', text }), read: null };
  }
  const id = `modal-field-${index}`;
  const about = part.description === '' ? null : `${id}-about`;
  const shared = { id, required: part.required, 'aria-describedby': about };
  const control = part.input === undefined ? selectFor(part.select, shared) : inputFor(part.input, shared);
  const { customId } = part.input ?? part.select;
  const box = element(
    'div',
    { class: 'modal-field' },
    element(
      'label',
      { for: id, text: part.label },
      part.required ? element('span', { class: 'star', 'aria-hidden': 'true', text: ' *' }) : null,
    ),
    about === null ? null : element('p', { id: about, text: part.description }),
    control,
  );
  return { box, read: () => [customId, valueIn(control)] };
}

function inputFor({ long, placeholder, value, shortest, longest }, shared) {
  const control = element(long ? 'textarea' : 'input', {
    ...shared,
    ...(long ? { rows: '5' } : { type: 'text' }),
    placeholder: placeholder === '' ? null : placeholder,
    minlength: shortest === 0 ? null : String(shortest),
    maxlength: String(longest),
  });
  control.value = value;
  return control;
}

function selectFor({ placeholder, most, options }, shared) {
  const none = element('option', { value: '', text: placeholder });
  const choices = options.map(({ label, value, emoji, chosen }) =>
    element('option', { value, selected: chosen, text: emoji === '' ? label : `${emoji} ${label}` }),
  );
  return element('select', { ...shared, multiple: most > 1 }, ...(most > 1 ? choices : [none, ...choices]));
}

function valueIn(control) {
  if (control.multiple !== true) return control.value;
  return [...control.selectedOptions].map((option) => option.value).join(',');
}
