import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import layerPlaces from '@generated/notes-data/default/layers.json';
import map from '@generated/notes-data/default/service-map.json';
import servicePlaces from '@generated/notes-data/default/services.json';
import {Glyph} from '@site/src/components/Glyph';
import type {ServicePlace} from '@site/src/domain/service-place';
import type {LayerPlace} from '@site/src/plugins/notes-data';
import styles from './styles.module.css';

function Item({service}: {service: ServicePlace}): ReactNode {
  return (
    <li>
      <Link to={service.to} className={styles.item}>
        <Glyph service={service.id} className={styles.itemGlyph} />
        <span>
          <strong>{service.name}</strong>
          <span className={styles.tagline}>{service.tagline}</span>
          {map.connections[service.id]?.map((connection) => (
            <span key={connection} className={styles.connection}>
              {connection}
            </span>
          ))}
        </span>
      </Link>
    </li>
  );
}

function Layer({id, name, does}: LayerPlace): ReactNode {
  return (
    <li data-layer={id} className={styles.layer}>
      <p>
        <strong>{name}</strong> <span>{does}</span>
      </p>
      <ul>
        {servicePlaces
          .filter(({layer}) => layer === id)
          .map((service) => (
            <Item key={service.id} service={service} />
          ))}
      </ul>
    </li>
  );
}

/** The map as a list: layer by layer, with what each service does for the others. */
export function PlainList({className}: {className: string | undefined}): ReactNode {
  return (
    <ul className={clsx(styles.plain, className)}>
      {layerPlaces.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
    </ul>
  );
}
