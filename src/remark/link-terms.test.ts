import {remark} from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';
import linkTerms from './link-terms';

const processor = remark().use(remarkMdx).use(remarkGfm).use(linkTerms);

/** The note as it leaves the plugin, written back as MDX. */
async function linked(text: string, path = '/site/docs/services/x.mdx'): Promise<string> {
  return String(await processor.process(new VFile({value: text, path})));
}

/** Ids of the marks, in order. */
async function marks(text: string, path?: string): Promise<string[]> {
  return [...(await linked(text, path)).matchAll(/<Term id="([^"]+)"/g)].map(([, id]) => id!);
}

test('the first use of a term is marked, the words stay', async () => {
  expect(await linked('A pod starts. Then the pod stops.')).toBe(
    'A <Term id="pod" group="eks">pod</Term> starts. Then the pod stops.\n',
  );
});

test('in the words of the language', async () => {
  const spanish = '/site/i18n/es/docusaurus-plugin-content-docs/current/services/x.mdx';
  expect(await linked('Dos definiciones de tarea.', spanish)).toContain(
    '<Term id="task-definition" group="ecs">definiciones de tarea</Term>',
  );
});

describe('left alone', () => {
  test.each([
    ['headings', '## A pod'],
    ['links', '[the pod](/services/eks/index.mdx)'],
    ['code', '`pod`\n\n```text\npod\n```'],
    ['tables', '| pod |\n| --- |\n| pod |'],
    ['tags', '<Myth claim="A pod.">\n\nA pod.\n\n</Myth>'],
    ['what the page introduces in bold', '**Pod**: a group. Each pod has an address.'],
    ['what a link of the author explains', 'A [pod](/services/eks/index.mdx) and another pod.'],
    ['part of a word of the exam', 'The _pod template_.'],
  ])('%s', async (_, text) => {
    expect(await marks(text)).toEqual([]);
  });

  test('the subject of the page, and the glossary', async () => {
    expect(await marks('A pod.', '/site/docs/services/eks/index.mdx')).toEqual([]);
    expect(await marks('A pod.', '/site/docs/reference/glossary.mdx')).toEqual([]);
  });
});

describe('restraint', () => {
  test('two marks in a paragraph', async () => {
    expect(await marks('A pod, a subnet, a kernel.\n\nThe kernel.')).toEqual(['pod', 'subnet']);
  });

  test('twelve on a page; those of another service go first', async () => {
    const words = [
      'pod',
      'subnet',
      'kernel',
      'hypervisor',
      'handler',
      'workload',
      'alarm',
      'metric',
      'monolith',
      'NAT gateway',
      'load balancer',
      'security group',
      'Availability Zone',
    ];
    const text = words.map((word) => `A ${word}.`).join('\n\n');
    expect(await marks(text)).toHaveLength(12);
    const onPageOfEks = await marks(text, '/site/docs/services/eks/assignment.mdx');
    expect(onPageOfEks).toHaveLength(12);
    expect(onPageOfEks).not.toContain('pod');
  });
});
