/**
 * Writes the CloudFormation template of S3 and CloudFront with the headers of the build in it. See deploy/README.md.
 *
 *   npm run write:cloudfront [-- --out cloudfront.yaml --base-url /notes/]
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {headersOfSomePaths, renderCloudFormation} from './lib/delivery/cloudfront';
import {readHeaders} from './lib/delivery/headers-file';
import {root} from './lib/setup.mjs';

const {values} = parseArgs({
  options: {
    build: {type: 'string', default: join(root, 'build')},
    'base-url': {type: 'string', default: process.env['BASE_URL'] ?? '/'},
    out: {type: 'string', default: join(root, 'cloudfront.yaml')},
  },
});

try {
  const rules = readHeaders(values.build, values['base-url']);
  const template = readFileSync(join(root, 'deploy/cloudformation.yaml'), 'utf8');
  writeFileSync(values.out, renderCloudFormation(template, rules));
  for (const header of headersOfSomePaths(rules))
    console.log(`write:cloudfront: left out, not of all pages: ${header}`);
  console.log(`write:cloudfront: ${values.out}`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`write:cloudfront: ${error.message}`);
  process.exitCode = 1;
}
