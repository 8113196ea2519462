import {expect, it} from 'vitest';
import {learningResource, scriptContent, webSite} from './structured-data';

const site = {name: 'Notes', url: 'https://example.org/nl/'};
const page = {
  title: 'Amazon ECS',
  description: 'Wat ECS is.',
  url: 'https://example.org/nl/services/ecs/',
  locale: 'nl',
  kind: 'lecture notes',
  services: ['Amazon ECS'],
  modified: Date.UTC(2026, 10, 21, 6),
  site,
} as const;

it('says what a note is', () => {
  expect(learningResource(page)).toMatchObject({
    '@type': 'LearningResource',
    name: 'Amazon ECS',
    inLanguage: 'nl',
    dateModified: '2026-11-21',
    isPartOf: {name: 'Notes', url: 'https://example.org/nl/'},
    about: [{'@type': 'Thing', name: 'Amazon ECS'}],
    isAccessibleForFree: true,
  });
});

it('leaves out what is not known', () => {
  const data = learningResource({...page, services: [], modified: null});
  expect(Object.keys(data)).not.toContain('about');
  expect(Object.keys(data)).not.toContain('dateModified');
});

it('leads a search to the page of the language', () => {
  expect(JSON.stringify(webSite(site, 'All of it', 'nl'))).toContain('https://example.org/nl/search/?q={query}');
});

it('cannot be ended by its own text', () => {
  const content = scriptContent(learningResource({...page, title: 'a </script><script>alert(1)</script>'}));
  expect(content).not.toContain('<');
  expect(JSON.parse(content)).toMatchObject({name: 'a </script><script>alert(1)</script>'});
});
