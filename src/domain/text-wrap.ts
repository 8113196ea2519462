/** Breaks words into lines without a browser: widths are estimated from a table of characters. */
import type {TextRole} from './drawing';

/**
 * Widths of characters in em, measured in DejaVu Sans: wider than the system fonts of phones and laptops, so that what
 * fits here fits there.
 */
const charWidths: readonly (readonly [chars: string, em: number])[] = [
  ["ijlIJí'", 0.29],
  [' .,:;·’¿', 0.33],
  ['frt()-/', 0.41],
  ['szcLkvxyF?*', 0.58],
  ['ABCDGHKNOQRUVXZ', 0.78],
  ['mMwW…→', 0.99],
];
const otherChars = 0.64;
const boldExtra = 0.075;
const monospace = 0.61;

const emOf = new Map(charWidths.flatMap(([chars, em]) => Array.from(chars, (char) => [char, em] as const)));
const isBold = (role: TextRole): boolean => role === 'label' || role === 'head' || role === 'frame';

/**
 * Estimated width of a line, in the unit of `size`.
 *
 * @param size of the font
 */
export function textWidth(line: string, role: TextRole, size: number): number {
  const em = (char: string): number => {
    if (role === 'code') return monospace;
    return (emOf.get(char) ?? otherChars) + (isBold(role) ? boldExtra : 0);
  };
  return Array.from(line, em).reduce((sum, width) => sum + width, 0) * size;
}

/** Words and the places where they may be parted: spaces, hyphens, soft hyphens (U+00AD), silent breaks (U+200B). */
function pieces(text: string): {text: string; joint: string; hyphen: string}[] {
  return [...text.matchAll(/([^ \u00ad\u200b-]*-?)([ \u00ad\u200b]?)/g)]
    .filter(([whole]) => whole !== '')
    .map(([, word, end]) => ({text: word!, joint: end === ' ' ? ' ' : '', hyphen: end === '\u00ad' ? '-' : ''}));
}

function greedyLines(text: string, role: TextRole, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let joint = '';
  let hyphen = '';
  for (const piece of pieces(text)) {
    const longer = line + joint + piece.text;
    if (line !== '' && textWidth(longer + piece.hyphen, role, size) > width) {
      lines.push(line + hyphen);
      line = piece.text;
    } else {
      line = longer;
    }
    ({joint, hyphen} = piece);
  }
  return [...lines, line];
}

/**
 * The fewest lines that fit, and those of about the same length. A word that is wider than `width` stands on its own line.
 *
 * @param size of the font; `width` is in the same unit
 */
export function wrapText(text: string, role: TextRole, size: number, width: number): string[] {
  const lines = greedyLines(text, role, size, width);
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    const balanced = greedyLines(text, role, size, narrower);
    if (balanced.length > lines.length || balanced.some((line) => textWidth(line, role, size) > narrower)) break;
    lines.splice(0, lines.length, ...balanced);
  }
  return lines;
}
