import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SiteMetadata from '@theme-original/SiteMetadata';
import {cardFile, cardSize, markdownFile, pagePath} from '@site/src/domain/sharing';
import {scriptContent, webSite} from '@site/src/domain/structured-data';

/** Card and Markdown version of a page, which follow from its address; a page may say more with `PageSharing`. */
function SharingMetadata(): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const path = pagePath(useLocation().pathname, siteConfig.baseUrl);
  if (path === undefined) return null;
  const home = `${siteConfig.url}${siteConfig.baseUrl}`;
  const image = `${home}${cardFile(path)}`;
  const markdown = markdownFile(path);
  return (
    <Head>
      <meta property="og:type" content={path === '' ? 'website' : 'article'} />
      <meta property="og:site_name" content={siteConfig.title} />
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(cardSize.width)} />
      <meta property="og:image:height" content={String(cardSize.height)} />
      <meta property="og:image:alt" content={`${siteConfig.title} · ${siteConfig.tagline}`} />
      <meta name="twitter:image" content={image} />
      {markdown === undefined ? null : <link rel="alternate" type="text/markdown" href={`${home}${markdown}`} />}
      {path === '' ? (
        <script type="application/ld+json">
          {scriptContent(webSite({name: siteConfig.title, url: home}, siteConfig.tagline, i18n.currentLocale))}
        </script>
      ) : null}
    </Head>
  );
}

export default function SiteMetadataWrapper(): ReactNode {
  return (
    <>
      <SiteMetadata />
      <SharingMetadata />
    </>
  );
}
