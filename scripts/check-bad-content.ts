/**
 * Builds small sites with something wrong in each: the build must stop and name the file, the line and the cure. The same
 * site without the fault must build.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {defaultLocale, localeList, type Locale} from '../src/data/locales';
import {buildFault, type BuildAnswer, type Expectation} from './lib/build-fault';
import {smallBuild, writeSmallSite, type SmallNote} from './lib/small-site';

const good: readonly SmallNote[] = localeList.flatMap((locale): SmallNote[] => [
  [locale, 'index', '---\ntitle: Home\nslug: /\ndescription: Where it begins.\n---\n\nWhere it begins.\n'],
  [locale, 'x', '---\ndescription: A note.\n---\n\n# X\n\nIt runs for <Fact id="lambda.timeout.max" />.\n'],
]);

/** The good notes with another text for the note `x` of a language; without a text, without the note. */
const withX = (locale: string, text?: string): SmallNote[] =>
  good.flatMap((note): SmallNote[] => {
    if (note[0] !== locale || note[1] !== 'x') return [note];
    return text === undefined ? [] : [[note[0], note[1], text]];
  });

interface Case extends Expectation {
  notes: readonly SmallNote[];
  /** The language that is built; English where none is named. */
  locale?: Locale;
}

const cases: readonly Case[] = [
  {name: 'good notes', notes: good},
  {
    name: 'an unknown fact',
    notes: withX('en', '---\ndescription: A note.\n---\n\n# X\n\nIt runs for <Fact id="lambda.timout.max" />.\n'),
    says: /docs\/x\.mdx:7:\d+.*lambda\.timout\.max/s,
  },
  {
    name: 'a missing translation',
    notes: withX('nl'),
    locale: 'nl',
    says: /docs\/x\.mdx:1: there is no nl page; write i18n\/nl\/.*\/x\.mdx/,
  },
  {
    name: 'a link to a note that does not exist',
    notes: withX('en', '---\ndescription: A note.\n---\n\n# X\n\n[Nowhere](/nowhere.mdx)\n'),
    says: /\/nowhere\.mdx.*docs\/x\.mdx.*7:1/s,
  },
  {
    name: 'front matter that does not fit',
    notes: withX('en', '---\ndescription: A note.\nsidebar_position: first\n---\n\n# X\n\nText.\n'),
    says: /docs\/x\.mdx.*"sidebar_position" .*number/s,
  },
];

/** Runs a build of one case in a folder of its own, inside the project so that its packages are found. */
async function build({notes, locale = defaultLocale}: Case): Promise<BuildAnswer> {
  const folder = mkdtempSync('test-results/bad-content-');
  try {
    writeSmallSite(folder, notes);
    const child = spawn(join('node_modules', '.bin', 'docusaurus'), [...smallBuild, '--locale', locale], {
      cwd: folder,
      shell: process.platform === 'win32',
      env: {...process.env, NO_COLOR: '1'},
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return {code, output};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const faults = (await Promise.all(cases.map(async (one) => buildFault(one, await build(one))))).filter(
  (text) => text !== undefined,
);
for (const text of faults) console.error(text);
console.log(
  `check:bad-content: ${cases.length} builds, ${faults.length === 0 ? 'no problem' : `${faults.length} problems`}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
