/**
 * Resolves the data tags of a note at build time: `<Fact id>`, `<FactTable>`, `<ComparisonTable>`, `<Sources>` and the
 * header of a service note. The page ships the resolved text; the data stays at home.
 */
import type {Heading, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {valueToEstree} from 'estree-util-value-to-estree';
import {visit, SKIP} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {defaultLocale, isLocale, type Locale} from '../data/locales';
import {pageCorrections} from '../domain/corrections';
import {relatedProps, serviceOfPage} from '../domain/related';
import {tagResolvers, type Attributes, type ResolvedTag} from './tags';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** `i18n/nl/…` is Dutch; everything else is the source text. */
export function localeOfPath(path: string): Locale {
  const folder = /[/\\]i18n[/\\]([^/\\]+)[/\\]/.exec(path)?.[1];
  return isLocale(folder) ? folder : defaultLocale;
}

/** Attributes as plain values: strings, `true` for a bare name, JSON for `{…}`. */
function readAttributes(node: JsxElement, file: VFile): Attributes {
  const attributes: Attributes = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      file.fail(`<${node.name}> takes named attributes only, no {...spread}`, node);
    }
    const {name, value} = attribute;
    if (value === null || value === undefined) attributes[name] = true;
    else if (typeof value === 'string') attributes[name] = value;
    else {
      try {
        attributes[name] = JSON.parse(value.value) as Attributes[string];
      } catch {
        file.fail(`<${node.name} ${name}={…}> takes a number, true or false`, node);
      }
    }
  }
  return attributes;
}

/** Data as an attribute of MDX: strings stay strings, the rest becomes an expression. */
function attributeOf(name: string, value: unknown): MdxJsxAttribute {
  if (typeof value === 'string') return {type: 'mdxJsxAttribute', name, value};
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify(value),
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{type: 'ExpressionStatement', expression: valueToEstree(value)}],
        },
      },
    },
  };
}

function apply(node: JsxElement, resolved: ResolvedTag): void {
  node.attributes = Object.entries(resolved.props)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => attributeOf(name, value));
  if (resolved.text !== undefined) node.children = [{type: 'text', value: resolved.text}];
}

const wordsPerMinute = 200;

/** Minutes to read the prose of a page, at least one. */
function readingMinutes(tree: Root): number {
  let words = 0;
  visit(tree, 'text', (node) => {
    words += node.value.split(/\s+/).filter(Boolean).length;
  });
  return Math.max(1, Math.round(words / wordsPerMinute));
}

function isTitle(node: {type: string} | undefined): node is Heading {
  return node?.type === 'heading' && (node as Heading).depth === 1;
}

/** A page with `service:` in its front matter gets the service's header around its title. */
function wrapTitle(tree: Root, file: VFile, locale: Locale): void {
  const frontMatter = file.data['frontMatter'] as {service?: string} | undefined;
  if (frontMatter?.service === undefined) return;
  // Docusaurus has put the title into a <header> by now.
  const index = tree.children.findIndex(
    (node) => node.type === 'mdxJsxFlowElement' && node.name === 'header' && isTitle(node.children[0]),
  );
  if (index < 0) file.fail('a page with "service:" in its front matter starts with a # title');
  try {
    const {props} = tagResolvers.ServiceHeader!({service: frontMatter.service, minutes: readingMinutes(tree)}, locale);
    tree.children[index] = {
      type: 'mdxJsxFlowElement',
      name: 'ServiceHeader',
      attributes: Object.entries(props).map(([name, value]) => attributeOf(name, value)),
      children: [...(tree.children[index] as MdxJsxFlowElement).children],
    };
  } catch (error) {
    file.fail(`service: ${(error as Error).message}`);
  }
}

/** Address of a note without its language: `docs/services/ecs/index.mdx` is `services/ecs`. */
export function pageOfPath(path: string): string {
  const below = /[/\\](?:docs|current)[/\\](.*)\.mdx?$/.exec(path)?.[1] ?? '';
  return below.replaceAll('\\', '/').replace(/\/?index$/, '');
}

/** A page that explains corrections ends with the list of them. */
function appendCorrections(tree: Root, file: VFile, locale: Locale): void {
  const rows = pageCorrections(pageOfPath(file.path), locale);
  if (rows.length === 0) return;
  tree.children.push({
    type: 'mdxJsxFlowElement',
    name: 'PageCorrections',
    attributes: [attributeOf('rows', rows)],
    children: [],
  });
}

/** The note of a service ends with what lies near it. */
function appendRelated(tree: Root, file: VFile, locale: Locale): void {
  const service = serviceOfPage(pageOfPath(file.path));
  if (service === undefined) return;
  tree.children.push({
    type: 'mdxJsxFlowElement',
    name: 'Related',
    attributes: Object.entries(relatedProps(service, locale)).map(([name, value]) => attributeOf(name, value)),
    children: [],
  });
}

/** Unified plugin. Fails the file with line and cure when a tag cannot be resolved. */
export default function resolveTags() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOfPath(file.path);
    wrapTitle(tree, file, locale);
    appendCorrections(tree, file, locale);
    appendRelated(tree, file, locale);
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const resolver = node.name === null ? undefined : tagResolvers[node.name];
      if (resolver === undefined || node.name === 'ServiceHeader') return;
      const attributes = readAttributes(node, file);
      try {
        apply(node, resolver(attributes, locale));
      } catch (error) {
        file.fail(`<${node.name}>: ${(error as Error).message}`, node);
      }
      return SKIP;
    });
  };
}
