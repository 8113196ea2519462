import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {TableFrame} from '@site/src/components/TableFrame';
import type {ComparisonProps, ComparisonSide} from '@site/src/domain/comparison';
import {fullView, visibleRows, type TableView} from '@site/src/domain/comparison-view';
import {CellContent, CellSources} from './CellContent';
import {ComparisonTools} from './ComparisonTools';
import styles from './styles.module.css';

export interface ComparisonTableProps extends ComparisonProps {
  /** What the reader sees of the table, where the address carries it; else the table keeps it. */
  view?: TableView;
  onView?: (view: TableView) => void;
}

/** A table of so many rows is taken in at a glance: tools would only stand in the way. */
const atAGlance = 2;

function Head({sides}: {sides: readonly ComparisonSide[]}): ReactNode {
  return (
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
  );
}

function SourceList({
  sources,
  idOf,
}: {
  sources: ComparisonProps['sources'];
  idOf: (source: number) => string;
}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  // A link to a source opens the list; older browsers do not do so by themselves.
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const id = link?.getAttribute('href')?.slice(1);
      if (id !== undefined && details.current?.querySelector(`#${CSS.escape(id)}`) !== null) {
        details.current?.setAttribute('open', '');
      }
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, []);
  if (sources.length === 0) return null;
  return (
    <details ref={details} className={styles.sources}>
      <summary>
        <Translate
          id="compare.sources"
          description="Opens the list of official pages below a comparison"
          values={{count: sources.length}}>
          {'Sources of this table ({count})'}
        </Translate>
      </summary>
      <ol>
        {sources.map(({title, url}, source) => (
          <li key={url} id={idOf(source)}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}

/**
 * Services or variants side by side, one row an axis. In a note:
 * `<ComparisonTable sides="lambda batch" axes="longest-run disk" caption="…" />`; the build fills in the cells.
 */
export function ComparisonTable({view, onView, ...table}: ComparisonTableProps): ReactNode {
  const {caption, sides, rows, sources} = table;
  const id = useId();
  const [ownView, setOwnView] = useState(fullView);
  const shownView = view ?? ownView;
  const shown = visibleRows(rows, shownView);
  const idOf = (source: number): string => `${id}-source-${source + 1}`;
  return (
    <div className={styles.comparison}>
      {rows.length <= atAGlance ? null : (
        <ComparisonTools table={table} shown={shown} view={shownView} onView={onView ?? setOwnView} />
      )}
      <TableFrame caption={caption} className={styles.table} columns={sides.length}>
        <Head sides={sides} />
        <tbody>
          {shown.map((row) => (
            <tr key={row.axis}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                <td key={sides[index]!.id}>
                  <CellContent cell={cell} />
                  <CellSources cell={cell} hrefOf={(source) => `#${idOf(source)}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <SourceList sources={sources} idOf={idOf} />
    </div>
  );
}
