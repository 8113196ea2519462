/** The languages are equal: the same pages, headings and tags, and no translation that has fallen behind. */
import {defaultLocale, notesFolder, translatedLocales} from '../../src/data/locales';
import type {Note} from './notes';
import {finding, type Finding} from './report';

/** Attributes whose words are translated; the rest is the same in every language. */
const translatedAttributes = new Set(['caption', 'claim', 'title', 'alt']);

const isComponent = (name: string): boolean => /^[A-Z]/.test(name);

function tagKey({name, attributes}: Note['tags'][number]): string {
  const kept = Object.entries(attributes)
    .filter(([key]) => !translatedAttributes.has(key))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, value]) => `${key}=${value}`);
  return `<${name} ${kept.join(' ')}>`;
}

function multisetDifference(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b];
  return a.filter((item) => {
    const index = rest.indexOf(item);
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
}

function compareWith(source: Note, translation: Note): Finding[] {
  const findings: Finding[] = [];
  const headings = (note: Note): string =>
    note.headings.map(({depth, id}) => `${'#'.repeat(depth)}${id ?? ''}`).join(' ');
  if (headings(source) !== headings(translation)) {
    const missing = multisetDifference(
      source.headings.map(({id}) => `#${id}`),
      translation.headings.map(({id}) => `#${id}`),
    );
    findings.push(
      finding(
        translation,
        1,
        `headings differ from ${source.file}: same ids, depth and order${missing.length > 0 ? ` (missing: ${missing.join(', ')})` : ''}`,
      ),
    );
  }
  const tags = (note: Note): string[] => note.tags.filter(({name}) => isComponent(name)).map(tagKey);
  for (const tag of multisetDifference(tags(source), tags(translation)))
    findings.push(finding(translation, 1, `lacks ${tag}, which ${source.file} has`));
  for (const tag of multisetDifference(tags(translation), tags(source)))
    findings.push(finding(translation, 1, `has ${tag}, which ${source.file} lacks`));
  for (const key of ['slug', 'service', 'sidebar_position', 'id']) {
    if (source.frontMatter[key] !== translation.frontMatter[key])
      findings.push(finding(translation, 1, `front matter ${key} differs from ${source.file}`));
  }
  const known = new Set(source.paragraphs.map(({value}) => value).filter((value) => value.split(/\s+/).length >= 8));
  for (const {value, line} of translation.paragraphs) {
    if (known.has(value))
      findings.push(finding(translation, line, `this paragraph is the same as in English: "${value.slice(0, 60)}…"`));
  }
  const ratio = translation.words / Math.max(1, source.words);
  if (source.words > 150 && (ratio < 0.8 || ratio > 1.25)) {
    findings.push(
      finding(
        translation,
        1,
        `has ${Math.round(ratio * 100)} % of the English words; a translation says neither less nor more (80 to 125 %)`,
      ),
    );
  }
  return findings;
}

/** The same pages, headings and tags in every language. */
export function checkParity(notes: readonly Note[]): Finding[] {
  const byKey = new Map(notes.map((note) => [`${note.locale}/${note.path}`, note]));
  const findings: Finding[] = [];
  for (const note of notes) {
    if (note.locale === defaultLocale) {
      for (const locale of translatedLocales) {
        const translation = byKey.get(`${locale}/${note.path}`);
        if (translation === undefined) {
          findings.push(finding(note, 1, `there is no ${locale} page; write ${notesFolder(locale)}/${note.path}`));
        } else {
          findings.push(...compareWith(note, translation));
        }
      }
    } else if (!byKey.has(`${defaultLocale}/${note.path}`)) {
      findings.push(finding(note, 1, `there is no English page docs/${note.path}; remove this one or write that one`));
    }
  }
  return findings;
}

/** A translation says which English text it translates: the blob hash of the file. */
export function checkFreshness(notes: readonly Note[]): Finding[] {
  const sources = new Map(notes.filter(({locale}) => locale === defaultLocale).map((note) => [note.path, note]));
  return notes.flatMap((note) => {
    const source = sources.get(note.path);
    if (note.locale === defaultLocale || source === undefined) return [];
    const stamp = (note.frontMatter['l10n'] as {sourceHash?: string} | undefined)?.sourceHash;
    if (stamp === source.hash) return [];
    return [
      finding(
        note,
        1,
        stamp === undefined
          ? 'front matter lacks l10n.sourceHash; run npm run stamp:translations once the translation is whole'
          : `${source.file} has changed since this was translated; carry the change over, then run npm run stamp:translations -- ${note.path}`,
      ),
    ];
  });
}
