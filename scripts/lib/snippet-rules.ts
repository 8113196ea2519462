/** The rules that the code blocks of the notes keep. Types are checked in `snippet-types.ts`. */
import {spawnSync} from 'node:child_process';
import {loadAll} from 'js-yaml';
import {defaultLocale} from '../../src/data/locales';
import {commands as commandsOfPackage} from './packages';
import type {Finding} from './report';
import {commandsIn, type ShellCommand} from './shell';
import {inputsOf, type InputMembers, type Structures} from './snippet-types';
import type {Snippet} from './snippets';

function at({file, line}: Snippet, offset: number, message: string): Finding {
  return {file, line: line + offset, message};
}

const languages: ReadonlySet<string> = new Set(['bash', 'docker', 'dockerfile', 'json', 'ts', 'yaml']);

/** Every block has a language that is checked and a title; JSON has a known structure. */
export function checkTitles(snippets: readonly Snippet[], structures: Structures): Finding[] {
  return snippets.flatMap((snippet) => {
    const {language, title} = snippet;
    if (!languages.has(language)) {
      return [at(snippet, -1, `nothing checks ${language}; use one of ${[...languages].join(', ')}, or add a check`)];
    }
    if (title === undefined) return [at(snippet, -1, 'the code block has no title; write title="file-name"')];
    if (language === 'json' && structures[title] === undefined) {
      return [at(snippet, -1, `say in scripts/snippet-files.ts which type ${title} has`)];
    }
    return [];
  });
}

/** JSON and YAML can be read; a Kubernetes object says what it is. */
export function checkSyntax(snippet: Snippet): Finding[] {
  if (snippet.language === 'json') {
    try {
      JSON.parse(snippet.code);
    } catch (error) {
      return [at(snippet, 0, `no JSON: ${(error as Error).message}`)];
    }
  }
  if (snippet.language === 'yaml') {
    try {
      return loadAll(snippet.code).flatMap((document) => {
        const {apiVersion, kind, metadata} = (document ?? {}) as Record<string, unknown>;
        const isNamed = typeof (metadata as {name?: unknown} | undefined)?.name === 'string';
        return typeof apiVersion === 'string' && typeof kind === 'string' && isNamed
          ? []
          : [at(snippet, 0, 'a Kubernetes object has apiVersion, kind and metadata.name')];
      });
    } catch (error) {
      const {mark, reason} = error as {mark?: {line: number}; reason?: string};
      return [at(snippet, mark?.line ?? 0, `no YAML: ${reason ?? String(error)}`)];
    }
  }
  return [];
}

const dockerfileInstructions: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** A Dockerfile starts from an image, has known instructions, and its lists are JSON. */
export function checkDockerfile(snippet: Snippet): Finding[] {
  if (snippet.language !== 'docker' && snippet.language !== 'dockerfile') return [];
  const findings: Finding[] = [];
  let hasBase = false;
  let isContinued = false;
  snippet.code.split('\n').forEach((text, offset) => {
    const wasContinued = isContinued;
    isContinued = text.endsWith('\\');
    if (wasContinued || text.trim() === '' || text.startsWith('#')) return;
    const [, instruction, rest] = /^(\S+)\s*(.*)$/.exec(text)!;
    if (!dockerfileInstructions.has(instruction!))
      findings.push(at(snippet, offset, `a Dockerfile has no instruction ${instruction}`));
    if (!hasBase && !['FROM', 'ARG'].includes(instruction!))
      findings.push(at(snippet, offset, 'a Dockerfile starts with FROM'));
    hasBase ||= instruction === 'FROM';
    if (rest!.startsWith('[')) {
      try {
        JSON.parse(rest!);
      } catch {
        findings.push(at(snippet, offset, `the list of ${instruction} is no JSON: use double quotes`));
      }
    }
  });
  return findings;
}

const dockerCommands: ReadonlySet<string> = new Set(['build', 'login', 'pull', 'push', 'run', 'tag']);

/** Bash can read a script, and its docker commands exist. */
export function checkShell(snippet: Snippet): Finding[] {
  if (snippet.language !== 'bash') return [];
  const {stderr, status} = spawnSync('bash', ['-n'], {input: snippet.code, encoding: 'utf8'});
  if (status !== 0) {
    const [, line, reason] = /line (\d+): (.*)/.exec(stderr) ?? [];
    return [at(snippet, Number(line ?? 1) - 1, `bash cannot read this: ${reason ?? stderr.trim()}`)];
  }
  return commandsIn(snippet.code).flatMap(([program, command]) =>
    program!.text === 'docker' && !dockerCommands.has(command?.text ?? '')
      ? [at(snippet, program!.line, `docker ${command?.text ?? ''}: not a command that the notes know`)]
      : [],
  );
}

/** Options of every command of the AWS CLI; a cursor of a list and the file of an input are the CLI's own too. */
const globalOptions: ReadonlySet<string> = new Set(
  'region profile query output no-cli-pager cli-input-json max-items page-size generate-cli-skeleton'.split(' '),
);

interface CliCall {
  snippet: Snippet;
  command: ShellCommand;
  package: string;
  /** Name in the SDK, without "Command". */
  sdkCommand: string;
}

