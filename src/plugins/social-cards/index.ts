/**
 * Draws a card for every page, which shows when its address is shared: `img/cards/<page>.png` beside the pages of the
 * language. The address of a card follows from that of its page (`src/domain/sharing.ts`, `src/theme/SiteMetadata`).
 */
import {readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {renderAsync} from '@resvg/resvg-js';
import satori, {type Font} from 'satori';
import {glyphs, siteGlyph} from '../../components/Glyph/glyphs';
import {layerWords} from '../../data/layers';
import {localeLabels, type Locale} from '../../data/locales';
import {serviceById} from '../../data/services';
import {serviceIds} from '../../data/services/ids';
import {cardFile, cardSize, servicesOf} from '../../domain/sharing';
import {builtPages, pageHead, type PageHead} from '../built-pages';
import {currentLocaleOf} from '../current-locale';
import {siteColours} from '../site-colours';
import {asElement, cardTree, type Card} from './card';
import {palettePng} from './palette-png';

/** Charis SIL is drawn after Charter, the serif of the site; cards cannot use the fonts of the reader's system. */
function cardFonts(siteDir: string): Font[] {
  const require = createRequire(join(siteDir, 'package.json'));
  const sans = (weight: 400 | 600): Font => ({
    name: 'sans',
    weight,
    data: readFileSync(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)),
  });
  const serif = join(siteDir, 'src', 'plugins', 'social-cards', 'fonts', 'charis-sil-latin-700-normal.woff');
  return [sans(400), sans(600), {name: 'serif', weight: 700, data: readFileSync(serif)}];
}

type Colours = ReturnType<typeof siteColours>;

/** What stands on the card of a page. */
function cardOf(path: string, head: PageHead, siteTitle: string, locale: Locale, colour: Colours): Card {
  const services = servicesOf(path, serviceIds).map((id) => ({id, layer: serviceById(id).profile.layer}));
  const [area] = path.split('/');
  const alone = services.length === 1 && area === 'services' ? services[0] : undefined;
  return {
    kicker: alone === undefined ? (head.trail.slice(0, -1).at(-1) ?? '') : layerWords[alone.layer][locale].name,
    title: head.title,
    description: head.description,
    siteTitle,
    language: localeLabels[locale],
    glyphs:
      services.length === 0
        ? [{path: siteGlyph, hue: colour('accent')}]
        : services.map(({id, layer}) => ({path: glyphs[id]!, hue: colour(layer)})),
  };
}

export default function socialCards(context: LoadContext): Plugin {
  const locale = currentLocaleOf(context);
  return {
    name: 'social-cards',
    async postBuild({outDir, routesPaths, baseUrl, siteConfig}) {
      const fonts = cardFonts(context.siteDir);
      const colour = siteColours(context.siteDir, 'light');
      const colours = {
        paper: colour('paper'),
        card: colour('card'),
        ink: colour('ink'),
        soft: colour('soft'),
        line: colour('line'),
      };
      const draw = async (path: string, head: PageHead): Promise<void> => {
        const tree = cardTree(cardOf(path, head, siteConfig.title, locale, colour), colours);
        const svg = await satori(asElement(tree), {...cardSize, fonts});
        const image = await renderAsync(svg, {font: {loadSystemFonts: false}});
        const file = join(outDir, cardFile(path));
        await mkdir(dirname(file), {recursive: true});
        await writeFile(file, palettePng(image));
      };
      const pages = await builtPages(outDir, routesPaths, baseUrl);
      // Drawn on other threads while the next card is laid out on this one.
      await Promise.all(pages.map((page) => draw(page.path, pageHead(page, siteConfig.title))));
    },
  };
}
