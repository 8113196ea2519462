import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readColours, type Theme} from '../domain/design-tokens';

/** The colours of `src/css/`, whichever of its files holds them. */
export function siteColours(siteDir: string, theme: Theme): ReturnType<typeof readColours> {
  const folder = join(siteDir, 'src', 'css');
  const sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return readColours(sheets.join('\n'), theme);
}
