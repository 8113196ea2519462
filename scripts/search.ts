/**
 * Searches the built site from the shell, with the code and the index of the browser:
 *
 *   npm run --silent search -- --locale nl --json "taakdefinitie"
 *
 * Without a query it reads queries from standard input, one a line, and prints one line for each.
 */
import {createInterface} from 'node:readline';
import {parseArgs} from 'node:util';
import {defaultLocale, isLocale, localeList} from '../src/data/locales';
import type {Hit} from '../src/domain/search/engine';
import {NoBuildError, readBuiltSearch} from './lib/built-search';

const usage = `usage: npm run --silent search -- [--locale ${localeList.join('|')}] [--json] ["query"]`;

function readArguments() {
  const {values, positionals} = parseArgs({
    options: {locale: {type: 'string', default: defaultLocale}, json: {type: 'boolean', default: false}},
    allowPositionals: true,
  });
  const {locale, json} = values;
  if (!isLocale(locale)) throw new RangeError(`unknown language "${locale}"; one of ${localeList.join(', ')}`);
  return {locale, json, query: positionals.length === 0 ? undefined : positionals.join(' ')};
}

function asText(hits: readonly Hit[]): string {
  if (hits.length === 0) return 'nothing found';
  return hits
    .map(
      ({path, anchor, title, score}) => `${score.toFixed(1).padStart(7)}  ${title}  /${path}/${anchor && `#${anchor}`}`,
    )
    .join('\n');
}

async function main(): Promise<void> {
  const {locale, json, query} = readArguments();
  const {engine} = readBuiltSearch(locale);
  const print = (text: string): void => {
    const hits = engine.hits(text);
    process.stdout.write(`${json || query === undefined ? JSON.stringify(hits) : asText(hits)}\n`);
  };
  if (query !== undefined) print(query);
  else for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) print(line);
}

main().catch((error: unknown) => {
  const isUsage = error instanceof RangeError || (error instanceof TypeError && 'code' in error);
  if (!isUsage && !(error instanceof NoBuildError)) throw error;
  process.stderr.write(`${error.message}${isUsage ? `\n${usage}` : ''}\n`);
  process.exitCode = 1;
});
