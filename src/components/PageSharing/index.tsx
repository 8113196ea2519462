import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useLocation} from '@docusaurus/router';
import serviceNames from '@generated/notes-data/default/service-names.json';
import {learningKind, pagePath, servicesOf} from '@site/src/domain/sharing';
import {learningResource, scriptContent} from '@site/src/domain/structured-data';

export interface PageSharingProps {
  title: string;
  description: string;
  /** Milliseconds since 1970, where it is known. */
  modified?: number | null | undefined;
}

/** What a page tells those who share or index it, beyond what `SiteMetadata` knows from its address alone. */
export function PageSharing({title, description, modified}: PageSharingProps): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const path = pagePath(useLocation().pathname, siteConfig.baseUrl);
  if (path === undefined) return null;
  const kind = learningKind(path);
  const home = `${siteConfig.url}${siteConfig.baseUrl}`;
  return (
    <Head>
      <meta property="og:image:alt" content={`${title} · ${siteConfig.title}`} />
      {kind === undefined ? null : (
        <script type="application/ld+json">
          {scriptContent(
            learningResource({
              title,
              description,
              url: `${home}${path}/`,
              locale: i18n.currentLocale,
              kind,
              services: servicesOf(path, Object.keys(serviceNames)).map((id) => serviceNames[id]!),
              modified,
              site: {name: siteConfig.title, url: home},
            }),
          )}
        </script>
      )}
    </Head>
  );
}
