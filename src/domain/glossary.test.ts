import {existsSync} from 'node:fs';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {glossaryTerms, glossaryTexts} from '../data/glossary';
import {localeList, type Locale} from '../data/locales';
import {glossaryTermSchema} from '../data/schema';
import {serviceIds} from '../data/services/ids';
import {glossaryAlternates, glossaryProps} from './glossary';
import {plainText} from './rich-text';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Names of AWS, of Kubernetes and of formats: the same word in every language. */
const names = words(`
  ami api-gateway application-auto-scaling auto-scaling-group batch bucket docker-hub dockerfile ebs ec2 ecr ecs eks
  eks-auto-mode elastic-beanstalk express-mode fargate fargate-spot function-url handler image-digest kernel kubectl kubernetes
  kubernetes-deployment lambda lightsail managed-instances multi-az namespace on-premises pod rds runtime s3 savings-plans
  serverless service-connect sidecar sla snapstart spot vcpu vpc
`);

/** Words that engineers say in English, or that happen to be alike, by language. */
const alike: Readonly<Record<Exclude<Locale, 'en'>, readonly string[]>> = {
  nl: words(`
    alarm array-job authorizer availability-zone blueprint capacity-provider container control-plane data-plane
    dead-letter-queue ecs-cluster ecs-service endpoint event-source-mapping hypervisor image-scanning instance
    job launch-type lifecycle-policy lightsail-plan load-balancer metric microservices multi-node-parallel-job node node-group object
    on-demand predictive-scaling pull-through-cache repository reserved-instances rolling-update route scheduled-scaling
    security-group snapshot stage step-scaling subnet target-group target-tracking throttling workload
  `),
  es: words('lightsail-plan'),
};

describe('glossary', () => {
  it('has at least 120 terms, with ids in kebab case', () => {
    const ids = Object.keys(glossaryTerms);
    expect(ids.length).toBeGreaterThanOrEqual(120);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('leads to a note that exists, in a group that exists', () => {
    const groups: readonly string[] = [...serviceIds, 'auto-scaling', 'aws'];
    for (const [id, term] of Object.entries(glossaryTerms)) {
      const {page, group} = v.parse(glossaryTermSchema, term);
      expect(existsSync(`docs/${page}.mdx`) || existsSync(`docs/${page}/index.mdx`), `${id}: ${page}`).toBe(true);
      expect(groups, id).toContain(group);
    }
  });

  it('gives the word of the exam only beside a translation', () => {
    const rows = (locale: Locale) => new Map(glossaryProps(locale).rows.map((row) => [row.id, row]));
    expect(rows('nl').get('task-definition')).toMatchObject({term: 'taakdefinitie', english: 'task definition'});
    expect(rows('nl').get('pod')).not.toHaveProperty('english');
    expect([...rows('en').values()].some(({english}) => english !== undefined)).toBe(false);
  });
});

describe.each(localeList)('glossary in %s', (locale) => {
  const {rows, groups} = glossaryProps(locale);
  const terms = rows.map(({term}) => term);

  it('is in the order of the alphabet', () => {
    const {compare} = new Intl.Collator(locale);
    expect(terms).toEqual([...terms].sort(compare));
  });

  it('has every term once', () => {
    expect(rows).toHaveLength(Object.keys(glossaryTerms).length);
    expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length);
    expect(new Set(terms.map((term) => term.toLocaleLowerCase(locale))).size).toBe(rows.length);
  });

  it('defines in one sentence', () => {
    for (const {id, definition} of rows) expect(plainText(definition), id).toMatch(/^[^a-z].*[^.]\.$/);
  });

  it('has no synonym twice and none that is the term', () => {
    for (const {id, term, english, synonyms} of rows) {
      const all = [term, ...(english === undefined ? [] : [english]), ...synonyms].map((word) => word.toLowerCase());
      if (english?.toLowerCase() === term.toLowerCase()) all.shift();
      expect(new Set(all).size, id).toBe(all.length);
    }
  });

  it('names every group of the filter', () => {
    expect(groups.map(({id}) => id).sort()).toEqual([...new Set(rows.map(({group}) => group))].sort());
  });
});

describe.each(['nl', 'es'] as const)('glossary translated to %s', (locale) => {
  it('keeps the English word only where engineers do', () => {
    const kept = Object.keys(glossaryTerms).filter(
      (id) => glossaryTexts[locale][id]?.term === glossaryTexts.en[id]?.term,
    );
    expect(kept.sort()).toEqual([...names, ...alike[locale]].sort());
  });
});

it('every language’s word for a term leads the search to its note', () => {
  const words = glossaryAlternates().find(
    ({path, words: all}) => path.startsWith('services/ecs') && all.includes('task definition'),
  );
  expect(words?.words).toEqual(expect.arrayContaining(['task definition', 'taakdefinitie', 'definición de tarea']));
  expect(glossaryAlternates()).toHaveLength(Object.keys(glossaryTerms).length);
});
