/** The shapes of a diagram: boxes, frames around them and arrows between them, on a grid. No words, no coordinates. */
import type {ServiceId} from '../services/ids';
import type {Layer} from '../schema';

/**
 * How a box is drawn. `card`: a thing with a name and a line about it. `slab`: a part of a stack. `pill`: a state or a
 * tag. `mine` and `theirs`: whose work it is. `head`: the head of a column. `note`: words without a box.
 */
export type NodeLook = 'card' | 'slab' | 'pill' | 'mine' | 'theirs' | 'head' | 'note';

export interface NodeShape<Label extends string = string, Detail extends string = string> {
  /** A service gives its name, its glyph and its layer. */
  service?: ServiceId;
  layer?: Layer;
  look?: NodeLook;
  /** Number in the order of events. */
  step?: number;
  /** A word that is the same in every language: `RUNNABLE`. */
  code?: string;
  /** Key of its words, where it is not the key of the box. */
  label?: Label;
  detail?: Detail;
}

export interface FrameShape<Label extends string = string> {
  layer?: Layer;
  /** Key of its words, where it is not the key of the frame. A frame without words is named after its layer. */
  label?: Label;
}

export interface ArrowShape<Box extends string = string, Label extends string = string> {
  from: Box;
  to: Box;
  label?: Label;
  /** A relation instead of a step. */
  dashed?: boolean;
  /** Both ends have a head. */
  both?: boolean;
  /** Where along the common edge, from 0 to 1; the middle if not given. */
  at?: number;
  /** Which side of a vertical arrow its words stand on. */
  side?: 'left' | 'right';
}

/** The cells that a box or a frame covers. */
export type Place = readonly [column: number, row: number, columns?: number, rows?: number];

export interface Layout<Box extends string = string> {
  /** Relative widths. */
  columns: readonly number[];
  /** Space between columns, one for all or one for each gap. */
  columnGap?: number | readonly number[];
  /** The least space between rows; words beside an arrow add to it. */
  rowGap?: number | readonly number[];
  places: Readonly<Record<Box, Place>>;
}

export interface DiagramShape<
  Node extends string = string,
  Frame extends string = string,
  Label extends string = string,
  Detail extends string = string,
> {
  /** Keys of the words that every language has to give. */
  labels: readonly Label[];
  /** Keys of the second, longer lines. */
  details: readonly Detail[];
  nodes: Readonly<Record<Node, NodeShape<Label, Detail>>>;
  /** An outer frame stands before those inside it. */
  frames: Readonly<Record<Frame, FrameShape<Label>>>;
  arrows: readonly ArrowShape<Node | Frame, Label>[];
  /** For a column of text on a laptop and on paper. */
  wide: Layout<Node | Frame>;
  /** For a phone. */
  narrow: Layout<Node | Frame>;
}

/** The words of one diagram in one language: a missing or a stray key does not compile. */
export type DiagramWords<Shape> =
  Shape extends DiagramShape<string, string, infer Label, infer Detail>
    ? {
        title: string;
        /** The text alternative: whole sentences that say what the picture shows. */
        description: string;
        labels: Readonly<Record<Label, string>>;
        details: Readonly<Record<Detail, string>>;
      }
    : never;

/** Infers the keys, so that every place, arrow and label refers to something that exists. */
export function diagram<
  const Node extends string,
  const Frame extends string,
  const Label extends string,
  const Detail extends string,
>(shape: {
  labels: readonly Label[];
  details: readonly Detail[];
  nodes: Readonly<Record<Node, NodeShape<NoInfer<Label>, NoInfer<Detail>>>>;
  frames: Readonly<Record<Frame, FrameShape<NoInfer<Label>>>>;
  arrows: readonly ArrowShape<NoInfer<Node | Frame>, NoInfer<Label>>[];
  wide: Layout<NoInfer<Node | Frame>>;
  narrow: Layout<NoInfer<Node | Frame>>;
}): DiagramShape<Node, Frame, Label, Detail> {
  return shape;
}
