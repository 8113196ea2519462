/** As much of the shell's grammar as the notes use: words, quotes, comments, pipes, `$(…)`. */

export interface ShellWord {
  text: string;
  /** Line within the script, from 0. */
  line: number;
}

/** A command with its arguments. */
export type ShellCommand = readonly ShellWord[];

/** The simple commands of a script, in order; quotes are taken off, variables stay as written. */
export function commandsIn(script: string): ShellCommand[] {
  const commands: ShellWord[][] = [[]];
  let word: ShellWord | undefined;
  let line = 0;
  const endWord = (): void => {
    if (word !== undefined) commands.at(-1)!.push(word);
    word = undefined;
  };
  const endCommand = (): void => {
    endWord();
    commands.push([]);
  };
  const add = (text: string): void => {
    word ??= {text: '', line};
    word.text += text;
  };
  // A quoted text, a comment, a continued line, `$(`, a separator, white space, anything else.
  const token =
    /'([^']*)'|"((?:\\.|[^"\\])*)"|((?<=^|[\s;|(])#[^\n]*)|(\\\n)|(\$\(|&&|\|\||[|;)\n])|([ \t]+)|(\\?[^])/g;
  for (const [whole, single, double, comment, continued, separator, space, other] of script.matchAll(token)) {
    if (comment !== undefined) endWord();
    else if (single !== undefined || double !== undefined) add(single ?? double!);
    else if (separator !== undefined) endCommand();
    else if (space !== undefined || continued !== undefined) endWord();
    else if (other !== undefined) add(other);
    line += whole.split('\n').length - 1;
  }
  endWord();
  return commands.filter(({length}) => length > 0);
}
