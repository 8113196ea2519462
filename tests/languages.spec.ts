/** No word of the theme's English is left in a translated page. */
import {readFileSync} from 'node:fs';
import {load} from 'cheerio';
import {defaultLocale} from '../src/data/locales';
import {expect, localeList, sitemapPaths, test} from './fixtures';

/** English messages of the theme that stand in a page as they are; "Tip", "Info" and the like are Dutch and Spanish too. */
const english = new Set(
  Object.entries(
    JSON.parse(
      readFileSync('node_modules/@docusaurus/theme-translations/locales/base/theme-common.json', 'utf8'),
    ) as Record<string, string>,
  )
    .filter(([key, message]) => !key.endsWith('___DESCRIPTION') && !message.includes('{') && message.length >= 4)
    .map(([, message]) => message),
);

/** Messages with a part that changes, and half translations that the theme ships. */
const patterns = [/opens in new tab/, /system mode/, /Verborgen page/, /^(?:Collapse|Expand)\b/, /^Direct link to/];

/** Texts and labels of a page that are the theme's English. */
function englishLeftIn(html: string): string[] {
  const $ = load(html);
  $('script, style, [lang="en"]').remove();
  const labels = $('[aria-label], [title], [alt], [placeholder]')
    .toArray()
    .flatMap((node) => ['aria-label', 'title', 'alt', 'placeholder'].map((name) => $(node).attr(name) ?? ''));
  const texts = $('body *')
    .contents()
    .toArray()
    .flatMap((node) => ('data' in node ? [node.data] : []));
  return [...labels, ...texts]
    .map((text) => text.trim())
    .filter((text) => english.has(text) || patterns.some((pattern) => pattern.test(text)));
}

test('English that is left is found', () => {
  expect(english.size).toBeGreaterThan(20);
  const page = '<body><nav aria-label="Main"></nav><a title="x (opens in new tab)"></a><p>Verborgen page</p></body>';
  expect(englishLeftIn(page)).toEqual(['Main', 'x (opens in new tab)', 'Verborgen page']);
});

for (const locale of localeList.filter((name) => name !== defaultLocale)) {
  test(`no English of the theme is left in ${locale}`, () => {
    const left = sitemapPaths(locale).flatMap((path) =>
      englishLeftIn(readFileSync(`build${path}index.html`, 'utf8')).map((text) => `${path}: ${text}`),
    );
    expect(left).toEqual([]);
  });
}
