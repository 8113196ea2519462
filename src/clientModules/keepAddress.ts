/** The heading that the reader has reached. */
function currentHeading(): string | undefined {
  const line = window.innerHeight / 3;
  return [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')]
    .filter((heading) => heading.getBoundingClientRect().top < line)
    .at(-1)?.id;
}

/**
 * A switch of language keeps the address: a link of the language menu that names no query or section takes over those
 * of the page, or the section that was scrolled to.
 */
export function keepAddress(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[lang][href]') : null;
  if (link === null) return;
  link.search ||= location.search;
  link.hash ||= location.hash || (window.scrollY > 0 ? (currentHeading() ?? '') : '');
}
