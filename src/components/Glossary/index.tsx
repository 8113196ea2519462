import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {RichText} from '@site/src/components/RichText';
import {RowFilter} from '@site/src/components/RowFilter';
import type {GlossaryRow} from '@site/src/domain/glossary';
import type {GroupOption} from '@site/src/domain/group-name';
import styles from './styles.module.css';

export interface GlossaryProps {
  rows: readonly GlossaryRow[];
  groups: readonly GroupOption[];
}

function Entry({row}: {row: GlossaryRow}): ReactNode {
  const {id, term, english, definition, why, synonyms, to, group} = row;
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} data-group={group} className={styles.entry}>
      <dt>
        {term}
        {english === undefined ? null : (
          <>
            {' '}
            <i lang="en" className={styles.english}>
              {english}
            </i>
          </>
        )}
      </dt>
      <dd>
        <RichText value={definition} />
      </dd>
      {why === undefined ? null : <dd className={styles.aside}>{why}</dd>}
      {synonyms.length === 0 ? null : (
        <dd className={styles.aside}>
          <Translate id="glossary.synonyms" description="Before the other words for a term of the glossary">
            Also:
          </Translate>{' '}
          {synonyms.join(', ')}
        </dd>
      )}
      <dd className={styles.link}>
        <Link to={to}>
          <Translate
            id="glossary.read"
            description="Link from a term of the glossary to the note that explains it"
            values={{term}}>
            {'More about {term}'}
          </Translate>
        </Link>
      </dd>
    </div>
  );
}

/** Every term of the notes with its definition: `<Glossary />`. */
export function Glossary({rows, groups}: GlossaryProps): ReactNode {
  return (
    <RowFilter groups={groups}>
      <dl className={styles.list}>
        {rows.map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </dl>
    </RowFilter>
  );
}
