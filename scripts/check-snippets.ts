/**
 * Checks the code blocks of the notes: JSON against the SDK's types, TypeScript in strict mode, commands of the AWS CLI against
 * the SDK, scripts, Dockerfiles and manifests; the same code in every language.
 */
import {
  checkCli,
  checkDockerfile,
  checkPromised,
  checkSameCode,
  checkShell,
  checkSyntax,
  checkTitles,
} from './lib/snippet-rules';
import {checkTypes} from './lib/snippet-types';
import {readNotes} from './lib/notes';
import {report} from './lib/report';
import {readSnippets} from './lib/snippets';
import {cliPackages, handlers, promised, structures, uncheckedCommands} from './snippet-files';

const snippets = readSnippets(readNotes());
report(
  'check:snippets',
  [
    ...checkTitles(snippets, structures),
    ...snippets.flatMap((snippet) => [...checkSyntax(snippet), ...checkDockerfile(snippet), ...checkShell(snippet)]),
    ...checkTypes(snippets, structures, handlers),
    ...checkCli(snippets, cliPackages, uncheckedCommands),
    ...checkSameCode(snippets),
    ...checkPromised(snippets, promised),
  ],
  `${snippets.length} code blocks, no problem`,
);
