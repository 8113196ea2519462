/** Whether a build said what it should. */

export interface Expectation {
  name: string;
  /** What the build says before it stops; nothing where it must succeed. */
  says?: RegExp;
}

export interface BuildAnswer {
  /** Exit code; null where a signal ended the build. */
  code: number | null;
  output: string;
}

/** @returns what is wrong with the answer, with the end of the output; nothing where it is as expected */
export function buildFault({name, says}: Expectation, {code, output}: BuildAnswer): string | undefined {
  const shown = output.slice(-3000);
  if (says === undefined) return code === 0 ? undefined : `${name}: did not build\n${shown}`;
  if (code === 0) return `${name}: the build did not stop`;
  return says.test(output) ? undefined : `${name}: the build stopped without saying ${String(says)}\n${shown}`;
}
