/**
 * Marks translations as translating the English text as it stands: writes its hash into their front matter.
 *
 * `npm run stamp:translations -- services/ecs/index.mdx` stamps one page; without a path it stamps those that have no
 * stamp yet. A stale page is stamped by name only, so that nobody silences it by accident.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {defaultLocale} from '../src/data/locales';
import {readNotes} from './lib/notes';

const wanted = process.argv.slice(2);
const notes = readNotes();
const hashes = new Map(notes.filter(({locale}) => locale === defaultLocale).map(({path, hash}) => [path, hash]));

for (const {locale, path, file, frontMatter} of notes) {
  const hash = hashes.get(path);
  if (locale === defaultLocale || hash === undefined) continue;
  const stamp = (frontMatter['l10n'] as {sourceHash?: string} | undefined)?.sourceHash;
  const isAsked = wanted.some((prefix) => path.startsWith(prefix));
  if (stamp === hash || (stamp !== undefined && !isAsked) || (wanted.length > 0 && !isAsked)) continue;
  const line = `l10n: {sourceHash: ${hash}}`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    stamp === undefined ? text.replace(/\n---\n/, `\n${line}\n---\n`) : text.replace(/^l10n: .*$/m, line),
  );
  console.log(`${file}: stamped`);
}
