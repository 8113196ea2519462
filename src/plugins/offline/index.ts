/**
 * What reading without network needs: the service worker (`sw.js`, once, at the root of the site) and for each language
 * `offline-manifest.json`, the list of its files. The list holds their hashes, so this runs after every other plugin
 * that writes or changes files: `inOrder` in `docusaurus.config.ts`.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildSync} from 'esbuild';
import {manifestFile, siteBaseOf, workerFile} from '../../domain/offline/addresses';
import {parseManifest} from '../../domain/offline/manifest';
import {currentLocaleOf} from '../current-locale';
import {buildManifest} from './build-manifest';

function writeWorker(siteDir: string, outDir: string): void {
  buildSync({
    absWorkingDir: siteDir,
    entryPoints: ['src/service-worker/index.ts'],
    outfile: join(outDir, workerFile),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'warning',
  });
}

export default function offline(context: LoadContext): Plugin {
  const locale = currentLocaleOf(context);
  return {
    name: 'offline',
    async postBuild({outDir, baseUrl}) {
      // One worker serves all languages: it stands where the site starts.
      if (siteBaseOf(baseUrl, locale) === baseUrl) writeWorker(context.siteDir, outDir);
      const manifest = await buildManifest(outDir, locale);
      if (parseManifest(manifest) === undefined) {
        throw new Error(`${outDir}: a file has a name that ${manifestFile} cannot hold; use letters, digits, ".", "-"`);
      }
      await writeFile(join(outDir, manifestFile), JSON.stringify(manifest));
    },
  };
}
