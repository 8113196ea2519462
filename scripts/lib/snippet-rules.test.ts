/** Every rule is broken once: a check that cannot fail is none. */
import {describe, expect, test} from 'vitest';
import type {Locale} from '../../src/data/locales';
import {cliPackages, handlers, structures, uncheckedCommands} from '../snippet-files';
import {
  checkCli,
  checkDockerfile,
  checkPromised,
  checkSameCode,
  checkShell,
  checkSyntax,
  checkTitles,
} from './snippet-rules';
import {checkTypes} from './snippet-types';
import {snippetsIn, type Snippet} from './snippets';

function snippet(language: string, code: string, title: string | undefined = 'x', locale: Locale = 'en'): Snippet {
  return {locale, page: 'x.mdx', file: `${locale}/x.mdx`, language, title, code: `${code}\n`, line: 10};
}

/** `line: message` of each finding, one to a line. */
const textOf = (findings: readonly {line: number; message: string}[]): string =>
  findings.map(({line, message}) => `${line}: ${message}`).join('\n');

test('code blocks are read with language, title and line', () => {
  const source = '# X\n\n```json title="a.json"\n{}\n```\n\n```\nplain\n```\n';
  expect(snippetsIn(source, {locale: 'en', path: 'x.mdx', file: 'docs/x.mdx'})).toEqual([
    {locale: 'en', page: 'x.mdx', file: 'docs/x.mdx', language: 'json', title: 'a.json', code: '{}\n', line: 4},
  ]);
});

test('a language without a check, a block without a title, JSON that nobody described', () => {
  expect(textOf(checkTitles([snippet('cobol', 'x')], {}))).toMatch(/^9: nothing checks cobol/);
  expect(textOf(checkTitles([{...snippet('bash', 'ls'), title: undefined}], {}))).toMatch(/no title/);
  expect(textOf(checkTitles([snippet('json', '{}', 'new.json')], structures))).toMatch(/which type new\.json has/);
  expect(checkTitles([snippet('json', '{}', 'task-definition.json')], structures)).toEqual([]);
});

describe('syntax', () => {
  test('of JSON', () => {
    expect(textOf(checkSyntax(snippet('json', '{"a": 1,}')))).toMatch(/no JSON/);
  });

  test('of YAML and of a Kubernetes object', () => {
    expect(textOf(checkSyntax(snippet('yaml', 'a: 1\n b: 2')))).toMatch(/^11: no YAML/);
    expect(textOf(checkSyntax(snippet('yaml', 'kind: Service\nmetadata: {name: web}')))).toMatch(/has apiVersion/);
    expect(checkSyntax(snippet('yaml', 'apiVersion: v1\nkind: Service\nmetadata: {name: web}'))).toEqual([]);
  });

  test('of a Dockerfile', () => {
    const found = textOf(checkDockerfile(snippet('dockerfile', "RUN ls\nFROM a\nCOPPY . .\nCMD ['node']")));
    expect(found).toMatch(/10: a Dockerfile starts with FROM/);
    expect(found).toMatch(/12: a Dockerfile has no instruction COPPY/);
    expect(found).toMatch(/13: the list of CMD is no JSON/);
    expect(checkDockerfile(snippet('docker', 'FROM a AS b\nRUN ls \\\n  -l\nCMD ["node"]'))).toEqual([]);
  });

  test('of a script', () => {
    expect(textOf(checkShell(snippet('bash', 'ls\nif true; then')))).toMatch(/bash cannot read this/);
    expect(textOf(checkShell(snippet('bash', 'ls\ndocker pusch x')))).toMatch(/^11: docker pusch/);
    expect(checkShell(snippet('bash', 'docker build --tag "$x" .'))).toEqual([]);
  });
});

