/** Compiles the code blocks: JSON against the SDK's types, TypeScript in strict mode, options of the AWS CLI against inputs. */
import {join} from 'node:path';
import ts from 'typescript';
import type {Finding} from './report';
import type {Snippet} from './snippets';

/** JSON by title: the type it has to fit. */
export type Structures = Readonly<Record<string, string>>;
/** TypeScript by title: the type in `aws-lambda` of its handler. */
export type Handlers = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../..');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};

/** A file that exists for the compiler only. */
interface Source {
  text: string;
  /** The snippet it holds, and the line of this file on which its code starts, from 0. */
  snippet: Snippet;
  offset: number;
}

const imports = [
  "import type * as Batch from '@aws-sdk/client-batch';",
  "import type * as Ecs from '@aws-sdk/client-ecs';",
  "import type * as Scaling from '@aws-sdk/client-application-auto-scaling';",
];

function jsonSource(snippet: Snippet, type: string): Source {
  const used = imports.filter((line) => type.includes(`${/as (\w+)/.exec(line)![1]}.`));
  const head = `${used.join('\n')}\nexport const value: ${type} =\n`;
  return {snippet, text: `${head}${snippet.code};\n`, offset: head.split('\n').length - 1};
}

/** The snippet itself, with a last line that gives its handler to the type; an import at the end is one all the same. */
function typeScriptSource(snippet: Snippet, handlerType: string | undefined): Source {
  const tail =
    handlerType === undefined
      ? ''
      : `import type {${handlerType}} from 'aws-lambda';\nexport const typed: ${handlerType} = handler;\n`;
  return {snippet, text: `${snippet.code}\n${tail}`, offset: 0};
}

function programOf(sources: ReadonlyMap<string, string>): ts.Program {
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => sources.has(file) || disk.fileExists(file),
    readFile: (file) => sources.get(file) ?? disk.readFile(file),
    getSourceFile: (file, ...rest) => {
      const text = sources.get(file);
      return text === undefined ? disk.getSourceFile(file, ...rest) : ts.createSourceFile(file, text, rest[0]);
    },
    getCurrentDirectory: () => root,
  };
  return ts.createProgram([...sources.keys()], options, host);
}

/** What the compiler says about the JSON and TypeScript of the notes; other languages are left out. */
export function checkTypes(snippets: readonly Snippet[], structures: Structures, handlers: Handlers): Finding[] {
  const sources = new Map<string, Source>();
  snippets.forEach((snippet, index) => {
    const file = join(root, `snippet-${index}.ts`);
    const title = snippet.title ?? '';
    const type = structures[title];
    if (snippet.language === 'json' && type !== undefined) sources.set(file, jsonSource(snippet, type));
    if (snippet.language === 'ts') sources.set(file, typeScriptSource(snippet, handlers[title]));
  });
  const program = programOf(new Map([...sources].map(([file, {text}]) => [file, text])));
  return [...sources].flatMap(([file, {snippet, offset}]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({start, messageText}) => {
      const line = program.getSourceFile(file)!.getLineAndCharacterOfPosition(start ?? 0).line - offset;
      const last = snippet.code.split('\n').length - 2;
      return {
        file: snippet.file,
        line: snippet.line + Math.max(0, Math.min(line, last)),
        message: ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' '),
      };
    }),
  );
}

/** Members of the input of a command: name in lower case → whether it has to be given. */
export type InputMembers = ReadonlyMap<string, boolean>;

/**
 * The inputs of some commands of the SDK.
 *
 * @param commands package and command (`RunTask`) of each
 */
export function inputsOf(commands: readonly {package: string; command: string}[]): InputMembers[] {
  const file = join(root, 'snippet-inputs.ts');
  const text = commands
    .map(
      ({package: from, command}, index) =>
        `import type {${command}CommandInput as Input${index}} from '${from}';\nexport declare const input${index}: Input${index};`,
    )
    .join('\n');
  const program = programOf(new Map([[file, text]]));
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
  return commands.map((_, index) => {
    const symbol = exported.find(({name}) => name === `input${index}`)!;
    return new Map(
      checker
        .getTypeOfSymbol(symbol)
        .getProperties()
        .map((property) => [property.name.toLowerCase(), (property.flags & ts.SymbolFlags.Optional) === 0]),
    );
  });
}
