/**
 * The Content-Security-Policy and its companions, computed from the built pages. The one place that knows them: the meta
 * element of each page, `_headers`, and `security-headers.json`, from which the configuration of a server is made.
 */
import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {BuiltSite} from './built-site';

/** What pages carry inline, as hashes of a Content-Security-Policy, sorted. */
export interface InlineHashes {
  scripts: readonly string[];
  /** Values of `style` attributes. None is best: a class does the same. */
  styles: readonly string[];
}

/** The content of `security-headers.json`. */
export interface SecurityHeaders extends InlineHashes {
  headers: Readonly<Record<string, string>>;
}

/** More `style` attributes than this make the header longer than what it protects. */
const mostStyles = 16;

const inlineScript = /<script\b(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const styleAttribute = /<[a-z][^<>]*?\sstyle=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Data, never run. */
const dataBlock = /\btype="?application\/(?:ld\+)?json/;

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function unescapeAttribute(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Hashes of all scripts and styles that stand in the pages themselves. */
export function inlineHashes(pages: ReadonlyMap<string, string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages.values()) {
    for (const [, attributes, code] of html.matchAll(inlineScript))
      if (!dataBlock.test(attributes!)) scripts.add(hashOf(code!));
    const markup = html.replace(inlineScript, '');
    for (const [, double, single, bare] of markup.matchAll(styleAttribute))
      styles.add(hashOf(unescapeAttribute(double ?? single ?? bare!)));
  }
  if (styles.size > mostStyles) {
    throw new Error(
      `The pages have ${styles.size} different style attributes; the security policy names each, and takes ${mostStyles}. Use classes, or a custom property that a script sets.`,
    );
  }
  return {scripts: [...scripts].sort(), styles: [...styles].sort()};
}

/** The policy as a `<meta>` can say it. */
export function contentPolicy({scripts, styles}: InlineHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...(styles.length === 0 ? [] : ["'unsafe-hashes'", ...styles])].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** All headers; those that a `<meta>` cannot say included. */
export function securityHeaders(hashes: InlineHashes): SecurityHeaders {
  return {
    headers: {
      'Content-Security-Policy': `${contentPolicy(hashes)}; frame-ancestors 'none'`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    },
    ...hashes,
  };
}

/** The form that Netlify, Cloudflare Pages and others read. */
export function headersFile({headers}: SecurityHeaders, baseUrl: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const immutable = '  Cache-Control: public, max-age=31536000, immutable';
  return [`${baseUrl}*`, ...lines, `${baseUrl}*/assets/*`, immutable, `${baseUrl}assets/*`, immutable, ''].join('\n');
}

/** Adds the policy to a page, before anything that it is about. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(/<meta charset=[^>]*>/i, `$&<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

async function readHeaders(file: string): Promise<InlineHashes | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as SecurityHeaders;
  } catch {
    return undefined;
  }
}

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])].sort();

/** Writes the policy into the pages, and the headers beside the pages of the first language: a server sends one set. */
export async function securityPolicy({outDir, baseUrl, pages}: BuiltSite): Promise<void> {
  const own = inlineHashes(pages);
  const policy = contentPolicy(own);
  for (const [file, html] of pages) pages.set(file, withPolicy(html, policy));

  const above = join(outDir, '..');
  const first = await readHeaders(join(above, 'security-headers.json'));
  const all = securityHeaders({
    scripts: union(own.scripts, first?.scripts ?? []),
    styles: union(own.styles, first?.styles ?? []),
  });
  const folder = first === undefined ? outDir : above;
  const base = first === undefined ? baseUrl : baseUrl.replace(/[^/]+\/$/, '');
  await writeFile(join(folder, 'security-headers.json'), `${JSON.stringify(all, null, 2)}\n`);
  await writeFile(join(folder, '_headers'), headersFile(all, base));
}