describe('types', () => {
  const task = (more = ''): string => `{\n  "family": "web",\n  "containerDefinitions": [{"name": "web"}]${more}\n}`;
  const json = (code: string, title: string): Snippet => snippet('json', code, title);
  const [excess, value, missing, nested, policy, dockerrun, broken, wrongHandler, ...right] = [
    json(task(',\n  "familly": "x"'), 'task-definition.json'),
    json(task(',\n  "networkMode": "awsvcp"'), 'task-definition.json'),
    json('{"type": "container"}', 'job-definition.json'),
    json('{\n  "serviceName": "web",\n  "loadBalancers": [{"port": 80}]\n}', 'shop-web-service.json'),
    json('{"rules": [{"rulePriority": 1, "selection": {"tagStatus": "some"}}]}', 'lifecycle-policy.json'),
    json('{"AWSEBDockerrunVersion": 2, "containerDefinitions": [{"naam": "web"}]}', 'Dockerrun.aws.json'),
    snippet('ts', "export const a = 1;\nexport const size: number = 'big';", 'other.ts'),
    snippet(
      'ts',
      'export async function handler(event: {Recordz: string}): Promise<void> {\n  await Promise.resolve(event);\n}',
      'thumbnails.ts',
    ),
    json(task(), 'task-definition.json'),
    snippet(
      'ts',
      "import type {S3Event} from 'aws-lambda';\nexport async function handler(event: S3Event): Promise<void> {\n  await Promise.resolve(event);\n}",
      'thumbnails.ts',
    ),
  ] as const;
  const all = [excess, value, missing, nested, policy, dockerrun, broken, wrongHandler, ...right].map((one, index) => ({
    ...one,
    file: `${index}`,
  }));
  // One compilation for all: the compiler reads the SDK once.
  const found = checkTypes(all, structures, handlers);
  const of = (index: number): string => textOf(found.filter(({file}) => file === `${index}`));

  test.each([
    ['a member that the request does not have', 0, /^13: .*familly/],
    ['a value that the member does not take', 1, /^13: .*awsvcp/],
    ['a member that is missing', 2, /jobDefinitionName/],
    ['a member of a part that does not have it', 3, /^12: .*port/],
    ['a policy of ECR', 4, /"some"/],
    ['a file of Beanstalk', 5, /naam/],
    ['TypeScript that does not compile', 6, /^11: Type 'string' is not assignable/],
    ['a handler of another event', 7, /S3Handler/],
  ])('%s', (_, index, message) => {
    expect(of(index)).toMatch(message);
  });

  test('what is right passes', () => {
    expect(of(8)).toBe('');
    expect(of(9)).toBe('');
  });
});

describe('commands of the AWS CLI', () => {
  const cases: readonly [what: string, code: string, found: RegExp][] = [
    ['a command that does not exist', 'ls\naws ecr create-repo --repository-name x', /^11: .*"aws ecr create-repo"$/],
    ['a service without a package', 'aws iam list-roles', /^10: add the package of "aws iam"/],
    [
      'an option that the command does not have',
      'aws ecr create-repository \\\n  --repository-name x --tag-mutability IMMUTABLE',
      /^11: aws ecr create-repository has no option --tag-mutability$/,
    ],
    ['an option that is missing', 'id=$(aws ecs describe-tasks --cluster shop)', /^10: .* describe-tasks needs tasks$/],
    ['a file that no block shows', 'aws ecs create-service --cli-input-json file://s.json', /^10: .* title s\.json$/],
    ['nothing in comments and quotes', "# aws ecs nothing\naws ecs list-tasks --query 'a; aws b' --no-cli-pager", /^$/],
    ['nothing in commands of the CLI itself', 'aws ecr get-login-password | docker login --password-stdin x', /^$/],
    [
      'nothing in what is right',
      'aws rds create-db-instance --db-instance-identifier a --db-instance-class b --engine c --no-publicly-accessible',
      /^$/,
    ],
  ];
  const found = checkCli(
    cases.map(([what, code]) => ({...snippet('bash', code), file: what})),
    cliPackages,
    uncheckedCommands,
  );

  test.each(cases)('%s', (what, _, message) => {
    expect(textOf(found.filter(({file}) => file === what))).toMatch(message);
  });
});

describe('languages', () => {
  const english = snippet('ts', "// One.\nreply('No such order');");

  test('comments and texts of TypeScript may differ', () => {
    expect(checkSameCode([english, snippet('ts', "// Een.\nreply('Onbekend');", 'x', 'nl')])).toEqual([]);
  });

  test('code, titles and number of blocks may not', () => {
    expect(textOf(checkSameCode([english, snippet('ts', "// Eén.\nrepply('Onbekend');", 'x', 'nl')]))).toBe(
      '11: differs from en/x.mdx:11',
    );
    expect(textOf(checkSameCode([english, snippet('ts', english.code, 'y', 'nl')]))).toMatch(/English page has x here/);
    expect(textOf(checkSameCode([snippet('json', '{}', 'x', 'nl')]))).toMatch(/does not have this code block/);
  });
});

test('a block that the notes promise is missing, or is another one', () => {
  const promised = [{page: 'x.mdx', title: 'push.sh', holds: /docker push/}];
  expect(textOf(checkPromised([], promised))).toMatch(/push\.sh is missing/);
  expect(textOf(checkPromised([snippet('bash', 'ls', 'push.sh')], promised))).toMatch(/does not hold docker push/);
  expect(checkPromised([snippet('bash', 'docker push x', 'push.sh')], promised)).toEqual([]);
});
