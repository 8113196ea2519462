/** Every rule is broken once: a check that cannot fail is none. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Locale} from '../../src/data/locales';
import {glossaryTexts} from '../../src/data/glossary';
import {gitBlobHash} from '../../src/domain/blob-hash';
import {checkFreshness, checkParity} from './language-rules';
import {
  checkCoverage,
  checkFrontMatter,
  checkHeadingIds,
  checkLength,
  checkLinks,
  checkSections,
  checkSources,
  checkTags,
} from './note-rules';
import {readNote, type Note} from './notes';
import {checkTypedNumbers} from './number-rules';
import {checkTermChoice} from './term-rules';

const folder = mkdtempSync(join(tmpdir(), 'notes-'));

function note(text: string, locale: Locale = 'en', path = 'services/x/index.mdx'): Note {
  const file = join(folder, `${locale}-${Math.random()}.mdx`);
  writeFileSync(file, text);
  return {...readNote(file, locale), path, file: `${locale}/${path}`};
}

const frontMatter = (more = ''): string =>
  `---\ntitle: X\nsidebar_label: X\ndescription: A sentence about X that is long enough to tell a reader what awaits them here.\n${more}---\n\n# X\n\n`;

const messagesOf = (findings: {message: string}[]): string => findings.map(({message}) => message).join('\n');

describe('sections', () => {
  test('a missing section is named, an omitted one is not', () => {
    const found = messagesOf(
      checkSections(
        note(
          `${frontMatter('service: lambda\n')}## Limits {/* #limits */}\n\n{/* Intentionally omitted: Scaling */}\n`,
        ),
      ),
    );
    expect(found).toMatch(/"Price" \(#price\) is missing/);
    expect(found).not.toMatch(/"Scaling"/);
    expect(found).not.toMatch(/"Limits"/);
  });

  test('a wrong order is named', () => {
    expect(
      messagesOf(
        checkSections(
          note(`${frontMatter('service: lambda\n')}## Price {/* #price */}\n\n## Limits {/* #limits */}\n`),
        ),
      ),
    ).toMatch(/this order: limits, price/);
  });

  test('an assignment without a result is named', () => {
    const found = messagesOf(
      checkSections(note(`${frontMatter()}## Key terms {/* #key-terms */}\n`, 'en', 'services/x/assignment.mdx')),
    );
    expect(found).toMatch(/#result-4/);
    expect(found).not.toMatch(/#key-terms/);
  });
});

test('a question of an assignment has its number', () => {
  const found = (heading: string): string =>
    messagesOf(
      checkSections(note(`${frontMatter()}### ${heading} {/* #result-2 */}\n`, 'en', 'services/x/assignment.mdx')),
    );
  expect(found('How does it fit?')).toMatch(/question 2 is numbered/);
  expect(found('26.3 How does it fit?')).toMatch(/question 2 is numbered/);
  expect(found('26.2 How does it fit?')).not.toMatch(/numbered/);
});

