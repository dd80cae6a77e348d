/** Small pieces that every part of the page builds with. */

/**
 * Makes an element. `text` is plain text; `html` must come from the server's drawing, which escapes everything.
 * Keys that start with `on` are listeners; all others are attributes, left out when null or false.
 */
export function element(tag, { text, html, ...attributes } = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  if (text !== undefined) made.textContent = text;
  if (html !== undefined) made.innerHTML = html;
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A link to another site, which learns nothing about this page. */
export function outsideLink(url, attributes, ...children) {
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow', ...attributes }, ...children);
}

/** Markdown drawn by the server, with its times in the reader's own zone. */
export function markdown(tag, name, html) {
  const box = element(tag, { class: `${name} md`, dir: 'auto', html });
  for (const time of box.querySelectorAll('time.md-time')) {
    const date = new Date(time.dateTime);
    time.title = formatTime(date, 'F');
    time.textContent = formatTime(date, time.dataset.style);
  }
  return box;
}

/** A picture from the outline of a shape on a square of 24 units; for readers of the screen it is not there. */
export function icon(path) {
  return element('span', {
    class: 'icon',
    'aria-hidden': 'true',
    html: `<svg viewBox="0 0 24 24" width="16" height="16"><path fill="currentColor" d="${path}" /></svg>`,
  });
}

/** The language in which times are written. */
let language = 'en-GB';

export function writeTimesIn(locale) {
  language = locale;
}

const DATE_STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** A moment in the reader's own time zone, in one of Discord's styles. */
export function formatTime(date, style = 'f') {
  return style === 'R' ? relative(date) : new Intl.DateTimeFormat(language, DATE_STYLES[style]).format(date);
}

const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function relative(date) {
  const seconds = (date.getTime() - Date.now()) / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
