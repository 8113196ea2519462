import {describe, expect, test} from 'vitest';
import {localeList, type Locale} from '../data/locales';
import {workedExamples, workedExampleTexts, type WorkedExampleId} from '../data/worked-examples';
import {workedExampleProps} from './worked-example';

/** Written here once more, so that a changed price, input or rule is noticed. */
const totals: Readonly<Record<WorkedExampleId, readonly [en: string, nl: string, es: string]>> = {
  'api-gateway-http': ['$10.00', 'US$ 10,00', '10,00 US$'],
  'api-gateway-rest-vs-http': ['$35.00', 'US$ 35,00', '35,00 US$'],
  'batch-nightly-report': ['$5.93', 'US$ 5,93', '5,93 US$'],
  'eks-extended': ['$438.00', 'US$ 438,00', '438,00 US$'],
  'eks-idle-cluster': ['$73.00', 'US$ 73,00', '73,00 US$'],
  'fargate-1-vcpu': ['$36.04', 'US$ 36,04', '36,04 US$'],
  'fargate-web-service': ['$18.02', 'US$ 18,02', '18,02 US$'],
  'lambda-600000-gb-seconds': ['$10.00', 'US$ 10,00', '10,00 US$'],
  'lambda-mobile-backend': ['$2.73', 'US$ 2,73', '2,73 US$'],
  'lambda-shop-api': ['$253.13', 'US$ 253,13', '253,13 US$'],
  'lambda-shop-api-arm': ['$204.47', 'US$ 204,47', '204,47 US$'],
  'lambda-telemetry': ['$249.49', 'US$ 249,49', '249,49 US$'],
  'lambda-thumbnails': ['$0.00', 'US$ 0,00', '0,00 US$'],
  'lightsail-blog': ['$60.00', 'US$ 60,00', '60,00 US$'],
};

const ids = Object.keys(workedExamples) as WorkedExampleId[];

/** No-break spaces are written as spaces here, to be read. */
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

const rows = (id: WorkedExampleId, locale: Locale) =>
  workedExampleProps(id, locale).lines.map(({label, formula, amount}) => [plain(label), plain(formula), plain(amount)]);

describe.each(localeList.map((locale, index) => [locale, index] as const))('%s', (locale, index) => {
  test.each(ids)('%s has its total', (id) => {
    expect(plain(workedExampleProps(id, locale).total.amount)).toBe(totals[id][index]);
  });

  test.each(ids)('%s has words everywhere', (id) => {
    const {caption, lines, total} = workedExampleProps(id, locale);
    expect([caption, total.label, ...lines.flatMap(({label, formula}) => [label, formula])]).not.toContain('');
    expect(JSON.stringify([caption, lines])).not.toMatch(/[{}](?=[a-z])|undefined|NaN/);
  });
});

test('lines that cost something add up to the total', () => {
  for (const id of ids) {
    const {lines, total} = workedExampleProps(id, 'en');
    const inCents = (usd: string): number => Math.round(Number(usd.replace(/[$,]/g, '')) * 100);
    const sum = lines.reduce((all, {amount}) => all + (amount === undefined ? 0 : inCents(amount)), 0);
    expect([id, sum]).toEqual([id, inCents(total.amount)]);
  }
});