const bare = (name: string): string => name.replaceAll('-', '').toLowerCase();

/** Options that the input does not have, and members that it needs. */
function checkOptions({snippet, command}: CliCall, members: InputMembers): Finding[] {
  const line = command[0]!.line;
  const name = `aws ${command[1]!.text} ${command[2]!.text}`;
  const options = command.slice(3).filter(({text}) => text.startsWith('--'));
  const given = new Set(options.map(({text}) => bare(text.replace(/^--(no-)?/, ''))));
  const unknown = options.filter(({text}) => {
    const option = text.slice(2);
    return !globalOptions.has(option) && !members.has(bare(option)) && !members.has(bare(option.replace(/^no-/, '')));
  });
  const missing = given.has('cliinputjson')
    ? []
    : [...members].filter(([member, isRequired]) => isRequired && !given.has(member)).map(([member]) => member);
  return [
    ...unknown.map(({text, line: offset}) => at(snippet, offset, `${name} has no option ${text}`)),
    ...missing.map((member) => at(snippet, line, `${name} needs ${member}`)),
  ];
}

/**
 * Commands of the AWS CLI exist in the SDK, with their options; what they read from a file stands in a block of that title.
 *
 * @param packages service of the CLI → package of the SDK
 * @param unchecked `service command` → why nothing can confirm it
 */
export function checkCli(
  snippets: readonly Snippet[],
  packages: Readonly<Record<string, string>>,
  unchecked: Readonly<Record<string, string>>,
): Finding[] {
  const titles = new Set(snippets.map(({title}) => title));
  const findings: Finding[] = [];
  const calls: CliCall[] = [];
  for (const snippet of snippets.filter(({language}) => language === 'bash')) {
    for (const command of commandsIn(snippet.code).filter(([program]) => program!.text === 'aws')) {
      const [service, operation] = [command[1]?.text ?? '', command[2]?.text ?? ''];
      const complain = (message: string): void => {
        findings.push(at(snippet, command[0]!.line, message));
      };
      for (const {text, line} of command) {
        const file = /^file:\/\/(.+)$/.exec(text)?.[1];
        if (file !== undefined && !titles.has(file))
          findings.push(at(snippet, line, `no code block has the title ${file}`));
      }
      if (unchecked[`${service} ${operation}`] !== undefined) continue;
      const from = packages[service];
      const sdkCommand =
        from === undefined ? undefined : commandsOfPackage(from).find((name) => bare(name) === bare(operation));
      if (from === undefined) complain(`add the package of "aws ${service}" to scripts/snippet-files.ts`);
      else if (sdkCommand === undefined) complain(`${from} has no command for "aws ${service} ${operation}"`);
      else calls.push({snippet, command, package: from, sdkCommand});
    }
  }
  const inputs = inputsOf(calls.map(({package: from, sdkCommand}) => ({package: from, command: sdkCommand})));
  return [...findings, ...calls.flatMap((call, index) => checkOptions(call, inputs[index]!))];
}

/** The code without what is translated: comments, and in TypeScript the text of strings. */
function skeleton({language, code}: Snippet): string {
  const comment = language === 'ts' ? /\/\/.*$/gm : /(?<=^|\s)#(?!!).*$/gm;
  const text = language === 'json' ? code : code.replace(comment, '');
  return (language === 'ts' ? text.replace(/'[^'\n]*'/g, "''") : text).replace(/[ \t]+$/gm, '');
}

/** A translated page has the code of the English one. */
export function checkSameCode(snippets: readonly Snippet[]): Finding[] {
  const english = new Map<string, Snippet[]>();
  for (const snippet of snippets.filter(({locale}) => locale === defaultLocale))
    english.set(snippet.page, [...(english.get(snippet.page) ?? []), snippet]);
  const seen = new Map<string, number>();
  return snippets.flatMap((snippet) => {
    if (snippet.locale === defaultLocale) return [];
    const key = `${snippet.locale}/${snippet.page}`;
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    const source = english.get(snippet.page)?.[index];
    if (source === undefined) return [at(snippet, -1, 'the English page does not have this code block')];
    if (source.title !== snippet.title) return [at(snippet, -1, `the English page has ${source.title} here`)];
    const [own, theirs] = [skeleton(snippet).split('\n'), skeleton(source).split('\n')];
    const offset = theirs.findIndex((line, number) => line !== own[number]);
    return offset < 0 && own.length === theirs.length
      ? []
      : [at(snippet, Math.max(0, offset), `differs from ${source.file}:${source.line + Math.max(0, offset)}`)];
  });
}

/** Blocks that the notes promise: page and title. */
export function checkPromised(
  snippets: readonly Snippet[],
  promised: readonly {page: string; title: string; holds: RegExp}[],
): Finding[] {
  return promised.flatMap(({page, title, holds}) => {
    const found = snippets.find((snippet) => snippet.page === page && snippet.title === title);
    if (found === undefined) return [{file: `docs/${page}`, line: 1, message: `the code block ${title} is missing`}];
    return holds.test(found.code) ? [] : [at(found, 0, `${title} does not hold ${holds.source}`)];
  });
}
