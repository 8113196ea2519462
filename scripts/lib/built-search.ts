/** The search of the built site, read as the browser reads it. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {defaultLocale, type Locale} from '../../src/data/locales';
import {decodeIndex} from '../../src/domain/search/encoding';
import {SearchEngine} from '../../src/domain/search/engine';

interface BuiltSearch {
  engine: SearchEngine;
  /** Size of the index. */
  bytes: {raw: number; brotli: number};
}

/** The language has not been built, or not whole; the message says what to run. */
export class NoBuildError extends Error {
  constructor(file: string) {
    super(`there is no index at ${file}: run "npm run build" first`);
    this.name = 'NoBuildError';
  }
}

/**
 * @returns the search of a language in `build`, or in the folder that `BUILD_DIR` names
 * @throws NoBuildError when the language has not been built
 */
export function readBuiltSearch(locale: Locale): BuiltSearch {
  const folder = process.env['BUILD_DIR'] ?? 'build';
  const home = locale === defaultLocale ? folder : join(folder, locale);
  const names = join(home, 'search-index.json');
  if (!existsSync(names)) throw new NoBuildError(names);
  const {index} = JSON.parse(readFileSync(names, 'utf8')) as {index: string};
  const file = join(home, index);
  if (!existsSync(file)) throw new NoBuildError(file);
  const text = readFileSync(file);
  return {
    engine: new SearchEngine(decodeIndex(JSON.parse(text.toString('utf8')))),
    bytes: {raw: text.length, brotli: brotliCompressSync(text).length},
  };
}
