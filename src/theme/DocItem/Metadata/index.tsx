import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import {PageSharing} from '@site/src/components/PageSharing';

export default function DocItemMetadataWrapper(): ReactNode {
  const {metadata} = useDoc();
  return (
    <>
      <DocItemMetadata />
      <PageSharing title={metadata.title} description={metadata.description} modified={metadata.lastUpdatedAt} />
    </>
  );
}
