/**
 * `npm run bench:site`: Lighthouse for phones over the built site, four kinds of page in three languages.
 * `-- --runs 5 --folder build` narrows it; `npm run build` comes first.
 */
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {audit, medianAudit, type Audit} from './measure';
import {languages} from './notes';
import {serve} from './serve';

const root = join(import.meta.dirname, '../..');
const {values} = parseArgs({
  options: {runs: {type: 'string', default: '5'}, folder: {type: 'string', default: join(root, 'build')}},
});
const runs = Number(values.runs);
const folder = resolve(values.folder);
if (!Number.isInteger(runs) || runs < 1 || !existsSync(join(folder, 'index.html'))) {
  console.error(`--runs takes a number of 1 or more; ${folder} must hold the built site: npm run build`);
  process.exit(1);
}

const kinds = {
  home: '/',
  note: '/services/ecs/',
  comparison: '/compare/ecs-vs-eks/',
  assignment: '/services/ecs/assignment/',
} as const;

const {server, origin} = await serve(folder);
console.log(`${new Date().toISOString().slice(0, 10)}, medians of ${runs}\n`);
console.log('| page | performance | accessibility | best practices | SEO | largest paint (ms) | blocking (ms) |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const language of languages) {
  for (const [kind, path] of Object.entries(kinds)) {
    const audits: Audit[] = [];
    for (let run = 0; run < runs; run += 1) {
      audits.push(await audit(`${origin}${language === 'en' ? '' : `/${language}`}${path}`));
    }
    const {performance, accessibility, bestPractices, seo, largestContentfulPaint, blocking} = medianAudit(audits);
    const paint = Math.round(largestContentfulPaint);
    console.log(
      `| ${kind}, ${language} | ${performance} | ${accessibility} | ${bestPractices} | ${seo} | ${paint} | ${Math.round(blocking)} |`,
    );
  }
}
server.close();
