/**
 * Makes the first use of a term of the glossary a quiet link to its entry, which a popover shows in place. Sparingly: a page
 * that is dotted with links is not read.
 */
import type {Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, Text} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {glossaryTerms} from '../data/glossary';
import {localeList, type Locale} from '../data/locales';
import {termFinder, type TermFinder, type TermUse} from '../domain/term-forms';
import {localeOfPath, pageOfPath} from './resolve-tags';

const marksPerPage = 12;
const marksPerParagraph = 2;

/** The page of the glossary, and the section that is one sentence and says what the page is about. */
const glossaryPage = 'reference/glossary';
const leadSection = 'in-one-sentence';

/** What is in them is no running text, or leads somewhere already. */
const skipped: ReadonlySet<string> = new Set<Nodes['type']>([
  'heading',
  'link',
  'linkReference',
  'strong',
  'table',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

const finders = Object.fromEntries(localeList.map((locale) => [locale, termFinder(locale)])) as Readonly<
  Record<Locale, TermFinder>
>;

/** A term where it can be linked. */
interface Candidate extends TermUse {
  node: Text;
  parent: Parents;
  paragraph: Paragraph;
}

const idOf = (heading: Heading): string | undefined => heading.data?.hProperties?.id;

/** Terms that the page introduces itself, in bold, or that a link of the author's explains. */
function explainedTerms(tree: Root, find: TermFinder): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, ['strong', 'link'], (node) => {
    visit(node, 'text', ({value}) => {
      for (const {id} of find(value)) ids.add(id);
    });
  });
  return ids;
}

/** The first use of each term in the running text of the page. */
function firstUses(tree: Root, find: TermFinder): Candidate[] {
  const seen = new Set<string>();
  const uses: Candidate[] = [];
  let section: string | undefined;
  visit(tree, (node) => {
    if (node.type === 'heading') section = idOf(node);
    if (skipped.has(node.type)) return SKIP;
    if (node.type !== 'paragraph') return undefined;
    if (section === leadSection) return SKIP;
    visit(node, (child, _, parent) => {
      if (skipped.has(child.type)) return SKIP;
      if (child.type !== 'text' || parent === undefined) return undefined;
      for (const use of find(child.value)) {
        // In italics stands the word of the exam: part of it is another word.
        const isPart = parent.type === 'emphasis' && use.match !== child.value;
        if (isPart || seen.has(use.id)) continue;
        seen.add(use.id);
        uses.push({...use, node: child, parent, paragraph: node});
      }
      return undefined;
    });
    return SKIP;
  });
  return uses;
}

/** At most so many on the page and in a paragraph; what other pages teach goes before what belongs to this page's service. */
function choose(candidates: readonly Candidate[], page: string): Candidate[] {
  const isNear = ({id}: Candidate): boolean => page.split('/').includes(glossaryTerms[id]!.group);
  const marks = new Map<Paragraph, number>();
  const chosen = new Set<Candidate>();
  for (const candidate of [...candidates.filter((use) => !isNear(use)), ...candidates.filter(isNear)]) {
    const inParagraph = marks.get(candidate.paragraph) ?? 0;
    if (chosen.size === marksPerPage) break;
    if (inParagraph === marksPerParagraph) continue;
    marks.set(candidate.paragraph, inParagraph + 1);
    chosen.add(candidate);
  }
  return candidates.filter((candidate) => chosen.has(candidate));
}

function termElement(id: string, text: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'id', value: id},
      {type: 'mdxJsxAttribute', name: 'group', value: glossaryTerms[id]!.group},
    ],
    children: [{type: 'text', value: text}],
  };
}

/** Splits the text around its terms. */
function link(node: Text, uses: readonly Candidate[]): void {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const {id, index, match} of uses) {
    if (index > end) parts.push({type: 'text', value: node.value.slice(end, index)});
    parts.push(termElement(id, match));
    end = index + match.length;
  }
  if (end < node.value.length) parts.push({type: 'text', value: node.value.slice(end)});
  const children = uses[0]!.parent.children as PhrasingContent[];
  children.splice(children.indexOf(node), 1, ...parts);
}

/** The uses that become links. */
function termsOf(tree: Root, page: string, locale: Locale): Candidate[] {
  if (page === glossaryPage) return [];
  const find = finders[locale];
  const explained = explainedTerms(tree, find);
  return choose(
    firstUses(tree, find).filter(({id}) => glossaryTerms[id]!.page !== page && !explained.has(id)),
    page,
  );
}

/** Unified plugin. */
export default function linkTerms() {
  return (tree: Root, file: VFile): void => {
    const uses = termsOf(tree, pageOfPath(file.path), localeOfPath(file.path));
    for (const node of new Set(uses.map((use) => use.node))) {
      link(
        node,
        uses.filter((use) => use.node === node),
      );
    }
  };
}
