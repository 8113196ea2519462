import {describe, expect, it} from 'vitest';
import {forgetSearches, recentSearches, rememberSearch} from './recent';

const key = 'aws-compute-notes.search.recent';

function memoryStore(initial?: string) {
  const values = new Map<string, string>(initial === undefined ? [] : [[key, initial]]);
  return {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name),
  };
}

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}
const forbidden = {getItem: refuse, setItem: refuse, removeItem: refuse};

describe('recent searches', () => {
  it('keeps the latest first, each once, six at most', () => {
    const store = memoryStore();
    for (const query of ['ecs', 'eks', 'ecr', 'rds', 's3', 'ec2', 'lambda', ' ECS ']) rememberSearch(query, store);
    expect(recentSearches(store)).toEqual(['ECS', 'lambda', 'ec2', 's3', 'rds', 'ecr']);
  });

  it('does not keep a letter or a letter of ten pages', () => {
    const store = memoryStore();
    rememberSearch('e', store);
    rememberSearch('x'.repeat(101), store);
    expect(recentSearches(store)).toEqual([]);
  });

  it('forgets', () => {
    const store = memoryStore();
    rememberSearch('ecs', store);
    forgetSearches(store);
    expect(recentSearches(store)).toEqual([]);
  });

  it.each([
    '{',
    'null',
    '[]',
    '{"version":2,"queries":["ecs"]}',
    '{"version":1,"queries":[1]}',
    '{"version":1,"queries":"ecs"}',
  ])('takes corrupt storage for empty: %s', (stored) => {
    const store = memoryStore(stored);
    expect(recentSearches(store)).toEqual([]);
    rememberSearch('ecs', store);
    expect(recentSearches(store)).toEqual(['ecs']);
  });

  it('works where storage is forbidden', () => {
    expect(recentSearches(forbidden)).toEqual([]);
    expect(() => {
      rememberSearch('ecs', forbidden);
      forgetSearches(forbidden);
    }).not.toThrow();
  });

  it('works where there is no storage', () => {
    expect(recentSearches(undefined)).toEqual([]);
  });
});
