/**
 * A switch of language keeps the section: the links of the language menu take over the address of the page; when it
 * names no section, this adds the heading that the reader has reached.
 */
function currentHeading(): string | undefined {
  const line = window.innerHeight / 3;
  const passed = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')].filter(
    (heading) => heading.getBoundingClientRect().top < line,
  );
  return passed.at(-1)?.id;
}

if (typeof document !== 'undefined') {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[lang][href]') : null;
      if (link?.hash !== '' || window.scrollY === 0) return;
      const heading = currentHeading();
      if (heading !== undefined) link.hash = heading;
    },
    {capture: true},
  );
}
