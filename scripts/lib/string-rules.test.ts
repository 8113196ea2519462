import {expect, test} from 'vitest';
import {checkStrings, idsInSource} from './string-rules';

const own = idsInSource([
  `translate({id: 'a.title', message: 'Seen {date}', description: 'x'})`,
  `<Translate id="a.text" description="y">\n  Where everything sits\n</Translate>`,
  `<Translate id="a.date" values={{date: row.date}}>\n {'checked {date}'}\n</Translate>`,
]);

test('ids and messages are read from the code', () => {
  expect(Object.fromEntries(own)).toEqual({
    'a.title': 'Seen {date}',
    'a.text': 'Where everything sits',
    'a.date': 'checked {date}',
  });
});

function messages(strings: Record<string, {message: string}>): string {
  return checkStrings([{locale: 'nl', file: 'nl.json', json: JSON.stringify(strings, null, 2)}], own)
    .map(({message}) => message)
    .join('\n');
}

const whole = {
  'a.title': {message: 'Gezien {date}'},
  'a.text': {message: 'Waar alles thuishoort'},
  'a.date': {message: 'gecontroleerd {date}'},
};

test('a whole dictionary passes', () => {
  expect(messages(whole)).toBe('');
});

test.each<[string, Record<string, {message: string}>, RegExp]>([
  ['missing', {'a.title': whole['a.title'], 'a.date': whole['a.date']}, /"a\.text" has no nl text/],
  ['still English', {...whole, 'a.text': {message: 'Where everything sits'}}, /still English/],
  ['a lost placeholder', {...whole, 'a.title': {message: 'Gezien'}}, /placeholders differ/],
  ['left over', {...whole, 'a.old': {message: 'x'}}, /nothing uses this id/],
  ['empty', {...whole, 'a.text': {message: ' '}}, /empty/],
])('%s', (_, strings, expected) => {
  expect(messages(strings)).toMatch(expected);
});

test('a finding names the line of its entry', () => {
  const json = JSON.stringify({...whole, 'a.date': {message: 'gecontroleerd'}}, null, 2);
  const [finding] = checkStrings([{locale: 'nl', file: 'nl.json', json}], own);
  expect(json.split('\n')[finding!.line - 1]).toMatch(/"a\.date"/);
});
