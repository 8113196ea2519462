/** Puts the headers of the build into the CloudFormation template. */
import {dump} from 'js-yaml';
import {type HeaderRule, HeadersFileError, headersOf} from './headers-file';

const override = {Override: true};

/** Security headers have a place of their own each; CloudFront refuses them as custom headers. */
const places: Readonly<Record<string, (value: string) => Record<string, object>>> = {
  'content-security-policy': (value) => ({
    ContentSecurityPolicy: {ContentSecurityPolicy: value, ...override},
  }),
  'x-content-type-options': () => ({ContentTypeOptions: override}),
  'x-frame-options': (value) => ({FrameOptions: {FrameOption: value.toUpperCase(), ...override}}),
  'referrer-policy': (value) => ({ReferrerPolicy: {ReferrerPolicy: value, ...override}}),
  'strict-transport-security': (value) => {
    const seconds = /\bmax-age=(\d+)/i.exec(value)?.[1];
    if (seconds === undefined) {
      throw new HeadersFileError(`_headers: Strict-Transport-Security "${value}" has no max-age`);
    }
    return {
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: Number(seconds),
        IncludeSubdomains: /includesubdomains/i.test(value),
        Preload: /preload/i.test(value),
        ...override,
      },
    };
  },
};

/** Cache-Control is kept with each file in the bucket (publish-to-s3). */
const ofTheFile = 'cache-control';

/** Title-Case, as headers are written: the map of `headersOf` has them in lower case. */
const written = (name: string): string => name.replace(/(^|-)\w/g, (start) => start.toUpperCase());

/**
 * Headers that only some paths have. A policy is for all pages alike, so that CloudFront does not send these.
 *
 * @returns `/assets/*: Cross-Origin-Resource-Policy`
 */
export function headersOfSomePaths(rules: readonly HeaderRule[]): string[] {
  const everywhere = headersOf(rules, '/index.html');
  return rules.flatMap(({pattern, headers}) =>
    headers
      .filter(({name, value}) => {
        const lower = name.toLowerCase();
        return lower !== ofTheFile && everywhere.get(lower) !== value;
      })
      .map(({name}) => `${pattern}: ${name}`),
  );
}

/**
 * The template with the headers that every page has.
 *
 * @param template deploy/cloudformation.yaml
 * @throws HeadersFileError for a value that CloudFront cannot hold
 * @throws Error for a template without its place for the headers
 */
export function renderCloudFormation(template: string, rules: readonly HeaderRule[]): string {
  const security = {};
  const custom: object[] = [];
  for (const [name, value] of headersOf(rules, '/index.html')) {
    if (name === ofTheFile) continue;
    const place = places[name];
    if (place === undefined) custom.push({Header: written(name), Value: value, ...override});
    else Object.assign(security, place(value));
  }
  const config = {
    ...(Object.keys(security).length === 0 ? {} : {SecurityHeadersConfig: security}),
    ...(custom.length === 0 ? {} : {CustomHeadersConfig: {Items: custom}}),
  };
  const mark = /^( *)#\{headers\}\n/m;
  if (!mark.test(template)) throw new Error('deploy/cloudformation.yaml has no line #{headers}');
  return template.replace(/^(?:#~.*\n)+/, '').replace(mark, (_whole, indent: string) =>
    dump(config, {lineWidth: -1})
      .replace(/^(?=.)/gm, indent)
      .replace(/\n?$/, '\n'),
  );
}
