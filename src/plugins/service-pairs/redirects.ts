/** Pages that lead from another address of a pair to its own. Static HTML: no script, no server needed. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Locale} from '../../data/locales';
import {pairs} from '../../data/pairs';
import {pairAliases, pairPath, pairTitle} from '../../domain/pairs';

const linkText: Readonly<Record<Locale, string>> = {
  en: 'This comparison is here:',
  nl: 'Deze vergelijking staat hier:',
  es: 'Esta comparación está aquí:',
};

/** An address that leads to the page of a pair. */
export interface Redirect {
  /** Path below the language, without slashes at the ends. */
  from: string;
  to: string;
  title: string;
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** All other addresses of all pairs. */
export function pairRedirects(locale: Locale): Redirect[] {
  return Object.entries(pairs).flatMap(([key, pair]) =>
    pairAliases(key, pair).map((from) => ({from, to: pairPath(key, pair), title: pairTitle(pair, locale)})),
  );
}

/**
 * @param site origin of the site, without a slash at the end
 * @param baseUrl of the language, with slashes at both ends
 */
export function redirectPage({to, title}: Redirect, locale: Locale, site: string, baseUrl: string): string {
  const path = escaped(`${baseUrl}${to}/`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${escaped(site)}${path}">
<title>${escaped(title)}</title>
</head>
<body>
<p>${linkText[locale]} <a href="${path}">${escaped(title)}</a></p>
</body>
</html>
`;
}

/** Writes every redirect below the folder of the language. */
export async function writeRedirects(outDir: string, locale: Locale, site: string, baseUrl: string): Promise<void> {
  await Promise.all(
    pairRedirects(locale).map(async (redirect) => {
      const folder = join(outDir, redirect.from);
      await mkdir(folder, {recursive: true});
      await writeFile(join(folder, 'index.html'), redirectPage(redirect, locale, site, baseUrl));
    }),
  );
}
