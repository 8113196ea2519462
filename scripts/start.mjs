/** `npm start`: installs what is missing, builds the three languages, serves the built site. */
import {buildEnvironment, ensureInstalled, ensureNode, freePort, run, say, stop} from './lib/setup.mjs';

ensureNode();
await ensureInstalled();

say('Building the site in English, Dutch and Spanish (about a minute) …');
if ((await run('npx', ['docusaurus', 'build'], {env: {...process.env, ...buildEnvironment}})) !== 0)
  stop('The build failed; the reason stands above.');

const wanted = Number(process.env.PORT ?? 3000);
const port = await freePort(wanted);
if (port !== wanted) say(`Port ${wanted} is busy; using ${port}.`);
say(`AWS Compute Notes is at http://localhost:${port}/ (Dutch: /nl/, Spanish: /es/). Stop with Ctrl+C.`);
process.exitCode = await run('npx', [
  'docusaurus',
  'serve',
  '--port',
  String(port),
  '--host',
  'localhost',
  '--no-open',
]);
