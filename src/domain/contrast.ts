/** Contrast of the colour tokens, computed from their style sheet as WCAG 2 defines it. */

export type Rgb = readonly [red: number, green: number, blue: number];
/** Values of custom properties by name. */
export type Tokens = ReadonlyMap<string, string>;

/** A pair of colours in use and the least contrast between them. */
export interface ColourPair {
  text: string;
  on: string;
  atLeast: number;
}

const mediaPattern = /@media\s*([^{]*?)\s*\{((?:[^{}]*\{[^{}]*\})*\s*)\}/g;

/**
 * The custom properties of the blocks with exactly this selector; later ones win.
 *
 * @param media condition of the media query to look into; the rules outside of all of them when absent
 * @throws RangeError when the style sheet has no such block
 */
export function tokensOf(css: string, selector: string, media?: string): Tokens {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const plain =
    media === undefined
      ? bare.replaceAll(mediaPattern, '')
      : [...bare.matchAll(mediaPattern)]
          .flatMap(([, condition, rules]) => (condition === media ? rules! : []))
          .join('');
  const blocks = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, names]) =>
    names!.split(',').some((name) => name.trim() === selector),
  );
  if (blocks.length === 0) throw new RangeError(`no block "${selector}" in the style sheet`);
  const declarations = blocks.flatMap(([, , body]) => body!.split(';'));
  return new Map(
    declarations.flatMap((declaration) => {
      const match = /^\s*(--[\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(declaration);
      return match === null ? [] : [[match[1]!, match[2]!] as const];
    }),
  );
}

function parseHex(hex: string): Rgb {
  const full = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  return [0, 2, 4].map((start) => Number.parseInt(full.slice(start, start + 2), 16)) as unknown as Rgb;
}

/**
 * The colour that a value stands for: a hex number, `var(--token)`, or a mix of two opaque colours in sRGB.
 *
 * @throws RangeError for anything else, and for a token that does not exist
 */
export function colourOf(value: string, tokens: Tokens): Rgb {
  if (/^#([\da-f]{3}|[\da-f]{6})$/i.test(value)) return parseHex(value);
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name !== undefined) {
    const token = tokens.get(name);
    if (token === undefined) throw new RangeError(`there is no token ${name}`);
    return colourOf(token, tokens);
  }
  const mix = /^color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)$/.exec(value);
  if (mix === null) throw new RangeError(`"${value}" is no colour that can be computed`);
  const [first, second] = [colourOf(mix[1]!, tokens), colourOf(mix[3]!, tokens)];
  const share = Number(mix[2]) / 100;
  return first.map((part, index) => part * share + second[index]! * (1 - share)) as unknown as Rgb;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function contrastRatio(first: Rgb, second: Rgb): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The pairs that are too close, in words: "--acn-soft on --acn-paper: 3.2, at least 4.5". */
export function weakPairs(pairs: readonly ColourPair[], tokens: Tokens): string[] {
  return pairs.flatMap(({text, on, atLeast}) => {
    const ratio = contrastRatio(colourOf(`var(${text})`, tokens), colourOf(`var(${on})`, tokens));
    return ratio >= atLeast ? [] : [`${text} on ${on}: ${ratio.toFixed(2)}, at least ${atLeast}`];
  });
}
