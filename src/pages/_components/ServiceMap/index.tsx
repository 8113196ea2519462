import type {ReactNode} from 'react';
import clsx from 'clsx';
import map from '@generated/notes-data/default/service-map.json';
import diagram from '@site/src/components/Diagram/styles.module.css';
import {Picture} from './Picture';
import {PlainList} from './PlainList';
import styles from './styles.module.css';

/**
 * All services on their layers and how they connect. A wide column shows the drawing, a tablet the narrower one, a
 * phone the list; the other two are there for nobody, so nothing is read twice.
 */
export function ServiceMap(): ReactNode {
  return (
    <figure className={clsx(diagram.figure, styles.map)}>
      <Picture drawing={map.wide} className={styles.wide} title={map.title} description={map.description} />
      <Picture drawing={map.medium} className={styles.medium} title={map.title} description={map.description} />
      <PlainList className={styles.list} />
    </figure>
  );
}
