/** The dictionaries and patterns of cspell.config.yaml find a mistake in each language and leave code alone. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';

interface Planted {
  file: string;
  text: string;
  /** Words that the check reports. */
  found: readonly string[];
}

const notes = (locale: string, page: string): string =>
  `i18n/${locale}/docusaurus-plugin-content-docs/current/services/${page}.mdx`;

const planted: readonly Planted[] = [
  {file: 'docs/services/prose.mdx', text: 'The defintion of a task.', found: ['defintion']},
  {file: notes('nl', 'prose'), text: 'De taakdefintie van een taak.', found: ['taakdefintie']},
  {file: notes('es', 'prose'), text: 'La definicion de una tarea.', found: ['definicion']},
  {file: 'docs/services/tag.mdx', text: '<Myth claim="A contaner is a machine.">No.</Myth>', found: ['contaner']},
  {file: notes('nl', 'heading'), text: '## Limieten en prijzn {/* #limits */}', found: ['prijzn']},
  {file: 'src/data/x/text.es.ts', text: "export const texts = {task: {term: 'taerea'}};", found: ['taerea']},
  {
    file: 'i18n/nl/code.json',
    text: '{\n  "theme.x": {\n    "message": "Zoeeken",\n    "description": "Serch"\n  }\n}',
    found: ['Zoeeken'],
  },
  {
    file: 'src/components/X/index.tsx',
    text: "export const label = translate({id: 'x', message: 'Serch the notes'});",
    found: ['Serch'],
  },
  {
    file: 'docs/services/code.mdx',
    text: '```bash\naws lambdda --xyzzy\n```\n\n`defintion` and $x_{qwrt}$; <Fact id="lambda.tmout" />, [link](/servces/ecs.mdx#lmits).',
    found: [],
  },
  {
    file: 'src/data/x/text.nl.ts',
    text: "export const texts = {'lambda.tmout.mx': {name: 'Langste {lambda.tmout}'}};",
    found: [],
  },
];

const reported = new Map<string, string[]>();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'spelling-'));
  for (const {file, text} of planted) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  const {stdout, error} = spawnSync(
    join('node_modules', '.bin', 'cspell'),
    ['lint', '--no-progress', '--no-summary', '--config', 'cspell.config.yaml', '--root', folder, '**'],
    {encoding: 'utf8'},
  );
  if (error !== undefined) throw error;
  for (const [, file, word] of stdout.matchAll(/^(.+?):\d+:\d+ - Unknown word \((.+?)\)/gm)) {
    const {file: known} = planted.find((candidate) => file!.endsWith(candidate.file))!;
    reported.set(known, [...(reported.get(known) ?? []), word!]);
  }
}, 30_000);

test.each(planted)('$file: $text', ({file, found}) => {
  expect(reported.get(file) ?? []).toEqual(found);
});
