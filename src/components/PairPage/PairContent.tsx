import {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import {ComparisonTable} from '@site/src/components/ComparisonTable';
import {Glyph} from '@site/src/components/Glyph';
import {LayerStack} from '@site/src/components/LayerStack';
import {Myth} from '@site/src/components/Myth';
import {RichText} from '@site/src/components/RichText';
import type {PairPageProps as Pair} from '@site/src/domain/pair-page';
import {useChoice} from '@site/src/hooks/useChoice';
import {pairSections, type PairSection} from './pairSections';
import styles from './styles.module.css';

/** The table, with the rows that the address asks for. */
function SideBySide({pair}: {pair: Pair}): ReactNode {
  const {choice, choose} = useChoice();
  return <ComparisonTable {...pair.table} view={choice} onView={(view) => choose({...view, services: []})} />;
}

/** The beginning of the sentence that each reason completes. Between services that work together nobody chooses. */
function When({relation, service}: {relation: Pair['relation']; service: string}): ReactNode {
  return relation === 'stack' ? (
    <Translate
      id="pair.need.when"
      description="Over reasons, each of which completes the sentence; on the page of two services of which one uses the other"
      values={{service}}>
      {'You need {service} when …'}
    </Translate>
  ) : (
    <Translate
      id="pair.choose.when"
      description="Over reasons, each of which completes the sentence"
      values={{service}}>
      {'Choose {service} when …'}
    </Translate>
  );
}

function Choose({pair}: {pair: Pair}): ReactNode {
  return (
    <div className={styles.choices}>
      {pair.services.map((service, position) => (
        <section key={service.id} className={styles.choice} data-layer={service.layer}>
          <p className={styles.when}>
            <Glyph service={service.id} className={styles.glyph} />
            <When relation={pair.relation} service={service.name} />
          </p>
          <ul>
            {pair.choose[position]!.map((reason, index) => (
              <li key={index}>
                <RichText value={reason} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ReadOn({pair}: {pair: Pair}): ReactNode {
  return (
    <>
      <ul>
        {pair.services.map(({id, name, to}) => (
          <li key={id}>
            <Link to={to}>
              <Translate id="pair.note" description="Link to the note of a service" values={{service: name}}>
                {'The note on {service}'}
              </Translate>
            </Link>
          </li>
        ))}
        {pair.wanted.map(({to, title}) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
          </li>
        ))}
        <li>
          <Link to="/compare/#pairs">
            <Translate id="pair.all" description="Link to the list of all pairs">
              All comparisons
            </Translate>
          </Link>
        </li>
      </ul>
      {pair.related.map(({name, links}) => (
        <p key={name} className={styles.related}>
          <Translate
            id="pair.related"
            description="Before the names of services that a service is compared with"
            values={{service: name}}>
            {'{service} compared with:'}
          </Translate>{' '}
          {links.map((link, index) => (
            <Fragment key={link.to}>
              {index === 0 ? null : ' · '}
              <Link to={link.to} aria-label={link.title}>
                {link.name}
              </Link>
            </Fragment>
          ))}
        </p>
      ))}
    </>
  );
}

function Section({id, pair}: {id: PairSection['id']; pair: Pair}): ReactNode {
  switch (id) {
    case 'together':
      return (
        <LayerStack
          stack={pair.stack}
          sentences={pair.untangle === undefined ? [] : [pair.untangle]}
          wanted={pair.wanted}
        />
      );
    case 'table':
      return <SideBySide pair={pair} />;
    case 'how-to-choose':
      return <Choose pair={pair} />;
    case 'often-misunderstood':
      return pair.wrong.map(({claim, right}) => (
        <Myth key={claim} claim={claim}>
          <p>
            <RichText value={right} />
          </p>
        </Myth>
      ));
    case 'read-on':
      return <ReadOn pair={pair} />;
  }
}

/** What the page of a pair says. */
export function PairContent({pair}: {pair: Pair}): ReactNode {
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
      <header>
        <Heading as="h1">{pair.title}</Heading>
      </header>
      <p className={styles.verdict}>
        <RichText value={pair.verdict} />
      </p>
      {pairSections(pair).flatMap(({id, title}) => [
        <Heading key={id} as="h2" id={id}>
          {title}
        </Heading>,
        <Section key={`${id}-body`} id={id} pair={pair} />,
      ])}
    </div>
  );
}
