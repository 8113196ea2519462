/** Colours of the site for what is no page: cards, icons, the manifest. The style sheet stays their only home. */
import type {Layer} from '../data/schema';

export type Theme = 'light' | 'dark';
type ColourName = 'paper' | 'card' | 'ink' | 'soft' | 'line' | 'accent' | Layer;

const blocks: Readonly<Record<Theme, RegExp>> = {
  light: /:root\s*\{([^}]*)\}/,
  dark: /\[data-theme=['"]dark['"]\]\s*\{([^}]*)\}/,
};

/**
 * A reader of the tokens `--acn-<name>` of a style sheet.
 *
 * @param css the style sheets with the tokens
 * @throws Error when a theme or a colour is missing
 */
export function readColours(css: string, theme: Theme): (name: ColourName) => string {
  const block = blocks[theme].exec(css)?.[1];
  if (block === undefined) throw new Error(`no colours of the ${theme} theme in src/css`);
  return (name) => {
    const colour = new RegExp(`--acn-${name}:\\s*(#[0-9a-f]{3,8})\\s*;`).exec(block)?.[1];
    if (colour === undefined)
      throw new Error(`src/css gives --acn-${name} no hexadecimal colour in the ${theme} theme`);
    return colour;
  };
}
