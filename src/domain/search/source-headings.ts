/**
 * Titles and headings of a note as its source has them. The index of a language takes over those of the other languages:
 * a Dutch page is found by its Spanish heading.
 */

export interface SourceHeading {
  /** Empty for the title of the page. */
  anchor: string;
  text: string;
}

const heading = /^(#{1,3})\s+(.+?)(?:\s*\{\/\*\s*#([\w-]+)\s*\*\/\})?\s*$/;

/** Marks of Markdown and tags that a heading may hold. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Headings without an explicit id are left out: their address differs from language to language. */
export function sourceHeadings(mdx: string): SourceHeading[] {
  const found: SourceHeading[] = [];
  let isCode = false;
  for (const line of mdx.split('\n')) {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    const match = isCode ? null : heading.exec(line);
    if (match === null) continue;
    const [, marks, text, anchor] = match;
    if (marks === '#') found.push({anchor: '', text: plain(text!)});
    else if (anchor !== undefined) found.push({anchor, text: plain(text!)});
  }
  return found;
}
