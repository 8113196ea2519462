import {expect, it} from 'vitest';
import {pageFile} from './built-site';
import {deferScripts, loaderScript} from './scripts-on-intent';
import {trimCss, usedNames} from './trim-css';

it('script tags become addresses, in their order', () => {
  expect(deferScripts('<head><script src=/a.js defer></script><script src="/b.js" defer></script></head>')).toBe(
    '<head><meta name="scripts" content="/a.js /b.js"></head>',
  );
});

it('a page that asks for its scripts at start keeps them', () => {
  const html = '<meta name=scripts-at-start content=true><script src=/a.js defer></script>';
  expect(deferScripts(html)).toBe(html);
});

it('inline scripts stay', () => {
  expect(deferScripts('<script>x()</script>')).toBe('<script>x()</script>');
});

it('the loader stays small', () => {
  const code = loaderScript('src/plugins/static-delivery', 'theme-test', '/sw.js');
  expect(code).toContain('"theme-test"');
  expect(code.length).toBeLessThan(3000);
});

it('a route has its file', () => {
  expect(pageFile('/nl/services/ecs/', '/nl/')).toBe('services/ecs/index.html');
  expect(pageFile('/404.html', '/')).toBe('404.html');
});

it('a style sheet keeps what pages and scripts use, also names put together in a script', () => {
  const used = usedNames(['<p class="a b"><p class=c>'], ['x(`alert alert--${type}`); "d"']);
  const css = trimCss('.a{color:red}.b .gone{color:red}.c,.d{top:0}.alert--info{top:1px}.gone{left:0}', used);
  expect(css).toContain('.a{');
  expect(css).toContain('.c,.d{');
  expect(css).toContain('.alert--info{');
  expect(css).not.toContain('gone');
});

it('custom properties that nothing reads go, with those that only they read', () => {
  const css = trimCss(
    ':root{--one:1px;--two:var(--one);--three:3px;--four:4px}.a{top:var(--three)}',
    new Set(['a', '--four']),
  );
  expect(css).toContain('--three');
  expect(css).toContain('--four');
  expect(css).not.toMatch(/--one|--two/);
});
