import {expect, test} from 'vitest';
import {findNginx, isNodeNewEnough} from './setup.mjs';

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
])('Node %s', (version, isEnough) => {
  expect(isNodeNewEnough(version)).toBe(isEnough);
});

test('nginx is the one that NGINX_PATH names, where it is there', () => {
  const before = process.env['NGINX_PATH'];
  process.env['NGINX_PATH'] = process.execPath;
  expect(findNginx()).toBe(process.execPath);
  process.env['NGINX_PATH'] = '/nowhere/nginx';
  expect(findNginx()).not.toBe('/nowhere/nginx');
  if (before === undefined) delete process.env['NGINX_PATH'];
  else process.env['NGINX_PATH'] = before;
});
