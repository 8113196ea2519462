import {createHash} from 'node:crypto';

/** The object name that git gives to a text: `sha1("blob <size>\0<text>")`. */
export function gitBlobHash(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
