import {describe, expect, it} from 'vitest';
import {pairRedirects, redirectPage} from './redirects';

describe('pairRedirects', () => {
  const redirects = pairRedirects('en');
  const targetOf = (from: string): string | undefined => redirects.find((redirect) => redirect.from === from)?.to;

  it('lead from the other order, and from what a written page is not called', () => {
    expect(targetOf('compare/batch-vs-ecs')).toBe('compare/ecs-vs-batch');
    expect(targetOf('compare/lambda-vs-batch')).toBe('compare/batch-vs-lambda');
    expect(targetOf('compare/ecs-vs-fargate')).toBe('compare/ecs-and-fargate');
    expect(targetOf('compare/fargate-vs-ecs')).toBe('compare/ecs-and-fargate');
    expect(redirects).toHaveLength(46);
  });

  it('never lead to another redirect', () => {
    for (const {to} of redirects) expect(targetOf(to), to).toBeUndefined();
  });
});

describe('redirectPage', () => {
  const page = redirectPage(
    {from: 'compare/b-vs-a', to: 'compare/a-vs-b', title: 'A & "B"'},
    'nl',
    'https://example.org',
    '/notes/nl/',
  );
  it('has the address below the base, for browsers, search engines and readers', () => {
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/notes/nl/compare/a-vs-b/">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/notes/nl/compare/a-vs-b/">');
    expect(page).toContain('<a href="/notes/nl/compare/a-vs-b/">A &amp; &quot;B&quot;</a>');
  });
  it('is not for the index of a search engine and runs no script', () => {
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('content="noindex"');
    expect(page).not.toContain('<script');
  });
});
