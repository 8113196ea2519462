/** Addresses of what a page has beside itself for those who share or read it elsewhere: its card, its Markdown. */
/** Pixels of a social card. */
export const cardSize = {width: 1200, height: 630} as const;

/** Licence of the notes. */
export const notesLicence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * Path of a page without the base of the language and without slashes at the ends: `services/ecs`, empty for home.
 *
 * @returns undefined for what is no page of the language: another base, a file, a route with a star
 */
export function pagePath(pathname: string, baseUrl: string): string | undefined {
  const rooted = pathname.endsWith('/') ? pathname : `${pathname}/`;
  if (!rooted.startsWith(baseUrl)) return undefined;
  const path = rooted.slice(baseUrl.length).replace(/^\/+|\/+$/g, '');
  return /(\.[a-z]+|\*)$/.test(path) ? undefined : path;
}

/** File of the card of a page, below the base of its language. */
export function cardFile(path: string): string {
  return `img/cards/${path === '' ? 'index' : path}.png`;
}

/** The page that is all interface: there is nothing in it to read without it. */
const withoutText = ['search'];

/**
 * File of the Markdown version of a page, below the base of its language. The name is what llmstxt.org asks for where an
 * address ends in a slash.
 *
 * @returns undefined for a page without a text of its own
 */
export function markdownFile(path: string): string | undefined {
  if (withoutText.includes(path)) return undefined;
  return path === '' ? 'index.html.md' : `${path}/index.html.md`;
}

/** What a page is for a learner, in the words of schema.org's `learningResourceType`. */
export type LearningKind = 'lecture notes' | 'assignment' | 'comparison' | 'reference' | 'practice';

/**
 * @returns undefined for pages that only lead to others
 */
export function learningKind(path: string): LearningKind | undefined {
  const [area, ...rest] = path.split('/');
  if (area === 'compare') return 'comparison';
  if (rest.length === 0) return undefined;
  if (rest.at(-1) === 'assignment') return 'assignment';
  if (area === 'reference' || area === 'practice') return area;
  return 'lecture notes';
}

/**
 * The services that a page is about, read from its address.
 *
 * @param known ids of services
 */
export function servicesOf(path: string, known: readonly string[]): string[] {
  const [area, name] = path.split('/');
  if (name === undefined || (area !== 'services' && area !== 'compare')) return [];
  const named = area === 'services' ? [name] : name.split(/-(?:vs|and)-/);
  return named.filter((id) => known.includes(id));
}
