import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface MythProps {
  /** The misunderstanding as people say it. */
  claim: string;
  /** What is right. */
  children: ReactNode;
}

/** A misunderstanding, struck through, then answered. */
export function Myth({claim, children}: MythProps): ReactNode {
  return (
    <div className={styles.myth}>
      <p className={styles.claim}>
        <span className={styles.word}>
          <Translate id="myth.wrong" description="Read out before a struck-through misunderstanding">
            Wrong:
          </Translate>{' '}
        </span>
        <s>{claim}</s>
      </p>
      {children}
    </div>
  );
}
