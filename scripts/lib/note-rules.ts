/** The rules that notes keep. Each takes notes and returns what is wrong; the tests break each of them once. */
import {defaultLocale, notesFolder, translatedLocales, type Locale} from '../../src/data/locales';
import type {Note} from './notes';
import type {Finding} from './report';
import {nearest} from '../../src/domain/nearest';

/* ---------- sections ---------- */

/** Sections of a service note in their order: id and the English name that an omission gives. */
export const serviceSections: readonly (readonly [id: string, name: string])[] = [
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
export const assignmentSections = [
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

function finding(note: Note, line: number, message: string): Finding {
  return {file: note.file, line, message};
}

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

/* ---------- numbers ---------- */

const units = [
  // symbols
  '%',
  'ms',
  's',
  'B',
  '[KMGT]i?B',
  'vCPUs?',
  'vCPU’s',
  'IOPS',
  'Mbps',
  'MB/s',
  'GB-s',
  // English, Dutch, Spanish
  'milliseconds?',
  'seconds?',
  'minutes?',
  'hours?',
  'days?',
  'weeks?',
  'months?',
  'years?',
  'milliseconden?',
  'seconden?',
  'minuten',
  'minuut',
  'uur',
  'uren',
  'dag',
  'dagen',
  'weken',
  'maanden?',
  'jaar',
  'milisegundos?',
  'segundos?',
  'minutos?',
  'horas?',
  'días?',
  'semanas?',
  'mes',
  'meses',
  'años?',
  'percent',
  'procent',
  'por ciento',
  'megabytes?',
  'gigabytes?',
  'terabytes?',
  'requests?',
  'verzoeken',
  'solicitudes',
  'dollars?',
  'dólares',
  'cents?',
  'USD',
  'GB-seconds',
  'GB-seconden',
  'GB-segundos',
].join('|');

const typedNumber = new RegExp(
  String.raw`(?:US\s?)?[$€]\s?\d[\d.,\u00a0]*|\d[\d.,\u00a0]*\s?(?:US\s?)?[$€]|\b\d[\d.,\u00a0]*[\s\u00a0-]?(?:${units})(?![\p{L}\p{N}])`,
  'gu',
);

/** A number in prose that is allowed to be typed, and why. */
export interface NumberException {
  /** Path below the content root, in every language. */
  path: string;
  /** The typed number as the check reports it, in each language. */
  text: Readonly<Record<Locale, string>>;
  reason: string;
}

/** Numbers with a unit, typed in prose. */
export function typedNumbers(note: Note): {match: string; line: number}[] {
  return note.texts.flatMap(({value, line}) =>
    [...value.matchAll(typedNumber)].map(([match]) => ({match: match.trim(), line})),
  );
}

/** No quota, price, size or time is typed in prose; an exception that is not needed any more is reported as well. */
export function checkTypedNumbers(
  notes: readonly Note[],
  exceptions: readonly NumberException[],
  exceptionFile: string,
): Finding[] {
  const used = new Set<string>();
  const findings = notes.flatMap((note) =>
    typedNumbers(note).flatMap(({match, line}) => {
      const index = exceptions.findIndex(({path, text}) => path === note.path && text[note.locale] === match);
      if (index >= 0) {
        used.add(`${index}/${note.locale}`);
        return [];
      }
      return [
        finding(
          note,
          line,
          `"${match}" is typed; write <Fact id="…" /> or, if it is no fact of AWS, add it to ${exceptionFile}`,
        ),
      ];
    }),
  );
  const read = new Set(notes.map(({path, locale}) => `${path}/${locale}`));
  exceptions.forEach(({path, text}, index) => {
    for (const locale of Object.keys(text) as Locale[]) {
      if (!used.has(`${index}/${locale}`) && read.has(`${path}/${locale}`)) {
        findings.push({
          file: exceptionFile,
          line: 1,
          message: `the exception "${text[locale]}" in ${path} (${locale}) is not needed any more; remove it`,
        });
      }
    }
  });
  return findings;
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

/* ---------- languages ---------- */

const dataTags = new Set([
  'DecisionGuide',
  'Diagram',
  'Fact',
  'FactTable',
  'ComparisonTable',
  'Sources',
  'WorkedExample',
  'Myth',
  'Corrections',
  'Changes',
  'Glossary',
  'ServiceOverview',
  'Downloads',
]);

/** Attributes whose words are translated; the rest is the same in every language. */
const translatedAttributes = new Set(['caption', 'claim', 'title', 'alt']);

function tagKey({name, attributes}: Note['tags'][number]): string {
  const kept = Object.entries(attributes)
    .filter(([key]) => !translatedAttributes.has(key))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, value]) => `${key}=${value}`);
  return `<${name} ${kept.join(' ')}>`;
}

