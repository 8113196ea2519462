/** What a page says about itself to machines, in the vocabulary of schema.org. */
import {notesLicence, type LearningKind} from './sharing';

interface Site {
  name: string;
  /** Home of the language, absolute. */
  url: string;
}

/** What schema.org is told of a page. */
export interface LearningResourceInput {
  title: string;
  description: string;
  /** Absolute. */
  url: string;
  locale: string;
  kind: LearningKind;
  /** Names of the services that it is about. */
  services: readonly string[];
  /** Milliseconds since 1970; absent where Git does not know the page. */
  modified?: number | null | undefined;
  site: Site;
}

/** JSON-LD, before it is written. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** A note, an assignment or a comparison. */
export function learningResource(input: LearningResourceInput): StructuredData {
  const {title, description, url, locale, kind, services, modified, site} = input;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description,
    url,
    inLanguage: locale,
    isPartOf: {'@type': 'WebSite', name: site.name, url: site.url},
    license: notesLicence,
    ...(modified == null ? {} : {dateModified: new Date(modified).toISOString().slice(0, 10)}),
    learningResourceType: kind,
    educationalLevel: 'beginner',
    teaches: title,
    ...(services.length === 0 ? {} : {about: services.map((name) => ({'@type': 'Thing', name}))}),
    isAccessibleForFree: true,
  };
}

/** The site in one language, with its search. */
export function webSite({name, url}: Site, description: string, locale: string): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    description,
    url,
    inLanguage: locale,
    license: notesLicence,
    isAccessibleForFree: true,
    potentialAction: {
      '@type': 'SearchAction',
      target: {'@type': 'EntryPoint', urlTemplate: `${url}search/?q={query}`},
      'query-input': 'required name=query',
    },
  };
}

/** As the content of a script element: no text of a note can end the element. */
export function scriptContent(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
