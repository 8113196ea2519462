import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {RichText} from '@site/src/components/RichText';
import {RowFilter} from '@site/src/components/RowFilter';
import type {ChangeRow} from '@site/src/domain/corrections';
import type {GroupOption} from '@site/src/domain/group-name';
import styles from './styles.module.css';

export interface ChangesProps {
  rows: readonly ChangeRow[];
  groups: readonly GroupOption[];
}

function Row({row}: {row: ChangeRow}): ReactNode {
  useBrokenLinks().collectAnchor(row.id);
  return (
    <li id={row.id} data-group={row.services.join(' ')} className={styles.row}>
      <time dateTime={row.isoDate}>{row.date}</time>
      <div>
        <p>
          <RichText value={row.what} />
        </p>
        <p className={styles.answer}>
          <strong>
            <Translate id="changes.answerNow" description="Before the answer that a learner should give since a change">
              Answer now:
            </Translate>
          </strong>{' '}
          <RichText value={row.answer} />
        </p>
        <p className={styles.sources}>
          {row.sources.map(({title, url}) => (
            <a key={url} href={url}>
              {title}
            </a>
          ))}
        </p>
      </div>
    </li>
  );
}

/** What changed at AWS, newest first: `<Changes />`; the build fills in the rows. */
export function Changes({rows, groups}: ChangesProps): ReactNode {
  return (
    <RowFilter groups={groups}>
      <ul className={styles.list}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </RowFilter>
  );
}
