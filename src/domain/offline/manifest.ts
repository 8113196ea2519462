/** What a language consists of: written by the build, read by the browser that keeps the language. */
import * as v from 'valibot';
import {localeList} from '../../data/locales';

/** Part of a SHA-256 in hexadecimal; enough to tell two files apart. */
const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{20}$/));

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const entrySchema = v.object({
  /** Below the base of the language; a page ends with a slash or is empty. */
  path: v.pipe(v.string(), v.maxLength(300), v.regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[\w./~@-]*$/)),
  hash: hashSchema,
  /** Size on the device. */
  bytes: countSchema,
  /** Size of the download: compressed with gzip, as an estimate of what the server does. */
  transfer: countSchema,
  /** On pages: hash of the page without the names of its scripts and styles, which change with every release. */
  text: v.optional(hashSchema),
});

const manifestSchema = v.pipe(
  v.object({
    format: v.literal(1),
    locale: v.picklist(localeList),
    version: hashSchema,
    entries: v.pipe(v.array(entrySchema), v.minLength(1), v.maxLength(20_000)),
  }),
  v.check(({entries}) => new Set(entries.map(({path}) => path)).size === entries.length, 'an address is there twice'),
);

/** One file of a language. */
export type ManifestEntry = Readonly<v.InferOutput<typeof entrySchema>>;

/** Every file of a language with its hash and size. */
export interface Manifest extends Readonly<Omit<v.InferOutput<typeof manifestSchema>, 'entries'>> {
  readonly entries: readonly ManifestEntry[];
}

/** @returns nothing when the data is not a manifest */
export function parseManifest(data: unknown): Manifest | undefined {
  const result = v.safeParse(manifestSchema, data);
  return result.success ? result.output : undefined;
}

/** How much a language is. */
export interface Size {
  pages: number;
  files: number;
  /** On the device, in bytes. */
  bytes: number;
  /** Download, in bytes. */
  transfer: number;
}

/** How much files are together. */
export function sizeOf(entries: readonly ManifestEntry[]): Size {
  return {
    pages: entries.filter(({text}) => text !== undefined).length,
    files: entries.length,
    bytes: entries.reduce((sum, {bytes}) => sum + bytes, 0),
    transfer: entries.reduce((sum, {transfer}) => sum + transfer, 0),
  };
}

/** What a newer version brings. */
export interface Difference {
  /** Pages that are new, gone, or read differently. */
  pages: number;
  /** What is to be downloaded, in bytes. */
  transfer: number;
}

/** What a reader who keeps `kept` gets with `offered`. */
export function differenceOf(kept: Manifest, offered: Manifest): Difference {
  const before = new Map(kept.entries.map((entry) => [entry.path, entry]));
  const after = new Map(offered.entries.map((entry) => [entry.path, entry]));
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return {
    pages: paths.filter((path) => before.get(path)?.text !== after.get(path)?.text).length,
    transfer: sizeOf(offered.entries.filter(({path, hash}) => before.get(path)?.hash !== hash)).transfer,
  };
}
