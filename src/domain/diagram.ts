/**
 * A diagram, laid out: words are wrapped by their estimated width, rows grow with them, arrows run straight or with one
 * elbow. The result is plain coordinates, so a page ships a drawing and no layout code.
 */
import {diagrams, diagramTexts, type DiagramId} from '../data/diagrams';
import type {ArrowShape, DiagramShape, Layout, NodeLook, NodeShape, Place} from '../data/diagrams/types';
import {layerWords} from '../data/layers';
import type {Locale} from '../data/locales';
import {serviceById} from '../data/services';
import {
  firstColumn,
  firstRow,
  gapsOf,
  inset,
  lastColumn,
  lastRow,
  trackInsets,
  tracksOf,
  type GridItem,
  type Track,
} from './diagram-grid';
import type {Box, Drawing, DrawnArrow, DrawnFrame, DrawnNode, DrawnText, Point, TextRole} from './drawing';
import {nearest} from './nearest';
import {wrapText} from './text-wrap';

/** What `<Diagram>` shows. */
export interface DiagramProps {
  id: string;
  title: string;
  /** The text alternative. */
  description: string;
  /** For a column of text on a laptop and on paper. */
  wide: Drawing;
  /** For a phone. */
  narrow: Drawing;
}

/* ---------- measures ---------- */

type Sizes = Readonly<Record<TextRole, number>>;
const wideSizes: Sizes = {label: 15, detail: 13.5, code: 13, head: 15, frame: 13.5, arrow: 13.5};
const narrowSizes: Sizes = {label: 14, detail: 13, code: 13, head: 13, frame: 13, arrow: 13};
const wideWidth = 680;
const narrowWidth = 328;

const framePadding = 10;
const frameTitleTop = 7;
const glyphSize = 20;
const glyphSpace = glyphSize + 7;
/** What the number of a step needs above its box, and within. */
const stepSpace = 10;
const stepPadding = 5;
const arrowWordSpace = 7;

/** Space between the edge of a box and its words. */
const paddings: Readonly<Record<NodeLook, {left: number; right: number; block: number}>> = {
  card: {left: 13, right: 8, block: 9},
  slab: {left: 6, right: 6, block: 8},
  pill: {left: 7, right: 7, block: 6},
  mine: {left: 3, right: 3, block: 6},
  theirs: {left: 3, right: 3, block: 6},
  head: {left: 1, right: 1, block: 5},
  note: {left: 0, right: 0, block: 2},
};

const leadingOf = (size: number): number => Math.ceil(size * 1.3);

/** From the top of a line to its base line. */
const baseline = (size: number): number => Math.round(leadingOf(size) / 2 + size * 0.35);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const heightOf = (lines: readonly string[], size: number): number => lines.length * leadingOf(size);

/* ---------- one layout ---------- */

interface Words {
  label: string;
  detail?: string;
  role: 'label' | 'code' | 'head';
}

class Drawer {
  private readonly items: GridItem[];
  private readonly frameKeys: readonly string[];
  private readonly nodeKeys: readonly string[];
  private readonly columns: readonly Track[];
  private readonly columnGaps: readonly number[];
  private readonly rows: readonly Track[];
  private readonly rowGaps: readonly number[];
  private readonly after: readonly number[];

  constructor(
    private readonly shape: DiagramShape,
    private readonly layout: Layout,
    private readonly words: {labels: Readonly<Record<string, string>>; details: Readonly<Record<string, string>>},
    private readonly locale: Locale,
    private readonly width: number,
    private readonly sizes: Sizes,
  ) {
    this.frameKeys = Object.keys(shape.frames);
    this.nodeKeys = Object.keys(shape.nodes);

    const sides = {left: framePadding, right: framePadding, top: 0, bottom: framePadding};
    this.items = [
      ...this.frameKeys.map((key) => ({place: this.place(key), isFrame: true, own: {...sides}})),
      ...this.nodeKeys
        .filter((key) => shape.nodes[key]!.step !== undefined)
        .map((key) => ({place: this.place(key), isFrame: false, own: {left: 0, right: 0, top: stepSpace, bottom: 0}})),
    ];

    const count = layout.columns.length;
    const left = trackInsets(this.items, count, 'left');
    const right = trackInsets(this.items, count, 'right');
    this.columnGaps = gapsOf(layout.columnGap, count);
    const free = width - sum(left) - sum(right) - sum(this.columnGaps);
    const unit = free / sum(layout.columns);
    this.columns = tracksOf(
      layout.columns.map((weight) => weight * unit),
      left,
      right,
      this.columnGaps,
    ).map(({start, end}) => ({start: Math.round(start), end: Math.round(end)}));

    this.frameKeys.forEach((_, index) => {
      this.items[index]!.own.top = frameTitleTop + heightOf(this.frameTitle(index), this.sizes.frame) + 4;
    });
    const rowCount = 1 + Math.max(...Object.values(layout.places).map(lastRow));
    const top = trackInsets(this.items, rowCount, 'top');
    this.after = trackInsets(this.items, rowCount, 'bottom');
    this.rowGaps = this.measureRowGaps(rowCount);
    this.rows = tracksOf(this.measureRows(rowCount, top), top, this.after, this.rowGaps);
  }

