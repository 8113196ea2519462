/** Who wrote what we ship to the browser, and under which licence. */

export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression of its package.json. */
  licence: string | undefined;
  /** The licence itself, as it lies in the package. */
  text: string | undefined;
}

/** Licences that allow us to ship a package to the browser if we name it and hand its licence on. */
export const allowedLicences: readonly string[] = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/**
 * The folder of the package that a module of the bundle comes from.
 *
 * @param resource file of the module; absolute, maybe with a query
 * @returns undefined for a module of our own, or of the bundler itself
 */
export function packageFolder(resource: string): string | undefined {
  const file = resource.replaceAll('\\', '/').replace(/\?.*$/, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** What is wrong with a package, said so that the reader knows what to do; undefined when nothing is. */
export function objection({name, version, licence, text}: ShippedPackage): string | undefined {
  const at = `${name}@${version} is shipped to the browser`;
  if (licence === undefined || !allowedLicences.includes(licence)) {
    return `${at}, but its licence (${licence ?? 'none'}) is not in allowedLicences: do without it, or allow the licence in src/plugins/third-party-notices/notices.ts after reading it`;
  }
  if (text === undefined || text.trim() === '') {
    return `${at}, but holds no licence text: do without it, or say in textsElsewhere (src/plugins/third-party-notices/packages.ts) where the text lies`;
  }
  return undefined;
}

const rule = '-'.repeat(80);

/** One list for all packages; packages with the same text share it. */
export function noticesText(siteTitle: string, packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const shipped of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const text = (shipped.text ?? '').replaceAll('\r\n', '\n').trim();
    byText.set(text, [...(byText.get(text) ?? []), shipped]);
  }
  const entries = [...byText].map(([text, sharing]) => {
    const names = sharing.map(({name, version, licence}) => `${name} ${version} (${licence ?? 'unknown'})`);
    return `${rule}\n${names.join('\n')}\n\n${text}\n`;
  });
  return [`${siteTitle}: third-party software in the pages and scripts of this site\n`, ...entries].join('\n');
}
