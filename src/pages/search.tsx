import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import {PageSharing} from '@site/src/components/PageSharing';
import {SearchPage} from './_components/SearchPage';

/** The search with an address: `/search/?q=task+definition`. */
export default function Search(): ReactNode {
  const title = translate({id: 'search.page.title', message: 'Search', description: 'Title of the page of the search'});
  const description = translate({
    id: 'search.page.description',
    message: 'Search the notes: a service, a term of the exam, a question in plain words.',
    description: 'Description of the page of the search',
  });
  return (
    <Layout title={title} description={description}>
      <PageSharing title={title} description={description} />
      <Head>
        <meta name="robots" content="noindex, follow" />
        <meta name="scripts-at-start" content="true" />
      </Head>
      <SearchPage />
    </Layout>
  );
}
