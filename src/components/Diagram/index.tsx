import {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {glyphs} from '@site/src/components/Glyph/glyphs';
import type {DiagramProps} from '@site/src/domain/diagram';
import type {DrawnFrame, DrawnNode, Drawing} from '@site/src/domain/drawing';
import {Arrow, bar, crisp, radius, Words} from './parts';
import styles from './styles.module.css';

const glyphScale = 20 / 24;

function Frame({x, y, width, height, layer, text}: DrawnFrame): ReactNode {
  return (
    <g data-layer={layer}>
      <rect
        className={styles.outline}
        x={x + crisp}
        y={y + crisp}
        width={width - 2 * crisp}
        height={height - 2 * crisp}
        rx={radius + 2}
      />
      <Words {...text} />
    </g>
  );
}

function Shape({look, layer, x, y, width, height}: DrawnNode): ReactNode {
  if (look === 'note') return null;
  if (look === 'head') return <path className={styles.rule} d={`M${x} ${y + height - 1}h${width}`} />;
  return (
    <>
      <rect
        className={styles[look]}
        x={x + crisp}
        y={y + crisp}
        width={width - 2 * crisp}
        height={height - 2 * crisp}
        rx={look === 'pill' ? height / 2 : look === 'card' ? radius : radius / 2}
      />
      {look === 'card' && layer !== undefined ? <path className={styles.bar} d={bar(x, y, height)} /> : null}
    </>
  );
}

function Node(node: DrawnNode): ReactNode {
  const {x, y, look, layer, glyph, step, texts} = node;
  return (
    <g data-layer={layer} className={styles[`${look}Node`]}>
      <Shape {...node} />
      {glyph === undefined ? null : (
        <path
          className={styles.glyph}
          d={glyphs[glyph.service]}
          transform={`translate(${glyph.x} ${glyph.y}) scale(${glyphScale})`}
        />
      )}
      {texts.map((text, index) => (
        <Words key={index} {...text} />
      ))}
      {step === undefined ? null : (
        <>
          <circle className={styles.badge} cx={x + 17} cy={y} r={9.5} />
          <text className={styles.step} x={x + 17} y={y + 4.5} fontSize={13} textAnchor="middle">
            {step}
          </text>
        </>
      )}
    </g>
  );
}

interface PictureProps {
  drawing: Drawing;
  className: string | undefined;
  title: string;
  description: string;
}

function Picture({drawing, className, title, description}: PictureProps): ReactNode {
  const id = useId();
  const {width, height, frames, nodes, arrows} = drawing;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {frames.map((frame) => (
        <Frame {...frame} key={frame.key} />
      ))}
      {arrows.map((arrow) => (
        <Arrow {...arrow} key={`${arrow.from} ${arrow.to}`} />
      ))}
      {nodes.map((node) => (
        <Node {...node} key={node.key} />
      ))}
    </svg>
  );
}

/** A drawing with its words: `<Diagram id="layers" />`; the build lays it out for the language of the page. */
export function Diagram({title, description, wide, narrow}: DiagramProps): ReactNode {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {/* One of the two is shown, as wide as the column of text allows; the other one is not there for anybody. */}
      <Picture drawing={wide} className={styles.wide} title={title} description={description} />
      <Picture drawing={narrow} className={styles.narrow} title={title} description={description} />
      <details className={styles.words}>
        <summary>
          <Translate id="diagram.inWords" description="Opens the description of a diagram">
            The picture in words
          </Translate>
        </summary>
        <p>{description}</p>
      </details>
    </figure>
  );
}
