/**
 * Serves the build with the real nginx, configured as deploy/README.md says, and asks for every file of it and for much
 * that is not there: status, content, packed forms, headers, types, redirects, 404s. Prints each answer that is wrong.
 * The headers of the build must also be such that CloudFormation takes them.
 *
 *   npm run check:serving [-- --headers file]
 */
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {checkTemplate} from './lib/cloudformation/rules';
import {parseTemplate} from './lib/cloudformation/template';
import {renderCloudFormation} from './lib/delivery/cloudfront';
import {compressFolder} from './lib/delivery/compress';
import {parseHeaders, readHeaders} from './lib/delivery/headers-file';
import {hasBrotliModule, startNginx} from './lib/delivery/nginx-server';
import {checkServing, hiddenFiles} from './lib/delivery/serving-rules';
import {root} from './lib/setup.mjs';

const {values} = parseArgs({
  options: {
    build: {type: 'string', default: join(root, 'build')},
    'base-url': {type: 'string', default: process.env['BASE_URL'] ?? '/'},
    headers: {type: 'string'},
  },
});
const baseUrl = values['base-url'];

/** Packing everything takes half a minute; a service, the home pages and the 404s of all languages say enough. */
const isSample = (path: string): boolean => /^(?:\w\w\/)?(?:services\/ecs\/.*|[^/]+)$/.test(path);

const scratch = mkdtempSync(join(tmpdir(), 'notes-serving-'));
try {
  if (!existsSync(join(values.build, 'index.html'))) {
    throw new Error(`there is no site in ${values.build}; run "npm run build" first`);
  }
  const rules =
    values.headers === undefined
      ? readHeaders(values.build, baseUrl)
      : parseHeaders(readFileSync(values.headers, 'utf8'));
  const build = join(scratch, 'www', baseUrl);
  cpSync(values.build, build, {recursive: true});
  for (const file of hiddenFiles.filter((path) => !existsSync(join(build, path)))) {
    mkdirSync(dirname(join(build, file)), {recursive: true});
    writeFileSync(join(build, file), 'hidden');
  }
  const packed = await compressFolder(build, isSample);
  const brotli = hasBrotliModule();
  const server = await startNginx({
    folder: join(scratch, 'nginx'),
    root: join(scratch, 'www'),
    baseUrl,
    rules,
    brotli,
  });
  try {
    const wrong = await checkServing({
      ask: (path, asking) => server.ask(path, asking),
      build,
      baseUrl,
      rules,
      encodings: brotli ? ['br', 'gzip'] : ['gzip'],
    });
    const stack = renderCloudFormation(readFileSync(join(root, 'deploy/cloudformation.yaml'), 'utf8'), rules);
    for (const {file, message} of checkTemplate('deploy/cloudformation.yaml', parseTemplate(stack))) {
      wrong.push(`${file}: ${message}`);
    }
    for (const finding of wrong) console.error(finding);
    const summary = `nginx${brotli ? ' with brotli' : ''}, ${packed.files} packed files`;
    console.log(`check:serving: ${summary}: ${wrong.length === 0 ? 'ok' : `${wrong.length} problems`}`);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    await server.stop();
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`check:serving: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, {recursive: true, force: true});
}
