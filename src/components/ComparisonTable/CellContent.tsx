import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {RichText} from '@site/src/components/RichText';
import {factsIn} from '@site/src/domain/comparison-view';
import type {ResolvedCell} from '@site/src/domain/comparison';
import {answerWords} from './answerWords';
import styles from './styles.module.css';

/** What a cell says, whichever kind of answer it is. */
export function CellContent({cell}: {cell: ResolvedCell}): ReactNode {
  if ('text' in cell) return <RichText value={cell.text} />;
  return (
    <>
      <span className={styles.answer}>{answerWords()[cell.is]}</span>
      {cell.because === undefined ? null : (
        <>
          {': '}
          <RichText value={cell.because} />
        </>
      )}
    </>
  );
}

export interface CellSourcesProps {
  cell: ResolvedCell;
  /** Address of a source in the list below the table. */
  hrefOf: (source: number) => string;
}

/**
 * The numbers of the sources of a cell. The handler in `src/clientModules/popover.ts` opens the facts of the cell
 * with their sources; without JavaScript, or in a cell without facts, the link leads to the list below the table.
 */
export function CellSources({cell, hrefOf}: CellSourcesProps): ReactNode {
  const {sources = []} = cell;
  if (sources.length === 0) return null;
  const numbers = sources.map((source) => source + 1).join(', ');
  const facts = factsIn(cell).join(' ');
  return (
    <>
      {' '}
      <a
        href={hrefOf(sources[0]!)}
        className={styles.mark}
        data-fact={facts === '' ? undefined : facts}
        aria-label={translate(
          {
            id: 'compare.cell.sources',
            message: 'Sources of this cell: {numbers}',
            description: 'Name of the small numbers after a cell of a comparison',
          },
          {numbers},
        )}>
        {`[${numbers}]`}
      </a>
    </>
  );
}
