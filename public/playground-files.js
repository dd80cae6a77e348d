import { element, icon } from './playground-dom.js';

/** Attachments: a link that saves the file, and its beginning to look at. */

/** How much of a file is shown. */
const PREVIEW_LETTERS = 3000;

/** An outline on a square of 24 units. */
const PAGE = 'M6 2h8l5 5v15H5V2h1zm7 1.500V8h4.500zM8 12h8v1.500H8zm0 4h8v1.500H8z';

/** A box with the link; the file need not exist anywhere but in the message. */
export function downloadLink({ name, text }) {
  const bytes = new TextEncoder().encode(text).length;
  // Nothing of a file is run: the address can only be saved, whatever its name says.
  const address = `data:application/octet-stream;charset=utf-8,${encodeURIComponent(text.toWellFormed())}`;
  return element(
    'div',
    { class: 'file' },
    element('span', { class: 'file-icon' }, icon(PAGE)),
    element(
      'div',
      { class: 'file-about' },
      element('a', { href: address, download: name, text: name }),
      element('span', { class: 'file-size', text: sizeOf(bytes) }),
    ),
    element(
      'details',
      { class: 'file-preview' },
      element('summary', { text: 'Preview' }),
      element('pre', { tabindex: '0', 'aria-label': `Beginning of ${name}`, text: beginningOf(text) }),
    ),
  );
}

function beginningOf(text) {
  return text.length > PREVIEW_LETTERS ? `${text.slice(0, PREVIEW_LETTERS)}\n…` : text;
}

function sizeOf(bytes) {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} KB`;
}
