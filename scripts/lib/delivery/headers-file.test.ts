import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {headersOf, parseHeaders, readHeaders} from './headers-file';

const text = `# a comment
/*
  X-Frame-Options: DENY
  Link: <https://a.example/x>; rel="preconnect"

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/embed/:name/
  ! X-Frame-Options
`;

test('patterns, headers with colons in them, headers taken away', () => {
  expect(parseHeaders(text)).toEqual([
    {
      pattern: '/*',
      line: 2,
      headers: [
        {name: 'X-Frame-Options', value: 'DENY'},
        {name: 'Link', value: '<https://a.example/x>; rel="preconnect"'},
      ],
      detached: [],
    },
    {
      pattern: '/assets/*',
      line: 6,
      headers: [{name: 'Cache-Control', value: 'public, max-age=31536000, immutable'}],
      detached: [],
    },
    {pattern: '/embed/:name/', line: 8, headers: [], detached: ['x-frame-options']},
  ]);
});

test.each([
  ['/', ['x-frame-options', 'link']],
  ['/assets/js/main.js', ['x-frame-options', 'link', 'cache-control']],
  ['/embed/map/', ['link']],
  ['/embed/map/index.html', ['link']],
  ['/embed/a/b/', ['x-frame-options', 'link']],
  ['/notassets/x', ['x-frame-options', 'link']],
])('headers of %s', (path, names) => {
  expect([...headersOf(parseHeaders(text), path).keys()]).toEqual(names);
});

describe('is refused with its line', () => {
  test.each([
    ['a header before a path', '  A: b', '_headers:1: a header before the first path'],
    ['an address', 'https://a.example/*\n  A: b', '_headers:1: "https://a.example/*" is no path'],
    ['a line without colon', '/*\n  nosniff', '_headers:2: "nosniff" is no header'],
    ['an empty value', '/*\n  A:', '_headers:2: "A:" is no header'],
    ['a name with a space', '/*\n  X Frame: DENY', '_headers:2: "X Frame: DENY" is no header'],
    ['a header twice', '/*\n  A: b\n  a: c', '_headers:1: /* sets a twice'],
    ['a header that hosts would join', '/*\n  A: b\n/x/*\n  A: c', '_headers:3: /x/* sets a again after /* (line 1)'],
    ['a file without headers', '# nothing\n/*\n', '_headers: sets no header at all'],
  ])('%s', (_name, content, message) => {
    expect(() => parseHeaders(content)).toThrow(message);
  });

  test('but not where the later rule takes the earlier value away', () => {
    const rules = parseHeaders('/*\n  A: b\n/x/*\n  ! A\n  A: c');
    expect(headersOf(rules, '/x/y').get('a')).toBe('c');
  });
});

test.each(['/', '/notes/'])('a build below %s speaks from its own root', (baseUrl) => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-headers-'));
  writeFileSync(join(folder, '_headers'), `${baseUrl}*\n  A: b\n${baseUrl}assets/*\n  C: d\n`);
  expect(readHeaders(folder, baseUrl).map(({pattern}) => pattern)).toEqual(['/*', '/assets/*']);
  rmSync(folder, {recursive: true});
});

test('a build without the file says how to get it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-headers-'));
  expect(() => readHeaders(folder, '/')).toThrow(/_headers is missing: .*Run "npm run build"/);
  rmSync(folder, {recursive: true});
});
