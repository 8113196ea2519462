/** Writes a .gz and a .br beside each text file of the build, for servers that send packed files as they are. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {compressFolder} from './lib/delivery/compress';
import {root} from './lib/setup.mjs';

const build = process.argv[2] ?? join(root, 'build');
if (!existsSync(build)) {
  console.error(`compress:build: there is no ${build}. Run "npm run build" first.`);
  process.exitCode = 1;
} else {
  const {files, plain, gz, br} = await compressFolder(build);
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`compress:build: ${files} files, ${mb(plain)}: gzip ${mb(gz)}, brotli ${mb(br)}`);
}
