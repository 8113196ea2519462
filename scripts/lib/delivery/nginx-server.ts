/** Runs the real nginx with a generated configuration, on a free port of this machine, for the checks. */
import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {findNginx, root as repository} from '../setup.mjs';
import type {HeaderRule} from './headers-file';
import {renderMaps, renderServer, renderSite} from './nginx';

/** An answer as it came over the wire: nothing unpacked, no redirect followed. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  /** How often each header came, by name in lower case. */
  counts: ReadonlyMap<string, number>;
  body: Buffer;
}

/** What a request says besides its path; a GET without headers when empty. */
export interface Asking {
  method?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A running server. */
export interface RunningNginx {
  /** @param path sent as it is, also where it is malformed */
  ask: (path: string, asking?: Asking) => Promise<Answer>;
  stop: () => Promise<void>;
}

/** Where Debian's package puts the module. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** True where libnginx-mod-http-brotli-static is installed. */
export function hasBrotliModule(): boolean {
  return existsSync(brotliModule);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function ask(port: number, path: string, {method = 'GET', headers = {}}: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path, method, headers, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const counts = new Map<string, number>();
        response.rawHeaders.forEach((name, index) => {
          if (index % 2 === 0) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
        });
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string | undefined>,
          counts,
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** What a package's nginx.conf does around a site, with everything that is written kept in one folder. */
function mainConfig(folder: string, brotli: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n');
  // Started as root, nginx would hand its work to a user who may not read a scratch folder.
  const user = process.getuid?.() === 0 ? 'user root root;\n' : '';
  return `${brotli ? `load_module ${brotliModule};\n` : ''}${user}daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 64; }
http {
  access_log off;
${temporary}
  include ${folder}/site.conf;
}
`;
}

async function untilReady(port: number, child: ChildProcess, complaint: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx stopped:\n${complaint()}`);
    try {
      await ask(port, '/');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/**
 * Starts nginx on the configuration that write-nginx-config writes.
 *
 * @param options.folder scratch folder; the configuration stands there afterwards
 * @param options.root folder that holds the build at `baseUrl`
 * @param options.change changes the generated files, for the test that a spoilt one is found out
 * @throws Error with nginx's own words where it refuses the configuration
 */
export async function startNginx(options: {
  folder: string;
  root: string;
  baseUrl: string;
  rules: readonly HeaderRule[];
  brotli: boolean;
  change?: (file: string, text: string) => string;
}): Promise<RunningNginx> {
  const {folder, root, baseUrl, rules, brotli, change = (_file: string, text: string) => text} = options;
  const nginx = findNginx();
  if (nginx === undefined) {
    throw new Error('nginx is not installed: run "apt-get install -y nginx-light" as root, or "npm test", which does.');
  }
  const port = await freePort();
  const template = readFileSync(join(repository, 'deploy/nginx/site.conf'), 'utf8');
  const listen = `127.0.0.1:${port}`;
  const files = {
    'nginx.conf': mainConfig(folder, brotli),
    'site.conf': renderSite(template, {root, baseUrl, serverName: '_', listen, configDir: folder, brotli}),
    'maps.conf': renderMaps(rules, baseUrl),
    'server.conf': renderServer(rules),
  };
  mkdirSync(folder, {recursive: true});
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), change(file, text));

  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], {stdio: ['ignore', 'ignore', 'pipe']});
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await untilReady(port, child, () => complaint);
  return {
    ask: (path, asking) => ask(port, path, asking),
    async stop() {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}
