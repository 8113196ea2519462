import {describe, expect, test} from 'vitest';
import {glossaryTerms, glossaryTexts} from '../data/glossary';
import {localeList, type Locale} from '../data/locales';
import {inflections, termFinder} from './term-forms';

describe('inflections', () => {
  test.each<[Locale, string, string]>([
    ['en', 'task definition', 'task definitions'],
    ['en', 'repository', 'repositories'],
    ['nl', 'taak', 'taken'],
    ['nl', 'gebeurtenis', 'gebeurtenissen'],
    ['nl', 'IAM-rol', 'IAM-rollen'],
    ['nl', 'regio', 'regio’s'],
    ['nl', 'taakdefinitie', 'taakdefinities'],
    ['es', 'definición de tarea', 'definiciones de tarea'],
    ['es', 'tarea independiente', 'tareas independientes'],
    ['es', 'balanceador de carga', 'balanceadores de carga'],
    ['es', 'región', 'regiones'],
  ])('%s: %s, %s', (locale, singular, plural) => {
    expect(inflections(singular, locale)).toEqual(expect.arrayContaining([singular, plural]));
  });
});

const found = (locale: Locale, text: string): string[] =>
  termFinder(locale)(text).map(({id, match}) => `${id}: ${match}`);

describe('terms in a text', () => {
  test('the longest wins, in the singular and the plural', () => {
    expect(found('en', 'Two task definitions, behind load\nbalancers.')).toEqual([
      'task-definition: task definitions',
      'load-balancer: load\nbalancers',
    ]);
    expect(found('es', 'El escalado automático del servicio.')).toEqual([
      'service-auto-scaling: escalado automático del servicio',
    ]);
  });

  test('a part of a word or of a compound is another word', () => {
    expect(found('en', 'Subnetworks, job-like, hypervisor_x.')).toEqual([]);
    expect(found('nl', 'Een subnetgroep en een Batch-job.')).toEqual([]);
  });

  test('a capital starts a sentence or makes a name', () => {
    expect(found('en', 'Serverless is a word. Workloads too.')).toEqual([
      'serverless: Serverless',
      'workload: Workloads',
    ]);
    expect(found('en', 'Take Aurora Serverless v2.')).toEqual([]);
    expect(found('en', 'Each Region is a region.')).toEqual(['region: Region']);
  });

  test('words that mean something else as well are left alone', () => {
    expect(found('en', 'An object, a node and a container within the limit.')).toEqual([]);
    expect(found('es', 'Reducir, ampliar; la etapa del trabajo.')).toEqual([]);
  });
});

test.each(localeList)('every term whose words are linked is found in %s', (locale) => {
  const find = termFinder(locale);
  for (const [id, {unlinked}] of Object.entries(glossaryTerms)) {
    if (unlinked !== undefined) continue;
    const {term, forms} = glossaryTexts[locale][id]!;
    for (const form of forms ?? [term]) expect(find(form), form).toMatchObject([{id, match: form}]);
  }
});
