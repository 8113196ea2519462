/** The web app manifest of a language: how a system shows the site once a reader has put it among the apps. */
import {appIcons} from './icons';

/** Below the base of each language. */
export const manifestFile = 'site.webmanifest';

export interface ManifestInput {
  name: string;
  description: string;
  locale: string;
  /** Base of the language, with a slash at the end. */
  baseUrl: string;
  /** Colour of the bars around the page, and behind it while it opens. */
  paper: string;
}

/** The web app manifest of a language, as JSON. */
export function manifest({name, description, locale, baseUrl, paper}: ManifestInput): string {
  const content = {
    name,
    short_name: name.replace(/^AWS /, ''),
    description,
    lang: locale,
    dir: 'ltr',
    id: baseUrl,
    start_url: baseUrl,
    scope: baseUrl,
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    icons: [
      {src: `${baseUrl}favicon.svg`, sizes: 'any', type: 'image/svg+xml'},
      ...appIcons.map(({file, size, purpose}) => ({
        src: `${baseUrl}${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
