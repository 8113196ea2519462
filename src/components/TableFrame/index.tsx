import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export interface TableFrameProps {
  caption?: ReactNode;
  className?: string | undefined;
  /** `thead` and `tbody`. */
  children: ReactNode;
}

/** A table that scrolls inside its own frame, with its header and first column in view. */
export function TableFrame({caption, className, children}: TableFrameProps): ReactNode {
  return (
    // A scrollable region is reachable by keyboard: WCAG 2.1.1, axe rule scrollable-region-focusable.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className={styles.frame} tabIndex={0}>
      <table className={clsx(styles.table, className)}>
        {caption === undefined ? null : <caption>{caption}</caption>}
        {children}
      </table>
    </div>
  );
}
