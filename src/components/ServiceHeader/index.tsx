import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {Glyph} from '@site/src/components/Glyph';
import type {ServiceHeaderProps as ResolvedProps} from '@site/src/domain/service-header';
import styles from './styles.module.css';

export interface ServiceHeaderProps extends ResolvedProps {
  /** The title of the page. */
  children: ReactNode;
}

function ExamBadge({exam, tasks}: {exam: string; tasks: readonly string[]}): ReactNode {
  return (
    <li>
      {exam}
      {' · '}
      {tasks.length === 0 ? (
        <Translate id="serviceHeader.outOfScope" description="Badge: the service is not part of this exam">
          out of scope
        </Translate>
      ) : (
        tasks.join(', ')
      )}
    </li>
  );
}

/** Head of a service note: layer, glyph, title, exams. The build puts it around the title of a page with `service:`. */
export function ServiceHeader({
  service,
  layer,
  layerName,
  exams,
  minutes,
  checked,
  children,
}: ServiceHeaderProps): ReactNode {
  return (
    <header className={styles.header} data-layer={layer}>
      <div className={styles.title}>
        <Glyph service={service} className={styles.glyph} />
        <div>
          <p className={styles.layer}>{layerName}</p>
          {children}
        </div>
      </div>
      <ul className={styles.badges}>
        {exams.map((badge) => (
          <ExamBadge key={badge.exam} {...badge} />
        ))}
        <li>
          <Translate id="serviceHeader.minutes" description="Badge: reading time" values={{minutes: minutes}}>
            {'{minutes} min read'}
          </Translate>
        </li>
        <li>
          <Translate
            id="serviceHeader.checked"
            description="Badge: when the facts were last checked"
            values={{date: checked}}>
            {'Facts checked {date}'}
          </Translate>
        </li>
      </ul>
    </header>
  );
}
