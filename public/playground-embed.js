import { componentBox } from './playground-components.js';
import { element, formatTime, markdown, outsideLink } from './playground-dom.js';
import { downloadLink } from './playground-files.js';

/** Lays out what the server drew: the parts of a message that Discord lays out itself. */

/** Content, embeds, components, files and pings of one message; `onPress(control, customId, values)` is told of presses. */
export function messageParts(drawn, onPress) {
  const parts = [];
  if (drawn.contentHtml !== '') parts.push(markdown('div', 'content', drawn.contentHtml));
  for (const embed of drawn.embeds) parts.push(embedBox(embed));
  for (const file of looseFiles(drawn)) parts.push(downloadLink(file));
  for (const component of drawn.components) parts.push(componentBox(component, { onPress, files: drawn.files }));
  if (drawn.pings.length > 0) parts.push(pingLine(drawn.pings));
  return parts;
}

/** Files that no component shows. */
function looseFiles({ files, components }) {
  const namesIn = (parts) => parts.flatMap((part) => (part.kind === 'file' ? part.name : namesIn(part.parts ?? [])));
  const shown = namesIn(components);
  return files.filter(({ name }) => !shown.includes(name));
}

function pingLine(names) {
  const pills = names.flatMap((name) => [' ', element('span', { class: 'md-mention', text: name })]);
  return element('div', { class: 'ping-line' }, 'Notifies', ...pills);
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
