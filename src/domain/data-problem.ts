/** What is wrong in the data, with the line to go to. Its files are read only once something is wrong. */
import {readFileSync} from 'node:fs';

/** Something wrong in the data, said so that an author can mend it. */
export interface DataProblem {
  /** Path from the root of the project. */
  file: string;
  /** The text to look for in the file, so that the line can be named. */
  at: string;
  message: string;
  /** Where `at` is what the file lacks: its neighbour in the file. */
  near?: string;
}

/** Line of the first place where a key or a quoted text stands in a file. */
function lineOf(lines: readonly string[], text: string): number {
  return lines.findIndex((line) => line.includes(`'${text}'`) || line.trimStart().startsWith(`${text}:`)) + 1;
}

/** The line of a problem; the first one where the file says nothing of it, or cannot be read. */
export function lineOfProblem({file, at, near}: DataProblem): number {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lineOf(lines, at) || (near === undefined ? 0 : lineOf(lines, near)) || 1;
  } catch {
    return 1;
  }
}

/** The problems as `file:line: …`, so that an editor can jump to them. */
export class InvalidDataError extends Error {
  constructor(readonly problems: readonly DataProblem[]) {
    const lines = problems.map(
      (problem) => `  ${problem.file}:${lineOfProblem(problem)}: ${problem.at}: ${problem.message}`,
    );
    super(['the data is not valid:', ...lines].join('\n'));
    this.name = 'InvalidDataError';
  }
}

/** Told by its name: tsx gives a script and the data that it loads late a class each. */
export function isInvalidData(error: unknown): error is InvalidDataError {
  return error instanceof Error && error.name === 'InvalidDataError';
}
