import type {Element, Root} from 'hast';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import highlightCode, {highlight} from './highlight-code';

function block(language: string, text: string, metastring?: string): Root {
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: {className: [`language-${language}`], ...(metastring === undefined ? {} : {metastring})},
    children: [{type: 'text', value: text}],
  };
  return {type: 'root', children: [{type: 'element', tagName: 'pre', properties: {}, children: [code]}]};
}

const codeOf = (root: Root): Element => (root.children[0] as Element).children[0] as Element;

it('colours by kind and leaves the rest as text', () => {
  const nodes = highlight('{"a": 1}', 'json');
  expect(nodes).toContainEqual({
    type: 'element',
    tagName: 'span',
    properties: {className: ['code-number']},
    children: [{type: 'text', value: '1'}],
  });
});

it.each(['bash', 'docker', 'dockerfile', 'json', 'yaml', 'ts'])('knows %s', (language) => {
  const root = block(language, 'FROM x # "y" 1\n');
  highlightCode()(root, new VFile());
  expect(codeOf(root).properties['className']).toEqual([`language-${language}`]);
});

it('takes the title and the marked lines from the fence', () => {
  const root = block('bash', 'one\ntwo\nthree', 'title="x.sh" {2}');
  highlightCode()(root, new VFile());
  const code = codeOf(root);
  expect(code.properties).toEqual({className: ['language-bash'], title: 'x.sh'});
  const marks = code.children.filter((child) => child.type === 'element' && child.tagName === 'mark');
  expect(marks).toHaveLength(1);
});

it('stops at a language that it cannot colour, with file and cure', () => {
  expect(() => highlightCode()(block('cobol', 'x'), new VFile({path: 'docs/x.mdx'}))).toThrow(/"cobol".*use bash/);
});
