/**
 * A page of the data as a link within the site: `services/ecs#scaling` is `/services/ecs/#scaling`. Docusaurus puts the
 * base of the language before it.
 *
 * @param page without slashes at the ends, with the id of a heading behind `#` or without
 */
export function pageLink(page: string): string {
  const [path, heading] = page.split('#');
  return `/${path}/${heading === undefined ? '' : `#${heading}`}`;
}
