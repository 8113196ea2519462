/**
 * Checks the fact set and its use: shapes, sources, texts in every language; unknown ids in notes and data texts; numbers of
 * AWS typed into notes instead of taken from here; official pages that nothing reads.
 *
 * `--json` prints `{"facts": N, "derived": N, "sources": N}` and nothing else on standard output.
 */
import {readFileSync} from 'node:fs';
import {placeholderPattern, type DataProblem, InvalidDataError, type FactSet} from '../src/domain/fact-set';
import {localeList, type Locale} from '../src/data/locales';
import {axes} from '../src/data/schema';
import {plainText, resolveText} from '../src/domain/rich-text';
import {checkTags, checkTypedNumbers} from './lib/note-rules';
import {readNotes} from './lib/notes';
import {numberExceptions} from './number-exceptions';
import {report, type Finding} from './lib/report';

/** Line of the first place where a text stands in a file. */
function lineOf(file: string, text: string): number {
  try {
    const index = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text));
    return index + 1 || 1;
  } catch {
    return 1;
  }
}

function toFinding({file, at, message}: DataProblem): Finding {
  return {file, line: lineOf(file, `'${at}'`), message: `${at}: ${message}`};
}

/** Placeholders in the notes of facts resolve in every language, and the same ones stand in each. */
function checkNotes(facts: FactSet): Finding[] {
  return facts.entries.flatMap((entry) => {
    const ids = new Set(
      localeList.map((locale) =>
        [...(entry.text[locale].note ?? '').matchAll(placeholderPattern)]
          .map(([, id]) => id)
          .sort()
          .join(),
      ),
    );
    const has = new Set(localeList.map((locale) => entry.text[locale].note !== undefined));
    const file = `src/data/facts/${entry.group}/text.en.ts`;
    const findings: Finding[] = [];
    const complain = (message: string): void => {
      findings.push(toFinding({file, at: entry.id, message}));
    };
    if (has.size > 1) complain('the note stands in some languages only; write it in all');
    if (ids.size > 1) complain('the note names other facts in other languages');
    for (const locale of localeList) {
      const {note} = entry.text[locale];
      if (note === undefined) continue;
      try {
        plainText(resolveText(note, facts, locale));
      } catch (error) {
        complain((error as Error).message);
      }
    }
    return findings;
  });
}

/** Sources that no fact and no note reads. */
function checkSources(facts: FactSet, noteText: string): Finding[] {
  const used = new Set(facts.entries.flatMap((entry) => entry.sources.map(({id}) => id)));
  return facts.sources
    .filter(({id}) => !used.has(id) && !noteText.includes(id))
    .map(({id}) => {
      const [group, key] = id.split('/') as [string, string];
      return toFinding({
        file: `src/data/facts/${group}/sources.ts`,
        at: key,
        message: 'no fact and no note reads this page; remove it or use it',
      });
    });
}

/** Placeholders in the texts of services, corrections and changes resolve in every language. */
async function checkTexts(): Promise<Finding[]> {
  const {changeProps, correctionProps} = await import('../src/domain/corrections');
  const {serviceOverviewProps} = await import('../src/domain/service-overview');
  const texts: [file: string, resolve: (locale: Locale) => unknown][] = [
    ['src/data/corrections/index.ts', (locale) => correctionProps(undefined, locale)],
    ['src/data/changes/changes.ts', (locale) => changeProps(locale)],
    [
      'src/data/services/index.ts',
      (locale) =>
        serviceOverviewProps(
          axes.filter((axis) => axis !== 'layer'),
          '',
          locale,
        ),
    ],
  ];
  return texts.flatMap(([file, resolve]) =>
    localeList.flatMap((locale) => {
      try {
        resolve(locale);
        return [];
      } catch (error) {
        return [{file, line: 1, message: `${locale}: ${(error as Error).message}`}];
      }
    }),
  );
}

/** The pairs of services: complete, with texts in every language, leading to pages that exist. */
async function checkPairs(facts: FactSet, paths: readonly string[]): Promise<Finding[]> {
  const [{pairedServices}, {pairFiles}, {profiles}, {pairProblems}] = await Promise.all([
    import('../src/data/pairs'),
    import('../src/data/pairs/texts'),
    import('../src/data/services/profiles'),
    import('../src/domain/pair-problems'),
  ]);
  const layers: Readonly<Record<string, {layer: string}>> = profiles;
  return pairProblems({
    files: pairFiles,
    services: pairedServices,
    layerOf: (service) => layers[service]!.layer,
    hasPage: (path) => paths.includes(`${path}.mdx`),
    facts,
  }).map(toFinding);
}

try {
  const {facts} = await import('../src/data/facts');
  const {tagResolvers} = await import('../src/remark/tags');
  const notes = readNotes();
  const noteText = notes.flatMap(({tags}) => tags.map(({attributes}) => String(attributes['ids'] ?? ''))).join(' ');
  const corrections =
    readFileSync('src/data/corrections/containers.ts', 'utf8') +
    readFileSync('src/data/corrections/serverless.ts', 'utf8') +
    readFileSync('src/data/changes/changes.ts', 'utf8');
  const findings = [
    ...checkNotes(facts),
    ...checkSources(facts, noteText + corrections),
    ...notes.flatMap((note) => checkTags(note, tagResolvers)),
    ...checkTypedNumbers(notes, numberExceptions, 'scripts/number-exceptions.ts'),
    ...(await checkTexts()),
    ...(await checkPairs(
      facts,
      notes.map(({path}) => path),
    )),
  ];
  const counts = {
    facts: facts.entries.filter(({fact}) => fact !== undefined).length,
    derived: facts.entries.filter(({derivedFrom}) => derivedFrom !== undefined).length,
    sources: facts.sources.length,
  };
  if (process.argv.includes('--json') && findings.length === 0) console.log(JSON.stringify(counts));
  else
    report(
      'check:facts',
      findings,
      `${counts.facts} facts, ${counts.derived} derived values, ${counts.sources} sources`,
    );
} catch (error) {
  if (!(error instanceof InvalidDataError)) throw error;
  report('check:facts', error.problems.map(toFinding), '');
}
