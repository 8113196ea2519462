import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface PageCorrectionsProps {
  rows: readonly {id: string; claim: string}[];
}

/** The corrections that this page explains; the build adds it at the end of every page that has some. */
export function PageCorrections({rows}: PageCorrectionsProps): ReactNode {
  return (
    <details className={styles.corrections}>
      <summary>
        <Translate
          id="pageCorrections.summary"
          description="At the end of a page: opens the list of corrections that the page explains"
          values={{count: rows.length}}>
          {'What people believe about this, corrected ({count})'}
        </Translate>
      </summary>
      <ul>
        {rows.map(({id, claim}) => (
          <li key={id}>
            <Link to={`/reference/corrections/#${id}`}>{claim}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
