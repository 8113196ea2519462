/**
 * Checks the notes: sections, ids, front matter, sources, facts, typed numbers, equality of the languages.
 *
 * `npx tsx scripts/check-notes.ts services/ecs` looks at the pages below a path only.
 */
import {tagResolvers} from '../src/remark/tags';
import {localeList} from '../src/data/locales';
import {coverage} from './coverage';
import {numberExceptions} from './number-exceptions';
import {
  checkCoverage,
  checkFreshness,
  checkFrontMatter,
  checkHeadingIds,
  checkParity,
  checkSections,
  checkSources,
  checkTypedNumbers,
} from './lib/note-rules';
import {readNotes, type Note} from './lib/notes';
import {report, type Finding} from './lib/report';

const prefixes = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isUnstampedOk = process.argv.includes('--unstamped');

/** Every data tag resolves in the language of its page. */
function checkTags(note: Note): Finding[] {
  return note.tags.flatMap(({name, attributes, line}) => {
    const resolver = tagResolvers[name];
    if (resolver === undefined) return [];
    try {
      const values = Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [
          key,
          typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
        ]),
      );
      resolver(values, note.locale);
      return [];
    } catch (error) {
      return [{file: note.file, line, message: `<${name}>: ${(error as Error).message}`}];
    }
  });
}

const notes = readNotes().filter(
  ({path}) => prefixes.length === 0 || prefixes.some((prefix) => path.startsWith(prefix)),
);
if (notes.length === 0) {
  console.error(`no page starts with ${prefixes.join(' or ')}; give a path below docs/, for example services/ecs`);
  process.exit(1);
}
report(
  'check:notes',
  [
    ...notes.flatMap((note) => [
      ...checkSections(note),
      ...checkHeadingIds(note),
      ...checkFrontMatter(note),
      ...checkSources(note),
      ...checkTags(note),
    ]),
    ...checkTypedNumbers(notes, numberExceptions, 'scripts/number-exceptions.ts'),
    ...checkParity(notes),
    ...(prefixes.length === 0 ? checkCoverage(notes, coverage, localeList) : []),
    ...(isUnstampedOk ? [] : checkFreshness(notes)),
  ],
  `${notes.length} pages, no problem`,
);
