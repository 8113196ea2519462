/**
 * Holds every fact that names a proof against the pinned packages of AWS.
 *
 * `--json` prints `{"proved": N, "disproved": N, "unprovable": N}`; `--group lambda` looks at one group;
 * `--list` names the facts that no package can prove, with the reason where one is given.
 */
import {readFileSync} from 'node:fs';
import {facts} from '../src/data/facts';
import {packageOf} from '../src/domain/proof';
import {versionOf} from './lib/packages';
import {prove} from './lib/prove';
import {report, type Finding} from './lib/report';

const group = process.argv.includes('--group') ? process.argv[process.argv.indexOf('--group') + 1] : undefined;
const entries = facts.entries.filter(
  (entry) => entry.fact !== undefined && (group === undefined || entry.group === group),
);

const findings: Finding[] = [];
const packages = new Set<string>();
let proved = 0;
let unprovable = 0;

for (const {id, group: folder, value, fact} of entries) {
  const proof = fact?.verify;
  if (proof === undefined) {
    unprovable += 1;
    if (process.argv.includes('--list'))
      console.log(`cannot be proved: ${id}${fact?.unprovable === undefined ? '' : ` (${fact.unprovable})`}`);
    continue;
  }
  packages.add(packageOf(proof));
  const verdict = prove(value, proof);
  if (verdict.outcome === 'proved') {
    proved += 1;
    continue;
  }
  const file = `src/data/facts/${folder}/facts.ts`;
  const line =
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(`'${id}'`)) + 1;
  findings.push({
    file,
    line,
    message: `${id} is disproved by ${packageOf(proof)} ${versionOf(packageOf(proof))}: ${verdict.because}. Look at the source, then mend the fact or its proof.`,
  });
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({proved, disproved: findings.length, unprovable}));
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  report(
    'verify:facts',
    findings,
    `${proved} proved against ${packages.size} packages, 0 disproved, ${unprovable} cannot be proved by a package`,
  );
}
