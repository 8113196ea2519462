/**
 * The fact set as one validated, searchable whole. Everything that shows a fact asks here; nothing reads the
 * group files directly.
 */
import * as v from 'valibot';
import {localeList, type Locale} from '../data/locales';
import {
  factFileSchema,
  factTextSchema,
  sourceSchema,
  type DerivedFact,
  type DerivedFile,
  type Fact,
  type FactFile,
  type FactReader,
  type FactText,
  type FactTopic,
  type FactValue,
  type Source,
  type SourceFile,
} from '../data/schema';
import {InvalidDataError, type DataProblem} from './data-problem';
import {nearest} from './nearest';
import {convert} from './units';

/** What one folder of `src/data/facts/` exports. */
export interface FactGroupFiles {
  facts: FactFile;
  derived?: DerivedFile;
  sources: SourceFile;
  texts: Readonly<Record<Locale, Readonly<Record<string, FactText>>>>;
}

/** An official page, addressed. */
export interface FactSource extends Source {
  /** `group/key`, unique over all groups. */
  id: string;
  /** `group-key` on the sources page. */
  anchor: string;
}

/** A fact or a derived value with everything a reader can ask about it. */
export interface FactEntry {
  id: string;
  group: string;
  /** Fragment of its row on the reference pages. */
  anchor: string;
  topic: FactTopic;
  value: FactValue;
  text: Readonly<Record<Locale, FactText>>;
  /** One source of a fact; all sources of what a derived value is computed from. */
  sources: readonly FactSource[];
  /** Oldest evidence among them. */
  seenOn: string;
  checkedOn: string;
  /** Absent for derived values. */
  fact?: Fact;
  /** Absent for stored facts. */
  derivedFrom?: readonly string[];
}

/** All facts and their sources. */
export interface FactSet {
  entries: readonly FactEntry[];
  sources: readonly FactSource[];
  /** @throws UnknownFactError naming the nearest valid id */
  get: (id: string) => FactEntry;
  has: (id: string) => boolean;
}

/** Somebody asked for a fact that does not exist; the message names the nearest id. */
export class UnknownFactError extends Error {
  constructor(
    readonly id: string,
    readonly suggestion: string | undefined,
  ) {
    super(`unknown fact id "${id}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`);
    this.name = 'UnknownFactError';
  }
}

const anchorOf = (id: string): string => id.replace(/[./]/g, '-');

const groupFile = (group: string, file: string): string => `src/data/facts/${group}/${file}`;

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

/** `undated` counts as oldest: the reader must not think a copy without a date is recent. */
function oldest(dates: readonly string[]): string {
  return dates.includes('undated') ? 'undated' : [...dates].sort()[0]!;
}

/**
 * Where a text belongs that a language lacks: beside its neighbour in the order of a language that has it, else of the ids.
 */
function placeOf(id: string, texts: FactGroupFiles['texts'], locale: Locale): {near?: string; words: string} {
  const own = Object.keys(texts[locale]);
  const orders = localeList.map((other) => Object.keys(texts[other]));
  const order = orders.find((ids) => ids.includes(id)) ?? [...own, id].sort();
  const position = order.indexOf(id);
  const next = order.slice(position + 1).find((other) => own.includes(other));
  if (next !== undefined) return {near: next, words: ` above '${next}'`};
  const previous = order.slice(0, position).findLast((other) => own.includes(other));
  return previous === undefined ? {words: ''} : {near: previous, words: ` below '${previous}'`};
}

/** Text is plain, not MDX: a number in a note is written `{fact.id}`. */
export const placeholderPattern = /\{([a-z][a-z0-9.-]*)((?:\|[^}]*)?)\}/g;

class Builder {
  readonly problems: DataProblem[] = [];
  readonly sources = new Map<string, FactSource>();
  readonly entries = new Map<string, FactEntry>();

  constructor(private readonly groups: Readonly<Record<string, FactGroupFiles>>) {}

  report(file: string, at: string, message: string): void {
    this.problems.push({file, at, message});
  }

  build(): FactSet {
    const groups = Object.entries(this.groups);
    for (const [group, files] of groups) this.addSources(group, files);
    for (const [group, files] of groups) this.addFacts(group, files);
    for (const [group, files] of groups) this.addDerived(group, files);
    this.checkAnchors();
    if (this.problems.length > 0) throw new InvalidDataError(this.problems);
    const {entries, sources} = this;
    return {
      entries: [...entries.values()],
      sources: [...sources.values()],
      has: (id) => entries.has(id),
      get: (id) => {
        const entry = entries.get(id);
        if (entry === undefined) throw new UnknownFactError(id, nearest(id, entries.keys()));
        return entry;
      },
    };
  }

  private addSources(group: string, files: FactGroupFiles): void {
    for (const [key, source] of Object.entries(files.sources)) {
      const result = v.safeParse(sourceSchema, source);
      if (!result.success) {
        for (const issue of result.issues) this.report(groupFile(group, 'sources.ts'), key, describe(issue));
        continue;
      }
      const id = `${group}/${key}`;
      this.sources.set(id, {...result.output, id, anchor: anchorOf(id)});
    }
  }

