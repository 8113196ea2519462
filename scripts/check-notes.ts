/**
 * Checks the notes: sections, ids, front matter, sources, choice of words, equality of the languages. Facts are `check:facts`.
 *
 * `npx tsx scripts/check-notes.ts services/ecs` looks at the pages below a path only.
 */
import {facts} from '../src/data/facts';
import {glossaryTexts} from '../src/data/glossary';
import {localeList} from '../src/data/locales';
import {coverage} from './coverage';
import {checkFreshness, checkParity} from './lib/language-rules';
import {
  checkCoverage,
  checkFrontMatter,
  checkHeadingIds,
  checkLength,
  checkLinks,
  checkSections,
  checkSources,
} from './lib/note-rules';
import {readNotes} from './lib/notes';
import {report} from './lib/report';
import {checkTermChoice} from './lib/term-rules';

/** Sources from which a fact was read: seen and checked on a day. */
const dated = new Set(
  facts.entries.flatMap(({fact, sources}) => (fact === undefined ? [] : sources.map(({id}) => id))),
);

const prefixes = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isUnstampedOk = process.argv.includes('--unstamped');

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
      ...checkLength(note),
      ...checkSources(note, (id) => dated.has(id)),
    ]),
    ...checkTermChoice(notes, glossaryTexts),
    ...checkParity(notes),
    ...(prefixes.length === 0 ? checkLinks(notes) : []),
    ...(prefixes.length === 0 ? checkCoverage(notes, coverage, localeList) : []),
    ...(isUnstampedOk ? [] : checkFreshness(notes)),
  ],
  `${notes.length} pages, no problem`,
);