test('a heading without an id, an id twice', () => {
  const found = messagesOf(
    checkHeadingIds(note(`${frontMatter()}## One\n\n## Two {/* #two */}\n\n### Two {/* #two */}\n`)),
  );
  expect(found).toMatch(/"One" has no id/);
  expect(found).toMatch(/#two stands twice/);
});

test('front matter and placeholders', () => {
  expect(messagesOf(checkFrontMatter(note('---\ntitle: X\n---\n\n# X\n')))).toMatch(
    /needs description[\s\S]*needs sidebar_label/,
  );
  expect(messagesOf(checkFrontMatter(note(`${frontMatter()}[Schrijf hier een lijst]\n`)))).toMatch(/placeholder/);
  expect(checkFrontMatter(note(frontMatter()))).toEqual([]);
});

test('too few sources, or sources that no fact dates', () => {
  const isDated = (source: string): boolean => source !== 'a/undated';
  const found = (ids: string): string =>
    messagesOf(checkSources(note(`${frontMatter('service: lambda\n')}<Sources ids="${ids}" />\n`), isDated));
  expect(found('a/b c/d')).toMatch(/this one names 2/);
  expect(found('a/b c/d a/undated')).toMatch(/this one names 2/);
  expect(found('a/b c/d e/f')).toBe('');
});

test('a service note that is too short or too long', () => {
  const found = (
    count: number,
    path = 'services/x/index.mdx',
    locale: Locale = 'en',
    more = 'service: lambda\n',
  ): string => messagesOf(checkLength(note(`${frontMatter(more)}${'word '.repeat(count - 1)}\n`, locale, path)));
  expect(found(699)).toBe('has 699 words of prose; a service note has 700 to 1400: tell what is missing');
  expect(found(1401)).toBe('has 1401 words of prose; a service note has 700 to 1400: cut what is said twice');
  expect(found(700)).toBe('');
  expect(found(1400)).toBe('');
  // A supporting service has one page instead of a folder.
  expect(found(499, 'services/x.mdx')).toMatch(/500 to 1400/);
  expect(found(500, 'services/x.mdx')).toBe('');
  // Parity holds for translations; other pages have no such limit.
  expect(found(1500, 'services/x/index.mdx', 'es')).toBe('');
  expect(found(1500, 'concepts/x.mdx', 'en', '')).toBe('');
});

test('a description that is too short or too long', () => {
  const described = (text: string): string =>
    messagesOf(checkFrontMatter(note(`---\ntitle: X\nsidebar_label: X\ndescription: ${text}\n---\n\n# X\n`)));
  expect(described('Too short.')).toMatch(/description has 10 characters/);
  expect(described('long '.repeat(50))).toMatch(/60 to 180/);
});

test.each<[Locale, string, string]>([
  ['en', 'Servers on-premise.', '"on-premise" is not the word of the glossary; write "on-premises"'],
  ['nl', 'Een Task-definitie.', '"Task-definitie" is not the word of the glossary; write "taakdefinitie"'],
  [
    'es',
    'La _definición de tareas_.',
    '"definición de tareas" is not the word of the glossary; write "definición de tarea"',
  ],
])('a word that the glossary avoids, in %s', (locale, sentence, message) => {
  expect(messagesOf(checkTermChoice([note(frontMatter() + sentence, locale)], glossaryTexts))).toBe(message);
  expect(checkTermChoice([note(`${frontMatter()}Taakdefinities, \`task-definitie\`.`, locale)], glossaryTexts)).toEqual(
    [],
  );
});

describe('typed numbers', () => {
  test.each<[Locale, string]>([
    ['en', 'It takes 15 minutes.'],
    ['en', 'Up to 10,240 MB of it.'],
    ['en', 'It costs $0.20 each.'],
    ['en', 'An SLA of 99.95%.'],
    ['nl', 'Hoogstens 15 minuten.'],
    ['nl', 'Dat kost 20 dollar, of 70% minder.'],
    ['nl', 'Na 2 uur stopt het.'],
    ['es', 'Hasta 10 240 MB de memoria.'],
    ['es', 'Un máximo de 15 minutos.'],
    ['es', 'Cuesta 0,20 US$ cada uno.'],
  ])('%s: %s', (locale, sentence) => {
    expect(messagesOf(checkTypedNumbers([note(frontMatter() + sentence, locale)], [], 'x.ts'))).toMatch(/is typed/);
  });

  test.each([
    'Port 443 and status 504.',
    'Kubernetes 1.36 and SAA-C03.',
    'A fact: <Fact id="lambda.timeout.max" />.',
    '`sleep 15 minutes`',
    '<Myth claim="600,000 GB-seconds for 1 dollar.">x</Myth>',
  ])('allowed: %s', (sentence) => {
    expect(checkTypedNumbers([note(frontMatter() + sentence)], [], 'x.ts')).toEqual([]);
  });

  test('an exception holds as long as it is needed', () => {
    const exception = {path: 'services/x/index.mdx', text: {en: '80%', nl: '80%', es: '80 %'}, reason: 'scenario'};
    expect(checkTypedNumbers([note(`${frontMatter()}At 80% load.`)], [exception], 'x.ts')).toEqual([]);
    expect(messagesOf(checkTypedNumbers([note(`${frontMatter()}At high load.`)], [exception], 'x.ts'))).toMatch(
      /not needed any more/,
    );
  });
});

test('a tag that cannot be resolved is named with its line', () => {
  const resolvers = {
    Fact: ({id}: Record<string, unknown>) => {
      if (id !== 'a.b') throw new Error('did you mean "a.b"?');
    },
  };
  const [found, ...rest] = checkTags(note(`${frontMatter()}<Fact id="a.b" /> and\n<Fact id="a.c" />.`), resolvers);
  expect(found).toMatchObject({line: 10, message: '<Fact>: did you mean "a.b"?'});
  expect(rest).toEqual([]);
});

test('a link to a page or a heading that does not exist is named with its line', () => {
  const target = note(`${frontMatter()}## Price {/* #price */}\n`, 'en', 'services/y.mdx');
  const links =
    '[a](/services/y.mdx#price) [b](/services/y.mdx) [c](#here) [d](https://x.example/#z)\n\n## Here {/* #here */}\n';
  expect(checkLinks([note(frontMatter() + links), target])).toEqual([]);
  const broken = checkLinks([
    note(`${frontMatter()}[a](/services/yy.mdx)\n\n[b](/services/y.mdx#prize)\n\n[c](#none)\n`),
    target,
  ]);
  expect(broken.map(({line}) => line)).toEqual([9, 11, 13]);
  expect(messagesOf(broken)).toMatch(/no page \/services\/yy\.mdx; did you mean \/services\/y\.mdx\?/);
  expect(messagesOf(broken)).toMatch(/services\/y\.mdx has no heading #prize; it has .*#price/);
});

describe('languages', () => {
  const body = (text: string): string => frontMatter() + text;
  const words = 'one two three four five six seven eight nine ten. ';

  test('a page that is missing, a page too many', () => {
    expect(messagesOf(checkParity([note(body('x'))]))).toMatch(/there is no nl page[\s\S]*there is no es page/);
    expect(messagesOf(checkParity([note(body('x'), 'nl')]))).toMatch(/there is no English page/);
  });

  test('other headings, other tags, the same paragraph, too short', () => {
    const english = note(body(`## A {/* #a */}\n\n${words.repeat(30)}\n\n<Fact id="a.b" />\n`));
    const dutch = note(body(`## B {/* #b */}\n\n${words.repeat(30)}\n`), 'nl');
    const spanish = note(body('## A {/* #a */}\n\nUno. <Fact id="a.b" />\n'), 'es');
    const found = messagesOf(checkParity([english, dutch, spanish]));
    expect(found).toMatch(/headings differ/);
    expect(found).toMatch(/lacks <Fact id=a\.b>/);
    expect(found).toMatch(/same as in English/);
    expect(found).toMatch(/% of the English words/);
  });

  test('a translation of an older text is stale, one of this text is not', () => {
    const source = body('Text.');
    const english = note(source);
    const stamped = (hash: string): Note => note(`---\ntitle: X\nl10n: {sourceHash: ${hash}}\n---\n\n# X\n`, 'nl');
    expect(checkFreshness([english, stamped(gitBlobHash(source))])).toEqual([]);
    expect(messagesOf(checkFreshness([english, stamped('0000')]))).toMatch(/has changed since/);
    expect(messagesOf(checkFreshness([english, note('---\ntitle: X\n---\n\n# X\n', 'nl')]))).toMatch(
      /lacks l10n\.sourceHash/,
    );
  });
});

test('a page or a heading that the rough notes ask for is missing', () => {
  const page = note(`${frontMatter()}## Limits {/* #limits */}\n`, 'en', 'services/ecs/index.mdx');
  const wanted = [{topic: 'ECS', at: ['services/ecs', 'services/ecs#limits', 'services/ecs#price']}];
  expect(messagesOf(checkCoverage([page], wanted, ['en']))).toBe('"ECS" has no services/ecs#price in en');
  expect(messagesOf(checkCoverage([page], wanted, ['nl']))).toMatch(/no services\/ecs in nl/);
});

test('git gives the same hash', () => {
  // echo -n hello | git hash-object --stdin
  expect(gitBlobHash('hello')).toBe('b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0');
});

test('broken MDX names file and line', () => {
  expect(() => note('---\ntitle: X\n---\n\n<Fact id="x"\n')).toThrow(/mdx:\d+: /);
});
