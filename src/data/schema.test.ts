import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {changeFiles, correctionFiles} from './corrections';
import {localeList} from './locales';
import {changeSchema, correctionSchema, profileSchema, profileTextSchema, variantSchema} from './schema';
import {serviceById, sideById} from './services';
import {serviceIds, variantIds} from './services/ids';

/** What is wrong with a record, in the words of the schema; none where it has the shape. */
function issuesOf(schema: v.GenericSchema, record: unknown): string[] {
  return (v.safeParse(schema, record).issues ?? []).map(({message}) => message);
}

/** The build checks facts, sources, pairs and the guide; the tests of their modules check terms and exam guides. */
describe('what the compiler cannot see in the shapes', () => {
  test.each(serviceIds)('service %s', (id) => {
    const {profile, text} = serviceById(id);
    expect(issuesOf(profileSchema, profile)).toEqual([]);
    for (const locale of localeList) expect(issuesOf(profileTextSchema, text[locale])).toEqual([]);
  });

  test.each(variantIds)('variant %s', (id) => {
    const {layer, page} = sideById(id);
    expect(issuesOf(variantSchema, {layer, page})).toEqual([]);
  });

  test.each(correctionFiles.flatMap(({corrections}) => Object.entries(corrections)))('correction %s', (_, record) => {
    expect(issuesOf(correctionSchema, record)).toEqual([]);
  });

  test.each(changeFiles.flatMap(({changes}) => Object.entries(changes)))('change %s', (_, record) => {
    expect(issuesOf(changeSchema, record)).toEqual([]);
  });

  test('a correction without a service does not pass', () => {
    const [first] = correctionFiles.flatMap(({corrections}) => Object.values(corrections));
    expect(issuesOf(correctionSchema, {...first, services: []})).not.toEqual([]);
  });
});
