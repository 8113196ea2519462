import {useCallback, useEffect, useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import layerPlaces from '@generated/notes-data/default/layers.json';
import {ComparisonTable} from '@site/src/components/ComparisonTable';
import {LayerStack} from '@site/src/components/LayerStack';
import {RichText} from '@site/src/components/RichText';
import {guardOf, pairsAmong, wantedOf} from '@site/src/domain/chosen-pairs';
import {pickSides} from '@site/src/domain/comparison-view';
import type {Choice} from '@site/src/domain/choice';
import {layerStack} from '@site/src/domain/layer-stack';
import type {ChooserData, PairSummary} from '@site/src/domain/pair-page';
import styles from './styles.module.css';

type Loading = {data: ChooserData} | {failed: true} | undefined;

/** All services and pairs, loaded when a first service is chosen. */
function useChooserData(): {loading: Loading; retry: () => void} {
  const [loading, setLoading] = useState<Loading>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    import(/* webpackChunkName: "chooser" */ '@generated/service-pairs/default/chooser.json').then(
      ({default: data}) => isCurrent && setLoading({data}),
      () => isCurrent && setLoading({failed: true}),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setLoading(undefined);
    setAttempt((before) => before + 1);
  }, []);
  return {loading, retry};
}

function Failed({retry}: {retry: () => void}): ReactNode {
  return (
    <p role="alert">
      <Translate id="chooser.failed" description="The data of the chooser could not be loaded">
        The comparison could not be loaded.
      </Translate>{' '}
      <button type="button" className={styles.retry} onClick={retry}>
        <Translate id="chooser.retry" description="Button: load the data of the chooser again">
          Try again
        </Translate>
      </button>
    </p>
  );
}

function Verdict({pair: {verdict, to, title}}: {pair: PairSummary}): ReactNode {
  return (
    <p className={styles.verdict}>
      <RichText value={verdict} />{' '}
      <Link to={to} className={styles.more}>
        <Translate id="chooser.more" description="Link to the page of a pair" values={{pair: title}}>
          {'More: {pair}'}
        </Translate>
      </Link>
    </p>
  );
}

/** What the notes say of each two of three or four services. */
function VerdictList({among}: {among: readonly PairSummary[]}): ReactNode {
  if (among.length === 0) return null;
  return (
    <section>
      <p>
        <strong>
          <Translate id="chooser.eachTwo" description="Over what is said of each two of the chosen services">
            What the notes say of each pair
          </Translate>
        </strong>
      </p>
      <ul>
        {among.map(({title, to, verdict}) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            {': '}
            <RichText value={verdict} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function guardSentence(guard: 'stack' | 'mixed'): string {
  return guard === 'stack'
    ? translate({
        id: 'chooser.guard.stack',
        message: 'Different layers: these work together, none of them replaces another.',
        description: 'The chosen services are no alternatives',
      })
    : translate({
        id: 'chooser.guard.mixed',
        message: 'Different layers: some of these work together, and some jobs can be given to either.',
        description: 'Some of the chosen services are alternatives, some are not',
      });
}

function Result({data, choice, choose}: {data: ChooserData} & ChosenServicesProps): ReactNode {
  const {services} = choice;
  const table = useMemo(() => {
    const caption = new Intl.ListFormat(document.documentElement.lang).format(
      services.map((id) => data.table.sides.find((side) => side.id === id)!.name),
    );
    return pickSides(data.table, services, caption);
  }, [data, services]);
  const among = pairsAmong(data.pairs, services);
  const guard = guardOf(
    table.sides.map(({layer}) => layer),
    among,
  );
  const pair = services.length === 2 ? among[0] : undefined;
  return (
    <>
      {pair === undefined ? null : <Verdict pair={pair} />}
      {guard === 'alternatives' ? null : (
        <LayerStack
          stack={layerStack(table.sides, layerPlaces)}
          sentences={[[guardSentence(guard)], ...(pair?.untangle === undefined ? [] : [pair.untangle])]}
          wanted={wantedOf(among)}
        />
      )}
      <ComparisonTable {...table} view={choice} onView={(view) => choose({...view, services})} />
      {services.length === 2 ? null : <VerdictList among={among} />}
    </>
  );
}

export interface ChosenServicesProps {
  choice: Choice;
  choose: (next: Choice) => void;
}

/** The chosen services side by side, with what is said of each two of them. */
export function ChosenServices({choice, choose}: ChosenServicesProps): ReactNode {
  const {loading, retry} = useChooserData();
  if (loading === undefined) {
    return (
      <p className={styles.loading}>
        <Translate id="chooser.loading" description="While the data of the chooser is loading">
          Loading the comparison …
        </Translate>
      </p>
    );
  }
  return 'failed' in loading ? (
    <Failed retry={retry} />
  ) : (
    <Result data={loading.data} choice={choice} choose={choose} />
  );
}
