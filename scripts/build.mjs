/** `npm run build`: the three languages, within the memory of a small machine. Arguments go to `docusaurus build`. */
import {buildEnvironment, run} from './lib/setup.mjs';

process.exitCode = await run('npx', ['docusaurus', 'build', ...process.argv.slice(2)], {
  env: {...process.env, ...buildEnvironment},
});
