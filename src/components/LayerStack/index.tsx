import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {Glyph} from '@site/src/components/Glyph';
import {RichText} from '@site/src/components/RichText';
import type {PageLink} from '@site/src/domain/pair-page';
import type {StackBand} from '@site/src/domain/layer-stack';
import type {RichText as RichTextValue} from '@site/src/domain/rich-text';
import styles from './styles.module.css';

export interface LayerStackProps {
  stack: readonly StackBand[];
  /** What untangles the services. */
  sentences?: readonly RichTextValue[];
  /** The comparisons that the reader may have meant. */
  wanted?: readonly PageLink[];
}

function Band({band}: {band: StackBand}): ReactNode {
  return (
    <li className={styles.band} data-layer={band.id}>
      <span className={styles.layer}>
        <strong>{band.name}</strong> <span>{band.does}</span>
      </span>
      <span className={styles.sides}>
        {band.sides.map((side) => (
          <Link key={side.id} to={side.to} className={styles.side}>
            <Glyph service={side.id} className={styles.glyph} />
            {side.name}
          </Link>
        ))}
      </span>
    </li>
  );
}

/**
 * Services on different layers, one above the other: they are no alternatives. In a written comparison:
 * `<LayerStack sides="ecs fargate" />`; the build fills in the layers.
 */
export function LayerStack({stack, sentences = [], wanted = []}: LayerStackProps): ReactNode {
  return (
    <div className={styles.stack}>
      <ol className={styles.bands}>
        {stack.map((band) => (
          <Band key={band.id} band={band} />
        ))}
      </ol>
      {sentences.map((sentence, index) => (
        <p key={index}>
          <RichText value={sentence} />
        </p>
      ))}
      {wanted.length === 0 ? null : (
        <p className={styles.wanted}>
          <Translate
            id="layerStack.wanted"
            description="Before links to the comparisons that the reader may have meant">
            You may be looking for:
          </Translate>{' '}
          {wanted.map(({to, title}, index) => (
            <Fragment key={to}>
              {index === 0 ? null : ' · '}
              <Link to={to}>{title}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}
