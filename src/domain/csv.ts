/** Tables for spreadsheets: RFC 4180, in the manner that the spreadsheets of a language expect. */
import type {Locale} from '../data/locales';

/** Spreadsheets of Dutch and Spanish readers expect a semicolon, because the comma is their decimal sign. */
const separators: Readonly<Record<Locale, string>> = {en: ',', nl: ';', es: ';'};

/** Says that the file is UTF-8, so that accents open right. */
const byteOrderMark = '\ufeff';

/**
 * A cell that begins like a formula is run as one by spreadsheets; an apostrophe makes it text.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** A field in quotes where it holds the separator, a quote or a line break. */
function field(value: string, separator: string): string {
  const text = asText(value);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of fields as the text of a CSV file. */
export function csvOf(rows: readonly (readonly string[])[], locale: Locale): string {
  const separator = separators[locale];
  return byteOrderMark + rows.map((row) => row.map((value) => field(value, separator)).join(separator)).join('\r\n');
}
