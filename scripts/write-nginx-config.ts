/**
 * Writes the nginx configuration of the built site: site.conf (once, then yours), maps.conf and server.conf (for each
 * build). See deploy/README.md.
 *
 *   npm run write:nginx -- --server-name notes.example.org --root /var/www/aws-compute-notes [--brotli]
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';
import {parseArgs} from 'node:util';
import {readHeaders} from './lib/delivery/headers-file';
import {renderMaps, renderServer, renderSite} from './lib/delivery/nginx';
import {root as repository} from './lib/setup.mjs';

const {values} = parseArgs({
  options: {
    build: {type: 'string', default: join(repository, 'build')},
    out: {type: 'string', default: join(repository, 'nginx')},
    root: {type: 'string', default: '/var/www/aws-compute-notes'},
    'base-url': {type: 'string', default: process.env['BASE_URL'] ?? '/'},
    'server-name': {type: 'string', default: '_'},
    listen: {type: 'string', default: '80'},
    'config-dir': {type: 'string', default: '/etc/nginx/aws-compute-notes'},
    brotli: {type: 'boolean', default: false},
  },
});

try {
  for (const name of ['root', 'config-dir'] as const) {
    if (!isAbsolute(values[name])) throw new Error(`--${name} ${values[name]}: write the whole path on the server`);
  }
  const rules = readHeaders(values.build, values['base-url']);
  const template = readFileSync(join(repository, 'deploy/nginx/site.conf'), 'utf8');
  const site = renderSite(template, {
    root: values.root.replace(/\/$/, ''),
    baseUrl: values['base-url'],
    serverName: values['server-name'],
    listen: values.listen,
    configDir: values['config-dir'],
    brotli: values.brotli,
  });
  mkdirSync(values.out, {recursive: true});
  writeFileSync(join(values.out, 'site.conf'), site);
  writeFileSync(join(values.out, 'maps.conf'), renderMaps(rules, values['base-url']));
  writeFileSync(join(values.out, 'server.conf'), renderServer(rules));
  console.log(`write:nginx: site.conf, maps.conf and server.conf in ${values.out}`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`write:nginx: ${error.message}`);
  process.exitCode = 1;
}
