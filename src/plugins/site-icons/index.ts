/** Draws the icons of the site after a build and writes the manifest of each language; names them in every head. */
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {HtmlTagObject, LoadContext, Plugin} from '@docusaurus/types';
import {Resvg} from '@resvg/resvg-js';
import {siteColours} from '../site-colours';
import {appIcons, favicon, icoOf, iconSvg, touchIcon, type SiteIcon} from './icons';
import {manifest, manifestFile} from './manifest';

export default function siteIcons({siteDir, siteConfig, baseUrl, i18n}: LoadContext): Plugin {
  const colour = siteColours(siteDir, 'light');
  const themeColour = (theme: 'light' | 'dark'): HtmlTagObject => ({
    tagName: 'meta',
    attributes: {
      name: 'theme-color',
      media: `(prefers-color-scheme: ${theme})`,
      content: siteColours(siteDir, theme)('paper'),
    },
  });
  const link = (attributes: Record<string, string>): HtmlTagObject => ({tagName: 'link', attributes});
  return {
    name: 'site-icons',
    injectHtmlTags() {
      const themes = [themeColour('light'), themeColour('dark')];
      // The author's server has no icons: they are drawn after a build.
      if (process.env['NODE_ENV'] !== 'production') return {headTags: themes};
      return {
        headTags: [
          ...themes,
          link({rel: 'icon', href: `${baseUrl}${favicon.file}`, sizes: `${favicon.size}x${favicon.size}`}),
          link({rel: 'apple-touch-icon', href: `${baseUrl}${touchIcon.file}`}),
          link({rel: 'manifest', href: `${baseUrl}${manifestFile}`}),
        ],
      };
    },
    async postBuild({outDir}) {
      const colours = {paper: colour('paper'), stroke: colour('accent')};
      const draw = (icon: SiteIcon): Buffer => new Resvg(iconSvg(icon, colours)).render().asPng();
      const write = async (file: string, content: Buffer | string): Promise<void> => {
        await mkdir(dirname(join(outDir, file)), {recursive: true});
        await writeFile(join(outDir, file), content);
      };
      await write(favicon.file, icoOf(draw(favicon), favicon.size));
      for (const icon of [touchIcon, ...appIcons]) await write(icon.file, draw(icon));
      const {title: name, tagline: description} = siteConfig;
      const locale = i18n.currentLocale;
      await write(manifestFile, manifest({name, description, locale, baseUrl, paper: colour('paper')}));
    },
  };
}
