/** The icons of the site, all from one drawing. */
import {siteGlyph} from '../../components/Glyph/glyphs';

/** A file with a picture of the site, square. */
export interface SiteIcon {
  file: string;
  /** Pixels of an edge. */
  size: number;
  /** Part of the edge that the drawing takes; systems cut up to a fifth off each side of a maskable icon. */
  share: number;
  /** Without paper behind it the browser's own colour shows through. */
  paper: boolean;
  /** In the manifest: what the system may do with it. */
  purpose?: 'any' | 'maskable';
}

/** For browsers that ask for it by name. */
export const favicon: SiteIcon = {file: 'favicon.ico', size: 32, share: 1, paper: false};
/** For the home screen of iOS. */
export const touchIcon: SiteIcon = {file: 'img/icons/apple-touch-icon.png', size: 180, share: 0.64, paper: true};
/** For the manifest; a maskable one keeps clear of the edge that Android cuts off. */
export const appIcons: readonly SiteIcon[] = ([192, 512] as const).flatMap((size) => [
  {file: `img/icons/icon-${size}.png`, size, share: 0.72, paper: true, purpose: 'any' as const},
  {file: `img/icons/maskable-${size}.png`, size, share: 0.5, paper: true, purpose: 'maskable' as const},
]);

export interface IconColours {
  paper: string;
  stroke: string;
}

/** The drawing of an icon, square, in pixels. */
export function iconSvg({size, share, paper}: SiteIcon, colours: IconColours): string {
  const scale = (size * share) / 24;
  const margin = (size * (1 - share)) / 2;
  const ground = paper ? `<rect width="${size}" height="${size}" fill="${colours.paper}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}<path transform="translate(${margin} ${margin}) scale(${scale})" d="${siteGlyph}" fill="none" stroke="${colours.stroke}" stroke-width="2" stroke-linejoin="round"/></svg>`;
}

/** An icon file that holds one PNG, for browsers that know nothing newer. */
export function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  // Kind 1 (icon), one picture of 32 bits a pixel, which begins behind this header.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([size, size], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
