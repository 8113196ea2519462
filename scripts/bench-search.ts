/**
 * Measures the search.
 *
 *   npm run bench:search               quality, bytes and time per query on the built site
 *   npm run bench:search -- --growth   index size, load and query time for 30, 300 and 1,000 generated notes
 */
import {parseArgs} from 'node:util';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {localeList, type Locale} from '../src/data/locales';
import {searchTerms} from '../src/data/search-terms';
import {buildIndex} from '../src/domain/search/build-index';
import {decodeIndex, encodeIndex} from '../src/domain/search/encoding';
import {SearchEngine} from '../src/domain/search/engine';
import {measure} from '../src/domain/search/quality';
import {NoBuildError, readBuiltSearch} from './lib/built-search';
import {generateNotes} from './lib/generated-notes';
import {readQueries} from './lib/labelled-queries';

const growthSteps = [30, 300, 1000] as const;
const repetitions = 5;

interface Times {
  median: number;
  p95: number;
}

function timesOf(engine: SearchEngine, queries: readonly string[]): Times {
  // The first round warms up the code; it is not counted.
  for (const query of queries) engine.search(query);
  const times = Array.from({length: repetitions}, () => queries)
    .flat()
    .map((query) => {
      const start = performance.now();
      engine.search(query);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {median: at(0.5), p95: at(0.95)};
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const ms = (time: number): string => time.toFixed(2);

function kindsOf(locale: Locale, engine: SearchEngine): Record<string, string> {
  const queries = readQueries(locale);
  const kinds = [...new Set(queries.map(({kind}) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const {success1, queries: count} = measure(
        engine,
        queries.filter((labelled) => labelled.kind === kind),
      );
      return [kind, `${percent(success1)} of ${count}`];
    }),
  );
}

function benchSite(): void {
  const rows = localeList.map((locale) => {
    const {engine, bytes} = readBuiltSearch(locale);
    const queries = readQueries(locale);
    const {success1, success3, reciprocalRank} = measure(engine, queries);
    const {median, p95} = timesOf(
      engine,
      queries.map(({query}) => query),
    );
    return {
      locale,
      queries: queries.length,
      'success@1': percent(success1),
      'success@3': percent(success3),
      MRR: reciprocalRank.toFixed(3),
      'index bytes': bytes.raw,
      'brotli bytes': bytes.brotli,
      'ms/query median': ms(median),
      'ms/query p95': ms(p95),
    };
  });
  console.table(rows);
  console.log('success@1 by kind of query');
  console.table(
    Object.fromEntries(localeList.map((locale) => [locale, kindsOf(locale, readBuiltSearch(locale).engine)])),
  );
}

function benchGrowth(): void {
  const rows = growthSteps.flatMap((count) =>
    localeList.map((locale) => {
      const {index} = buildIndex({
        locale,
        pages: generateNotes(locale, count),
        otherHeadings: new Map(),
        facts: [],
        knowledge: searchTerms,
      });
      const text = JSON.stringify(encodeIndex(index));
      const start = performance.now();
      const engine = new SearchEngine(decodeIndex(JSON.parse(text)));
      const load = performance.now() - start;
      const {median, p95} = timesOf(
        engine,
        readQueries(locale).map(({query}) => query),
      );
      return {
        notes: count,
        locale,
        sections: index.sections.length,
        'index bytes': text.length,
        'gzip bytes': gzipSync(text).length,
        'brotli bytes': brotliCompressSync(text).length,
        'load ms': ms(load),
        'ms/query median': ms(median),
        'ms/query p95': ms(p95),
      };
    }),
  );
  console.table(rows);
}

try {
  const {values} = parseArgs({options: {growth: {type: 'boolean', default: false}}});
  if (values.growth) benchGrowth();
  else benchSite();
} catch (error) {
  if (!(error instanceof NoBuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
