/** The words of units and price bases per language: what `Intl` has no word for. */
import type {Locale} from './locales';
import type {PriceBasis, Unit} from './schema';

type Words = Readonly<Record<Locale, string>>;

/** Units that `Intl.NumberFormat` cannot write. Symbols are the same everywhere and stand in `symbols`. */
export const unitWords: Readonly<Partial<Record<Unit, Words>>> = {
  'GB-second': {en: 'GB-seconds', nl: 'GB-seconden', es: 'GB-segundos'},
  'request-per-second': {en: 'requests per second', nl: 'verzoeken per seconde', es: 'solicitudes por segundo'},
};

/** Symbols that no language translates. `KiB` and its family are IEC names, `KB` and its family are written as AWS writes them. */
export const unitSymbols: Readonly<Partial<Record<Unit, string>>> = {
  B: 'B',
  KB: 'KB',
  KiB: 'KiB',
  MB: 'MB',
  MiB: 'MiB',
  GB: 'GB',
  GiB: 'GiB',
  TB: 'TB',
  TiB: 'TiB',
  vCPU: 'vCPU',
  Mbps: 'Mbps',
  'MB-per-second': 'MB/s',
  IOPS: 'IOPS',
};

/** "$0.20 per million requests": the part after the amount. */
export const priceBasisWords: Readonly<Record<PriceBasis, Words>> = {
  request: {en: 'per request', nl: 'per verzoek', es: 'por solicitud'},
  'million-requests': {en: 'per million requests', nl: 'per miljoen verzoeken', es: 'por millón de solicitudes'},
  'thousand-requests': {en: 'per thousand requests', nl: 'per duizend verzoeken', es: 'por mil solicitudes'},
  'million-messages': {en: 'per million messages', nl: 'per miljoen berichten', es: 'por millón de mensajes'},
  'million-connection-minutes': {
    en: 'per million connection minutes',
    nl: 'per miljoen verbindingsminuten',
    es: 'por millón de minutos de conexión',
  },
  'million-operations': {en: 'per million operations', nl: 'per miljoen bewerkingen', es: 'por millón de operaciones'},
  'million-queries': {en: 'per million queries', nl: 'per miljoen query’s', es: 'por millón de consultas'},
  second: {en: 'per second', nl: 'per seconde', es: 'por segundo'},
  hour: {en: 'per hour', nl: 'per uur', es: 'por hora'},
  month: {en: 'per month', nl: 'per maand', es: 'al mes'},
  'vCPU-second': {en: 'per vCPU-second', nl: 'per vCPU-seconde', es: 'por vCPU-segundo'},
  'vCPU-hour': {en: 'per vCPU-hour', nl: 'per vCPU-uur', es: 'por vCPU-hora'},
  'GB-second': {en: 'per GB-second', nl: 'per GB-seconde', es: 'por GB-segundo'},
  'GB-hour': {en: 'per GB-hour', nl: 'per GB-uur', es: 'por GB-hora'},
  'GB-month': {en: 'per GB-month', nl: 'per GB-maand', es: 'por GB-mes'},
  GB: {en: 'per GB', nl: 'per GB', es: 'por GB'},
  'cluster-hour': {en: 'per cluster-hour', nl: 'per clusteruur', es: 'por clúster y hora'},
  'instance-hour': {en: 'per instance-hour', nl: 'per instance-uur', es: 'por instancia y hora'},
  'address-hour': {en: 'per address-hour', nl: 'per adresuur', es: 'por dirección y hora'},
};

/** What a flag says: whether AWS allows or has it. */
export const flagWords: Readonly<Record<'yes' | 'no', Words>> = {
  yes: {en: 'yes', nl: 'ja', es: 'sí'},
  no: {en: 'no', nl: 'nee', es: 'no'},
};
