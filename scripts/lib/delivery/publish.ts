/** In which steps, and with which headers, a build goes into a bucket so that readers never meet half of it. */
import {cacheForever, cacheControlOf, extensionOf, isPacked, mediaTypeOf} from './files';

/** Files that go up in one command: same step, same headers. */
export interface Upload {
  files: string[];
  contentType: string;
  cacheControl: string;
  /** True where an object of this name already has this content. */
  isHashed: boolean;
}

/**
 * What a page needs is there before the page; the service worker and its list, which lead to everything, come last.
 * 0 hashed files, 1 other data, 2 pages, 3 service worker.
 */
function stepOf(path: string): number {
  if (cacheControlOf(`/${path}`) === cacheForever) return 0;
  if (/(?:^|\/)(?:offline-manifest\.json|sw\.js)$/.test(path)) return 3;
  return extensionOf(path) === 'html' ? 2 : 1;
}

/**
 * Uploads in their order. CloudFront compresses by itself, so that packed twins stay at home, and so does `_headers`.
 *
 * @param files of the build, from its root: `nl/index.html`
 */
export function planUploads(files: readonly string[]): Upload[] {
  const uploads = new Map<string, Upload>();
  const wanted = files.filter((file) => !isPacked(file) && !/(?:^|\/)(?:\.(?!well-known\/)|_headers$)/.test(file));
  const inOrder = [...wanted].sort((a, b) => stepOf(a) - stepOf(b) || (a < b ? -1 : 1));
  for (const file of inOrder) {
    const step = stepOf(file);
    const contentType = mediaTypeOf(file);
    const key = `${step} ${contentType}`;
    const upload = uploads.get(key) ?? {
      files: [],
      contentType,
      cacheControl: cacheControlOf(`/${file}`),
      isHashed: step === 0,
    };
    upload.files.push(file);
    uploads.set(key, upload);
  }
  return [...uploads.values()];
}
