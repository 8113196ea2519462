/** Tells the reader of a translation that its English text has changed since. The check of the notes fails for it as well. */
import {existsSync, readFileSync} from 'node:fs';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {defaultLocale} from '../data/locales';
import {gitBlobHash} from '../domain/blob-hash';
import {localeOfPath, pageOfPath} from './resolve-tags';

interface FrontMatter {
  l10n?: {sourceHash?: string};
}

/** The English file of a translated one; other files have none. */
function sourceOf(path: string): string {
  return path.replace(/[/\\]i18n[/\\][^/\\]+[/\\]docusaurus-plugin-content-docs[/\\]current[/\\]/, '/docs/');
}

/** Whether the English text is another one than the translation was made from. */
function isStale(file: VFile): boolean {
  if (localeOfPath(file.path) === defaultLocale) return false;
  const source = sourceOf(file.path);
  if (!existsSync(source)) return false;
  const stamp = (file.data['frontMatter'] as FrontMatter | undefined)?.l10n?.sourceHash;
  return stamp !== gitBlobHash(readFileSync(source, 'utf8'));
}

/** Unified plugin: puts the notice below the title. Runs after the tags are resolved. */
export default function staleNotice() {
  return (tree: Root, file: VFile): void => {
    if (!isStale(file)) return;
    const title = tree.children.findIndex(
      (node) => node.type === 'mdxJsxFlowElement' && (node.name === 'header' || node.name === 'ServiceHeader'),
    );
    tree.children.splice(title + 1, 0, {
      type: 'mdxJsxFlowElement',
      name: 'StaleNotice',
      attributes: [{type: 'mdxJsxAttribute', name: 'page', value: pageOfPath(file.path)}],
      children: [],
    });
  };
}
