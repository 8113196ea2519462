/**
 * Checks the fact set and its use: shapes, sources, texts in every language; unknown ids in notes and data texts; numbers of
 * AWS typed into notes instead of taken from here; official pages that nothing reads.
 *
 * `--json` prints `{"facts": N, "derived": N, "sources": N}` and nothing else on standard output.
 */
import {readFileSync} from 'node:fs';
import {isInvalidData} from '../src/domain/data-problem';
import {placeholderPattern, type FactSet} from '../src/domain/fact-set';
import {localeList} from '../src/data/locales';
import {axes} from '../src/data/schema';
import {plainText, resolveText} from '../src/domain/rich-text';
import {checkTexts, checkUnusedSources, toFinding, type TextFile} from './lib/fact-rules';
import {checkTags} from './lib/note-rules';
import {readNotes} from './lib/notes';
import {checkTypedNumbers} from './lib/number-rules';
import {numberExceptions} from './number-exceptions';
import {report, type Finding} from './lib/report';

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

/** The texts of services, corrections, changes and the glossary. Loaded late: their modules fail while the facts do. */
async function textFiles(): Promise<TextFile[]> {
  const {changeProps, correctionProps} = await import('../src/domain/corrections');
  const {glossaryProps} = await import('../src/domain/glossary');
  const {serviceOverviewProps} = await import('../src/domain/service-overview');
  const compared = axes.filter((axis) => axis !== 'layer');
  return [
    ['src/data/corrections/index.ts', (locale) => correctionProps(undefined, locale)],
    ['src/data/changes/changes.ts', (locale) => changeProps(locale)],
    ['src/data/glossary/index.ts', (locale) => glossaryProps(locale)],
    ['src/data/services/index.ts', (locale) => serviceOverviewProps(compared, '', locale)],
  ];
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
    ...checkUnusedSources(facts, noteText + corrections),
    ...notes.flatMap((note) => checkTags(note, tagResolvers)),
    ...checkTypedNumbers(notes, numberExceptions, 'scripts/number-exceptions.ts'),
    ...checkTexts(await textFiles()),
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
  if (!isInvalidData(error)) throw error;
  report('check:facts', error.problems.map(toFinding), '');
}
