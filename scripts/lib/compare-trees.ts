import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Hash of each file of a folder, by path with forward slashes. */
export function readTree(folder: string): Map<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [
          path.slice(folder.length + 1).replaceAll('\\', '/'),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ];
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** One line for each file that is not the same in both, sorted. */
export function differences(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((path) => {
    if (!second.has(path)) return [`${path}: only in the first build`];
    if (!first.has(path)) return [`${path}: only in the second build`];
    return first.get(path) === second.get(path) ? [] : [`${path}: differs`];
  });
}
