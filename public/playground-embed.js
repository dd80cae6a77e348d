import { element, formatTime, outsideLink } from './playground-dom.js';

/** Lays out what the server drew: the parts of a message that Discord lays out itself. */

/** Content, embeds and buttons of one message; `onPress(button, customId)` is told of presses. */
export function messageParts(drawn, onPress) {
  const parts = [];
  if (drawn.contentHtml !== '') parts.push(markdown('div', 'content', drawn.contentHtml));
  for (const embed of drawn.embeds) parts.push(embedBox(embed));
  for (const row of drawn.rows) {
    parts.push(element('div', { class: 'button-row' }, ...row.map((button) => buttonOf(button, onPress))));
  }
  return parts;
}

function embedBox(embed) {
  const box = element(
    'section',
    { class: 'embed', 'aria-label': 'Embed' },
    embed.author === null ? null : authorLine(embed),
    embed.titleHtml === '' ? null : titleLine(embed),
    embed.descriptionHtml === '' ? null : markdown('div', 'embed-description', embed.descriptionHtml),
    embed.fields.length === 0 ? null : fieldGrid(embed.fields),
    footerLine(embed),
  );
  if (embed.color !== null) box.style.setProperty('--bar', embed.color);
  return box;
}

function authorLine({ author, authorUrl }) {
  const name = authorUrl === null ? new Text(author) : outsideLink(authorUrl, { text: author });
  return element('div', { class: 'embed-author' }, name);
}

function titleLine({ titleHtml, url }) {
  if (url === null) return markdown('div', 'embed-title', titleHtml);
  return element('div', { class: 'embed-title' }, outsideLink(url, { class: 'md', html: titleHtml }));
}

function footerLine({ footer, timestamp }) {
  if (footer === null && timestamp === null) return null;
  const line = element('div', { class: 'embed-footer', text: footer ?? '' });
  if (timestamp !== null) {
    line.append(
      footer === null ? '' : ' • ',
      element('time', { datetime: timestamp, text: formatTime(new Date(timestamp)) }),
    );
  }
  return line;
}

/** Inline fields stand up to three in a line, as in Discord. */
function fieldGrid(fields) {
  const grid = element('div', { class: 'embed-fields' });
  let line = [];
  const endLine = () => {
    for (const box of line) box.classList.add(`of-${line.length}`);
    line = [];
  };
  for (const field of fields) {
    const box = element(
      'div',
      { class: 'embed-field' },
      markdown('div', 'embed-field-name', field.nameHtml),
      markdown('div', 'embed-field-value', field.valueHtml),
    );
    if (!field.inline || line.length === 3) endLine();
    if (field.inline) line.push(box);
    grid.append(box);
  }
  endLine();
  return grid;
}

function buttonOf({ style, label, emoji, customId, url, disabled }, onPress) {
  const face = [
    emoji === ''
      ? null
      : element('span', { class: 'button-emoji', 'aria-hidden': label !== '' ? 'true' : null, text: emoji }),
    label === '' ? null : element('span', { text: label }),
  ];
  if (url !== null) {
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

/** Markdown drawn by the server, with its times in the reader's own zone. */
function markdown(tag, name, html) {
  const box = element(tag, { class: `${name} md`, html });
  for (const time of box.querySelectorAll('time.md-time')) {
    const date = new Date(time.dateTime);
    time.title = formatTime(date, 'F');
    time.textContent = formatTime(date, time.dataset.style);
  }
  return box;
}
