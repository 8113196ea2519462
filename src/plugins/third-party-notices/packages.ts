/** Reads name, licence and licence text of installed packages. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ShippedPackage} from './notices';

/** Packages that were published without their licence file, and the package of the same project that has it. */
const textsElsewhere: Readonly<Record<string, string>> = {
  // The header of its style sheet names the authors and the licence of Docusaurus.
  infima: '@docusaurus/core',
};

/** The licence file, or the licence at the end of the readme, where older packages have it. */
function licenceText(folder: string): string | undefined {
  const read = (wanted: RegExp): string | undefined => {
    const file = readdirSync(folder).find((name) => wanted.test(name));
    return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8');
  };
  const inReadme = /^#+ *licen[cs]e\b.*\n([^]*(?:Permission is hereby granted|Redistribution and use)[^]*)/im;
  return read(/^(licen[cs]e|copying)(\.(md|txt))?$/i) ?? inReadme.exec(read(/^readme(\.md)?$/i) ?? '')?.[1];
}

/** What npm says of the package. */
function manifestOf(folder: string): {name: string; version: string; license?: unknown} {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${folder} is in the bundle, but has no package.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as {name: string; version: string; license?: unknown};
}

/**
 * @param folder of a package, below a `node_modules`
 * @throws Error when there is no package
 */
export function readPackage(folder: string): ShippedPackage {
  const {name, version, license} = manifestOf(folder);
  const elsewhere = textsElsewhere[name];
  const modules = join(folder, ...name.split('/').map(() => '..'));
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : undefined,
    text: licenceText(folder) ?? (elsewhere === undefined ? undefined : licenceText(join(modules, elsewhere))),
  };
}
