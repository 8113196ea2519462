/** Serves a built site on an origin of its own, and fails when it is told to. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {localeList} from '../src/data/locales';
import type {Manifest} from '../src/domain/offline/manifest';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Answers in the place of the site; `true` when it did. */
export type Fault = (path: string, response: ServerResponse, content: Buffer | undefined) => boolean;

/** A server of the built site that a test can make fail. */
export interface SiteServer {
  url: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  fault: Fault | undefined;
  /** Puts a file in the place of the built one. */
  replace: (path: string, content: string) => void;
  /** Publishes a new version of a language in which a page reads differently. */
  publish: (languageBase: string, page: string, edit: (html: string) => string) => void;
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}

/**
 * @param folder with the built site
 * @param base under which the site was built
 */
export async function serveSite(folder: string, base = '/'): Promise<SiteServer> {
  const replaced = new Map<string, string>();
  const read = (path: string): Buffer | undefined => {
    const content = replaced.get(path);
    if (content !== undefined) return Buffer.from(content);
    const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    return path.startsWith(base) && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const notFound = (path: string): Buffer => {
    const locale = localeList.find((candidate) => path.startsWith(`${base}${candidate}/`));
    return readFileSync(join(folder, locale ?? '', '404.html'));
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    site.requests.push(path);
    const content = read(path);
    if (site.fault?.(path, response, content) === true) return;
    const type = types[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': content === undefined ? types['.html'] : type,
      'cache-control': 'no-cache',
    });
    response.end(content ?? notFound(path));
  });

  let port = 0;
  const site: SiteServer = {
    url: '',
    requests: [],
    fault: undefined,
    replace: (path, content) => replaced.set(path, content),
    publish(languageBase, page, edit) {
      const html = edit(read(page)!.toString('utf8'));
      replaced.set(page, html);
      const address = `${languageBase}offline-manifest.json`;
      const manifest = JSON.parse(read(address)!.toString('utf8')) as Manifest;
      const entries = manifest.entries.map((entry) =>
        languageBase + entry.path === page
          ? {...entry, hash: hashOf(html), text: hashOf(html), bytes: Buffer.byteLength(html)}
          : entry,
      );
      replaced.set(address, JSON.stringify({...manifest, entries, version: hashOf(JSON.stringify(entries))}));
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () =>
      new Promise((resolve) => {
        server.listen(port, 'localhost', () => {
          port = (server.address() as AddressInfo).port;
          site.url = `http://localhost:${port}`;
          resolve();
        });
      }),
  };
  await site.start();
  return site;
}
