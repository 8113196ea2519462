/** A comparison to take away: Markdown for notes, CSV for spreadsheets. Runs in the browser; reads no data. */
import type {Locale} from '../data/locales';
import type {ComparisonProps, ComparisonRow, ResolvedCell} from './comparison';
import {csvOf} from './csv';

/** How the three answers that are no text are written in the reader's language. */
export type AnswerWords = Readonly<Record<'no' | 'not-applicable' | 'not-researched', string>>;

/** The words that stand in a file beside the cells. */
export interface TakeawayWords {
  answers: AnswerWords;
  /** Heading of the list, or the column, of sources. */
  sources: string;
}

type Table = Pick<ComparisonProps, 'caption' | 'sides' | 'sources'> & {rows: readonly ComparisonRow[]};

const plain = (rich: readonly (string | {text: string})[]): string =>
  rich.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The text of a cell with its facts as they are shown. */
export function cellText(cell: ResolvedCell, answers: AnswerWords): string {
  if ('text' in cell) return plain(cell.text);
  return cell.because === undefined ? answers[cell.is] : `${answers[cell.is]}: ${plain(cell.because)}`;
}

/** Text that Markdown shows as it is, on one line: whatever could begin markup or end the cell is escaped. */
function escaped(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\|`*_<>[\]~&]/g, '\\$&');
}

/** Positions of the sources that the rows need, in the order of the table. */
function sourcesOf(rows: readonly ComparisonRow[]): number[] {
  return [...new Set(rows.flatMap(({cells}) => cells.flatMap(({sources}) => sources ?? [])))].sort((a, b) => a - b);
}

/** A link destination with spaces or brackets would end too early. */
const destination = (url: string): string => url.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/**
 * The table in GitHub Flavored Markdown, with its caption above and its sources below.
 *
 * @param page address of the page that it was copied from
 */
export function comparisonMarkdown({caption, sides, rows, sources}: Table, words: TakeawayWords, page: string): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const list = sourcesOf(rows).map((position) => sources[position]!);
  return [
    `${escaped(caption)} (<${page}>)`,
    '',
    line([' ', ...sides.map(({name}) => escaped(name))]),
    line(['---', ...sides.map(() => '---')]),
    ...rows.map(({label, cells}) =>
      line([`**${escaped(label)}**`, ...cells.map((cell) => escaped(cellText(cell, words.answers)))]),
    ),
    ...(list.length === 0
      ? []
      : [
          '',
          `${escaped(words.sources)}:`,
          '',
          ...list.map(({title, url}) => `- [${escaped(title)}](${destination(url)})`),
        ]),
    '',
  ].join('\n');
}

/** The table as a CSV file of the language; the last column names the sources of the row. */
export function comparisonCsv({sides, rows, sources}: Table, words: TakeawayWords, locale: Locale): string {
  return csvOf(
    [
      ['', ...sides.map(({name}) => name), words.sources],
      ...rows.map((row) => [
        row.label,
        ...row.cells.map((cell) => cellText(cell, words.answers)),
        sourcesOf([row])
          .map((position) => sources[position]!.url)
          .join(' | '),
      ]),
    ],
    locale,
  );
}
