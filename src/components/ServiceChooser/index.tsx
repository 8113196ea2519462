import {useId, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import servicePlaces from '@generated/notes-data/default/services.json';
import {Glyph} from '@site/src/components/Glyph';
import type {ServiceId} from '@site/src/data/services/ids';
import {mostServices, type Choice} from '@site/src/domain/choice';
import {useChoice} from '@site/src/hooks/useChoice';
import {ChosenServices} from './ChosenServices';
import {IgnoredNote} from './IgnoredNote';
import styles from './styles.module.css';

function toggled({services}: Choice, service: ServiceId): ServiceId[] {
  return services.includes(service) ? services.filter((chosen) => chosen !== service) : [...services, service];
}

function Picker({choice, choose}: {choice: Choice; choose: (next: Choice) => void}): ReactNode {
  const id = useId();
  const isFull = choice.services.length >= mostServices;
  return (
    <fieldset className={styles.picker}>
      <legend>
        <Translate id="chooser.legend" description="Over the services to compare" values={{most: mostServices}}>
          {'Pick 2 to {most} services'}
        </Translate>
      </legend>
      <div className={styles.services}>
        {servicePlaces.map(({id: service, name, layer}) => {
          const isChosen = choice.services.includes(service);
          return (
            <label key={service} htmlFor={`${id}-${service}`} className={styles.service} data-layer={layer}>
              <input
                id={`${id}-${service}`}
                type="checkbox"
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={() => choose({...choice, services: toggled(choice, service)})}
              />
              <Glyph service={service} className={styles.glyph} />
              {name}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What is chosen, in words; read aloud when it changes. */
function statusOf({services}: Choice): string {
  const names = services.map((id) => servicePlaces.find((place) => place.id === id)!.name);
  if (names.length === 0) return '';
  if (names.length === 1) {
    return translate(
      {
        id: 'chooser.second',
        message: 'Pick a second service to compare {service} with.',
        description: 'One service is chosen',
      },
      {service: names[0]!},
    );
  }
  const list = new Intl.ListFormat(document.documentElement.lang).format(names);
  return names.length < mostServices
    ? translate({id: 'chooser.chosen', message: 'Below: {list}.', description: 'Names of the chosen services'}, {list})
    : translate(
        {
          id: 'chooser.full',
          message: 'Below: {list}. That is as many as fit; take one away to pick another.',
          description: 'As many services are chosen as can be',
        },
        {list},
      );
}

/**
 * Any two to four services side by side; the address carries the choice. It needs scripts: the page that holds it has
 * the overview and the list of all pairs for whoever reads without.
 */
export function ServiceChooser(): ReactNode {
  const {choice, ignored, choose} = useChoice();
  const isBrowser = useIsBrowser();
  return (
    <div className={styles.chooser} data-ready={isBrowser}>
      <Head>
        <meta name="scripts-at-start" content="true" />
      </Head>
      <Picker choice={choice} choose={choose} />
      <div className={styles.bar}>
        <p role="status">{isBrowser ? statusOf(choice) : ''}</p>
        {choice.services.length === 0 ? null : (
          <button type="button" onClick={() => choose({services: [], onlyDifferences: false})}>
            <Translate id="chooser.clear" description="Button: take back the choice of services">
              Start again
            </Translate>
          </button>
        )}
      </div>
      <IgnoredNote ignored={ignored} />
      {choice.services.length === 0 ? null : <ChosenServices choice={choice} choose={choose} />}
    </div>
  );
}
