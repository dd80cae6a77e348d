import { type Node, parse } from './discord-markdown-rules.ts';
import { nameOf } from './pretend-server.ts';
import { webAddress } from './web-address.ts';

/**
 * Discord's markdown as safe HTML, for the playground. Everything that comes from the text is escaped here, and
 * only http and https become links. No image is ever loaded: a custom emoji is drawn as its name.
 */

type Place = { readonly insideLink: boolean };

/** Discord sends at most this many characters in all embeds of a message (resources/message, embed limits). */
const LONGEST = 6000;

/** Draws markdown as Discord draws it in an embed. Longer than a message may be, it is drawn as plain text. */
export function markdownToHtml(markdown: string, options: { readonly links?: boolean } = {}): string {
  if (markdown.length > LONGEST) return escapeHtml(markdown).replaceAll('\n', '<br>');
  return drawAll(parse(markdown), { insideLink: options.links === false });
}

/** The words that a reader sees, without their markup. */
export function markdownToText(markdown: string): string {
  return markdown.length > LONGEST ? markdown : readAll(parse(markdown)).trim();
}

/** The words inside block quotes, or where nothing is quoted all of them but the small print. */
export function quotedText(markdown: string): string {
  if (markdown.length > LONGEST) return markdown;
  const nodes = parse(markdown);
  const quotes = nodes.filter((node) => node.type === 'blockQuote');
  if (quotes.length > 0) return quotes.map((quote) => readAll(quote.content).trim()).join('\n');
  return readAll(nodes.filter((node) => node.type !== 'subtext')).trim();
}

/** Makes text safe inside an element and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function drawAll(content: unknown, place: Place): string {
  const nodes = nodesOf(content);
  return nodes.map((node, index) => drawAt(nodes, index, node, place)).join('');
}

/** Draws one node; the two constructs that depend on their neighbours are handled here. */
function drawAt(nodes: readonly Node[], index: number, node: Node, place: Place): string {
  const before = nodes[index - 1];
  if (node.type === 'br' && before?.type === 'codeBlock') return '';
  if (node.type !== 'list') return draw(node, place);
  const kind = listKind(node);
  const item = `<li class="md-depth-${node.depth}">${drawAll(node.content, place)}</li>`;
  const start = kind === 'ol' ? `<ol class="md-list" start="${node.number}">` : '<ul class="md-list">';
  return `${listKind(before) === kind ? '' : start}${item}${listKind(nodes[index + 1]) === kind ? '' : `</${kind}>`}`;
}

function listKind(node: Node | undefined): 'ol' | 'ul' | null {
  if (node?.type !== 'list') return null;
  return node.number === null ? 'ul' : 'ol';
}

function draw(node: Node, place: Place): string {
  const inner = () => drawAll(node.content, place);
  switch (node.type) {
    case 'br':
      return '<br>';
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'em':
      return `<em>${inner()}</em>`;
    case 'underline':
      return `<u>${inner()}</u>`;
    case 'strikethrough':
      return `<s>${inner()}</s>`;
    case 'inlineCode':
      return `<code>${escapeHtml(read(node))}</code>`;
    case 'codeBlock':
      return `<pre><code>${escapeHtml(read(node))}</code></pre>`;
    case 'blockQuote':
      return `<blockquote>${inner().replace(/<br>$/, '')}</blockquote>`;
    case 'subtext':
      return `<small class="md-subtext">${inner()}</small>`;
    case 'heading':
      return `<h${headingLevel(node)} class="md-heading">${inner()}</h${headingLevel(node)}>`;
    case 'spoiler':
      return `<span class="md-spoiler" role="button" tabindex="0" aria-label="Spoiler, press to show">${inner()}</span>`;
    case 'link':
    case 'autolink':
    case 'url':
      return drawLink(node, place);
    case 'timestamp':
      return drawTime(node);
    case 'slashCommand':
      return `<button type="button" class="md-mention" data-command="${escapeHtml(read(node).slice(1))}">${escapeHtml(read(node))}</button>`;
    default:
      return isMention(node) ? `<span class="md-mention">${escapeHtml(read(node))}</span>` : escapeHtml(read(node));
  }
}

/** Discord's three levels stand under the page's own first and second. */
function headingLevel(node: Node): number {
  return 2 + Math.min(Math.max(Number(node.level) || 1, 1), 3);
}

function drawLink(node: Node, place: Place): string {
  const label = drawAll(node.content, { insideLink: true });
  const address = webAddress(node.target);
  if (address === null || place.insideLink) return label;
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer nofollow">${label}</a>`;
}

function drawTime(node: Node): string {
  const date = new Date(Number(node.timestamp) * 1000);
  if (Number.isNaN(date.getTime())) return escapeHtml(read(node));
  const iso = date.toISOString();
  const style = String(node.format ?? 'f');
  return `<time class="md-time" datetime="${escapeHtml(iso)}" data-style="${escapeHtml(style)}">${escapeHtml(read(node))}</time>`;
}

function isMention(node: Node): boolean {
  return ['user', 'role', 'channel', 'everyone', 'here', 'guildNavigation'].includes(node.type);
}

function readAll(content: unknown): string {
  return nodesOf(content).map(read).join('');
}

function read(node: Node): string {
  switch (node.type) {
    case 'br':
      return '\n';
    case 'heading':
    case 'subtext':
    case 'list':
    case 'blockQuote':
      return `${readAll(node.content).replace(/\n$/, '')}\n`;
    case 'user':
      return `@${nameOf('users', node.id) ?? 'user'}`;
    case 'role':
      return `@${nameOf('roles', node.id) ?? 'role'}`;
    case 'channel':
      return `#${nameOf('channels', node.id) ?? 'channel'}`;
    case 'everyone':
    case 'here':
      return `@${node.type}`;
    case 'guildNavigation':
      return `#${node.navigation}`;
    case 'slashCommand':
      return `/${node.fullName}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'twemoji':
      return String(node.name);
    case 'timestamp':
      return readTime(node);
    default:
      return typeof node.content === 'string' ? node.content : readAll(node.content);
  }
}

function readTime(node: Node): string {
  const date = new Date(Number(node.timestamp) * 1000);
  return Number.isNaN(date.getTime())
    ? `<t:${node.timestamp}>`
    : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function nodesOf(content: unknown): readonly Node[] {
  return Array.isArray(content) ? content : [];
}
