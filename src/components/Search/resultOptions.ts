/** The results as the list of the search box shows them. */
import type {FactAnswer, PageHit} from '@site/src/domain/search/engine';

/** A section that matches: one line of the list. */
export interface ResultOption {
  /** Id of the element. */
  id: string;
  path: string;
  anchor: string;
  /** Empty for the beginning of the page. */
  title: string;
}

/** A page that matches, with its best sections. */
export interface ResultGroup {
  path: string;
  title: string;
  options: readonly ResultOption[];
}

const maxPages = 8;
const maxSections = 3;
/** A further section of a page is shown when it is at least this good beside the best one. */
const nearlyAsGood = 0.45;

/**
 * The pages of a result with the sections worth showing.
 *
 * @param idPrefix of the ids of the elements, unique on the page
 * @param most pages
 */
export function resultGroups(pages: readonly PageHit[], idPrefix: string, most = maxPages): ResultGroup[] {
  return pages.slice(0, most).map(({path, title, sections}, group) => {
    const best = sections[0]?.score ?? 0;
    const shown = sections.slice(0, maxSections).filter(({score}) => score >= best * nearlyAsGood);
    return {
      path,
      title,
      options: shown.map((section, position) => ({
        id: `${idPrefix}-${group}-${position}`,
        path,
        anchor: section.anchor,
        title: section.title,
      })),
    };
  });
}

/** Address within the site. */
export function addressOf({path, anchor}: Pick<ResultOption, 'path' | 'anchor'> | FactAnswer): string {
  return `/${path}/${anchor === '' ? '' : `#${anchor}`}`;
}