  draw(): Drawing {
    const height = this.rows.at(-1)!.end + this.after.at(-1)!;
    return {
      width: this.width,
      height,
      frames: this.frameKeys.map((_, index) => this.frame(index)),
      nodes: this.nodeKeys.map((key) => this.node(key)),
      arrows: this.shape.arrows.map((arrow) => this.arrow(arrow)),
    };
  }

  private place(key: string): Place {
    const place = this.layout.places[key];
    if (place === undefined) throw new RangeError(`"${key}" has no place in a layout; add it to its places`);
    return place;
  }

  private label(key: string): string {
    const label = this.words.labels[key];
    if (label === undefined) throw new RangeError(`"${key}" has no words; add it to the labels of the diagram`);
    return label;
  }

  /* ---------- sizes ---------- */

  /** Left edge and width, of a frame with the space around its cells. */
  private span(key: string): {x: number; width: number} {
    const place = this.place(key);
    const frame = this.frameKeys.indexOf(key);
    const [before, after] = frame < 0 ? [0, 0] : [inset(this.items, frame, 'left'), inset(this.items, frame, 'right')];
    const x = this.columns[firstColumn(place)]!.start - before;
    return {x, width: this.columns[lastColumn(place)]!.end + after - x};
  }

  private frameTitle(index: number): string[] {
    const key = this.frameKeys[index]!;
    const {label = key, layer} = this.shape.frames[key]!;
    const text =
      this.words.labels[label] ?? (layer === undefined ? this.label(label) : layerWords[layer][this.locale].name);
    return wrapText(text, 'frame', this.sizes.frame, this.span(key).width - 2 * framePadding);
  }

  private nodeWords(key: string): Words {
    const {service, code, look, label = key, detail = key}: NodeShape = this.shape.nodes[key]!;
    const second = this.words.details[detail];
    const first = code ?? (service === undefined ? this.label(label) : serviceById(service).profile.shortName);
    const role = code !== undefined ? 'code' : look === 'head' ? 'head' : 'label';
    return {label: first, role, ...(second === undefined ? {} : {detail: second})};
  }

  private nodeLines(key: string): {role: TextRole; label: string[]; detail: string[]; above: number; height: number} {
    const {look = 'card', service, step} = this.shape.nodes[key]!;
    const {left, right, block} = paddings[look];
    const above = step === undefined ? 0 : stepPadding;
    const width = this.span(key).width - left - right;
    const {label, detail, role} = this.nodeWords(key);
    const first = wrapText(label, role, this.sizes[role], width - (service === undefined ? 0 : glyphSpace));
    const second = detail === undefined ? [] : wrapText(detail, 'detail', this.sizes.detail, width);
    const words = heightOf(first, this.sizes[role]) + heightOf(second, this.sizes.detail);
    return {role, label: first, detail: second, above: block + above, height: words + above + 2 * block};
  }

  private measureRows(count: number, before: readonly number[]): number[] {
    const heights = Array.from({length: count}, () => 0);
    const needs = this.nodeKeys
      .map((key) => ({place: this.place(key), height: this.nodeLines(key).height}))
      .sort((a, b) => (a.place[3] ?? 1) - (b.place[3] ?? 1));
    for (const {place, height} of needs) {
      const [first, last] = [firstRow(place), lastRow(place)];
      const between = sum(
        this.rowGaps
          .slice(first, last)
          .map((gap, index) => gap + this.after[first + index]! + before[first + index + 1]!),
      );
      const missing = height - between - sum(heights.slice(first, last + 1));
      // What a tall box lacks is shared by the rows that it covers.
      const rows = last - first + 1;
      if (missing > 0) for (let row = first; row <= last; row += 1) heights[row]! += Math.ceil(missing / rows);
    }
    return heights;
  }

