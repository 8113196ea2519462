import {remark} from 'remark';
import remarkGfm from 'remark-gfm';
import type {Root, Table} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import type {ComparisonProps} from './comparison';
import {cellText, comparisonCsv, comparisonMarkdown, type TakeawayWords} from './comparison-text';

const words: TakeawayWords = {
  answers: {no: 'No', 'not-applicable': 'does not apply here', 'not-researched': '– (not researched)'},
  sources: 'Sources',
};

const hostile = 'a | b \\ *c* _d_ `e` <script>f</script> [g](h) ~~i~~ &amp; \n second line';

const table: ComparisonProps = {
  caption: 'Lambda and Batch',
  sides: [
    {id: 'lambda', name: 'AWS Lambda', layer: 'function', to: '/services/lambda/'},
    {id: 'batch', name: 'AWS Batch', layer: 'job-queue', to: '/services/batch/'},
  ],
  rows: [
    {
      axis: 'longest-run',
      label: 'Longest run',
      cells: [
        {text: ['At most ', {id: 'lambda.timeout.max', text: '15 minutes', to: '/x/'}], sources: [1]},
        {is: 'no', because: ['none for ', {id: 'batch.x', text: '14 days', to: '/x/'}], sources: [0]},
      ],
      meanings: [0, 1],
    },
    {axis: 'sla', label: 'SLA', cells: [{text: [hostile]}, {is: 'not-researched'}], meanings: [0, 1]},
  ],
  sources: [
    {title: 'Batch [jobs]', url: 'https://docs.aws.amazon.com/batch_(jobs)'},
    {title: 'Lambda quotas', url: 'https://docs.aws.amazon.com/lambda'},
  ],
};

/** The text of a node without its markup. */
function textOf(node: unknown): string {
  let text = '';
  visit(node as Root, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
  });
  return text;
}

const parse = (markdown: string): Root => remark().use(remarkGfm).parse(markdown);

describe('comparisonMarkdown', () => {
  const tree = parse(comparisonMarkdown(table, words, 'https://example.org/compare/?services=lambda,batch'));
  const parsed = tree.children.find((node): node is Table => node.type === 'table')!;
  const cells = parsed.children.map((row) => row.children.map(textOf));

  it('is a table of GitHub Flavored Markdown with a column for every side', () => {
    expect(tree.children.filter(({type}) => type === 'table')).toHaveLength(1);
    expect(cells[0]!.slice(1)).toEqual(['AWS Lambda', 'AWS Batch']);
    for (const row of cells) expect(row).toHaveLength(3);
  });

  it('holds the facts as they are shown and the answers in words', () => {
    expect(cells[1]).toEqual(['Longest run', 'At most 15 minutes', 'No: none for 14 days']);
    expect(cells[2]![2]).toBe('– (not researched)');
  });

  it('shows text as text, whatever stands in it', () => {
    expect(cells[2]![1]).toBe(hostile.replace(/\s*\n\s*/g, ' '));
    const kinds: string[] = [];
    visit(parsed, (node) => void kinds.push(node.type));
    expect(new Set(kinds)).toEqual(new Set(['table', 'tableRow', 'tableCell', 'strong', 'text']));
  });

  it('names the page and the sources', () => {
    const links: string[] = [];
    visit(tree, 'link', ({url}) => void links.push(url));
    expect(links).toEqual([
      'https://example.org/compare/?services=lambda,batch',
      'https://docs.aws.amazon.com/batch_%28jobs%29',
      'https://docs.aws.amazon.com/lambda',
    ]);
  });

  it('leaves out the sources of rows that are not shown', () => {
    const markdown = comparisonMarkdown({...table, rows: table.rows.slice(1)}, words, 'https://example.org/');
    expect(markdown).not.toContain('Sources');
  });
});

describe('comparisonCsv', () => {
  it('has a row an axis and the sources in the last column', () => {
    const lines = comparisonCsv(table, words, 'nl').split('\r\n');
    expect(lines[0]).toBe('\ufeff;AWS Lambda;AWS Batch;Sources');
    expect(lines[1]).toBe(
      'Longest run;At most 15 minutes;No: none for 14 days;https://docs.aws.amazon.com/batch_(jobs) | https://docs.aws.amazon.com/lambda',
    );
  });
});

describe('cellText', () => {
  it('says an answer without a reason as its words', () => {
    expect(cellText({is: 'not-applicable'}, words.answers)).toBe('does not apply here');
  });
});
