import {expect, test} from 'vitest';
import {buildFault} from './build-fault';

const stops = {name: 'a case', says: /x\.mdx:7/};
const builds = {name: 'a case'};

test.each([
  [stops, {code: 1, output: 'docs/x.mdx:7:3: unknown'}],
  [builds, {code: 0, output: ''}],
])('what is as expected is no fault', (expectation, answer) => {
  expect(buildFault(expectation, answer)).toBeUndefined();
});

test.each([
  [stops, {code: 0, output: 'docs/x.mdx:7:3: unknown'}, 'the build did not stop'],
  [stops, {code: 1, output: 'docs/x.mdx: unknown'}, 'the build stopped without saying'],
  [builds, {code: 1, output: 'broken'}, 'did not build'],
  [builds, {code: null, output: ''}, 'did not build'],
])('what is not is named', (expectation, answer, fault) => {
  expect(buildFault(expectation, answer)).toContain(`a case: ${fault}`);
});
