import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {contentPolicy, headersFile, inlineHashes, securityHeaders, withPolicy} from './security';

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashesOf = (...pages: string[]) => inlineHashes(new Map(pages.map((html, index) => [`${index}.html`, html])));

describe('inlineHashes', () => {
  it('names each inline script once, over all pages, and no data', () => {
    const {scripts} = hashesOf(
      '<script>one()</script><script type=application/ld+json>{"a":1}</script><script src=/x.js></script>',
      '<script>one()</script><script type="speculationrules">{}</script>',
    );
    expect(scripts).toEqual([sha('one()'), sha('{}')].sort());
  });

  it('names style attributes, quoted or not, and unescapes them', () => {
    expect(hashesOf('<p style=color:red><p style="font:&quot;x&quot;">').styles).toEqual(
      [sha('color:red'), sha('font:"x"')].sort(),
    );
  });

  it('takes no text of a script for a style', () => {
    expect(hashesOf('<script>"<p style=color:red>"</script>').styles).toEqual([]);
  });

  it('says what to do when there are too many styles', () => {
    const html = Array.from({length: 17}, (_, index) => `<i style="width:${index}px">`).join('');
    expect(() => hashesOf(html)).toThrow(/17 different style attributes.*classes/);
  });
});

describe('contentPolicy', () => {
  it('allows nothing inline but what it names', () => {
    const policy = contentPolicy({scripts: [sha('a')], styles: []});
    expect(policy).toContain(`script-src 'self' ${sha('a')};`);
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });
  it('forbids frames in the header alone, where browsers read it', () => {
    const none = {scripts: [], styles: []};
    expect(contentPolicy(none)).not.toContain('frame-ancestors');
    expect(securityHeaders(none).headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });
});

it('headers stand under the base of the site', () => {
  const lines = headersFile(securityHeaders({scripts: [], styles: []}), '/notes/').split('\n');
  expect(lines[0]).toBe('/notes/*');
  expect(lines).toContain('  X-Content-Type-Options: nosniff');
});

it('the policy comes right after the character set', () => {
  expect(withPolicy('<head><meta charset=UTF-8><title>x</title>', "default-src 'none'")).toBe(
    `<head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>x</title>`,
  );
});
