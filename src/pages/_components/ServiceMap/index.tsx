import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import layerPlaces from '@generated/notes-data/default/layers.json';
import servicePlaces from '@generated/notes-data/default/services.json';
import {Glyph} from '@site/src/components/Glyph';
import type {Layer} from '@site/src/data/schema';
import type {ServicePlace} from '@site/src/plugins/notes-data';
import styles from './styles.module.css';

interface Band {
  name: string;
  does: string;
  layers: readonly Layer[];
}

function nameOf(layer: Layer): {name: string; does: string} {
  return layerPlaces.find(({id}) => id === layer)!;
}

/** The bands from the reader's request down to the data; three layers that run code share one. */
function bands(): Band[] {
  const running: readonly Layer[] = ['function', 'job-queue', 'orchestrator'];
  return [
    {...nameOf('front-door'), layers: ['front-door']},
    {
      name: translate({id: 'home.map.runs', message: 'Runs your code', description: 'Band of the service map'}),
      does: new Intl.ListFormat(undefined, {type: 'unit', style: 'short'}).format(
        running.map((layer) => nameOf(layer).name.toLocaleLowerCase()),
      ),
      layers: running,
    },
    {...nameOf('capacity'), layers: ['capacity']},
    {...nameOf('registry'), layers: ['registry']},
    {...nameOf('platform'), layers: ['platform']},
    {...nameOf('storage'), layers: ['storage']},
  ];
}

function Place({service}: {service: ServicePlace}): ReactNode {
  return (
    <li data-layer={service.layer}>
      <Link to={service.to} className={styles.place}>
        <Glyph service={service.id} className={styles.glyph} />
        <span>
          <strong>{service.name}</strong>
          <span className={styles.tagline}>{service.tagline}</span>
        </span>
      </Link>
    </li>
  );
}

/** All services in their layers. Services in one band are alternatives, services in different bands work together. */
export function ServiceMap(): ReactNode {
  return (
    <div className={styles.map}>
      {bands().map((band) => (
        <section key={band.name} className={styles.band} aria-label={band.name}>
          <p className={styles.label} data-layer={band.layers[0]}>
            <strong>{band.name}</strong>
            <span>{band.does}</span>
          </p>
          <ul className={styles.places}>
            {band.layers
              .flatMap((layer) => servicePlaces.filter((service) => service.layer === layer))
              .map((service) => (
                <Place key={service.id} service={service} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
