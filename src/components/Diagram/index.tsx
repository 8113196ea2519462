import {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {glyphs} from '@site/src/components/Glyph/glyphs';
import type {
  DiagramProps,
  DrawnArrow,
  DrawnFrame,
  DrawnNode,
  DrawnText,
  Drawing,
  Point,
} from '@site/src/domain/diagram';
import styles from './styles.module.css';

const glyphScale = 20 / 24;
const radius = 6;
const headLength = 8;
const headHalf = 4.5;
/** Between the point of an arrow and the box. */
const headSpace = 2;

/** Strokes of one pixel are crisp when they run along the middle of a pixel. */
const crisp = 0.5;

function Words({role, lines, x, y, size, leading, anchor}: DrawnText): ReactNode {
  return (
    <text className={styles[role]} x={x} y={y} fontSize={size} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? undefined : leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

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

/** The bar of a layer along the left edge of a card. */
function bar(x: number, y: number, height: number): string {
  const [top, bottom, inner] = [y + radius, y + height - radius, x + 4];
  const outside = `M${x + radius} ${y}A${radius} ${radius} 0 0 0 ${x} ${top}V${bottom}A${radius} ${radius} 0 0 0 ${x + radius} ${y + height}`;
  return `${outside}A2 ${radius} 0 0 1 ${inner} ${bottom}V${top}A2 ${radius} 0 0 1 ${x + radius} ${y}Z`;
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

/** A point moved towards another by some pixels; both lie on one horizontal or vertical line. */
function towards([x, y]: Point, [toX, toY]: Point, pixels: number): Point {
  return [x + Math.sign(toX - x) * pixels, y + Math.sign(toY - y) * pixels];
}

function head(tip: Point, before: Point): string {
  const [x, y] = towards(tip, before, headLength);
  const [acrossX, acrossY] = tip[0] === before[0] ? [headHalf, 0] : [0, headHalf];
  return `M${tip.join(' ')}L${x + acrossX} ${y + acrossY}L${x - acrossX} ${y - acrossY}Z`;
}

function Arrow({points, dashed, both, text}: DrawnArrow): ReactNode {
  const path = points.map(([x, y]): Point => [x + crisp, y + crisp]);
  const [first, second] = [path[0]!, path[1]!];
  const [beforeLast, last] = [path.at(-2)!, path.at(-1)!];
  const end = towards(last, beforeLast, headSpace);
  const start = both ? towards(first, second, headSpace) : first;
  const line = [
    both ? towards(start, second, headLength) : start,
    ...path.slice(1, -1),
    towards(end, beforeLast, headLength),
  ];
  return (
    <g>
      <path className={dashed ? styles.dashed : styles.line} d={`M${line.map(([x, y]) => `${x} ${y}`).join('L')}`} />
      <path className={styles.point} d={`${head(end, beforeLast)}${both ? head(start, second) : ''}`} />
      {text === undefined ? null : <Words {...text} />}
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
