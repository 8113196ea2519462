/** A static server that compresses as a good host does: brotli made once, kept in memory, offered to who accepts it. */
import {createServer, type Server} from 'node:http';
import {readFileSync, statSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import type {AddressInfo} from 'node:net';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const compressible = /^(text|application\/(json|manifest|wasm)|image\/svg)/;

function fileOf(folder: string, path: string): string | undefined {
  const wanted = join(folder, normalize(decodeURIComponent(path)));
  if (!wanted.startsWith(folder)) return undefined;
  for (const file of [wanted, join(wanted, 'index.html'), `${wanted}.html`]) {
    try {
      if (statSync(file).isFile()) return file;
    } catch {
      // The next spelling of the address.
    }
  }
  return undefined;
}

/** @returns the server and its address without a slash at the end */
export async function serve(folder: string): Promise<{server: Server; origin: string}> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = fileOf(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) {
      response.writeHead(404, {'content-type': 'text/plain'}).end('not found');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers: Record<string, string> = {'content-type': type, 'cache-control': 'max-age=600'};
    let body: Buffer = readFileSync(file);
    if (compressible.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      let small: Buffer | undefined = compressed.get(file);
      if (small === undefined) {
        small = brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}});
        compressed.set(file, small);
      }
      body = small;
      headers['content-encoding'] = 'br';
    }
    response.writeHead(200, {...headers, 'content-length': String(body.length)}).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
}
