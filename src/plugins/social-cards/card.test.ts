import {inflateSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {cardTree, titleSize, type Card} from './card';
import {palettePng} from './palette-png';

const colours = {paper: '#fff', card: '#eee', ink: '#000', soft: '#444', line: '#ccc'};
const card: Card = {
  kicker: 'Orquestador',
  title: 'Amazon ECS',
  description: 'Qué es.',
  siteTitle: 'Notes',
  language: 'Español',
  glyphs: [{path: 'M0 0h24', hue: '#123456'}],
};

describe('the card', () => {
  it('says what the page is, in which language, on which site', () => {
    const tree = JSON.stringify(cardTree(card, colours));
    for (const part of ['Orquestador', 'Amazon ECS', 'Qué es.', 'Notes', 'Español', 'M0 0h24', '#123456']) {
      expect(tree).toContain(part);
    }
  });
  it('shows the hue of each of two services', () => {
    const two = {...card, glyphs: [...card.glyphs, {path: 'M1 1h2', hue: '#654321'}]};
    expect(JSON.stringify(cardTree(two, colours))).toMatch(/"background":"#123456".*"background":"#654321"/);
  });
  it('sets long titles smaller', () => {
    const sizes = ['Amazon ECS', 'From an image to a running task', 'x'.repeat(60)].map(titleSize);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });
  it('cannot be without a drawing', () => {
    expect(() => cardTree({...card, glyphs: []}, colours)).toThrow('Amazon ECS');
  });
});

/** One chunk of a PNG. */
function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

describe('the picture', () => {
  it('keeps its colours where there are few', () => {
    const pixels = new Uint8Array([255, 0, 0, 255, 0, 255, 0, 255, 255, 0, 0, 255, 0, 0, 255, 255]);
    const png = palettePng({width: 2, height: 2, pixels});
    expect([...chunkOf(png, 'PLTE')]).toEqual([255, 0, 0, 0, 255, 0, 0, 0, 255]);
    expect([...inflateSync(chunkOf(png, 'IDAT'))]).toEqual([0, 0, 1, 0, 0, 2]);
    expect(palettePng({width: 2, height: 2, pixels})).toEqual(png);
  });
  it('merges shades beyond 256', () => {
    const pixels = new Uint8Array(1024 * 4).map((_, at) => (at % 4 === 3 ? 255 : Math.floor(at / 16)));
    expect(chunkOf(palettePng({width: 32, height: 32, pixels}), 'PLTE').length).toBeLessThanOrEqual(256 * 3);
  });
  it('refuses a photograph', () => {
    const pixels = new Uint8Array(4096 * 4).map((_, at) => [at << 2, (at >> 6) << 4, (at >> 10) << 4, 255][at % 4]!);
    expect(() => palettePng({width: 64, height: 64, pixels})).toThrow(RangeError);
  });
});
