/**
 * What a reader of Discord sees of a message, found by a parser that shares no code with src/discord/payload/escape.ts:
 * discord-markdown-parser, a port of the client's simple-markdown rules. Not a renderer: it gives text, not looks.
 */
import { parse, rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly [property: string]: unknown;
}

type Grammar = 'normal' | 'extended' | 'client';

interface Reading {
  /**
   * `normal` and `extended` (with masked links) are the parser's own two; `client`, the default, adds what Discord's client
   * reads and the parser does not.
   */
  readonly grammar?: Grammar;
  /** Called for each node, inner ones first, with its type and the part [from, to) of the rendered text that it covers. */
  readonly onNode?: (type: string, from: number, to: number) => void;
}

/** The text a reader sees; tokens such as mentions appear as `@id`, `#id` and the like, for we do not know their names. */
export function renderedText(markdown: string, { grammar = 'client', onNode = () => {} }: Reading = {}): string {
  let text = '';
  const visit = (node: Node): void => {
    const from = text.length;
    if (Array.isArray(node.content)) node.content.forEach(visit);
    else text += leafText(node);
    onNode(node.type, from, text.length);
  };
  (parseWith(grammar, markdown) as Node[]).forEach(visit);
  return text;
}

function parseWith(grammar: Grammar, markdown: string): unknown {
  return grammar === 'client' ? parseAsClient(markdown, { inline: true }) : parse(markdown, grammar);
}

function leafText(node: Node): string {
  switch (node.type) {
    case 'br':
      return '\n';
    case 'twemoji':
      return String(node.name);
    case 'emoji':
      return `:${node.name}:`;
    case 'user':
    case 'role':
      return `@${node.id}`;
    case 'channel':
      return `#${node.id}`;
    case 'everyone':
    case 'here':
      return `@${node.type}`;
    case 'timestamp':
      return new Date(Number(node.timestamp) * 1000).toUTCString();
    case 'slashCommand':
      return `/${node.fullName}`;
    case 'guildNavigation':
      return String(node.navigation);
    default:
      if (typeof node.content === 'string') return node.content;
      throw new Error(`discord-markdown-parser has a node "${node.type}" that renderedText does not know`);
  }
}

type Rule = (typeof rulesExtended)[string];

/**
 * Where discord-markdown-parser 1.3.1 is wrong about Discord's client, by what its users found by trial (the parsers of
 * LyricLy/parse-discord and TCCPP/wheatley; where these two differ, the one that reads more as markup). Each rule only says
 * *that* something is markup and what it hides from the reader; it needs no more to catch a missing escape.
 */
const clientOnly: Record<string, Rule> = {
  // The parser has no lists. Discord: `-`, `*` or `1.` and a space at a line's start, indented or not (`+` to be safe).
  list: lineRule(/^ *(?:[*+-]|\d+\.) +/),
  // The parser wants these at column 0, and right after a line break that it read as such (not after a quote, for one).
  lineHeading: lineRule(/^ *#{1,3}\s+/),
  lineSubtext: lineRule(/^ *-# +/),
  // The parser gives up on quotes within quotes; for text that we quote ourselves they would count.
  lineQuote: lineRule(/^ *>(?:>>)? /),
  // The client takes `:name:` as an emoji; a name that it does not know it shows raw, backslashes and all.
  shortcode: inlineRule(/^:([^\s:]+?(?:::skin-tone-\d)?):/),
  // The client links these schemes too.
  otherLink: inlineRule(/^(?:steam|discord):\/\/[^\s<]+/),
  // `<id:browse>` as documented, where the parser wants a number for `id`; e-mail addresses; newer timestamp styles.
  angleToken: inlineRule(/^<(?:id:\w+|[^ >]+@[^ >]+|t:-?\d+:\w)>/),
};

const parseAsClient = SimpleMarkdown.parserFor({ ...rulesExtended, ...clientOnly });

/** A rule for the start of a line, with the parser's own test for one (its quotes'); what it matches is not shown. */
function lineRule(pattern: RegExp): Rule {
  return {
    order: 0,
    match: (source, _state, before) => (/^$|\n *$/.test(before) ? pattern.exec(source) : null),
    parse: () => ({ content: '' }),
  };
}

/** A rule for a token anywhere in a line, shown as it is written. */
function inlineRule(pattern: RegExp): Rule {
  return {
    order: SimpleMarkdown.defaultRules.strong.order,
    match: (source) => pattern.exec(source),
    parse: ([token]) => ({ content: token }),
  };
}
