import {expect, it} from 'vitest';
import {readColours} from './design-tokens';

const css = `:root { --acn-paper: #fbfaf6; --acn-ink: rgb(0 0 0); } [data-theme='dark'] { --acn-paper: #14181b; }`;

it('reads a colour of either theme', () => {
  expect([readColours(css, 'light')('paper'), readColours(css, 'dark')('paper')]).toEqual(['#fbfaf6', '#14181b']);
});

it('says which colour is missing', () => {
  expect(() => readColours(css, 'light')('ink')).toThrow('--acn-ink');
  expect(() => readColours(css, 'dark')('function')).toThrow('--acn-function');
  expect(() => readColours(':root {}', 'dark')).toThrow('dark theme');
});
