/** Takes from a built page what only a screen needs, and puts the rest into elements that Markdown has. */
import type {Element, ElementContent, Root, RootContent, Text} from 'hast';

type Child = RootContent | ElementContent;

const isElement = (node: Child | undefined): node is Element => node?.type === 'element';
const text = (value: string): Text => ({type: 'text', value});

/** An element of HTML. */
export function element(tagName: string, children: readonly Child[], properties: Element['properties'] = {}): Element {
  return {type: 'element', tagName, properties, children: children as ElementContent[]};
}

/** Class names of an element. */
export function classesOf(node: Element): string[] {
  const classes = node.properties.className;
  return Array.isArray(classes) ? classes.map(String) : [];
}

/** All text below a node, as it stands. */
function textOf(node: Child | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The first element, in the order of the document, that passes. */
export function find(node: Child | Root, test: (node: Element) => boolean): Element | undefined {
  if (isElement(node as Child) && test(node as Element)) return node as Element;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

const interfaceTags = new Set(
  'script style template nav button input select textarea label form svg footer dialog iframe'.split(' '),
);
const interfaceClasses = ['hash-link', 'theme-doc-toc-mobile', 'theme-doc-version-badge', 'noPrint'];

function isInterface(node: Element): boolean {
  const {ariaHidden, role, popover} = node.properties;
  return (
    interfaceTags.has(node.tagName) ||
    ariaHidden === 'true' ||
    role === 'search' ||
    popover !== undefined ||
    classesOf(node).some((name) => interfaceClasses.some((unwanted) => name.startsWith(unwanted)))
  );
}

/** The lines of a highlighted block of code, without the elements that colour them. */
function codeBlock(node: Element): Element {
  const language = classesOf(node).find((name) => name.startsWith('language-'));
  const code = find(node, ({tagName}) => tagName === 'code') ?? node;
  const lines = code.children.filter(isElement).filter((line) => classesOf(line).includes('token-line'));
  const source = lines.length === 0 ? textOf(code) : lines.map((line) => textOf(line).replace(/\n$/, '')).join('\n');
  return element('pre', [element('code', [text(source)], language === undefined ? {} : {className: [language]})]);
}

/** The TeX that a formula carries along, in the notation of GitHub's Markdown. */
function formula(node: Element): Child[] {
  const source = find(node, ({properties}) => properties.encoding === 'application/x-tex');
  const tex = text(textOf(source ?? node));
  return node.properties.display === 'block'
    ? [element('pre', [element('code', [tex], {className: ['language-math']})])]
    : [text('$'), element('code', [tex]), text('$')];
}

const strongParagraph = (children: readonly Child[]): Element => element('p', [element('strong', children)]);

/** A picture is its caption and its description. */
function figure(node: Element): Child[] {
  const caption = find(node, ({tagName}) => tagName === 'figcaption');
  const words = find(node, ({tagName}) => tagName === 'details');
  const others = node.children.filter((child) => child !== caption && child !== words);
  return [
    ...(caption === undefined ? [] : [strongParagraph(caption.children)]),
    ...cleanAll(others),
    ...cleanAll((words?.children ?? []).filter((child) => !(isElement(child) && child.tagName === 'summary'))),
  ];
}

function table(node: Element): Child[] {
  const caption = find(node, ({tagName}) => tagName === 'caption');
  const rest = {...node, children: cleanAll(node.children.filter((child) => child !== caption)) as ElementContent[]};
  return caption === undefined ? [rest] : [strongParagraph(cleanAll(caption.children)), rest];
}

/** The head of a note: the title comes first, then what stood above it. */
function header(node: Element, title: Element): Child[] {
  const without = (children: readonly Child[]): Child[] =>
    children
      .filter((child) => child !== title)
      .map((child) => (isElement(child) ? {...child, children: without(child.children) as ElementContent[]} : child));
  return [title, ...cleanAll(without(node.children))];
}

const isArticle = (node: Child): node is Element => isElement(node) && node.tagName === 'article';

/** What stands side by side on a screen, and has no space between, needs a mark in a line of text. */
function separator(before: Child | undefined, after: Child): string {
  if (before === undefined || !isElement(after) || !['span', 'code', 'a', 'time'].includes(after.tagName)) return '';
  if (classesOf(after).some((name) => name.startsWith('katex') || name === 'fact')) return '';
  if (after.tagName !== 'span' && before.type === 'text') return '';
  if (!/[\p{L}\p{N}.!?)%»”]$/u.test(textOf(before)) || /^([\s,;:)]|[.!?]+(\s|$)|$)/.test(textOf(after))) return '';
  return isElement(before) && before.tagName === 'strong' ? ': ' : ' · ';
}

function cleanElement(node: Element): Child[] {
  if (isInterface(node)) return [];
  const title = node.tagName === 'header' ? find(node, ({tagName}) => tagName === 'h1') : undefined;
  if (title !== undefined) return header(node, title);
  switch (node.tagName) {
    case 'pre':
      return [codeBlock(node)];
    case 'math':
      return formula(node);
    case 'figure':
      return figure(node);
    case 'table':
      return table(node);
    case 'summary':
      return [strongParagraph(cleanAll(node.children))];
    case 'details':
      return cleanAll(node.children);
  }
  // The value of a fact is enough: its row is one of hundreds, and the sources stand at the end of the note.
  if (classesOf(node).includes('fact')) return cleanAll(node.children);
  const children = cleanAll(node.children);
  if (children.length > 0 && children.every(isArticle)) {
    return [
      element(
        'ul',
        children.map((article) => element('li', article.children)),
      ),
    ];
  }
  return [{...node, children: children as ElementContent[]}];
}

/** The same nodes without interface. */
export function cleanAll(nodes: readonly Child[]): Child[] {
  const cleaned: Child[] = [];
  for (const node of nodes) {
    if (node.type === 'comment' || node.type === 'doctype') continue;
    for (const child of isElement(node) ? cleanElement(node) : [node]) {
      const mark = separator(cleaned.at(-1), child);
      if (mark !== '') cleaned.push(text(mark));
      cleaned.push(child);
    }
  }
  return cleaned;
}
