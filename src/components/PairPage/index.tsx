import {useMemo, type ReactNode} from 'react';
import clsx from 'clsx';
import {DocsSidebarProvider} from '@docusaurus/plugin-content-docs/client';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames, useWindowSize} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocRootLayout from '@theme/DocRoot/Layout';
import Layout from '@theme/Layout';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import {PageSharing} from '@site/src/components/PageSharing';
import type {PairPageProps as Pair} from '@site/src/domain/pair-page';
import {PairContent} from './PairContent';
import {pairSections} from './pairSections';
import styles from './styles.module.css';

export interface PairPageProps {
  pair: Pair;
  /** The sidebar of the notes. */
  sidebar: PropSidebarItem[];
}

/** The sidebar with the page below "Compare", so that the reader sees where it belongs. */
function useSidebar(sidebar: readonly PropSidebarItem[], {to, title}: Pair): PropSidebarItem[] {
  const compare = useBaseUrl('/compare/');
  const href = useBaseUrl(to);
  return useMemo(
    () =>
      sidebar.map((item) =>
        item.type === 'category' && item.href === compare
          ? // An id of a note is asked for by the breadcrumbs; nothing looks it up.
            {...item, items: [...item.items, {type: 'link', label: title, href, docId: to}]}
          : item,
      ),
    [sidebar, compare, href, title, to],
  );
}

function Body({pair}: {pair: Pair}): ReactNode {
  const toc = pairSections(pair).map(({id, title}) => ({id, value: title, level: 2}));
  const windowSize = useWindowSize();
  return (
    <div className="row">
      <div className={clsx('col', styles.column)}>
        <article>
          <DocBreadcrumbs />
          <TOCCollapsible toc={toc} className={clsx(ThemeClassNames.docs.docTocMobile, styles.tocMobile)} />
          <PairContent pair={pair} />
        </article>
      </div>
      {windowSize === 'mobile' ? null : (
        <div className="col col--3">
          <TOC toc={toc} className={ThemeClassNames.docs.docTocDesktop} />
        </div>
      )}
    </div>
  );
}

/** The page of a pair of services, in the layout of a note. Its route is made by `src/plugins/service-pairs`. */
export default function PairPage({pair, sidebar}: PairPageProps): ReactNode {
  const items = useSidebar(sidebar, pair);
  return (
    <HtmlClassNameProvider className={clsx(ThemeClassNames.wrapper.docsPages, ThemeClassNames.page.docsDocPage)}>
      <PageMetadata title={pair.title} description={pair.description} />
      <PageSharing title={pair.title} description={pair.description} />
      <Layout>
        <DocsSidebarProvider name="notes" items={items}>
          <DocRootLayout>
            <Body pair={pair} />
          </DocRootLayout>
        </DocsSidebarProvider>
      </Layout>
    </HtmlClassNameProvider>
  );
}
