import {describe, expect, it} from 'vitest';
import {pageText} from './documents';
import {sourceHeadings} from './source-headings';

const html = `<!doctype html><html><body><nav>Menu</nav><main><article>
<nav class="theme-doc-breadcrumbs">Services</nav>
<div class="theme-doc-markdown markdown">
<header data-layer="function"><p>Function</p><h1>AWS Lambda</h1><ul><li>7 min read</li></ul></header>
<h2 id="in-one-sentence">In one sentence<a class="hash-link" href="#in-one-sentence">#</a></h2>
<p>Runs a <em>function</em> for an event.</p>
<h2 id="limits">Limits<a class="hash-link" href="#limits">#</a></h2>
<table><caption>Limits</caption><tbody>
<tr id="lambda-timeout-max" data-group="lambda"><th>Longest invocation<span>Not for Managed Instances.</span><code>lambda.timeout.max</code></th><td><a class="fact" href="/x">15&nbsp;min</a></td><td>Lambda quotas</td></tr>
</tbody></table>
<script>alert(1)</script>
<h3 id="memory">Memory</h3><p>Up to 10,240&nbsp;MB.</p>
<ul><li><a href="https://docs.aws.amazon.com/">Lambda quotas</a><span>docs.aws.amazon.com</span></li></ul>
</div></article></main></body></html>`;

describe('pageText', () => {
  it('has a section per heading, facts and cells included', () => {
    expect(pageText(html, 'services/lambda')).toEqual({
      path: 'services/lambda',
      title: 'AWS Lambda',
      sections: [
        {anchor: '', title: '', text: 'Runs a function for an event.'},
        {
          anchor: 'limits',
          title: 'Limits',
          text: 'Limits · Longest invocation Not for Managed Instances. · 15\u00a0min',
        },
        {anchor: 'memory', title: 'Memory', text: 'Up to 10,240\u00a0MB. Lambda quotas'},
      ],
    });
  });

  it('passes by what is no note', () => {
    expect(pageText('<main><h1>Search</h1></main>', 'search')).toBeUndefined();
  });
});

describe('sourceHeadings', () => {
  it('reads title and headings with an id', () => {
    const mdx = [
      '---',
      'id: x',
      '---',
      '# Amazon ECS',
      '',
      '## Limits of `RunTask` {/* #limits */}',
      '',
      '```bash',
      '# no heading',
      '```',
      '### Loose',
    ].join('\n');
    expect(sourceHeadings(mdx)).toEqual([
      {anchor: '', text: 'Amazon ECS'},
      {anchor: 'limits', text: 'Limits of RunTask'},
    ]);
  });
});
