import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {RowFilter} from '@site/src/components/RowFilter';
import type {SourceListProps, SourceRow} from '@site/src/domain/source-list';
import styles from './styles.module.css';

function Item({source}: {source: SourceRow}): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (source.anchor !== undefined) brokenLinks.collectAnchor(source.anchor);
  return (
    <li id={source.anchor} data-group={source.group}>
      <a href={source.url}>{source.title}</a>
      <span className={styles.host}>{new URL(source.url).host}</span>
      {source.checked === '' ? null : (
        <span className={styles.dates}>
          {source.seen === '' ? null : (
            <>
              <Translate
                id="sources.seen"
                description="List of sources: date of the oldest evidence"
                values={{date: source.seen}}>
                {'seen {date}'}
              </Translate>
              {' · '}
            </>
          )}
          <Translate
            id="sources.checked"
            description="List of sources: date of the last check"
            values={{date: source.checked}}>
            {'checked {date}'}
          </Translate>
        </span>
      )}
    </li>
  );
}

/** The official pages a note rests on: `<Sources ids="lambda/quotas lambda/pricing" />`; the build fills in the rest. */
export function Sources({sources, groups}: SourceListProps): ReactNode {
  const list = (
    <ul className={styles.list}>
      {sources.map((source) => (
        <Item key={source.url} source={source} />
      ))}
    </ul>
  );
  return groups === undefined ? list : <RowFilter groups={groups}>{list}</RowFilter>;
}
