import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {RichText} from '@site/src/components/RichText';
import {TableFrame} from '@site/src/components/TableFrame';
import type {ComparisonProps, ResolvedCell} from '@site/src/domain/comparison';
import styles from './styles.module.css';

function Answer({is}: {is: 'no' | 'not-applicable' | 'not-researched'}): ReactNode {
  switch (is) {
    case 'no':
      return (
        <Translate id="compare.cell.no" description="Cell of a comparison: AWS says that it does not exist">
          No
        </Translate>
      );
    case 'not-applicable':
      return (
        <Translate id="compare.cell.notApplicable" description="Cell of a comparison: the question does not fit">
          does not apply here
        </Translate>
      );
    case 'not-researched':
      return (
        <Translate id="compare.cell.notResearched" description="Cell of a comparison: nobody has looked it up">
          – (not researched)
        </Translate>
      );
  }
}

/** What a cell says, whichever kind of answer it is. */
export function CellContent({cell}: {cell: ResolvedCell}): ReactNode {
  if ('text' in cell) return <RichText value={cell.text} />;
  return (
    <>
      <span className={styles.answer}>
        <Answer is={cell.is} />
      </span>
      {cell.because === undefined ? null : (
        <>
          {': '}
          <RichText value={cell.because} />
        </>
      )}
    </>
  );
}

/**
 * Services or variants side by side, one row an axis. In a note:
 * `<ComparisonTable sides="lambda batch" axes="longest-run disk" caption="…" />`; the build fills in the cells.
 */
export function ComparisonTable({caption, sides, rows}: ComparisonProps): ReactNode {
  return (
    <TableFrame caption={caption} className={styles.table}>
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th key={side.id} scope="col" data-layer={side.layer} className={styles.side}>
              <Link to={side.to}>{side.name}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.axis}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell, index) => (
              <td key={sides[index]!.id}>
                <CellContent cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
