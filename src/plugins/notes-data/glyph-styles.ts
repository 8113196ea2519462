/** The glyphs as a style sheet: the sidebar is drawn by the theme, so its items carry a class instead of a drawing. */
import {glyphs} from '../../components/Glyph/glyphs';
import {serviceById} from '../../data/services';
import {serviceIds} from '../../data/services/ids';

/** Classes of an item that shows the glyph of a service in the hue of its layer; `src/css/navigation.css` draws it. */
export function glyphClass(service: string): string {
  return `has-glyph glyph-${service}`;
}

function dataUri(path: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'><path d='${path}'/></svg>`;
  return `data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
}

/**
 * One rule for each service: its drawing as a mask, and its hue.
 *
 * @throws Error for a service without a glyph
 */
export function glyphStyles(): string {
  return serviceIds
    .map((id) => {
      const path = glyphs[id];
      if (path === undefined) throw new Error(`"${id}" has no glyph; draw one in src/components/Glyph/glyphs.ts`);
      return `.glyph-${id}{--acn-glyph:url("${dataUri(path)}");--acn-layer:var(--acn-${serviceById(id).profile.layer})}\n`;
    })
    .join('');
}
