/**
 * Puts the build into the bucket of deploy/cloudformation.yaml by way of the AWS CLI: hashed files, data, pages, service
 * worker; then what is no longer in the build goes, and CloudFront forgets its copies. Run it again after a failure.
 *
 *   npm run publish:s3 -- --bucket B --distribution D [--base-url /notes/] [--prune-hashed] [--dry-run]
 */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {listFiles} from './lib/delivery/files';
import {planUploads} from './lib/delivery/publish';
import {root} from './lib/setup.mjs';

const {values} = parseArgs({
  options: {
    build: {type: 'string', default: join(root, 'build')},
    'base-url': {type: 'string', default: process.env['BASE_URL'] ?? '/'},
    bucket: {type: 'string'},
    distribution: {type: 'string'},
    // Readers with an open page still ask for the scripts and indexes of the build that it came from.
    'prune-hashed': {type: 'boolean', default: false},
    'dry-run': {type: 'boolean', default: false},
  },
});

/** @throws Error that says which command failed */
function aws(...args: string[]): void {
  if (values['dry-run']) {
    console.log(`aws ${args.join(' ')}`);
    return;
  }
  const {status, error} = spawnSync('aws', args, {stdio: 'inherit'});
  if (error !== undefined) throw new Error(`the AWS CLI could not be started (${error.message}); install it first`);
  if (status !== 0) throw new Error(`stopped: "aws ${args.slice(0, 2).join(' ')}" failed; the reason stands above`);
}

const scratch = mkdtempSync(join(tmpdir(), 'notes-publish-'));
try {
  const {bucket, distribution, build} = values;
  if (bucket === undefined || distribution === undefined) {
    throw new Error('--bucket and --distribution are needed: the outputs BucketName and DistributionId of the stack');
  }
  if (!existsSync(join(build, 'index.html')))
    throw new Error(`there is no site in ${build}; run "npm run build" first`);
  const target = `s3://${bucket}${values['base-url']}`;
  const uploads = planUploads(listFiles(build));
  for (const [index, {files, contentType, cacheControl, isHashed}] of uploads.entries()) {
    const folder = join(scratch, String(index));
    for (const file of files) cpSync(join(build, file), join(folder, file), {preserveTimestamps: true});
    const how = isHashed ? ['sync', '--size-only'] : ['cp', '--recursive'];
    const headers = ['--content-type', contentType, '--cache-control', cacheControl];
    aws('s3', how[0]!, folder, target, ...how.slice(1), ...headers, '--no-progress');
  }
  // Everything of the build is up and has its size: this only deletes. Times differ, so sizes are what counts.
  const keep = values['prune-hashed'] ? [] : ['--exclude', `*[.-]${'[0-9a-f]'.repeat(8)}*`];
  const all = join(scratch, 'all');
  for (const file of uploads.flatMap(({files}) => files)) cpSync(join(build, file), join(all, file));
  aws('s3', 'sync', all, target, '--delete', '--size-only', ...keep, '--no-progress');
  aws('cloudfront', 'create-invalidation', '--distribution-id', distribution, '--paths', `${values['base-url']}*`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`publish:s3: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, {recursive: true, force: true});
}
