/** The page that stands in for one that can neither be fetched nor is kept. It needs no other file. */
import {localeLabels, type Locale} from '../../data/locales';

interface Words {
  title: string;
  text: string;
  again: string;
  seen: string;
  nothing: string;
  kept: string;
  how: string;
}

/** Not `translate()`: the service worker writes this page, and it serves all languages. */
const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'This page cannot be reached now',
    text: 'There is no connection to the site, and this page is not on your device.',
    again: 'Try again',
    seen: 'Pages you can read now',
    nothing: 'No page is on your device yet.',
    kept: 'Kept whole',
    how: 'When you are online again: how to keep all pages',
  },
  nl: {
    title: 'Deze pagina is nu niet bereikbaar',
    text: 'Er is geen verbinding met de site en deze pagina staat niet op je apparaat.',
    again: 'Opnieuw proberen',
    seen: 'Pagina’s die je nu kunt lezen',
    nothing: 'Er staat nog geen pagina op je apparaat.',
    kept: 'Helemaal bewaard',
    how: 'Als je weer online bent: zo bewaar je alle pagina’s',
  },
  es: {
    title: 'Ahora no se puede acceder a esta página',
    text: 'No hay conexión con el sitio y esta página no está en tu dispositivo.',
    again: 'Volver a intentarlo',
    seen: 'Páginas que puedes leer ahora',
    nothing: 'Todavía no hay ninguna página en tu dispositivo.',
    kept: 'Guardado por completo',
    how: 'Cuando vuelvas a tener conexión: cómo guardar todas las páginas',
  },
};

const styles = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1c2126;--soft:#4c565f;--line:#e2ded3;--accent:#0b5f68}
@media(prefers-color-scheme:dark){:root{--paper:#14181b;--ink:#e9e6df;--soft:#aeb6bc;--line:#30373d;--accent:#6ec6c9}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.65 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}
main{max-width:44rem;margin-inline:auto;padding:3rem 1rem 4rem}
h1,h2{font-family:Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif;line-height:1.2}
h1{font-size:2.25rem;margin:0 0 1rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem;padding-block-start:1.5rem;border-block-start:1px solid var(--line)}
p{margin:0 0 1rem}
ul{margin:0;padding:0;list-style:none}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
li a{display:flex;align-items:center;min-height:44px}
.again{display:inline-flex;align-items:center;min-height:44px;padding-inline:1.125rem;border:1px solid var(--accent);border-radius:6px;text-decoration:none;font-weight:600}
.how{margin-block-start:2rem;color:var(--soft)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}`;

/** The page may load nothing and run nothing. */
export const unreachablePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A page that can be read without network. */
export interface AvailablePage {
  /** Path of the page on this origin. */
  path: string;
  title: string;
  locale: Locale;
}

/** What the page in its place knows of the one that was asked for. */
export interface UnreachablePage {
  /** Language of the address that was asked for. */
  locale: Locale;
  /** Base of that language. */
  base: string;
  /** Languages that are kept whole, with their bases. */
  kept: readonly {locale: Locale; base: string}[];
  seen: readonly AvailablePage[];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function link({path, title, locale}: AvailablePage): string {
  return `<li><a href="${escapeHtml(path)}" lang="${locale}" hreflang="${locale}">${escapeHtml(title)}</a></li>`;
}

/** @returns the page as HTML; everything it is given is escaped */
export function unreachablePage({locale, base, kept, seen}: UnreachablePage): string {
  const say = words[locale];
  const whole = kept.map((language) =>
    link({path: language.base, title: localeLabels[language.locale], locale: language.locale}),
  );
  const pages = seen.map(link);
  const sections = [
    whole.length === 0 ? '' : `<h2>${say.kept}</h2><ul role="list">${whole.join('')}</ul>`,
    pages.length === 0 ? '' : `<h2>${say.seen}</h2><ul role="list">${pages.join('')}</ul>`,
    whole.length + pages.length === 0 ? `<p>${say.nothing}</p>` : '',
  ];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${say.title} | AWS Compute Notes</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><style>${styles}</style></head><body><main><h1>${say.title}</h1><p>${say.text}</p><p><a class="again" href="">${say.again}</a></p>${sections.join('')}<p class="how"><a href="${escapeHtml(`${base}reference/offline/`)}">${say.how}</a></p></main></body></html>`;
}

/** The title of a stored page without the name of the site; the path when it has none. */
export function titleOf(html: string, path: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/
    .exec(html)?.[1]
    ?.replace(/ \| AWS Compute Notes$/, '')
    .trim();
  return title === undefined || title === '' ? path : unescapeHtml(title);
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'"};

function unescapeHtml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
