/** The colours of the site, computed from their file: each pair in use, in both themes. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {colourOf, contrastRatio, tokensOf, weakPairs, type ColourPair, type Tokens} from '../domain/contrast';

const css = readFileSync('src/css/tokens.css', 'utf8');
const light = tokensOf(css, ':root');
const dark: Tokens = new Map([...light, ...tokensOf(css, "[data-theme='dark']")]);

const more = tokensOf(css, ':root', '(prefers-contrast: more)');
const print = tokensOf(css, "[data-theme='dark']", 'print');

const body = 7;
const other = 4.5;
const control = 3;

const layers = ['front-door', 'function', 'job-queue', 'orchestrator', 'capacity', 'registry', 'platform', 'storage'];
const hues = layers.map((layer) => `--acn-${layer}`);
const surfaces = ['--acn-paper', '--acn-card'];
/** What text also stands on: bands of the map, current and hovered items, marked rows and lines, code. */
const tints = ['--acn-band', '--acn-current', '--acn-mark', '--acn-code'];

const all = (texts: readonly string[], grounds: readonly string[], atLeast: number): ColourPair[] =>
  texts.flatMap((text) => grounds.map((on) => ({text, on, atLeast})));

const pairs: ColourPair[] = [
  ...all(['--acn-ink'], [...surfaces, ...tints], body),
  // Links are part of the text that is read.
  ...all(['--acn-accent'], surfaces, body),
  ...all(['--acn-accent'], tints, other),
  ...all(['--acn-soft'], [...surfaces, ...tints], other),
  ...all(hues, [...surfaces, '--acn-band', '--acn-mark'], other),
  ...all(['--acn-control', '--acn-focus'], surfaces, control),
  ...all(['--acn-focus'], tints, control),
];

describe.each<{theme: string; tokens: Tokens}>([
  {theme: 'light', tokens: light},
  {theme: 'dark', tokens: dark},
  {theme: 'light, with more contrast', tokens: new Map([...light, ...more])},
  {theme: 'dark, with more contrast', tokens: new Map([...dark, ...more])},
  {theme: 'printed dark', tokens: new Map([...dark, ...print])},
])('$theme', ({tokens}) => {
  test('is readable', () => {
    expect(weakPairs(pairs, tokens)).toEqual([]);
  });

  test('a softer ink is found out', () => {
    const softer = new Map([...tokens, ['--acn-soft', '#808080']]);
    expect(weakPairs(pairs, softer).join('\n')).toMatch(/--acn-soft on --acn-mark: [34]\.\d+, at least 4\.5/);
  });
});

test('both themes name the same colours', () => {
  const colours = [...light].filter(([name, value]) => name.startsWith('--acn-') && value.startsWith('#'));
  expect(colours.map(([name]) => name).filter((name) => !tokensOf(css, "[data-theme='dark']").has(name))).toEqual([]);
});

test('Infima gets the accent of the theme', () => {
  for (const tokens of [light, dark]) expect(tokens.get('--ifm-color-primary')).toBe(tokens.get('--acn-accent'));
});

test('colours are named in the tokens and nowhere else', () => {
  const stray = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
    .map((file) => `src/${file}`)
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(line.replaceAll(/url\(.*?\)/g, ''))
            ? [`${file}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    );
  expect(stray).toEqual([]);
});

test('contrast is computed as WCAG defines it', () => {
  const none: Tokens = new Map();
  expect(contrastRatio(colourOf('#000', none), colourOf('#ffffff', none))).toBe(21);
  expect(contrastRatio(colourOf('#777', none), colourOf('#fff', none))).toBeCloseTo(4.48, 2);
  expect(colourOf('color-mix(in srgb, #000 25%, #fff)', none)).toEqual([191.25, 191.25, 191.25]);
  expect(() => colourOf('var(--no)', none)).toThrow('there is no token --no');
  expect(() => colourOf('tomato', none)).toThrow('"tomato" is no colour');
  expect(() => tokensOf('a {}', ':root')).toThrow('no block ":root"');
});
