import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {describe, expect, test} from 'vitest';
import {asText, isMapping, type Mapping, parseTemplate, type Value} from '../cloudformation/template';
import {root} from '../setup.mjs';
import {headersOfSomePaths, renderCloudFormation} from './cloudfront';
import {parseHeaders} from './headers-file';

const source = readFileSync(join(root, 'deploy/cloudformation.yaml'), 'utf8');
const headers = readFileSync(join(root, 'scripts/lib/delivery/fixtures/_headers'), 'utf8');

/** @throws Error where the template has no mapping there */
function at(content: Mapping, ...path: readonly string[]): Mapping {
  return path.reduce<Mapping>((inside, key) => {
    const next: Value | undefined = inside[key];
    if (!isMapping(next)) throw new Error(`no mapping at ${path.join('.')}`);
    return next;
  }, content);
}

const policy = (text: string): Mapping =>
  at(
    parseTemplate(renderCloudFormation(source, parseHeaders(text))).content,
    ...['Resources', 'Headers', 'Properties', 'ResponseHeadersPolicyConfig'],
  );

describe('headers of the build in the template', () => {
  test('the policy is that of _headers, word for word', () => {
    const csp = /Content-Security-Policy: (.*)/.exec(headers)![1]!;
    expect(policy(headers)['SecurityHeadersConfig']).toEqual({
      ContentSecurityPolicy: {ContentSecurityPolicy: csp, Override: true},
      ContentTypeOptions: {Override: true},
      FrameOptions: {FrameOption: 'DENY', Override: true},
      ReferrerPolicy: {ReferrerPolicy: 'strict-origin-when-cross-origin', Override: true},
    });
    expect(policy(headers)['CustomHeadersConfig']).toEqual({
      Items: [
        {Header: 'Cross-Origin-Opener-Policy', Value: 'same-origin', Override: true},
        {Header: 'Permissions-Policy', Value: /Permissions-Policy: (.*)/.exec(headers)![1]!, Override: true},
      ],
    });
  });

  test('frames and transport have their own places; Cache-Control goes with the files', () => {
    const text =
      '/*\n  X-Frame-Options: deny\n  Cache-Control: no-cache\n  Strict-Transport-Security: max-age=63072000; includeSubDomains';
    expect(policy(text)).toMatchObject({
      SecurityHeadersConfig: {
        FrameOptions: {FrameOption: 'DENY', Override: true},
        StrictTransportSecurity: {AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Preload: false},
      },
    });
    expect(policy(text)).not.toHaveProperty('CustomHeadersConfig');
  });

  test('what only some paths have is named', () => {
    expect(headersOfSomePaths(parseHeaders(headers))).toEqual([]);
    const more = `${headers}\n/data/*\n  Access-Control-Allow-Origin: https://a.example\n`;
    expect(headersOfSomePaths(parseHeaders(more))).toEqual(['/data/*: Access-Control-Allow-Origin']);
  });

  test('a transport header without its time is refused', () => {
    expect(() => policy('/*\n  Strict-Transport-Security: preload')).toThrow(/has no max-age/);
  });

  test('a template without the place is refused', () => {
    expect(() => renderCloudFormation('Resources: {}', parseHeaders(headers))).toThrow(/no line #\{headers\}/);
  });
});

interface Response {
  statusCode: number;
  headers: Record<string, {value: string}>;
}
interface Request {
  uri: string;
  rawQueryString: () => string | undefined;
}

describe('the function for index pages', () => {
  const properties = at(parseTemplate(source).content, 'Resources', 'IndexPages', 'Properties');
  const code = asText(properties['FunctionCode']);

  /** Runs it as CloudFront does: the language alone, nothing of Node. */
  function run(uri: string, query?: string): Request | Response {
    const event = {version: '1.0', request: {method: 'GET', uri, rawQueryString: () => query, headers: {}}};
    return runInNewContext(`${code}\nhandler(event)`, {event}, {timeout: 1000}) as Request | Response;
  }

  test.each([
    ['/', '/index.html'],
    ['/services/ecs/', '/services/ecs/index.html'],
    ['/notes/nl/', '/notes/nl/index.html'],
    ['/changes/1.2/', '/changes/1.2/index.html'],
    ['/assets/js/main.1a2b3c4d.js', '/assets/js/main.1a2b3c4d.js'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
  ])('%s is %s', (uri, expected) => {
    expect(run(uri)).toMatchObject({uri: expected});
  });

  test.each([
    ['/services/ecs', undefined, '/services/ecs/'],
    ['/nl', '', '/nl/'],
    ['/search', 'q=a%26b&q=c', '/search/?q=a%26b&q=c'],
    ['//evil.example/x', undefined, '/evil.example/x/'],
    ['/\\evil', undefined, '/evil/'],
    ['///\\/evil', undefined, '/evil/'],
  ])('%s?%s is sent to %s', (uri, query, location) => {
    expect(run(uri, query)).toMatchObject({statusCode: 301, headers: {location: {value: location}}});
  });

  test('keeps to the limits of CloudFront: runtime, size, no modules, no newer syntax', () => {
    expect(properties['FunctionConfig']).toMatchObject({Runtime: 'cloudfront-js-2.0'});
    expect(Buffer.byteLength(code)).toBeLessThan(10 * 1024);
    expect(code).not.toMatch(/\b(?:import|require|Buffer|process|fetch|URL|eval|Function)\b|\?\.|\?\?/);
  });
});
