import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {RowFilter} from '@site/src/components/RowFilter';
import {TableFrame} from '@site/src/components/TableFrame';
import type {FactRow, FactTableProps} from '@site/src/domain/fact-table';
import styles from './styles.module.css';

function Provenance({row}: {row: FactRow}): ReactNode {
  return (
    <>
      {row.sources.map(({title, url}) => (
        <a key={url} href={url} className={styles.source}>
          {title}
        </a>
      ))}
      <span className={styles.dates}>
        {row.seen === '' ? (
          <Translate
            id="facts.undated"
            description="In a table of facts: the copy of the source that was read has no date">
            undated copy
          </Translate>
        ) : (
          <Translate id="facts.seen" description="In a table of facts: date of the evidence" values={{date: row.seen}}>
            {'seen {date}'}
          </Translate>
        )}
        {' · '}
        <Translate
          id="facts.checked"
          description="In a table of facts: date of the last check"
          values={{date: row.checked}}>
          {'checked {date}'}
        </Translate>
        {row.proof === undefined ? null : ` · ${row.proof}`}
      </span>
    </>
  );
}

/** Whether support has ended, in words. */
function Status({status}: {status: NonNullable<FactRow['status']>}): ReactNode {
  return (
    <span className={styles.status}>
      {status === 'over' ? (
        <Translate id="facts.status.over" description="Beside a date on which support ends: it has ended">
          over
        </Translate>
      ) : (
        <Translate id="facts.status.ahead" description="Beside a date on which support ends: it has not ended yet">
          still ahead
        </Translate>
      )}
    </span>
  );
}

function Row({row}: {row: FactRow}): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (row.anchor !== undefined) brokenLinks.collectAnchor(row.anchor);
  return (
    <tr id={row.anchor} data-group={row.group}>
      <th scope="row">
        {row.name}
        {row.note === undefined ? null : <span className={styles.note}>{row.note}</span>}
        {row.anchor === undefined ? null : <code className={styles.id}>{row.id}</code>}
      </th>
      <td className={styles.value}>
        {row.to === undefined ? (
          row.value
        ) : (
          <Link to={row.to} className="fact" data-fact={row.id}>
            {row.value}
          </Link>
        )}
        {row.status === undefined ? null : <Status status={row.status} />}
      </td>
      {row.anchor === undefined ? null : (
        <td>
          <Provenance row={row} />
        </td>
      )}
    </tr>
  );
}

/**
 * Limits, prices, defaults of a service. In a note: `<FactTable service="lambda" topics="limit" caption="…" />`; the
 * build fills in the rows. On a reference page (`home`) each row has its own address and shows its source.
 */
export function FactTable({caption, rows, groups}: FactTableProps): ReactNode {
  const isHome = groups !== undefined;
  const table = (
    <TableFrame caption={caption}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="facts.column.what" description="Column of a table of facts: what the value is">
              What
            </Translate>
          </th>
          <th scope="col">
            <Translate id="facts.column.value" description="Column of a table of facts: the value">
              Value
            </Translate>
          </th>
          {isHome ? (
            <th scope="col">
              <Translate id="facts.column.source" description="Column of a table of facts: where the value comes from">
                Source
              </Translate>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </TableFrame>
  );
  return isHome ? <RowFilter groups={groups}>{table}</RowFilter> : table;
}
