import type {Locale} from '../../data/locales';
import {formatNumber} from '../format';

/** A size as readers know it from their devices: `340 kB`, `1.9 MB`. */
export function formatSize(bytes: number, locale: Locale): string {
  const isSmall = bytes < 1_000_000;
  return formatNumber(bytes / (isSmall ? 1000 : 1_000_000), locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  });
}
