/** Packs the text files of a build once, at the highest setting, so that the server never has to. */
import {readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {isCompressible, listFiles} from './files';

/** Below this a packed file saves nothing: it would fit into the same packet. Bytes. */
const smallestFile = 1024;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Both forms are the same for the same input: Node writes no time into the gzip header. */
const forms = {
  gz: (content: Buffer) => toGzip(content, {level: 9}),
  br: (content: Buffer) =>
    toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
};

/** Bytes of the packed files in three forms. */
export interface Packed {
  files: number;
  plain: number;
  gz: number;
  br: number;
}

async function compressFile(file: string): Promise<Omit<Packed, 'files'>> {
  const content = readFileSync(file);
  const {atime, mtime} = statSync(file);
  const sizes = {plain: content.length, gz: content.length, br: content.length};
  for (const form of ['gz', 'br'] as const) {
    const packed = await forms[form](content);
    const twin = `${file}.${form}`;
    if (packed.length >= content.length) {
      rmSync(twin, {force: true});
      continue;
    }
    writeFileSync(twin, packed);
    // nginx makes the ETag of size and time.
    utimesSync(twin, atime, mtime);
    sizes[form] = packed.length;
  }
  return sizes;
}

/**
 * Writes `<file>.gz` and `<file>.br` beside each text file of more than a kilobyte.
 *
 * @param folder the built site
 * @param isChosen leaves files out; gets the path from the folder
 */
export async function compressFolder(
  folder: string,
  isChosen: (path: string) => boolean = () => true,
): Promise<Packed> {
  const files = listFiles(folder)
    .filter(isChosen)
    .map((path) => join(folder, path))
    .filter((file) => isCompressible(file) && statSync(file).size > smallestFile);
  const total: Packed = {files: files.length, plain: 0, gz: 0, br: 0};
  // Four at a time: as many as Node has threads for it.
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const sizes = await compressFile(file);
      for (const form of ['plain', 'gz', 'br'] as const) total[form] += sizes[form];
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return total;
}