function multisetDifference(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b];
  return a.filter((item) => {
    const index = rest.indexOf(item);
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
}

function compareWith(source: Note, translation: Note): Finding[] {
  const findings: Finding[] = [];
  const headings = (note: Note): string =>
    note.headings.map(({depth, id}) => `${'#'.repeat(depth)}${id ?? ''}`).join(' ');
  if (headings(source) !== headings(translation)) {
    const missing = multisetDifference(
      source.headings.map(({id}) => `#${id}`),
      translation.headings.map(({id}) => `#${id}`),
    );
    findings.push(
      finding(
        translation,
        1,
        `headings differ from ${source.file}: same ids, depth and order${missing.length > 0 ? ` (missing: ${missing.join(', ')})` : ''}`,
      ),
    );
  }
  const tags = (note: Note): string[] => note.tags.filter(({name}) => dataTags.has(name)).map(tagKey);
  for (const tag of multisetDifference(tags(source), tags(translation)))
    findings.push(finding(translation, 1, `lacks ${tag}, which ${source.file} has`));
  for (const tag of multisetDifference(tags(translation), tags(source)))
    findings.push(finding(translation, 1, `has ${tag}, which ${source.file} lacks`));
  for (const key of ['slug', 'service', 'sidebar_position', 'id']) {
    if (source.frontMatter[key] !== translation.frontMatter[key])
      findings.push(finding(translation, 1, `front matter ${key} differs from ${source.file}`));
  }
  const known = new Set(source.paragraphs.map(({value}) => value).filter((value) => value.split(/\s+/).length >= 8));
  for (const {value, line} of translation.paragraphs) {
    if (known.has(value))
      findings.push(finding(translation, line, `this paragraph is the same as in English: "${value.slice(0, 60)}…"`));
  }
  const ratio = translation.words / Math.max(1, source.words);
  if (source.words > 150 && (ratio < 0.8 || ratio > 1.25)) {
    findings.push(
      finding(
        translation,
        1,
        `has ${Math.round(ratio * 100)} % of the English words; a translation says neither less nor more (80 to 125 %)`,
      ),
    );
  }
  return findings;
}

/** The same pages, headings and tags in every language. */
export function checkParity(notes: readonly Note[]): Finding[] {
  const byKey = new Map(notes.map((note) => [`${note.locale}/${note.path}`, note]));
  const findings: Finding[] = [];
  for (const note of notes) {
    if (note.locale === defaultLocale) {
      for (const locale of translatedLocales) {
        const translation = byKey.get(`${locale}/${note.path}`);
        if (translation === undefined) {
          findings.push(finding(note, 1, `there is no ${locale} page; write ${notesFolder(locale)}/${note.path}`));
        } else {
          findings.push(...compareWith(note, translation));
        }
      }
    } else if (!byKey.has(`${defaultLocale}/${note.path}`)) {
      findings.push(finding(note, 1, `there is no English page docs/${note.path}; remove this one or write that one`));
    }
  }
  return findings;
}

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

/** A translation says which English text it translates: the blob hash of the file. */
export function checkFreshness(notes: readonly Note[]): Finding[] {
  const sources = new Map(notes.filter(({locale}) => locale === defaultLocale).map((note) => [note.path, note]));
  return notes.flatMap((note) => {
    const source = sources.get(note.path);
    if (note.locale === defaultLocale || source === undefined) return [];
    const stamp = (note.frontMatter['l10n'] as {sourceHash?: string} | undefined)?.sourceHash;
    if (stamp === source.hash) return [];
    return [
      finding(
        note,
        1,
        stamp === undefined
          ? 'front matter lacks l10n.sourceHash; run npm run stamp:translations once the translation is whole'
          : `${source.file} has changed since this was translated; carry the change over, then run npm run stamp:translations -- ${note.path}`,
      ),
    ];
  });
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
