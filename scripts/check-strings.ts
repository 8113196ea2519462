/**
 * Checks the strings of the interface: every id that the code or the theme uses has a Dutch and a Spanish text, none is
 * left over, none equals the English text unless it is allowed to.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {translatedLocales} from '../src/data/locales';
import {checkStrings, idsInSource} from './lib/string-rules';
import {report} from './lib/report';

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'));
const inCode = idsInSource(sources);

const files = [
  'code.json',
  'docusaurus-theme-classic/navbar.json',
  'docusaurus-theme-classic/footer.json',
  'docusaurus-plugin-content-docs/current.json',
];

const findings = files.flatMap((name) => {
  const dictionaries = translatedLocales.map((locale) => {
    const file = `i18n/${locale}/${name}`;
    return {locale, file, json: readFileSync(file, 'utf8')};
  });
  return checkStrings(dictionaries, name === 'code.json' ? inCode : new Map());
});

report('check:strings', findings, `${inCode.size} strings of our own in every language`);
