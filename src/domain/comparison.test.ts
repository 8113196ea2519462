import {describe, expect, it} from 'vitest';
import {examGuides} from '../data/exams';
import {localeList} from '../data/locales';
import {axes, examScopes} from '../data/schema';
import {serviceIds} from '../data/services/ids';
import {comparisonProps, type ResolvedCell} from './comparison';
import {isSame, pickSides, visibleRows} from './comparison-view';
import {sourceById} from './source-list';

const table = comparisonProps({sides: serviceIds, caption: 'All'}, 'en');
const text = (cell: ResolvedCell): string => ('text' in cell ? JSON.stringify(cell.text) : cell.is);
const rowOf = (axis: string) => table.rows.find((row) => row.axis === axis)!;

describe('comparisonProps', () => {
  it('answers every axis for every service in every language', () => {
    for (const locale of localeList) {
      const {rows} = comparisonProps({sides: serviceIds, caption: ''}, locale);
      expect(rows.map(({axis}) => axis)).toEqual([...axes]);
      for (const row of rows) expect(row.cells).toHaveLength(serviceIds.length);
    }
  });

  it('takes the scope of the exams from the profile', () => {
    const {rows} = comparisonProps({sides: ['lambda', 'lightsail'], axes: ['exam-scope'], caption: ''}, 'en');
    expect(text(rows[0]!.cells[0]!)).toContain('SAA-C03: in scope (task statements 2.1, 3.2, 4.2)');
    expect(text(rows[0]!.cells[1]!)).toContain('SAA-C03: out of scope');
    const variants = comparisonProps({sides: ['ecs-on-ec2', 'docker-hub'], axes: ['exam-scope'], caption: ''}, 'en');
    expect(variants.rows[0]!.cells).toEqual([{is: 'not-applicable'}, {is: 'not-applicable'}]);
  });

  it('gives every cell with facts, and every scope of the exams, the pages behind it, and no other cell', () => {
    const cells = table.rows.flatMap(({cells: all}) => all);
    const hasFact = (cell: ResolvedCell): boolean => JSON.stringify(cell).includes('"id":');
    for (const {axis, cells: all} of table.rows) {
      for (const cell of all) {
        expect((cell.sources?.length ?? 0) > 0, axis).toBe(axis === 'exam-scope' || hasFact(cell));
      }
    }
    for (const cell of cells) for (const source of cell.sources ?? []) expect(table.sources[source]).toBeDefined();
    expect(new Set(table.sources.map(({url}) => url)).size).toBe(table.sources.length);
  });

  it('names the guide of each exam as the source of its scope', () => {
    const guides = examScopes.map((exam) => sourceById(examGuides[exam].source).url);
    for (const {sources = []} of rowOf('exam-scope').cells) {
      expect(sources.map((source) => table.sources[source]!.url).sort()).toEqual([...guides].sort());
    }
  });

  it('keeps "no", "does not apply" and "not researched" apart', () => {
    const kinds = new Set(table.rows.flatMap(({cells}) => cells.flatMap((cell) => ('is' in cell ? [cell.is] : []))));
    expect(kinds).toContain('no');
    expect(kinds).toContain('not-applicable');
    expect(kinds).toContain('not-researched');
  });

  it.each([
    [{sides: ['ecs'], caption: ''}, 'at least two sides'],
    [{sides: ['ecs', 'fargte'], caption: ''}, 'did you mean "fargate"'],
    [{sides: ['ecs', 'eks'], axes: ['prices'], caption: ''}, 'did you mean "pricing"'],
  ])('refuses %j', (selection, message) => {
    expect(() => comparisonProps(selection, 'en')).toThrow(message);
  });
});

describe('a view of a table', () => {
  it('picks sides in the order that is asked for, and the sources that they need', () => {
    const picked = pickSides(table, ['lambda', 'ecs'], 'Two');
    expect(picked).toMatchObject({caption: 'Two', sides: [{id: 'lambda'}, {id: 'ecs'}]});
    const direct = comparisonProps({sides: ['lambda', 'ecs'], caption: 'Two'}, 'en');
    expect(picked.sources).toEqual(direct.sources);
    expect(picked.rows.map(({cells}) => cells)).toEqual(direct.rows.map(({cells}) => cells));
    expect(picked.rows.map(isSame)).toEqual(direct.rows.map(isSame));
  });

  it('leaves out what is the same, by what it means', () => {
    const {rows} = pickSides(table, ['ecs', 'eks'], '');
    const shown = visibleRows(rows, {onlyDifferences: true}).map(({axis}) => axis);
    expect(shown).not.toContain('layer');
    expect(shown).toContain('pricing');
    expect(visibleRows(rows, {onlyDifferences: false})).toHaveLength(axes.length);
  });

  it('shows the chosen rows in the order of the table', () => {
    const view = {axes: ['pricing', 'disk'] as const, onlyDifferences: false};
    expect(visibleRows(table.rows, view).map(({axis}) => axis)).toEqual(['disk', 'pricing']);
  });

  it('hides nothing of a single service, which differs from nothing', () => {
    const {rows} = pickSides(table, ['ecs'], '');
    expect(visibleRows(rows, {onlyDifferences: true})).toHaveLength(axes.length);
  });

  it('tells services on different layers apart', () => {
    expect(isSame(rowOf('layer'))).toBe(false);
    expect(isSame({meanings: [2, 2, 2]})).toBe(true);
  });
});
