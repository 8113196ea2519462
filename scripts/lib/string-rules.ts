/** Rules for the strings of the interface. */
import type {Locale} from '../../src/data/locales';
import type {Finding} from './report';

export type StringFile = Readonly<Record<string, {message: string; description?: string}>>;

interface Dictionary {
  locale: Locale;
  file: string;
  strings: StringFile;
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

/** Words that are the same in two languages by right. */
const sameByRight = new Set([
  'AWS Compute Notes',
  'SLA',
  'GitHub',
  'Services',
  'Data',
  'Service',
  'Error',
  'No',
  'Batch',
  'RSS',
  'Info',
  'info',
  'Tags',
  'Tip',
  'tip',
  'Home',
]);

function placeholders(message: string): string {
  return [...message.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();
}

const lineOf = (strings: StringFile, id: string): number => Object.keys(strings).indexOf(id) * 4 + 2;

/**
 * @param own ids that the code uses, with their English text; other ids belong to the theme
 */
export function checkStrings(dictionaries: readonly Dictionary[], own: ReadonlyMap<string, string>): Finding[] {
  const all = new Set([...own.keys(), ...dictionaries.flatMap(({strings}) => Object.keys(strings))]);
  return dictionaries.flatMap(({locale, file, strings}) =>
    [...all].flatMap((id): Finding[] => {
      const entry = strings[id];
      if (entry === undefined && id.startsWith('theme.')) return []; // the theme's own text serves
      if (entry === undefined) return [{file, line: 1, message: `"${id}" has no ${locale} text; add {"message": …}`}];
      const english = own.get(id);
      const findings: Finding[] = [];
      const complain = (message: string): void => {
        findings.push({file, line: lineOf(strings, id), message: `"${id}": ${message}`});
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
