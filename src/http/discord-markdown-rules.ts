import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { webAddress } from './web-address.ts';

/**
 * Discord's markdown as a tree: the package's rules for embeds, with five repairs. Block constructs start only at
 * the start of a line, not inside bold text; a slash command without a name does not throw; markup nests only so
 * deep; only web addresses make a link; and lists are known. Nothing is drawn here.
 */

/** One construct of the text; what else it holds depends on its type. */
export type Node = { readonly type: string; readonly [key: string]: unknown };

type Rule = (typeof rulesExtended)[string];
type State = Parameters<Rule['match']>[1];

/** Markup inside markup, beyond what anybody writes; thousands of underscores would exhaust the call stack. */
const DEEPEST = 16;

const NESTING = ['strong', 'em', 'underline', 'strikethrough', 'spoiler', 'link', 'heading', 'subtext', 'list'];
const LINKS = ['link', 'autolink', 'url'];
const BLOCKS = ['heading', 'subtext', 'list', 'blockQuote'];

const parser = SimpleMarkdown.parserFor(repairedRules());

/** The constructs of a text in order; every character belongs to one, and none is ever refused. */
export function parse(markdown: string): readonly Node[] {
  return parser(markdown, { inline: true });
}

function repairedRules(): Record<string, Rule> {
  const rules: Record<string, Rule> = { ...rulesExtended, list: listRule() };
  for (const name of BLOCKS) rules[name] = onlyAtLineStart(ruleNamed(rules, name));
  for (const name of NESTING) rules[name] = countingDepth(ruleNamed(rules, name));
  for (const name of LINKS) rules[name] = onlyToWebAddress(ruleNamed(rules, name));
  const command = ruleNamed(rules, 'slashCommand');
  rules.slashCommand = {
    ...command,
    match: (source, ...rest) => (source.startsWith('</:') ? null : command.match(source, ...rest)),
  };
  return rules;
}

function ruleNamed(rules: Record<string, Rule>, name: string): Rule {
  const rule = rules[name];
  if (rule === undefined) throw new Error(`discord-markdown-parser has no rule "${name}": was the package updated?`);
  return rule;
}

function onlyAtLineStart(rule: Rule): Rule {
  return {
    ...rule,
    match: (source, state, previous) => {
      if (depthOf(state) > 0 || !/^$|\n *$/.test(previous)) return null;
      return rule.match(source, { ...state, prevCapture: null }, '');
    },
  };
}

/** What leads nowhere stays text, as in Discord. */
function onlyToWebAddress(rule: Rule): Rule {
  return {
    ...rule,
    match: (source, state, previous) => {
      const capture = rule.match(source, state, previous);
      const [, label = '', target = label] = capture ?? [];
      return webAddress(SimpleMarkdown.unescapeUrl(target)) === null ? null : capture;
    },
  };
}

function countingDepth(rule: Rule): Rule {
  return {
    ...rule,
    match: (source, state, previous) => (depthOf(state) >= DEEPEST ? null : rule.match(source, state, previous)),
    parse: (capture, nested, state) => rule.parse(capture, nested, { ...state, depth: depthOf(state) + 1 }),
  };
}

/** How many constructs other than block quotes are open around this place. */
function depthOf(state: State): number {
  return Number(state.depth ?? 0);
}

function listRule(): Rule {
  return {
    order: 6.5,
    match: (source) => /^( *)([-*]|\d{1,9}\.) +([^\n]+)(?:\n|$)/.exec(source),
    parse: ([, indent = '', marker = '', content = ''], nested, state) => ({
      depth: Math.min(Math.floor(indent.length / 2), 3),
      number: marker.endsWith('.') ? Number.parseInt(marker, 10) : null,
      content: nested(content, state),
    }),
  };
}
