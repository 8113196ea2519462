/** Reads the notes as the checks need them: front matter, headings with ids, tags, prose. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {load as parseYaml} from 'js-yaml';
import type {Heading, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {remark} from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import {EXIT, SKIP, visit} from 'unist-util-visit';
import {localeList, notesFolder, type Locale} from '../../src/data/locales';
import {gitBlobHash} from '../../src/domain/blob-hash';

/** A heading; its id is absent where the author gave none. */
export interface NoteHeading {
  depth: number;
  id: string | undefined;
  text: string;
  line: number;
}

/** A component in a note, with its attributes as they are written. */
export interface NoteTag {
  name: string;
  attributes: Readonly<Record<string, string | true>>;
  line: number;
}

/** A piece of prose and the line on which it starts. */
export interface NoteText {
  value: string;
  line: number;
}

/** A link of Markdown as it is written. */
export interface NoteLink {
  url: string;
  line: number;
}

/** A page of notes, parsed. */
export interface Note {
  locale: Locale;
  /** Path below the content root, equal in all languages: `services/lambda/index.mdx`. */
  path: string;
  /** Path from the root of the project. */
  file: string;
  frontMatter: Readonly<Record<string, unknown>>;
  headings: readonly NoteHeading[];
  tags: readonly NoteTag[];
  links: readonly NoteLink[];
  /** Text nodes of the prose, without code, formulas and attributes. */
  texts: readonly NoteText[];
  /** Whole paragraphs and list items as plain text. */
  paragraphs: readonly NoteText[];
  /** Names of headings left out on purpose. */
  omitted: readonly string[];
  words: number;
  /** Hash of the file as git computes it. */
  hash: string;
}

const parser = remark().use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).use(remarkMath).use(remarkDirective);

function plain(node: unknown): string {
  let text = '';
  visit(node as Root, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
    if (child.type === 'mdxJsxTextElement') text += '‹›';
  });
  return text.trim();
}

function headingOf(node: Heading): NoteHeading {
  let id: string | undefined;
  visit(node, (child) => {
    if (child.type !== 'mdxTextExpression') return undefined;
    id = /\/\*\s*#([\w-]+)\s*\*\//.exec(child.value)?.[1];
    return EXIT;
  });
  return {depth: node.depth, id, text: plain(node), line: node.position!.start.line};
}

function tagOf(node: MdxJsxFlowElement | MdxJsxTextElement): NoteTag {
  return {
    name: node.name ?? '',
    line: node.position!.start.line,
    attributes: Object.fromEntries(
      node.attributes.flatMap((attribute) => {
        if (attribute.type !== 'mdxJsxAttribute') return [];
        const {value} = attribute;
        return [
          [
            attribute.name,
            value === null || value === undefined ? true : typeof value === 'string' ? value : value.value,
          ],
        ];
      }),
    ),
  };
}

/** @throws Error naming the file when the YAML cannot be read */
function frontMatterOf(source: string, file: string): Readonly<Record<string, unknown>> {
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (block === undefined) return {};
  try {
    return (parseYaml(block) ?? {}) as Record<string, unknown>;
  } catch (error) {
    const {message} = error as Error;
    throw new Error(`${file}:1: front matter: ${message.split('\n')[0]}; put the value in double quotes`, {
      cause: error,
    });
  }
}

/** @throws Error naming file and line when the MDX cannot be parsed */
export function readNote(file: string, locale: Locale): Note {
  const source = readFileSync(file, 'utf8');
  let tree: Root;
  try {
    tree = parser.parse(source);
  } catch (error) {
    const {line, message} = error as {line?: number; message: string};
    throw new Error(`${file}:${line ?? 1}: ${message}`, {cause: error});
  }
  const headings: NoteHeading[] = [];
  const tags: NoteTag[] = [];
  const links: NoteLink[] = [];
  const texts: NoteText[] = [];
  const paragraphs: NoteText[] = [];
  const omitted: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'yaml' || node.type === 'code') return SKIP;
    if (node.type === 'heading') headings.push(headingOf(node));
    if (node.type === 'link' || node.type === 'definition')
      links.push({url: node.url, line: node.position?.start.line ?? 1});
    if (node.type === 'text') texts.push({value: node.value, line: node.position?.start.line ?? 1});
    if (node.type === 'paragraph') paragraphs.push({value: plain(node), line: node.position!.start.line});
    if (node.type === 'mdxFlowExpression') {
      const name = /\/\*\s*Intentionally omitted:\s*(.+?)\s*\*\//.exec(node.value)?.[1];
      if (name !== undefined) omitted.push(name);
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') tags.push(tagOf(node));
    return undefined;
  });
  return {
    locale,
    path: relative(notesFolder(locale), file),
    file,
    frontMatter: frontMatterOf(source, file),
    headings,
    tags,
    links,
    texts,
    paragraphs,
    omitted,
    words: texts.reduce(
      (sum, {value}) => sum + value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      0,
    ),
    hash: gitBlobHash(source),
  };
}

/** The notes of a language, sorted by path; files that start with an underscore are parts, not pages. */
function filesOf(locale: Locale): string[] {
  const root = notesFolder(locale);
  if (!existsSync(root)) return [];
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.mdx') && !path.split(sep).some((part) => part.startsWith('_')))
    .map((path) => join(root, path))
    .sort();
}

/** All notes of all languages. */
export function readNotes(): Note[] {
  return localeList.flatMap((locale) => filesOf(locale).map((file) => readNote(file, locale)));
}
