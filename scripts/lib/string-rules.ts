/** Rules for the strings of the interface. */
import type {Locale} from '../../src/data/locales';
import type {Finding} from './report';

/** A file of texts by id, in the form that Docusaurus reads. */
interface Dictionary {
  locale: Locale;
  file: string;
  /** The JSON as it stands in the file, one id a line. */
  json: string;
}

/** Ids and English messages of `translate({id, message})` and `<Translate id="…">…`. */
export function idsInSource(sources: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const source of sources) {
    for (const [, id, quote, message] of source.matchAll(
      /translate\(\s*\{\s*id:\s*'([^']+)',\s*message:\s*(['"])((?:(?!\2)[\s\S])*)\2/g,
    )) {
      if (quote !== undefined) found.set(id!, message!);
    }
    for (const [, id, body] of source.matchAll(/<Translate\s[^>]*?id="([^"]+)"[\s\S]*?>([\s\S]*?)<\/Translate>/g)) {
      found.set(
        id!,
        body!
          .replace(/^\s*\{'|'\}\s*$/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }
  }
  return found;
}

/** Words that are the same in two languages by right: "no" is Spanish too. */
const sameByRight = new Set(['No']);

function placeholders(message: string): string {
  return [...message.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();
}

const lineOf = (json: string, id: string): number =>
  json.split('\n').findIndex((line) => line.trimStart().startsWith(`"${id}":`)) + 1;

/**
 * Every id has a text in every language, none is left over, and none is still English.
 *
 * @param own ids that the code uses, with their English text; other ids belong to the theme
 */
export function checkStrings(dictionaries: readonly Dictionary[], own: ReadonlyMap<string, string>): Finding[] {
  const read = dictionaries.map((dictionary) => ({
    ...dictionary,
    strings: JSON.parse(dictionary.json) as Readonly<Record<string, {message: string}>>,
  }));
  const all = new Set([...own.keys(), ...read.flatMap(({strings}) => Object.keys(strings))]);
  return read.flatMap(({locale, file, json, strings}) =>
    [...all].flatMap((id): Finding[] => {
      const entry = strings[id];
      if (entry === undefined && id.startsWith('theme.')) return []; // the theme's own text serves
      if (entry === undefined) return [{file, line: 1, message: `"${id}" has no ${locale} text; add {"message": …}`}];
      const english = own.get(id);
      const findings: Finding[] = [];
      const complain = (message: string): void => {
        findings.push({file, line: lineOf(json, id), message: `"${id}": ${message}`});
      };
      if (entry.message.trim() === '') complain('the text is empty');
      if (english !== undefined && placeholders(english) !== placeholders(entry.message))
        complain(`placeholders differ from the English "${english}"`);
      if (english === entry.message && !sameByRight.has(english)) complain(`still English ("${english}")`);
      if (own.size > 0 && english === undefined && !id.startsWith('theme.'))
        complain('nothing uses this id any more; remove it');
      return findings;
    }),
  );
}
