/** The notes keep to the words of the glossary. */
import type {Locale} from '../../src/data/locales';
import type {GlossaryText} from '../../src/data/schema';
import type {Note} from './notes';
import type {Finding} from './report';

type Texts = Readonly<Record<Locale, Readonly<Record<string, GlossaryText>>>>;

/** Words to avoid in a language, in lower case, with the term to write instead. */
function avoidedWords(texts: Texts, locale: Locale): Map<string, string> {
  return new Map(
    Object.values(texts[locale]).flatMap(({term, avoid}) =>
      (avoid ?? []).map((word) => [word.toLocaleLowerCase(locale), term] as const),
    ),
  );
}

/** No note uses a word that the glossary avoids, in its text, title or description. */
export function checkTermChoice(notes: readonly Note[], texts: Texts): Finding[] {
  return notes.flatMap(({locale, file, texts: prose, frontMatter}) => {
    const avoided = avoidedWords(texts, locale);
    if (avoided.size === 0) return [];
    const words = [...avoided.keys()].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'giu');
    const front = ['title', 'description', 'sidebar_label'].flatMap((key) => {
      const value = frontMatter[key];
      return typeof value === 'string' ? [{value, line: 1}] : [];
    });
    return [...front, ...prose].flatMap(({value, line}) =>
      [...value.matchAll(pattern)].map(([match]) => ({
        file,
        line,
        message: `"${match}" is not the word of the glossary; write "${avoided.get(match.toLocaleLowerCase(locale))}"`,
      })),
    );
  });
}
