import {describe, expect, it} from 'vitest';
import {noticesText, objection, packageFolder} from './notices';
import {readPackage} from './packages';

const shipped = {name: 'a', version: '1.0.0', licence: 'MIT', text: 'MIT License'};

describe('a module of the bundle', () => {
  it.each([
    ['/site/node_modules/react/index.js', '/site/node_modules/react'],
    ['/site/node_modules/@orama/stemmers/dist/nl.js?x', '/site/node_modules/@orama/stemmers'],
    ['/site/node_modules/a/node_modules/b/index.js', '/site/node_modules/a/node_modules/b'],
    ['C:\\site\\node_modules\\react\\index.js', 'C:/site/node_modules/react'],
    ['/site/src/pages/index.tsx', undefined],
  ])('%s belongs to %s', (file, folder) => {
    expect(packageFolder(file)).toBe(folder);
  });
});

describe('a package in the bundle', () => {
  it('may be shipped with an allowed licence and its text', () => {
    expect(objection(shipped)).toBeUndefined();
  });
  it.each([
    [{...shipped, licence: 'AGPL-3.0'}, 'AGPL-3.0'],
    [{...shipped, licence: undefined}, 'none'],
    [{...shipped, text: undefined}, 'no licence text'],
    [{...shipped, text: ' \n'}, 'no licence text'],
  ])('%j fails the build', (bad, reason) => {
    expect(objection(bad)).toContain(reason);
    expect(objection(bad)).toContain('a@1.0.0');
  });
});

it('reads a package with its licence', () => {
  expect(readPackage('node_modules/react')).toMatchObject({name: 'react', licence: 'MIT'});
  expect(readPackage('node_modules/react').text).toContain('Permission is hereby granted');
  // From its readme, and from the package that it was published beside.
  expect(readPackage('node_modules/isarray').text).toContain('Permission is hereby granted');
  expect(readPackage('node_modules/infima').text).toContain('Permission is hereby granted');
});

it('names what is no package', () => {
  expect(() => readPackage('src/plugins')).toThrow('src/plugins');
});

it('lists packages by name, and a text once', () => {
  const text = noticesText('Notes', [{...shipped, name: 'b'}, shipped, {...shipped, name: 'c', text: 'Other'}]);
  expect(text.indexOf('a 1.0.0 (MIT)')).toBeLessThan(text.indexOf('b 1.0.0 (MIT)'));
  expect(text.match(/MIT License/g)).toHaveLength(1);
  expect(text).toContain('c 1.0.0 (MIT)\n\nOther');
});
