/** A built page as Markdown: what a reader sees, facts resolved, without the interface around it. */
import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified, type Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {classesOf, cleanAll, element, find} from './clean-html';

export interface MarkdownPage {
  html: string;
  /** Absolute address of the page; links become absolute against it. */
  url: string;
  siteTitle: string;
  /** Absolute address of the licence of the text. */
  licence: string;
}

/** Where a page has its text, best first: notes, the lists that Docusaurus makes of a category, other pages. */
const contentOf: readonly ((node: Element) => boolean)[] = [
  (node) => classesOf(node).includes('theme-doc-markdown'),
  (node) => classesOf(node).some((name) => name.startsWith('generatedIndexPage')),
  (node) => node.tagName === 'main',
];

const content: Plugin<[url: string], Root> = (url) => (tree) => {
  const found = contentOf.map((test) => find(tree, test)).find((node) => node !== undefined);
  if (found === undefined) throw new Error(`${url} has no <main>: it cannot be written as Markdown`);
  const children = cleanAll(found.children);
  const root: Root = {type: 'root', children: [element('div', children)]};
  if (find(root, ({tagName}) => tagName === 'h1') === undefined) throw new Error(`${url} has no <h1> in its text`);
  visit(root, 'element', ({tagName, properties}) => {
    if (tagName === 'a' && typeof properties.href === 'string') properties.href = new URL(properties.href, url).href;
  });
  return root;
};

/**
 * @throws Error for a page without `<main>` or `<h1>`
 */
export function pageMarkdown({html, url, siteTitle, licence}: MarkdownPage): string {
  const body = unified()
    .use(rehypeParse)
    .use(content, url)
    .use(rehypeRemark)
    // Aligned pipes would fill long tables with spaces.
    .use(remarkGfm, {tablePipeAlign: false})
    .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-', fences: true})
    .processSync(html)
    .toString();
  return `${body.trimEnd()}\n\n---\n\n[${siteTitle}](${url}) · [CC BY 4.0](${licence})\n`;
}
