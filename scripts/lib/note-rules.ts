/**
 * The rules that a note keeps. Each takes notes and returns what is wrong; the tests break each of them once.
 * Typed numbers are in `number-rules.ts`, translations in `language-rules.ts`, the choice of words in `term-rules.ts`.
 */
import {defaultLocale, type Locale} from '../../src/data/locales';
import type {Note} from './notes';
import {finding, type Finding} from './report';
import {nearest} from '../../src/domain/nearest';

/* ---------- sections ---------- */

/** Sections of a service note in their order: id and the English name that an omission gives. */
const serviceSections: readonly (readonly [id: string, name: string])[] = [
  ['in-one-sentence', 'In one sentence'],
  ['where-it-sits', 'Where it sits'],
  ['what-you-manage', 'What you manage and what AWS manages'],
  ['building-blocks', 'Building blocks'],
  ['how-it-works', 'How it works'],
  ['options', 'Options'],
  ['scaling', 'Scaling'],
  ['networking', 'Networking, storage, security'],
  ['limits', 'Limits'],
  ['price', 'Price'],
  ['when-to-use', 'When to use it'],
  ['often-misunderstood', 'Often misunderstood'],
  ['for-the-exam', 'For the exam'],
  ['sources', 'Sources'],
];

/** Sections of an assignment page: the course's template. */
const assignmentSections = [
  'key-terms',
  'assignment',
  'sources',
  'problems',
  'result',
  'result-1',
  'result-2',
  'result-3',
  'result-4',
];

const isServiceNote = ({frontMatter}: Note): boolean => frontMatter['service'] !== undefined;
const isAssignment = ({path}: Note): boolean => path.endsWith('/assignment.mdx');

/** A service note has every section in order, or says which it leaves out. */
export function checkSections(note: Note): Finding[] {
  const findings: Finding[] = [];
  const ids = note.headings.map(({id}) => id);
  if (isServiceNote(note)) {
    for (const [id, name] of serviceSections) {
      if (!ids.includes(id) && !note.omitted.includes(name)) {
        findings.push(
          finding(
            note,
            1,
            `section "${name}" (#${id}) is missing; write it or add {/* Intentionally omitted: ${name} */}`,
          ),
        );
      }
    }
    const present = serviceSections.map(([id]) => id).filter((id) => ids.includes(id));
    const actual = ids.filter((id) => id !== undefined && present.includes(id));
    if (present.join() !== actual.join())
      findings.push(finding(note, 1, `sections stand in this order: ${present.join(', ')}`));
  }
  if (isAssignment(note)) {
    for (const id of assignmentSections) {
      if (!ids.includes(id)) findings.push(finding(note, 1, `the assignment template has a heading #${id}; add it`));
    }
    for (const {id, text, line} of note.headings) {
      const question = /^result-(\d)$/.exec(id ?? '')?.[1];
      if (question !== undefined && !new RegExp(`^\\d+\\.${question} \\S`).test(text))
        findings.push(finding(note, line, `question ${question} is numbered as in the course: "26.${question} …"`));
    }
  }
  return findings;
}

/** Every heading below the title has an id of its own. */
export function checkHeadingIds(note: Note): Finding[] {
  const seen = new Set<string>();
  return note.headings.flatMap(({depth, id, text, line}) => {
    if (depth === 1) return [];
    if (id === undefined) return [finding(note, line, `heading "${text}" has no id; write {/* #some-id */} behind it`)];
    if (seen.has(id)) return [finding(note, line, `heading id #${id} stands twice on this page`)];
    seen.add(id);
    return [];
  });
}

/** Case matters: "todo" is a Spanish word, "TODO" is a reminder. */
const placeholderWords =
  /\[(?:Schrijf hier|Geef een|Vul |Write |Fill |Escribe|\.\.\.|…)[^\]]*\]|\b[Ll]orem ipsum\b|\bTODO\b|\bTBD\b/;

/** A title, a description, no placeholder. */
export function checkFrontMatter(note: Note): Finding[] {
  const findings: Finding[] = [];
  // A service's entry in the sidebar is named by its profile.
  for (const key of isServiceNote(note) ? ['title', 'description'] : ['title', 'description', 'sidebar_label']) {
    const value = note.frontMatter[key];
    if (typeof value !== 'string' || value.trim() === '')
      findings.push(finding(note, 1, `front matter needs ${key}: …`));
  }
  const description = note.frontMatter['description'];
  if (typeof description === 'string' && (description.length < 60 || description.length > 180)) {
    findings.push(
      finding(note, 1, `description has ${description.length} characters; write one sentence of 60 to 180`),
    );
  }
  for (const {value, line} of note.texts) {
    if (placeholderWords.test(value))
      findings.push(finding(note, line, `placeholder left in the text: "${value.trim().slice(0, 60)}"`));
  }
  return findings;
}

