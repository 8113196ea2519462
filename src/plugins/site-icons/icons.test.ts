import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {siteGlyph} from '../../components/Glyph/glyphs';
import {appIcons, icoOf, iconSvg} from './icons';
import {manifest} from './manifest';

const colours = {paper: '#fbfaf6', stroke: '#0b5f68'};
const icon = {file: 'x.png', size: 240, share: 0.5, paper: true};

it('draws the glyph in the middle, on paper', () => {
  const svg = iconSvg(icon, colours);
  expect(svg).toContain('translate(60 60) scale(5)');
  expect(svg).toContain('fill="#fbfaf6"');
  expect(iconSvg({...icon, paper: false}, colours)).not.toContain('<rect');
});

it('is the drawing of the favicon', () => {
  expect(readFileSync('static/favicon.svg', 'utf8')).toContain(siteGlyph);
});

it('keeps a maskable icon within the circle that every system shows', () => {
  for (const {share} of appIcons.filter(({purpose}) => purpose === 'maskable')) {
    expect(share * Math.SQRT2).toBeLessThanOrEqual(0.8);
  }
});

it('wraps a PNG as an icon file', () => {
  const ico = icoOf(Buffer.from('png'), 32);
  expect([ico.readUInt16LE(2), ico[6], ico.readUInt32LE(14), ico.subarray(ico.readUInt32LE(18)).toString()]).toEqual([
    1,
    32,
    3,
    'png',
  ]);
});

it('starts the app in its language, below any base', () => {
  const text = manifest({name: 'AWS Notes', description: 'd', locale: 'nl', baseUrl: '/site/nl/', paper: '#fff'});
  const data = JSON.parse(text) as {icons: {src: string; purpose?: string}[]} & Record<string, unknown>;
  expect(data).toMatchObject({
    lang: 'nl',
    start_url: '/site/nl/',
    scope: '/site/nl/',
    short_name: 'Notes',
    theme_color: '#fff',
  });
  expect(data.icons.every(({src}) => src.startsWith('/site/nl/'))).toBe(true);
  expect(data.icons.filter(({purpose}) => purpose === 'maskable')).toHaveLength(2);
});