  /* ---------- arrows ---------- */

  private direction({from, to}: ArrowShape): 'down' | 'up' | 'right' | 'left' | 'elbow' {
    const [a, b] = [this.place(from), this.place(to)];
    const [spanA, spanB] = [this.span(from), this.span(to)];
    if (Math.min(spanA.x + spanA.width, spanB.x + spanB.width) > Math.max(spanA.x, spanB.x)) {
      return firstRow(b) > lastRow(a) ? 'down' : 'up';
    }
    if (Math.min(lastRow(a), lastRow(b)) >= Math.max(firstRow(a), firstRow(b))) {
      return firstColumn(b) > lastColumn(a) ? 'right' : 'left';
    }
    return 'elbow';
  }

  /** Where a vertical arrow stands, and the words beside it. */
  private vertical(arrow: ArrowShape): {x: number; lines: string[]} {
    const [a, b] = [this.span(arrow.from), this.span(arrow.to)];
    const [low, high] = [Math.max(a.x, b.x), Math.min(a.x + a.width, b.x + b.width)];
    const x = Math.round(low + (high - low) * (arrow.at ?? 0.5));
    if (arrow.label === undefined) return {x, lines: []};
    const room = (arrow.side === 'left' ? x - low : high - x) - arrowWordSpace;
    return {x, lines: wrapText(this.label(arrow.label), 'arrow', this.sizes.arrow, room)};
  }

  /** The gap between rows in which the words of a vertical arrow stand. */
  private gapOf({from, to}: ArrowShape, direction: 'down' | 'up'): number {
    return lastRow(this.place(direction === 'down' ? from : to));
  }

  private measureRowGaps(count: number): number[] {
    const gaps = gapsOf(this.layout.rowGap, count);
    for (const arrow of this.shape.arrows) {
      const direction = this.direction(arrow);
      if (direction !== 'down' && direction !== 'up') continue;
      const {lines} = this.vertical(arrow);
      const gap = this.gapOf(arrow, direction);
      if (lines.length > 0) gaps[gap] = Math.max(gaps[gap]!, heightOf(lines, this.sizes.arrow) + 10);
    }
    return gaps;
  }

  private arrow(shape: ArrowShape): DrawnArrow {
    const {from, to, dashed, both} = shape;
    const direction = this.direction(shape);
    const drawn = {from, to, ...(dashed ? {dashed} : {}), ...(both ? {both} : {})};
    if (direction === 'down' || direction === 'up') return {...drawn, ...this.verticalArrow(shape, direction)};
    if (direction === 'right' || direction === 'left') return {...drawn, ...this.horizontalArrow(shape, direction)};
    const [a, b] = [this.box(from), this.box(to)];
    const x = Math.round(b.x + b.width / 2);
    const y = Math.round(a.y + a.height / 2);
    return {
      ...drawn,
      points: [
        [x > a.x ? a.x + a.width : a.x, y],
        [x, y],
        [x, y < b.y ? b.y : b.y + b.height],
      ],
    };
  }

  private verticalArrow(shape: ArrowShape, direction: 'down' | 'up'): {points: Point[]; text?: DrawnText} {
    const [a, b] = [this.box(shape.from), this.box(shape.to)];
    const {x, lines} = this.vertical(shape);
    const down = direction === 'down';
    const points: Point[] = [
      [x, down ? a.y + a.height : a.y],
      [x, down ? b.y : b.y + b.height],
    ];
    if (lines.length === 0) return {points};
    const gap = this.gapOf(shape, direction);
    const top = this.rows[gap]!.end + this.after[gap]!;
    const y = top + (this.rowGaps[gap]! - heightOf(lines, this.sizes.arrow)) / 2;
    const left = shape.side === 'left';
    const text = this.text('arrow', lines, left ? x - arrowWordSpace : x + arrowWordSpace, y);
    return {points, text: left ? {...text, anchor: 'end'} : text};
  }

