/**
 * Reads `_headers`, the file of the build in which the HTTP headers of the site stand (the format of Netlify and
 * Cloudflare Pages). Every other way of serving takes its headers from here, so that they are written once.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** One block: a path pattern and what it sets. */
export interface HeaderRule {
  /** `/*`, `/assets/*`, `/sw.js`; `*` is any text, `:name` one segment. As written, or from the root of the build. */
  pattern: string;
  /** Line of the pattern in the file, from 1. */
  line: number;
  /** In the order of the file, names as written. */
  headers: readonly {name: string; value: string}[];
  /** Headers of earlier rules that this one takes away (`! Name`), in lower case. */
  detached: readonly string[];
}

/** A `_headers` file that cannot be used; the message names file and line and says what to do. */
export class HeadersFileError extends Error {}

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

function fail(line: number, message: string): never {
  throw new HeadersFileError(`_headers:${line}: ${message}`);
}

/** The pattern as source of a regular expression that JavaScript and PCRE read alike. A folder is its index page too. */
export function patternSource(pattern: string): string {
  const source = pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => {
      if (part === '*') return '.*';
      return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return `^${source}${pattern.endsWith('/') ? '(?:index\\.html)?' : ''}$`;
}

const matches = (pattern: string, path: string): boolean => new RegExp(patternSource(pattern)).test(path);

/** True where some path may match both. Tried with one path of each, which is enough for patterns with a star at the end. */
function overlap(one: string, other: string): boolean {
  const sample = (pattern: string): string => pattern.replace(/\*|:[A-Za-z]\w*/g, 'x');
  return matches(one, sample(other)) || matches(other, sample(one));
}

/** Hosts join the values of two rules that set the same header; what comes out is seldom a valid header. */
function refuseJoinedValues(rules: readonly HeaderRule[]): void {
  rules.forEach((rule, index) => {
    const own = rule.headers.map(({name}) => name.toLowerCase());
    for (const [position, name] of own.entries()) {
      if (own.indexOf(name) !== position) fail(rule.line, `${rule.pattern} sets ${name} twice; keep one`);
      if (rule.detached.includes(name)) continue;
      const earlier = rules
        .slice(0, index)
        .find(
          (other) =>
            other.headers.some((header) => header.name.toLowerCase() === name) && overlap(other.pattern, rule.pattern),
        );
      if (earlier !== undefined) {
        fail(
          rule.line,
          `${rule.pattern} sets ${name} again after ${earlier.pattern} (line ${earlier.line}); hosts join both values. Put "! ${name}" before it`,
        );
      }
    }
  });
}

/**
 * @param text content of `_headers`
 * @throws HeadersFileError for a line that is neither pattern nor header, and for a header that two rules set on one path
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: {pattern: string; line: number; headers: {name: string; value: string}[]; detached: string[]}[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(raw)) {
      if (!content.startsWith('/')) fail(line, `"${content}" is no path; a rule starts with "/"`);
      rules.push({pattern: content, line, headers: [], detached: []});
      continue;
    }
    const rule = rules.at(-1) ?? fail(line, 'a header before the first path; put the path above it');
    if (content.startsWith('!')) {
      rule.detached.push(content.slice(1).trim().toLowerCase());
      continue;
    }
    const colon = content.indexOf(':');
    const name = content.slice(0, Math.max(colon, 0)).trim();
    const value = content.slice(colon + 1).trim();
    if (!token.test(name) || value === '') fail(line, `"${content}" is no header; write "Name: value"`);
    rule.headers.push({name, value});
  }
  if (rules.every(({headers}) => headers.length === 0)) throw new HeadersFileError('_headers: sets no header at all');
  refuseJoinedValues(rules);
  return rules;
}

/**
 * Headers of a path, as a host that reads the file would send them.
 *
 * @param path from the root of the build: `/nl/index.html`
 * @returns values by name in lower case
 */
export function headersOf(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules.filter(({pattern}) => matches(pattern, path))) {
    for (const name of rule.detached) found.delete(name);
    for (const {name, value} of rule.headers) found.set(name.toLowerCase(), value);
  }
  return found;
}

/** Rules of a build below a base URL, seen from the root of the build: `/notes/assets/*` is `/assets/*`. */
function fromBuildRoot(rules: readonly HeaderRule[], baseUrl: string): HeaderRule[] {
  return rules.map((rule) =>
    rule.pattern.startsWith(baseUrl) ? {...rule, pattern: rule.pattern.slice(baseUrl.length - 1)} : rule,
  );
}

/**
 * The rules of a built site, seen from the root of the build.
 *
 * @param build folder of the built site
 * @param baseUrl with which it was built
 * @throws HeadersFileError where the build has no such file
 */
export function readHeaders(build: string, baseUrl: string): HeaderRule[] {
  const file = join(build, '_headers');
  if (!existsSync(file)) {
    throw new HeadersFileError(
      `${file} is missing: the build writes it (src/plugins/static-delivery). Run "npm run build" and try again.`,
    );
  }
  return fromBuildRoot(parseHeaders(readFileSync(file, 'utf8')), baseUrl);
}
