import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {TableFrame} from '@site/src/components/TableFrame';
import type {WorkedExampleProps} from '@site/src/domain/worked-example';
import styles from './styles.module.css';

/** A sum worked out line by line: `<WorkedExample id="lambda-thumbnails" />`; the build computes it. */
export function WorkedExample({caption, lines, total}: WorkedExampleProps): ReactNode {
  return (
    <TableFrame caption={caption} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="workedExample.column.part" description="Column of a worked sum: the part of the bill">
              Part
            </Translate>
          </th>
          <th scope="col">
            <Translate id="workedExample.column.sum" description="Column of a worked sum: how it is computed">
              Calculation
            </Translate>
          </th>
          <th scope="col" className={styles.amount}>
            <Translate id="workedExample.column.amount" description="Column of a worked sum: the amount of money">
              Amount
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.label}>
            <th scope="row">{line.label}</th>
            <td>{line.formula}</td>
            <td className={styles.amount}>{line.amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {total.label}
          </th>
          <td className={styles.amount}>{total.amount}</td>
        </tr>
      </tfoot>
    </TableFrame>
  );
}