  private horizontalArrow(shape: ArrowShape, direction: 'right' | 'left'): {points: Point[]; text?: DrawnText} {
    const [a, b] = [this.box(shape.from), this.box(shape.to)];
    const [low, high] = [Math.max(a.y, b.y), Math.min(a.y + a.height, b.y + b.height)];
    const y = Math.round(low + (high - low) * (shape.at ?? 0.5));
    const right = direction === 'right';
    const points: Point[] = [
      [right ? a.x + a.width : a.x, y],
      [right ? b.x : b.x + b.width, y],
    ];
    if (shape.label === undefined) return {points};
    // The words stand on the line, inside the gap between the columns and outside of every frame.
    const gap = lastColumn(this.place(right ? shape.from : shape.to));
    const room = this.columnGaps[gap]!;
    const start =
      this.columns[gap]!.end +
      Math.max(
        0,
        ...this.items.map((item, index) => (lastColumn(item.place) === gap ? inset(this.items, index, 'right') : 0)),
      );
    const lines = wrapText(this.label(shape.label), 'arrow', this.sizes.arrow, room - 8);
    const text = this.text('arrow', lines, Math.round(start + room / 2), y - 5 - heightOf(lines, this.sizes.arrow));
    return {points, text: {...text, anchor: 'middle'}};
  }

  /* ---------- boxes ---------- */

  private box(key: string): Box {
    const place = this.place(key);
    const frame = this.frameKeys.indexOf(key);
    const [above, below] = frame < 0 ? [0, 0] : [inset(this.items, frame, 'top'), inset(this.items, frame, 'bottom')];
    const y = this.rows[firstRow(place)]!.start - above;
    return {...this.span(key), y, height: this.rows[lastRow(place)]!.end + below - y};
  }

  private text(role: TextRole, lines: readonly string[], x: number, top: number): DrawnText {
    const size = this.sizes[role];
    return {role, lines, x, y: Math.round(top + baseline(size)), size, leading: leadingOf(size)};
  }

  private frame(index: number): DrawnFrame {
    const key = this.frameKeys[index]!;
    const {layer} = this.shape.frames[key]!;
    const box = this.box(key);
    const text = this.text('frame', this.frameTitle(index), box.x + framePadding, box.y + frameTitleTop);
    return {key, ...box, text, ...(layer === undefined ? {} : {layer})};
  }

  private node(key: string): DrawnNode {
    const {look = 'card', step, service, layer: own} = this.shape.nodes[key]!;
    const layer = own ?? (service === undefined ? undefined : serviceById(service).profile.layer);
    const box = this.box(key);
    const {role, label, detail, above, height} = this.nodeLines(key);
    const {left, right} = paddings[look];
    const top = box.y + Math.floor((box.height - height) / 2) + above;
    const isCentred = look !== 'card' && look !== 'note';
    const x = isCentred ? box.x + left + (box.width - left - right) / 2 : box.x + left;
    const anchor = isCentred ? ({anchor: 'middle'} as const) : {};
    const texts = [
      {...this.text(role, label, x + (service === undefined ? 0 : glyphSpace), top), ...anchor},
      ...(detail.length === 0
        ? []
        : [{...this.text('detail', detail, x, top + heightOf(label, this.sizes[role])), ...anchor}]),
    ];
    const glyphTop = top + Math.round((leadingOf(this.sizes[role]) - glyphSize) / 2);
    return {
      key,
      look,
      ...box,
      texts,
      ...(layer === undefined ? {} : {layer}),
      ...(service === undefined ? {} : {glyph: {service, x, y: glyphTop}}),
      ...(step === undefined ? {} : {step}),
    };
  }
}

function isDiagramId(id: string): id is DiagramId {
  return Object.hasOwn(diagrams, id);
}

/**
 * A diagram in a language, ready to be drawn.
 *
 * @throws RangeError naming the nearest diagram
 */
export function diagramProps(id: string, locale: Locale): DiagramProps {
  if (!isDiagramId(id)) {
    throw new RangeError(`unknown diagram "${id}"; did you mean "${nearest(id, Object.keys(diagrams))}"?`);
  }
  const shape: DiagramShape = diagrams[id];
  const {title, description, ...words} = diagramTexts[locale][id];
  return {
    id,
    title,
    description,
    wide: new Drawer(shape, shape.wide, words, locale, wideWidth, wideSizes).draw(),
    narrow: new Drawer(shape, shape.narrow, words, locale, narrowWidth, narrowSizes).draw(),
  };
}
