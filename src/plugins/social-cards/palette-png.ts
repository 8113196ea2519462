/** PNG with a palette: a card has few colours, and one byte a pixel makes it less than half as large. */
import {crc32, deflateSync} from 'node:zlib';

/** An image, uncompressed. */
export interface Pixels {
  width: number;
  height: number;
  /** Four bytes a pixel: red, green, blue, alpha. */
  pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;
/** How many bits of a channel may be ignored: with four, shades begin to show. */
const levels = [0, 1, 2, 3, 4] as const;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

interface Indexed {
  palette: readonly number[];
  indices: Uint8Array;
}

/**
 * Each pixel as a place in a palette. Colours that differ in the last `bits` of a channel count as one, the first seen.
 *
 * @returns undefined when there are still too many
 */
function index({pixels}: Pixels, bits: number): Indexed | undefined {
  const mask = (0xff << bits) & 0xff;
  const places = new Map<number, number>();
  const palette: number[] = [];
  const indices = new Uint8Array(pixels.length / 4);
  for (let pixel = 0; pixel < indices.length; pixel += 1) {
    const [red, green, blue] = [pixels[pixel * 4]!, pixels[pixel * 4 + 1]!, pixels[pixel * 4 + 2]!];
    const key = ((red & mask) << 16) | ((green & mask) << 8) | (blue & mask);
    let place = places.get(key);
    if (place === undefined) {
      place = palette.length;
      if (place === paletteSize) return undefined;
      places.set(key, place);
      palette.push((red << 16) | (green << 8) | blue);
    }
    indices[pixel] = place;
  }
  return {palette, indices};
}

/**
 * An opaque picture as PNG with a palette; shades that nobody can tell apart are merged until 256 are left.
 *
 * @throws RangeError for a picture with too many colours to be drawn so, such as a photograph
 */
export function palettePng(picture: Pixels): Buffer {
  const {width, height} = picture;
  const indexed = levels
    .map((bits) => () => index(picture, bits))
    .reduce<Indexed | undefined>((found, next) => found ?? next(), undefined);
  if (indexed === undefined) throw new RangeError('too many colours for a palette');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colour type 3 (palette); standard compression and filters, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  // Each row begins with the number of its filter: 0, none, the best for drawings with a palette.
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) {
    rows.set(indexed.indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const palette = Buffer.from(indexed.palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', new Uint8Array()),
  ]);
}
