import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {RichText} from '@site/src/components/RichText';
import {RowFilter} from '@site/src/components/RowFilter';
import type {CorrectionRow} from '@site/src/domain/corrections';
import type {GroupOption} from '@site/src/domain/group-name';
import styles from './styles.module.css';

export interface CorrectionsProps {
  rows: readonly CorrectionRow[];
  groups: readonly GroupOption[];
  /** The rows have their addresses here. */
  isHome: boolean;
}

function kindWord(kind: CorrectionRow['kind']): string {
  switch (kind) {
    case 'wrong':
      return translate({id: 'corrections.kind.wrong', message: 'wrong', description: 'Kind of a correction'});
    case 'outdated':
      return translate({id: 'corrections.kind.outdated', message: 'outdated', description: 'Kind of a correction'});
    case 'imprecise':
      return translate({id: 'corrections.kind.imprecise', message: 'imprecise', description: 'Kind of a correction'});
    case 'missing':
      return translate({id: 'corrections.kind.missing', message: 'left out', description: 'Kind of a correction'});
  }
}

function Row({row, isHome}: {row: CorrectionRow; isHome: boolean}): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (isHome) brokenLinks.collectAnchor(row.id);
  return (
    <li id={isHome ? row.id : undefined} data-group={row.services.join(' ')} className={styles.row}>
      <p className={styles.claim}>
        <span className={styles.kind}>{kindWord(row.kind)}</span> <s>{row.claim}</s>
      </p>
      <p>
        <RichText value={row.right} />
      </p>
      <p className={styles.why}>{row.why}</p>
      <p className={styles.links}>
        <Link to={row.to}>
          <Translate id="corrections.read" description="Link from a correction to the page that explains it">
            The page that explains it
          </Translate>
        </Link>
        {row.sources.map(({title, url}) => (
          <a key={url} href={url}>
            {title}
          </a>
        ))}
      </p>
    </li>
  );
}

/** What learners believe and what is right: `<Corrections />`, or `<Corrections page="services/ecs" />` for one page's. */
export function Corrections({rows, groups, isHome}: CorrectionsProps): ReactNode {
  const list = (
    <ul className={styles.list}>
      {rows.map((row) => (
        <Row key={row.id} row={row} isHome={isHome} />
      ))}
    </ul>
  );
  return isHome ? <RowFilter groups={groups}>{list}</RowFilter> : list;
}
