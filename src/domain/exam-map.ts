import {examGuides, examTexts} from '../data/exams';
import type {Locale} from '../data/locales';
import {examScopes, type Exam, type ExamGuide} from '../data/schema';
import {formatNumber} from './format';
import {nearest} from './nearest';
import {pageLink} from './page-link';

/** A task statement of an exam guide. */
export interface ExamStatement {
  /** The official number: `2.1`. */
  number: string;
  asks: string;
  links: readonly {label: string; to: string}[];
}

export interface ExamMapProps {
  exam: Exam;
  caption: string;
  /** The score that passes and the highest score, written for the language. */
  passing: string;
  highest: string;
  domains: readonly {
    number: string;
    name: string;
    /** Share of the score, written for the language. */
    weight: string;
    /** Empty where no note touches the domain. */
    statements: readonly ExamStatement[];
  }[];
}

/** Every exam of AWS is scored up to this. */
const highestScore = 1000;

/**
 * What an exam asks, by domain, and where the notes answer it.
 *
 * @throws RangeError for an unknown exam
 */
export function examMapProps(exam: string, caption: string, locale: Locale): ExamMapProps {
  const known = examScopes.find((scope) => scope === exam);
  if (known === undefined) throw new RangeError(`unknown exam "${exam}"; did you mean "${nearest(exam, examScopes)}"?`);
  const guide: ExamGuide = examGuides[known];
  const words = examTexts[locale].exams[known] as Record<'domains' | 'statements', Record<string, string>>;
  const labels: Readonly<Record<string, string>> = examTexts[locale].targets;
  return {
    exam: known,
    caption,
    passing: formatNumber(guide.passing, locale),
    highest: formatNumber(highestScore, locale),
    domains: Object.entries(guide.domains).map(([number, weight]) => ({
      number,
      name: words.domains[number]!,
      weight: formatNumber(weight / 100, locale, {style: 'percent'}),
      statements: Object.entries(guide.statements)
        .filter(([statement]) => statement.startsWith(`${number}.`))
        .map(([statement, targets]) => ({
          number: statement,
          asks: words.statements[statement]!,
          links: targets.map((target) => ({label: labels[target]!, to: pageLink(target)})),
        })),
    })),
  };
}
