/** What a check found, printed as `file:line message`, so that an editor can jump to it. */
export interface Finding {
  file: string;
  line: number;
  message: string;
}

/** A finding in a file that was read. @param line from 1 */
export function finding({file}: {file: string}, line: number, message: string): Finding {
  return {file, line, message};
}

/** Prints the findings and sets the exit code: 1 where there are any. */
export function report(check: string, findings: readonly Finding[], summary: string): void {
  for (const {file, line, message} of findings) console.error(`${file}:${line}: ${message}`);
  if (findings.length > 0) {
    console.error(`${check}: ${findings.length} ${findings.length === 1 ? 'problem' : 'problems'}`);
    process.exitCode = 1;
  } else {
    console.log(`${check}: ${summary}`);
  }
}
