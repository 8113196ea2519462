import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export interface TableFrameProps {
  caption?: ReactNode;
  className?: string | undefined;
  /**
   * For a table taller than the window: its header stays in view as well. The number of its columns without the names
   * of the rows says from which width on it needs no frame of its own to scroll in.
   */
  columns?: number | undefined;
  /** `thead` and `tbody`. */
  children: ReactNode;
}

/** A table that scrolls inside its own frame, with its header and first column in view. */
export function TableFrame({caption, className, columns, children}: TableFrameProps): ReactNode {
  const isTall = columns !== undefined;
  return (
    <div className={clsx(isTall && styles.tall)} data-columns={columns}>
      {/* A scrollable region is reachable by keyboard: WCAG 2.1.1, axe rule scrollable-region-focusable. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div className={styles.frame} tabIndex={0}>
        <table className={clsx(styles.table, className)}>
          {caption === undefined ? null : (
            <caption>
              <span className={styles.caption}>{caption}</span>
            </caption>
          )}
          {children}
        </table>
      </div>
    </div>
  );
}
