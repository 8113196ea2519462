import {expect, test} from 'vitest';
import {parseHeaders} from './headers-file';
import {renderMaps, renderServer, renderSite, type SiteOptions} from './nginx';

const options: SiteOptions = {
  root: '/var/www/notes',
  baseUrl: '/',
  serverName: 'notes.example.org',
  listen: '80',
  configDir: '/etc/nginx/notes',
  brotli: false,
};

test('the last rule of _headers is the first of nginx, below the base URL', () => {
  const rules = parseHeaders('/*\n  X-Frame-Options: DENY\n/embed/*\n  ! X-Frame-Options\n  X-Robots-Tag: "none"');
  const maps = renderMaps(rules, '/notes/');
  expect(maps).toContain(`map $uri $notes_x_frame_options {
    "~^/notes/embed/.*$" "";
    "~^/notes/.*$" "DENY";
}`);
  expect(maps).toContain('"~^/notes/embed/.*$" "\\"none\\"";');
  expect(maps).toContain('"~^/notes/nl(?:/|$)" /notes/nl/404.html;');
});

test('a Cache-Control of the build goes before ours and is sent once', () => {
  const rules = parseHeaders('/sw.js\n  Cache-Control: no-store');
  expect(renderMaps(rules, '/')).toMatch(/\$notes_cache_control \{\n {4}"~\^\/sw\\.js\$" "no-store";\n.*immutable/);
  expect(renderServer(rules).match(/add_header/g)).toHaveLength(2);
});

test.each([
  ['a variable', '/*\n  A: $http_host', '_headers:1: nginx would read the "$"'],
  ['too long a policy', `/*\n  A: ${'x'.repeat(5000)}`, '_headers:1: the value has 5000 characters'],
])('%s is refused', (_name, text, message) => {
  expect(() => renderMaps(parseHeaders(text), '/')).toThrow(message);
});

test.each([
  [{baseUrl: 'notes'}, 'base URL "notes"'],
  [{baseUrl: '/notes'}, 'base URL "/notes"'],
  [{serverName: 'a; return 200'}, 'serverName "a; return 200"'],
  [{root: '/var/www/$host'}, 'root "/var/www/$host"'],
])('%j is refused', (wrong, message) => {
  expect(() => renderSite('', {...options, ...wrong})).toThrow(message);
});
