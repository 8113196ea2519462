import {existsSync, readFileSync} from 'node:fs';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {examGuides} from '../data/exams';
import {localeList} from '../data/locales';
import {examGuideSchema, examScopes} from '../data/schema';
import {serviceById} from '../data/services';
import {serviceIds} from '../data/services/ids';
import {examMapProps} from './exam-map';

function sourceOf(page: string): string {
  return [`docs/${page}.mdx`, `docs/${page}/index.mdx`].find((file) => existsSync(file)) ?? '';
}

/** A target that is a note itself, with or without a heading: `services/ecs#price`, not `services/ecs/auto-scaling`. */
const isNoteOf = (page: string) => (target: string) => target.split('#')[0] === page;

describe.each(examScopes)('%s', (exam) => {
  const guide = examGuides[exam];
  const statements: Readonly<Record<string, readonly string[]>> = guide.statements;

  it('has the shape of a guide, and domains that make a whole', () => {
    expect(v.safeParse(examGuideSchema, guide).issues).toBeUndefined();
    expect(Object.values(guide.domains).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it.each(Object.values(statements).flat())('leads to %s, which exists', (target) => {
    const [page = '', heading] = target.split('#');
    const file = sourceOf(page);
    expect(file).not.toBe('');
    if (heading !== undefined) expect(readFileSync(file, 'utf8')).toContain(`{/* #${heading} */}`);
  });

  it.each(serviceIds)('agrees with the badges of %s', (id) => {
    const {exams, page} = serviceById(id).profile;
    const badges = exams[exam];
    const mapped = Object.entries(statements)
      .filter(([, targets]) => targets.some(isNoteOf(page)))
      .map(([number]) => number);
    if (badges === 'out') {
      expect(mapped).toEqual([]);
      return;
    }
    expect(badges).toEqual(expect.arrayContaining(mapped));
    for (const badge of badges) {
      expect(
        statements[badge]?.some((target) => target.startsWith(page)),
        `${id} has the badge ${badge}`,
      ).toBe(true);
    }
  });
});

describe('examMapProps', () => {
  it.each(localeList)('has every word in %s', (locale) => {
    for (const exam of examScopes) {
      const {domains} = examMapProps(exam, 'x', locale);
      for (const {name, statements} of domains) {
        expect(name).toBeTruthy();
        for (const {asks, links} of statements) {
          expect(asks).toBeTruthy();
          for (const {label, to} of links) {
            expect(label).toBeTruthy();
            expect(to).toMatch(/^\/.*\/(#.*)?$/);
          }
        }
      }
    }
  });

  it('writes shares and scores for the language', () => {
    expect(examMapProps('SAA-C03', 'x', 'es').domains[0]?.weight).toBe('30\u00A0%');
    expect(examMapProps('CLF-C02', 'x', 'nl').highest).toBe('1.000');
  });

  it('names the exam that was meant', () => {
    expect(() => examMapProps('CLF-C01', 'x', 'en')).toThrow('did you mean "CLF-C02"');
  });
});
