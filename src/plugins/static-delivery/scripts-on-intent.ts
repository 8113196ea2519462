/** Takes the scripts of Docusaurus out of the first load; the loader adds them when the reader wants something of them. */
import {buildSync} from 'esbuild';
import {join} from 'node:path';
import type {BuiltSite} from './built-site';

const scriptTag = /<script\b[^>]*?\bsrc=("[^"]*"|[^\s>]+)[^>]*><\/script>/g;

/** A page whose tool must run at once says so: `<Head><meta name="scripts-at-start" content="true" /></Head>`. */
const atStart = /<meta\b[^>]*\bname="?scripts-at-start\b/;

/**
 * @returns the page with its script tags replaced by their addresses, for the loader to read; the page itself when it
 *   asks for scripts at start
 */
export function deferScripts(html: string): string {
  if (atStart.test(html)) return html;
  const addresses = [...html.matchAll(scriptTag)].map(([, src]) => src!.replaceAll('"', ''));
  if (addresses.length === 0) return html;
  const meta = `<meta name="scripts" content="${addresses.join(' ')}">`;
  let isFirst = true;
  return html.replace(scriptTag, () => {
    if (!isFirst) return '';
    isFirst = false;
    return meta;
  });
}

/** The step of the delivery: changes every page. */
export function scriptsOnIntent({pages}: BuiltSite): void {
  for (const [file, html] of pages) pages.set(file, deferScripts(html));
}

/**
 * @param folder of this plugin
 * @param themeKey name under which the browser keeps the choice of light or dark
 * @param worker address of the service worker
 */
export function loaderScript(folder: string, themeKey: string, worker: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [join(folder, 'loader/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    define: {THEME_KEY: JSON.stringify(themeKey), WORKER: JSON.stringify(worker)},
  });
  return outputFiles[0]!.text.trim();
}

/** Chromium fetches the page of a link that the pointer rests on; other browsers ignore this. Each rule is one origin. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          {href_matches: '/*'},
          {not: {selector_matches: '[download], [target=_blank], a[data-fact], a[data-term]'}},
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
