/** The hosted engine as an alternative, behind one setting. See the README beside. */
import type {UserThemeConfig} from '@docusaurus/theme-search-algolia';

/** The setting that the theme of Docusaurus reads. */
export type HostedSearch = UserThemeConfig['algolia'];

/**
 * @param setting `<application id>,<public search key>,<index name>`; unset for the search of our own
 * @throws RangeError when it has another form
 */
export function hostedSearch(setting: string | undefined): HostedSearch | undefined {
  if (setting === undefined || setting === '') return undefined;
  const [appId, apiKey, indexName, ...more] = setting.split(',').map((part) => part.trim());
  if (!appId || !apiKey || !indexName || more.length > 0) {
    throw new RangeError('SEARCH_ALGOLIA is <application id>,<public search key>,<index name>');
  }
  return {appId, apiKey, indexName, contextualSearch: true, searchPagePath: 'search'};
}
