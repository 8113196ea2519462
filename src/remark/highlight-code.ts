/**
 * Colours the code of notes at build time, so that no page ships a highlighter: a code block leaves as text with a few
 * `<span class="code-string">`. Takes `title="…"` and marked lines, `{2,4-6}`, from the line of the fence.
 */
import type {Element, ElementContent, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {Prism} from './prism-global';
import 'prismjs/components/prism-bash';
import 'prismjs/components/prism-docker';
import 'prismjs/components/prism-json';

/** What looks the same has one class; what is in no row stays plain. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  comment: ['comment', 'prolog', 'cdata'],
  mark: ['punctuation', 'operator'],
  string: ['string', 'attr-value', 'char', 'inserted'],
  number: ['number', 'boolean', 'constant', 'deleted'],
  keyword: ['keyword', 'builtin', 'selector', 'tag'],
  name: ['property', 'attr-name', 'variable', 'parameter'],
  function: ['function', 'class-name'],
};
const kindOf = new Map(Object.entries(kinds).flatMap(([kind, types]) => types.map((type) => [type, kind] as const)));

type Token = string | {type: string; content: Token | Token[]};

function textOf(token: Token | Token[]): string {
  if (typeof token === 'string') return token;
  return Array.isArray(token) ? token.map(textOf).join('') : textOf(token.content);
}

/** Flat pieces of text with their kind, neighbours of one kind joined. */
function pieces(token: Token | Token[], outer?: string): {text: string; kind: string | undefined}[] {
  if (typeof token === 'string') return [{text: token, kind: outer}];
  if (Array.isArray(token)) return token.flatMap((part) => pieces(part, outer));
  return pieces(token.content, kindOf.get(token.type) ?? outer);
}

function toNodes(code: string, language: string | undefined): ElementContent[] {
  const grammar = language === undefined ? undefined : Prism.languages[language];
  const nodes: ElementContent[] = [];
  for (const {text, kind} of grammar === undefined
    ? [{text: code, kind: undefined}]
    : pieces(Prism.tokenize(code, grammar))) {
    const value: ElementContent = {type: 'text', value: text};
    nodes.push(
      kind === undefined
        ? value
        : {type: 'element', tagName: 'span', properties: {className: [`code-${kind}`]}, children: [value]},
    );
  }
  return nodes;
}

/** `{2,4-6}` → 2, 4, 5, 6. */
function markedLines(meta: string): Set<number> {
  const ranges = /\{([\d,\s-]+)\}/.exec(meta)?.[1]?.split(',') ?? [];
  return new Set(
    ranges.flatMap((range) => {
      const [from = NaN, to = from] = range.split('-').map(Number);
      return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index);
    }),
  );
}

/** Children of `<code>`: coloured text, each marked line in a `<mark>`. */
export function highlight(
  code: string,
  language: string | undefined,
  marked: ReadonlySet<number> = new Set(),
): ElementContent[] {
  if (marked.size === 0) return toNodes(code, language);
  return code.split('\n').flatMap((line, index, all) => {
    const nodes = toNodes(line, language);
    const end: ElementContent[] = index === all.length - 1 ? [] : [{type: 'text', value: '\n'}];
    return marked.has(index + 1)
      ? [{type: 'element', tagName: 'mark', properties: {className: ['code-line']}, children: nodes}, ...end]
      : [...nodes, ...end];
  });
}

export default function highlightCode() {
  return (root: Root, file: VFile): void => {
    visit(root, 'element', (pre: Element) => {
      const code = pre.tagName === 'pre' ? pre.children[0] : undefined;
      if (code?.type !== 'element' || code.tagName !== 'code') return;
      const {className, metastring} = code.properties;
      const classes = Array.isArray(className) ? className.map(String) : [];
      const language = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
      if (language !== undefined && language !== 'text' && Prism.languages[language] === undefined) {
        file.fail(
          `The language "${language}" of this code cannot be coloured: use bash, docker, json, ts, yaml … or text, or add its grammar to src/remark/highlight-code.ts`,
          pre,
        );
      }
      const meta = typeof metastring === 'string' ? metastring : '';
      const title = /\btitle="([^"]*)"/.exec(meta)?.[1];
      // Only what the component takes; the rest is about highlighting in the browser.
      code.properties = {className: classes, ...(title === undefined ? {} : {title})};
      code.children = highlight(
        textOf(code.children.map((child) => (child.type === 'text' ? child.value : ''))),
        language,
        markedLines(meta),
      );
    });
  };
}
