import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import changes from '@generated/notes-data/default/recent-changes.json';
import {RichText} from '@site/src/components/RichText';
import styles from './styles.module.css';

/** The latest changes at AWS that the notes tell of, newest first. */
export function RecentChanges(): ReactNode {
  return (
    <>
      <ul className={styles.changes}>
        {changes.map(({id, date, isoDate, what}) => (
          <li key={id}>
            <Link to={`/reference/whats-changed/#${id}`} className={styles.date}>
              <time dateTime={isoDate}>{date}</time>
            </Link>
            <p>
              <RichText value={what} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/reference/whats-changed/" className={styles.all}>
          <Translate id="home.changed.all" description="Link below the latest changes, to all of them">
            All changes, and what to answer now
          </Translate>
        </Link>
      </p>
    </>
  );
}