describe('the lines of a function', () => {
  test('in English', () => {
    expect(rows('lambda-mobile-backend', 'en')).toEqual([
      ['Compute used', '3,000,000 × 0.12 s × 1.5 GB = 540,000 GB-seconds', undefined],
      ['Compute above the free tier', '540,000 − 400,000 = 140,000 GB-seconds', undefined],
      ['Duration', '140,000 GB-seconds × $0.0000166667 = $2.333338', '$2.33'],
      ['Requests above the free tier', '3,000,000 − 1,000,000 = 2,000,000', undefined],
      ['Requests', '2,000,000 × $0.20 per million requests', '$0.40'],
    ]);
  });

  test('in Dutch', () => {
    expect(rows('lambda-mobile-backend', 'nl')).toEqual([
      ['Verbruikte rekenkracht', '3.000.000 × 0,12 s × 1,5 GB = 540.000 GB-seconden', undefined],
      ['Rekenkracht boven het gratis tegoed', '540.000 − 400.000 = 140.000 GB-seconden', undefined],
      ['Duur', '140.000 GB-seconden × US$ 0,0000166667 = US$ 2,333338', 'US$ 2,33'],
      ['Verzoeken boven het gratis tegoed', '3.000.000 − 1.000.000 = 2.000.000', undefined],
      ['Verzoeken', '2.000.000 × US$ 0,20 per miljoen verzoeken', 'US$ 0,40'],
    ]);
  });

  test('in Spanish', () => {
    expect(rows('lambda-mobile-backend', 'es')).toEqual([
      ['Cómputo consumido', '3 000 000 × 0,12 s × 1,5 GB = 540 000 GB-segundos', undefined],
      ['Cómputo por encima de la capa gratuita', '540 000 − 400 000 = 140 000 GB-segundos', undefined],
      ['Duración', '140 000 GB-segundos × 0,0000166667 US$ = 2,333338 US$', '2,33 US$'],
      ['Solicitudes por encima de la capa gratuita', '3 000 000 − 1 000 000 = 2 000 000', undefined],
      ['Solicitudes', '2 000 000 × 0,20 US$ por millón de solicitudes', '0,40 US$'],
    ]);
  });

  test('inside the free tier nothing is subtracted', () => {
    expect(rows('lambda-thumbnails', 'en')).toEqual([
      ['Compute used', '800,000 × 0.5 s × 0.125 GB = 50,000 GB-seconds', undefined],
      ['Compute above the free tier', '50,000 ≤ 400,000: 0 GB-seconds', undefined],
      ['Duration', '0 GB-seconds × $0.0000166667', '$0.00'],
      ['Requests above the free tier', '800,000 ≤ 1,000,000: 0', undefined],
      ['Requests', '0 × $0.20 per million requests', '$0.00'],
    ]);
  });

  test('without the free tier no line speaks of it', () => {
    expect(rows('lambda-telemetry', 'en').map(([label]) => label)).toEqual(['Compute used', 'Duration', 'Requests']);
  });
});

test('the lines of a service on Fargate', () => {
  expect(rows('fargate-web-service', 'en')).toEqual([
    ['Hours of all tasks', '2 × 730 h = 1,460 h', undefined],
    ['vCPU', '1,460 h × 0.25 vCPU × $0.04048 = $14.7752', '$14.78'],
    ['Memory', '1,460 h × 0.5 GB × $0.004445 = $3.24485', '$3.24'],
  ]);
});

test('Batch itself costs nothing', () => {
  expect(rows('batch-nightly-report', 'nl').at(-1)).toEqual(['AWS Batch', 'kost zelf niets', 'US$ 0,00']);
});

test('a year of a Lightsail plan', () => {
  expect(rows('lightsail-blog', 'en')).toEqual([['Plan', '12 months × $5.00', '$60.00']]);
});

test('an HTTP API is cheaper than a REST API', () => {
  expect(rows('api-gateway-http', 'en')).toEqual([
    ['Requests as billed, one per 512 KB or part of it', '10,000,000 × 1 = 10,000,000', undefined],
    ['Requests', '10,000,000 × $1.00 per million requests', '$10.00'],
  ]);
  expect(rows('api-gateway-rest-vs-http', 'en')).toEqual([
    ['Requests', '10,000,000 × $3.50 per million requests', '$35.00'],
  ]);
});

test('every language captions every example, and no two alike', () => {
  for (const locale of localeList) {
    const captions = Object.values(workedExampleTexts[locale].captions);
    expect(new Set(captions).size).toBe(ids.length);
  }
});

test('an unknown example names the nearest', () => {
  expect(() => workedExampleProps('lambda-thumbnail', 'en')).toThrow(/did you mean "lambda-thumbnails"/);
  expect(() => workedExampleProps('toString', 'en')).toThrow(RangeError);
});
