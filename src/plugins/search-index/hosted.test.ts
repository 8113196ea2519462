import {describe, expect, it} from 'vitest';
import {hostedSearch} from './hosted';

describe('hostedSearch', () => {
  it('is off without a setting', () => {
    expect(hostedSearch(undefined)).toBeUndefined();
    expect(hostedSearch('')).toBeUndefined();
  });

  it('reads application, key and index', () => {
    expect(hostedSearch('APP, key, notes')).toMatchObject({
      appId: 'APP',
      apiKey: 'key',
      indexName: 'notes',
      searchPagePath: 'search',
    });
  });

  it.each(['APP', 'APP,key', 'APP,,notes', 'a,b,c,d'])('refuses "%s"', (setting) => {
    expect(() => hostedSearch(setting)).toThrow(RangeError);
  });
});
