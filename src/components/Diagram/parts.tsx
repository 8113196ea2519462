/** What drawings are made of; the service map of the home page uses them too. */
import type {ReactNode} from 'react';
import type {DrawnArrow, DrawnText, Point} from '@site/src/domain/drawing';
import styles from './styles.module.css';

/** Of the corners of a card. */
export const radius = 6;
const headLength = 8;
const headHalf = 4.5;
/** Between the point of an arrow and the box. */
const headSpace = 2;

/** Strokes of one pixel are crisp when they run along the middle of a pixel. */
export const crisp = 0.5;

/** Lines of text. */
export function Words({role, lines, x, y, size, leading, anchor}: DrawnText): ReactNode {
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

/** The bar of a layer along the left edge of a card. */
export function bar(x: number, y: number, height: number): string {
  const [top, bottom, inner] = [y + radius, y + height - radius, x + 4];
  const outside = `M${x + radius} ${y}A${radius} ${radius} 0 0 0 ${x} ${top}V${bottom}A${radius} ${radius} 0 0 0 ${x + radius} ${y + height}`;
  return `${outside}A2 ${radius} 0 0 1 ${inner} ${bottom}V${top}A2 ${radius} 0 0 1 ${x + radius} ${y}Z`;
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

/** An arrow with its words. */
export function Arrow({points, dashed, both, text}: DrawnArrow): ReactNode {
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