/**
 * A service note names at least three official pages, each with the date of its evidence.
 *
 * @param isDated whether a fact read at this source says when it was seen and checked
 */
export function checkSources(note: Note, isDated: (source: string) => boolean): Finding[] {
  if (!isServiceNote(note)) return [];
  const ids = note.tags
    .filter(({name}) => name === 'Sources')
    .flatMap(({attributes}) =>
      String(attributes['ids'] ?? '')
        .split(/[\s,]+/)
        .filter(Boolean),
    );
  const dated = new Set(ids.filter(isDated)).size;
  return dated >= 3
    ? []
    : [finding(note, 1, `a service note names at least three sources with dates; this one names ${dated}`)];
}

/** Words of English prose in a service note; a supporting service has one page and may be shorter. */
const serviceWords = {min: 700, minSupporting: 500, max: 1400};

/** A service note is long enough to be whole and short enough to be read; translations follow by parity. */
export function checkLength(note: Note): Finding[] {
  if (!isServiceNote(note) || note.locale !== defaultLocale) return [];
  const {max} = serviceWords;
  const min = note.path.endsWith('/index.mdx') ? serviceWords.min : serviceWords.minSupporting;
  return note.words >= min && note.words <= max
    ? []
    : [
        finding(
          note,
          1,
          `has ${note.words} words of prose; a service note has ${min} to ${max}: ${note.words > max ? 'cut what is said twice' : 'tell what is missing'}`,
        ),
      ];
}

/* ---------- tags ---------- */

/** What a tag becomes; throws when it cannot be resolved. */
type Resolver = (attributes: Record<string, string | number | boolean>, locale: Locale) => unknown;

/** Every data tag resolves in the language of its page: no unknown fact, unit, source or side. */
export function checkTags(note: Note, resolvers: Readonly<Record<string, Resolver | undefined>>): Finding[] {
  return note.tags.flatMap(({name, attributes, line}) => {
    const values = Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [
        key,
        typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
      ]),
    );
    try {
      resolvers[name]?.(values, note.locale);
      return [];
    } catch (error) {
      return [finding(note, line, `<${name}>: ${(error as Error).message}`)];
    }
  });
}

/* ---------- links ---------- */

/**
 * Links between notes name a file from the content root and a heading of it. The build stops at a broken one too, but
 * does not say on which line. Ids of table rows (`reference/`) are not headings; the build looks at those.
 */
export function checkLinks(notes: readonly Note[]): Finding[] {
  const byKey = new Map(notes.map((note) => [`${note.locale}/${note.path}`, note]));
  return notes.flatMap((note) =>
    note.links.flatMap(({url, line}) => {
      if (!/^[/#]/.test(url)) return [];
      const [path, id] = url.split('#') as [string, string | undefined];
      if (path !== '' && !path.endsWith('.mdx')) return [];
      const target = path === '' ? note : byKey.get(`${note.locale}${path}`);
      if (target === undefined) {
        const known = nearest(
          path.slice(1),
          notes.filter(({locale}) => locale === note.locale).map((other) => other.path),
        );
        return [
          finding(note, line, `there is no page ${path}${known === undefined ? '' : `; did you mean /${known}?`}`),
        ];
      }
      if (id === undefined || target.path.startsWith('reference/')) return [];
      if (target.headings.some((heading) => heading.id === id)) return [];
      const ids = target.headings.flatMap((heading) => heading.id ?? []);
      return [
        finding(
          note,
          line,
          `${target.file} has no heading #${id}; it has ${ids.map((known) => `#${known}`).join(', ')}`,
        ),
      ];
    }),
  );
}

/* ---------- coverage ---------- */

/** Address of a note without its language: `services/ecs/index.mdx` is `services/ecs`. */
function addressOf(path: string): string {
  return path.replace(/\.mdx$/, '').replace(/\/index$/, '');
}

/** What the rough notes held has its page and heading in every language. */
export function checkCoverage(
  notes: readonly Note[],
  coverage: readonly {topic: string; at: readonly string[]}[],
  locales: readonly Locale[],
): Finding[] {
  const pages = new Map(notes.map((note) => [`${note.locale}/${addressOf(note.path)}`, note]));
  return coverage.flatMap(({topic, at}) =>
    at.flatMap((place) => {
      const [page, heading] = place.split('#') as [string, string | undefined];
      return locales.flatMap((locale): Finding[] => {
        const note = pages.get(`${locale}/${page}`);
        const holds = note !== undefined && (heading === undefined || note.headings.some(({id}) => id === heading));
        return holds
          ? []
          : [{file: 'scripts/coverage.ts', line: 1, message: `"${topic}" has no ${place} in ${locale}`}];
      });
    }),
  );
}