  private addFacts(group: string, files: FactGroupFiles): void {
    const file = groupFile(group, 'facts.ts');
    const ids = Object.keys(files.facts);
    const unsorted = ids.find((id, index) => index > 0 && id < ids[index - 1]!);
    if (unsorted !== undefined) this.report(file, unsorted, 'facts are sorted by id; move it up');
    for (const id of ids) {
      if (!id.startsWith(`${group}.`)) {
        this.report(file, id, `ids in this file start with "${group}."`);
      }
      const result = v.safeParse(factFileSchema, {[id]: files.facts[id]});
      if (!result.success) {
        for (const issue of result.issues) this.report(file, id, describe(issue));
        continue;
      }
      const fact = result.output[id]!;
      const source = this.sources.get(fact.source.includes('/') ? fact.source : `${group}/${fact.source}`);
      if (source === undefined) {
        this.report(file, id, `source "${fact.source}" is not in sources.ts; add the page there`);
        continue;
      }
      if (fact.kind === 'quantity' && fact.show !== undefined) {
        try {
          convert(fact.value, fact.unit, fact.show);
        } catch (error) {
          this.report(file, id, `show: ${(error as Error).message}`);
        }
      }
      const text = this.textOf(group, files, id);
      if (text === undefined) continue;
      if (fact.confidence === 'medium' && text.en.note === undefined) {
        this.report(groupFile(group, 'text.en.ts'), id, 'a fact of medium confidence says its doubt in the note');
      }
      this.entries.set(id, {
        id,
        group,
        anchor: anchorOf(id),
        topic: fact.topic,
        value: fact,
        text,
        sources: [source],
        seenOn: fact.seenOn,
        checkedOn: fact.checkedOn,
        fact,
      });
    }
  }

  private addDerived(group: string, files: FactGroupFiles): void {
    const file = groupFile(group, 'derived.ts');
    for (const [id, derived] of Object.entries(files.derived ?? {})) {
      const text = this.textOf(group, files, id);
      const inputs = derived.from.map((from) => this.entries.get(from));
      const missing = derived.from.find((from) => !this.entries.has(from));
      if (missing !== undefined) {
        this.report(file, id, new UnknownFactError(missing, nearest(missing, this.entries.keys())).message);
        continue;
      }
      if (text === undefined) continue;
      const known = inputs as FactEntry[];
      try {
        this.entries.set(id, {
          id,
          group,
          anchor: anchorOf(id),
          topic: derived.topic,
          value: derived.compute(this.readerFor(derived)),
          text,
          sources: [...new Set(known.flatMap((entry) => entry.sources))],
          seenOn: oldest(known.map((entry) => entry.seenOn)),
          checkedOn: oldest(known.map((entry) => entry.checkedOn)),
          derivedFrom: derived.from,
        });
      } catch (error) {
        this.report(file, id, (error as Error).message);
      }
    }
  }

  /** A derived value may read only the facts that it names, so that the reader is told all of them. */
  private readerFor(derived: DerivedFact): FactReader {
    const value = (id: string): FactValue => {
      if (!derived.from.includes(id)) throw new Error(`compute reads "${id}", which "from" does not name`);
      return this.entries.get(id)!.value;
    };
    return {
      quantity: (id, unit) => {
        const read = value(id);
        if (read.kind !== 'quantity') throw new Error(`"${id}" is a ${read.kind}, not a quantity`);
        return convert(read.value, read.unit, unit);
      },
      usd: (id) => {
        const read = value(id);
        if (read.kind !== 'price' && read.kind !== 'amount') throw new Error(`"${id}" is a ${read.kind}, not money`);
        return read.usd;
      },
    };
  }

  private textOf(group: string, files: FactGroupFiles, id: string): Record<Locale, FactText> | undefined {
    const texts: Partial<Record<Locale, FactText>> = {};
    for (const locale of localeList) {
      const file = groupFile(group, `text.${locale}.ts`);
      const text = files.texts[locale][id];
      if (text === undefined) {
        const {near, words} = placeOf(id, files.texts, locale);
        const message = `there is no ${locale} text for it; add '${id}': {name, note?}${words}`;
        this.problems.push({file, at: id, message, ...(near === undefined ? {} : {near})});
        continue;
      }
      const result = v.safeParse(factTextSchema, text);
      if (!result.success) {
        for (const issue of result.issues) this.report(file, id, describe(issue));
        continue;
      }
      texts[locale] = result.output;
    }
    return Object.keys(texts).length === localeList.length ? (texts as Record<Locale, FactText>) : undefined;
  }

  private checkAnchors(): void {
    const seen = new Map<string, string>();
    for (const {id, anchor, group} of this.entries.values()) {
      const other = seen.get(anchor);
      if (other !== undefined) {
        this.report(groupFile(group, 'facts.ts'), id, `its address #${anchor} is also that of "${other}"`);
      }
      seen.set(anchor, id);
    }
  }
}

/**
 * Validates the groups and joins them.
 *
 * @throws InvalidDataError with every problem found, not only the first
 */
export function buildFactSet(groups: Readonly<Record<string, FactGroupFiles>>): FactSet {
  return new Builder(groups).build();
}
