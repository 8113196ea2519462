import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {findFirstSidebarItemLink, useDocById} from '@docusaurus/plugin-content-docs/client';
import servicePlaces from '@generated/notes-data/default/services.json';
import type {Props} from '@theme/DocCard';
import {Glyph} from '@site/src/components/Glyph';
import styles from './styles.module.css';

/** A card of an overview page: a service with its glyph and hue, any other page with its description. */
export default function DocCard({item}: Props): ReactNode {
  if (item.type === 'html') throw new Error(`an overview page cannot show an HTML item of the sidebar: ${item.value}`);
  return <PageCard item={item} />;
}

function PageCard({item}: {item: Exclude<Props['item'], {type: 'html'}>}): ReactNode {
  const href = item.type === 'category' ? findFirstSidebarItemLink(item) : item.href;
  const doc = useDocById((item.type === 'link' ? item.docId : undefined) ?? undefined);
  const service = servicePlaces.find(({to}) => `${href?.replace(/\/$/, '')}/`.endsWith(to));
  if (href === undefined) return null;
  return (
    <Link to={href} className={styles.card} data-layer={service?.layer}>
      {service === undefined ? null : <Glyph service={service.id} className={styles.glyph} />}
      <span>
        <strong>{item.label}</strong>
        <span className={styles.text}>{service?.tagline ?? item.description ?? doc?.description}</span>
      </span>
    </Link>
  );
}
