/** Which pages and sections step forward or back, whatever the query. */

/** Factors of a score; 1 changes nothing. */
export interface Ranks {
  /** For what its text has. */
  words: number;
  /** For what it is called. */
  phrase: number;
}

/**
 * Pages that repeat what others explain step back. Pages about everything do so only where the query names something:
 * `limits` alone is the list of all limits.
 */
const rankOfPage: readonly {pages: RegExp; named: number; unnamed: Ranks}[] = [
  {pages: /\/assignment$/, named: 0.5, unnamed: {words: 0.5, phrase: 0.5}},
  {pages: /^reference\/(limits|prices)$/, named: 0.45, unnamed: {words: 0.8, phrase: 0.8}},
  {pages: /^reference\//, named: 0.5, unnamed: {words: 0.5, phrase: 0.8}},
  {pages: /^(services|concepts|reference|practice|costs)$/, named: 0.45, unnamed: {words: 0.45, phrase: 0.45}},
  {pages: /^compare$/, named: 0.55, unnamed: {words: 0.55, phrase: 0.9}},
  {pages: /^compare\//, named: 0.62, unnamed: {words: 0.62, phrase: 0.62}},
  {pages: /^services\/[^/]+\/./, named: 0.95, unnamed: {words: 0.95, phrase: 0.95}},
];

/** Sections that stand out from their page, by id: the words of everything are among the sources, problems only here. */
export const rankOfSection: Readonly<Record<string, number>> = {sources: 0.4, problems: 2};

/**
 * @param path of the page, without slashes at the ends
 * @param isNamed whether the query names a service or another concept (`Reading.names`)
 */
export function ranksOf(path: string, isNamed: boolean): Ranks {
  const rule = rankOfPage.find(({pages}) => pages.test(path));
  if (rule === undefined) return {words: 1, phrase: 1};
  return isNamed ? {words: rule.named, phrase: rule.named} : rule.unnamed;
}
