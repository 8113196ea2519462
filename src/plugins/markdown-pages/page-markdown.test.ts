import {describe, expect, it} from 'vitest';
import {llmsText} from './llms';
import {pageMarkdown} from './page-markdown';

/** Markdown of a page with this text, without the line at its end. */
function markdownOf(body: string): string {
  const html = `<body><nav>Menu</nav><main><article><div class="theme-doc-markdown markdown">${body}</div></article></main>`;
  const url = 'https://example.org/nl/services/ecs/';
  return pageMarkdown({html, url, siteTitle: 'Notes', licence: 'https://licence.example'}).split('\n\n---\n')[0]!;
}

const title = '<h1>ECS</h1>';

describe('a page as Markdown', () => {
  it('leaves the interface out', () => {
    const page = `<header><p>Orchestrator<h1>ECS</h1></header><h2 id=limits>Limits<a href=#limits class=hash-link>#</a></h2>
      <button>Copy</button><div role=search><input></div><svg><text>drawn</text></svg><p aria-hidden=true>decoration</p>`;
    expect(markdownOf(page)).toBe('# ECS\n\nOrchestrator\n\n## Limits');
  });

  it('has facts as text, and links with their whole address', () => {
    const page = `${title}<p>Up to <a class=fact href=/reference/limits/#x>10</a> in <a href=/nl/services/eks/>EKS</a>, <a href=#y>below</a>.`;
    expect(markdownOf(page)).toContain(
      'Up to 10 in [EKS](https://example.org/nl/services/eks/), [below](https://example.org/nl/services/ecs/#y).',
    );
  });

  it('has tables with their caption, and marks between what stands side by side', () => {
    const page = `${title}<table><caption>Limits<thead><tr><th>What<th>Value<tbody><tr><th>Timeout<span>It cannot be raised.</span><code>ecs.x</code><td>5</table>`;
    expect(markdownOf(page)).toBe(
      '# ECS\n\n**Limits**\n\n| What | Value |\n| - | - |\n| Timeout · It cannot be raised. · `ecs.x` | 5 |',
    );
  });

  it('has code with its language and its lines', () => {
    const page = `${title}<pre class="prism-code language-json"><code><div class=token-line><span>{</span><br></div><div class=token-line><span>  "a"</span>: 1<br></div></code></pre>`;
    expect(markdownOf(page)).toContain('```json\n{\n  "a": 1\n```');
  });

  it('has a picture as its caption and its words, once', () => {
    const page = `${title}<figure><figcaption>The path</figcaption><svg><desc>Two steps.</desc></svg><details><summary>In words</summary><p>Two steps.</p></details></figure>`;
    expect(markdownOf(page)).toBe('# ECS\n\n**The path**\n\nTwo steps.');
  });

  it('has misunderstandings struck through, and formulas as TeX', () => {
    const math = '<math><mi>N</mi><annotation encoding="application/x-tex">N_1</annotation></math>';
    const page = `${title}<p>Wrong: <s>No.</s><ul><li><span class=katex>${math}</span>: requests</ul>`;
    expect(markdownOf(page)).toContain('Wrong: ~~No.~~\n\n- $`N_1`$: requests');
  });

  it('has cards as a list', () => {
    const card = (name: string): string =>
      `<article><a href=/x/><strong>${name}</strong><span>text</span></a></article>`;
    expect(markdownOf(`${title}<section>${card('A')}${card('B')}</section>`)).toContain(
      '- [**A**: text](https://example.org/x/)\n- [**B**: text]',
    );
  });

  it('ends with its address and licence', () => {
    const html = `<main>${title}</main>`;
    const page = pageMarkdown({
      html,
      url: 'https://example.org/',
      siteTitle: 'Notes',
      licence: 'https://licence.example',
    });
    expect(page).toBe('# ECS\n\n---\n\n[Notes](https://example.org/) · [CC BY 4.0](https://licence.example)\n');
  });

  it('refuses a page without a title', () => {
    expect(() => markdownOf('<p>text')).toThrow('no <h1>');
  });
});

describe('llms.txt', () => {
  const page = (path: string, name: string) => ({
    path,
    title: name,
    description: `${name}.`,
    markdown: `https://x/${path}.md`,
  });
  it('leads to every page, by area', () => {
    const pages = [page('', 'All'), page('services', 'Diensten'), page('services/ecs', 'ECS [new]')];
    const optional = [{title: 'English', url: 'https://x/llms.txt'}];
    expect(llmsText({siteTitle: 'Notes', pages, optional})).toBe(
      [
        '# Notes\n\n> All. All.\n',
        '## Diensten\n\n- [Diensten](https://x/services.md): Diensten.',
        '- [ECS \\[new\\]](https://x/services/ecs.md): ECS [new].\n',
        '## Optional\n\n- [English](https://x/llms.txt)\n',
      ].join('\n'),
    );
  });
  it('cannot do without the home page', () => {
    expect(() => llmsText({siteTitle: 'Notes', pages: [], optional: []})).toThrow('home page');
  });
});
