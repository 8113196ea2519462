/** Writes the parts of the nginx configuration that depend on the build: deploy/nginx/site.conf includes them. */
import {defaultLocale, translatedLocales} from '../../../src/data/locales';
import {cacheAndAsk, cacheForever, hashedPath, mediaTypes} from './files';
import {type HeaderRule, HeadersFileError, patternSource} from './headers-file';

/** What the site template needs. Paths are absolute. */
export interface SiteOptions {
  /** Folder in which the build stands, at its base URL: `/var/www/notes` holds `index.html`, or `notes/index.html`. */
  root: string;
  /** `/` or `/notes/`. */
  baseUrl: string;
  /** Host name, `_` for any. */
  serverName: string;
  /** `80`, `127.0.0.1:8080`. */
  listen: string;
  /** Folder of the server that holds maps.conf and server.conf. */
  configDir: string;
  /** True where libnginx-mod-http-brotli-static is installed. */
  brotli: boolean;
}

/** nginx refuses a longer word in its configuration. */
const longestWord = 4000;

/** @throws HeadersFileError for what an nginx string cannot hold */
function quote(text: string, line: number): string {
  if (text.includes('$')) throw new HeadersFileError(`_headers:${line}: nginx would read the "$" as a variable`);
  if (text.length > longestWord) {
    throw new HeadersFileError(
      `_headers:${line}: the value has ${text.length} characters; nginx takes ${longestWord}. Fewer inline scripts make the policy shorter.`,
    );
  }
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

const variable = (header: string): string => `$notes_${header.toLowerCase().replace(/\W/g, '_')}`;

/** A rule speaks from the root of the build; the server sees the address with the base URL. */
function withBase(pattern: string, baseUrl: string): string {
  return `${baseUrl.slice(0, -1)}${pattern}`;
}

/** Names of all headers of the file, as first written. */
function namesOf(rules: readonly HeaderRule[]): string[] {
  const names = new Map<string, string>();
  for (const {name} of rules.flatMap(({headers}) => headers)) {
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

/** The value of one header by address. nginx takes the first pattern that matches, `_headers` the last: turned round. */
function headerMap(rules: readonly HeaderRule[], name: string, baseUrl: string, fallback: readonly string[]): string {
  const lower = name.toLowerCase();
  const lines = [...rules].reverse().flatMap(({pattern, headers, detached, line}) => {
    const value = headers.find((header) => header.name.toLowerCase() === lower)?.value;
    if (value === undefined && !detached.includes(lower)) return [];
    return [`    "~${patternSource(withBase(pattern, baseUrl))}" ${quote(value ?? '', line)};`];
  });
  return [`map $uri ${variable(name)} {`, ...lines, ...fallback, '}'].join('\n');
}

const isCacheControl = (name: string): boolean => name.toLowerCase() === 'cache-control';

/** `map` blocks: each header by address, and the page that says "not found" in the language of the address. */
export function renderMaps(rules: readonly HeaderRule[], baseUrl: string): string {
  const localised = translatedLocales.map(
    (locale) => `    "~^${baseUrl}${locale}(?:/|$)" ${baseUrl}${locale}/404.html;`,
  );
  const missing = [`map $uri $notes_missing {`, ...localised, `    default ${baseUrl}404.html;`, '}'].join('\n');
  const headers = namesOf(rules)
    .filter((name) => !isCacheControl(name))
    .map((name) => headerMap(rules, name, baseUrl, []));
  const cache = headerMap(rules, 'Cache-Control', baseUrl, [
    `    "~${hashedPath}" "${cacheForever}";`,
    `    default "${cacheAndAsk}";`,
  ]);
  return `# Written by scripts/write-nginx-config.ts from _headers of the build; do not edit.

# The page that says "not found": ${defaultLocale} unless the address names a language.
${missing}

# After a redirect to a page, $uri is that page: a missing script gets the headers of 404.html, not those of scripts.
${[...headers, cache].join('\n\n')}
`;
}

/** Types and headers of every response: `always` means errors too. An empty value is no header. */
export function renderServer(rules: readonly HeaderRule[]): string {
  const types = Object.entries(mediaTypes).map(([extension, type]) => `    "${type}" ${extension};`);
  const headers = [...namesOf(rules).filter((name) => !isCacheControl(name)), 'Cache-Control'];
  return `# Written by scripts/write-nginx-config.ts from _headers of the build; do not edit.

types {
${types.join('\n')}
}

# nginx forgets these in a location that has an add_header of its own: add headers here (that is, in the build) only.
${headers.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}
`;
}

/**
 * The site from its template.
 *
 * @param template deploy/nginx/site.conf
 * @throws Error for an option that cannot stand in the configuration
 */
export function renderSite(template: string, options: SiteOptions): string {
  const {root, baseUrl, serverName, listen, configDir, brotli} = options;
  if (!/^\/(?:[\w.-]+\/)*$/.test(baseUrl)) throw new Error(`base URL "${baseUrl}": write "/" or "/notes/"`);
  const values: Readonly<Record<string, string>> = {root, baseUrl, serverName, listen, configDir};
  for (const [name, value] of Object.entries(values)) {
    if (!/^[\w./:[\]-]+$/.test(value)) throw new Error(`${name} "${value}" has a character that nginx would misread`);
  }
  const redirect =
    baseUrl === '/' ? '' : `    # The notes do not stand at the root.\n    location = / { return 302 ${baseUrl}; }\n\n`;
  return template
    .replace(/^(?:#~.*\n)+\n?/m, '')
    .replace(/^ *#\{brotli\}.*\n/m, brotli ? '    brotli_static on;\n' : '')
    .replace(/^ *#\{redirect\}\n\n/m, redirect)
    .replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
