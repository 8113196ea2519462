import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {Glyph} from '@site/src/components/Glyph';
import type {RelatedProps} from '@site/src/domain/related';
import type {ServicePlace} from '@site/src/domain/service-place';
import styles from './styles.module.css';

function Services({title, services}: {title: ReactNode; services: readonly ServicePlace[]}): ReactNode {
  if (services.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.services}>
        {services.map(({id, name, tagline, layer, to}) => (
          <li key={id} data-layer={layer}>
            <Link to={to} className={styles.service}>
              <Glyph service={id} className={styles.glyph} />
              <span>
                <strong>{name}</strong> <span className={styles.tagline}>{tagline}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What lies near a service; the build adds it at the end of every service note. */
export function Related({partners, sameLayer, comparisons}: RelatedProps): ReactNode {
  return (
    <nav
      className={styles.related}
      aria-label={translate({
        id: 'related.label',
        message: 'Related services',
        description: 'Name of the links to related services at the end of a note',
      })}>
      <Services
        services={partners}
        title={
          <Translate id="related.partners" description="End of a service note: over the services that it works with">
            Works with
          </Translate>
        }
      />
      <Services
        services={sameLayer}
        title={
          <Translate id="related.sameLayer" description="End of a service note: over the services on the same layer">
            On the same layer
          </Translate>
        }
      />
      {comparisons.length === 0 ? null : (
        <>
          <p className={styles.title}>
            <Translate id="related.compared" description="End of a service note: over the comparisons with others">
              Compared
            </Translate>
          </p>
          <ul className={styles.comparisons}>
            {comparisons.map(({name, to}) => (
              <li key={to}>
                <Link to={to}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
