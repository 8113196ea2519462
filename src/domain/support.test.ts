import {expect, test} from 'vitest';
import {facts} from '../data/facts';
import {supportStatus} from './support';

const statusOf = (id: string, today: string) => supportStatus(facts.get(id).fact!, today);

test('a version leaves standard support on its day, not before', () => {
  expect(statusOf('eks.version.1-34.standard-until', '2026-12-01')).toBe('ahead');
  expect(statusOf('eks.version.1-34.standard-until', '2026-12-02')).toBe('over');
});

test('a runtime that is deprecated says so', () => {
  expect(statusOf('lambda.runtime.nodejs20-x.deprecated', '2026-11-21')).toBe('over');
  expect(statusOf('lambda.runtime.nodejs24-x.deprecated', '2026-11-21')).toBe('ahead');
});

test('a date that ends nothing has no status', () => {
  expect(statusOf('eks.version.1-36.released', '2026-11-21')).toBeUndefined();
  expect(statusOf('lambda.timeout.max', '2026-11-21')).toBeUndefined();
});
