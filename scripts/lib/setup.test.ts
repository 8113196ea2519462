import {expect, test} from 'vitest';
import {isNodeNewEnough} from './setup.mjs';

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
])('Node %s', (version, isEnough) => {
  expect(isNodeNewEnough(version)).toBe(isEnough);
});
