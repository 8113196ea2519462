import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {Glyph} from '@site/src/components/Glyph';
import {RichText} from '@site/src/components/RichText';
import type {GuideProps, GuideService} from '@site/src/domain/guide-props';
import styles from './styles.module.css';

export interface OutcomeBodyProps {
  id: string;
  outcomes: GuideProps['outcomes'];
  /** Address of another outcome: a step of the guide, or a place in the outline. */
  linkTo: (outcome: string) => string;
}

function ServiceList({services}: {services: readonly GuideService[]}): ReactNode {
  if (services.length === 0) return null;
  return (
    <ul className={styles.services}>
      {services.map(({id, name, layer, to}) => (
        <li key={id} data-layer={layer}>
          <Link to={to} className={styles.service}>
            <Glyph service={id} className={styles.glyph} />
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What stands under the title of an outcome: services, reasons, alternatives, the shop, comparisons. */
export function OutcomeBody({id, outcomes, linkTo}: OutcomeBodyProps): ReactNode {
  const {services, reasons, rather, shop, weigh} = outcomes[id]!;
  return (
    <>
      <ServiceList services={services} />
      <ul className={styles.reasons}>
        {reasons.map((reason, index) => (
          <li key={index}>
            <RichText value={reason} />
          </li>
        ))}
      </ul>
      {rather.map((other) => {
        const outcome = <Link to={linkTo(other.outcome)}>{outcomes[other.outcome]!.title}</Link>;
        const condition = <RichText value={other.condition} />;
        return (
          <p key={other.outcome}>
            <Translate
              id="guide.rather"
              description="Under an outcome of the decision guide: another outcome that fits better under a condition"
              values={{outcome, condition}}>
              {'Rather: {outcome}, if {condition}.'}
            </Translate>
          </p>
        );
      })}
      {shop === undefined ? null : (
        <p className={styles.shop}>
          <b>
            <Translate id="guide.shop" description="Before the sentence on the shop of the running example">
              In the shop:
            </Translate>
          </b>{' '}
          {shop}
        </p>
      )}
      {weigh.length === 0 ? null : (
        <p className={styles.weigh}>
          <Translate id="guide.weigh" description="Before links to the comparison pages that weigh the choice">
            More in:
          </Translate>{' '}
          {weigh.map(({title, to}, index) => (
            <Fragment key={to}>
              {index === 0 ? null : ' · '}
              <Link to={to}>{title}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
