import {describe, expect, it} from 'vitest';
import {parseRecord, type KeptRecord} from './kept';
import {parseMessage} from './messages';

const record: KeptRecord = {
  format: 1,
  locale: 'es',
  version: '0123456789abcdef0123',
  savedOn: '2026-11-21T08:00:00.000Z',
  files: 200,
  pages: 50,
  bytes: 8_000_000,
};

describe('parseRecord', () => {
  it('reads what was written', () => {
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });

  it.each([
    ['nothing', ''],
    ['half of it', JSON.stringify(record).slice(0, 40)],
    ['another format', JSON.stringify({...record, format: 2})],
    ['a version that is no hash', JSON.stringify({...record, version: '<script>'})],
    ['a date that is none', JSON.stringify({...record, savedOn: 'yesterday'})],
    ['no file', JSON.stringify({...record, files: 0})],
    ['something more', JSON.stringify({...record, html: '<b>'})],
  ])('refuses %s', (_, text) => {
    expect(parseRecord(text)).toBeUndefined();
  });
});

describe('parseMessage', () => {
  it('knows the two messages', () => {
    const seen = {type: 'seen', page: 'https://x.org/', assets: ['https://x.org/a.js']};
    expect(parseMessage(seen)).toEqual(seen);
    expect(parseMessage({type: 'activate'})).toEqual({type: 'activate'});
  });

  it.each([
    [null],
    ['activate'],
    [{type: 'delete'}],
    [{type: 'seen', page: 'no address', assets: []}],
    [{type: 'seen', page: 'https://x.org/', assets: Array.from({length: 201}, () => 'https://x.org/')}],
  ])('ignores %j', (data) => {
    expect(parseMessage(data)).toBeUndefined();
  });
});
