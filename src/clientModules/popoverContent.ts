/** What the popover shows; its data comes in one file per group, when it is asked for. */
import {translate} from '@docusaurus/Translate';
import type {PopoverData} from '../plugins/notes-data';
import {factById, termsOf} from './popoverData';

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...children);
  return node;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = element('a', 'notePopover__link', text);
  link.href = url;
  return link;
}

function datesLine({seen, checked, proof}: PopoverData[string]): string {
  return [
    seen === ''
      ? translate({
          id: 'facts.undated',
          message: 'undated copy',
          description: 'The copy of the source that was read has no date',
        })
      : translate({id: 'facts.seen', message: 'seen {date}', description: 'Date of the evidence'}, {date: seen}),
    translate({id: 'facts.checked', message: 'checked {date}', description: 'Date of the last check'}, {date: checked}),
    ...(proof === undefined ? [] : [proof]),
  ].join(' · ');
}

function partsOf(fact: PopoverData[string]): Node[] {
  return [
    element('p', 'notePopover__value', fact.value),
    element('p', 'notePopover__name', fact.name),
    ...(fact.note === undefined ? [] : [element('p', 'notePopover__note', fact.note)]),
    ...fact.sources.map(({title, url}) => linkTo(url, title)),
    element('p', 'notePopover__dates', datesLine(fact)),
  ];
}

/**
 * Value, name, note, sources and dates of a fact in running text, or of the several behind the sources of a cell; nothing
 * where the data knows none of them.
 *
 * @throws when the data cannot be downloaded
 */
export async function factContent(ids: readonly string[]): Promise<Node[] | undefined> {
  const found = await Promise.all(ids.map(factById));
  const facts = found.filter((fact) => fact !== undefined);
  return facts.length === 0 ? undefined : facts.flatMap(partsOf);
}

/**
 * Term, word of the exam, definition and the note that explains it; nothing where the data does not know it.
 *
 * @throws when the data cannot be downloaded
 */
export async function termContent(group: string, id: string): Promise<Node[] | undefined> {
  const found = (await termsOf(group))[id];
  if (found === undefined) return undefined;
  const {term, english, definition, to} = found;
  const heading = element('p', 'notePopover__term', term);
  if (english !== undefined) {
    const word = element('i', 'notePopover__english', english);
    word.lang = 'en';
    heading.append(' ', word);
  }
  return [
    heading,
    element('p', 'notePopover__definition', definition),
    linkTo(
      to,
      translate(
        {
          id: 'glossary.read',
          message: 'More about {term}',
          description: 'Link from a term of the glossary to the note that explains it',
        },
        {term},
      ),
    ),
  ];
}
