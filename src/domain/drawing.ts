/** The shapes of a drawing as a page gets it: plain coordinates, laid out at build time. Diagrams and the map share them. */
import type {NodeLook} from '../data/diagrams/types';
import type {Layer} from '../data/schema';

/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a text is for: it decides size, weight and colour. */
export type TextRole = 'label' | 'detail' | 'code' | 'head' | 'frame' | 'arrow';

/** Lines of text at their place. */
export interface DrawnText {
  role: TextRole;
  lines: readonly string[];
  /** Of the first base line. */
  x: number;
  y: number;
  size: number;
  /** From one base line to the next. */
  leading: number;
  anchor?: 'middle' | 'end';
}

/** A box with its words. */
export interface DrawnNode extends Box {
  key: string;
  look: NodeLook;
  layer?: Layer;
  /** Service and place of its glyph. */
  glyph?: {service: string; x: number; y: number};
  step?: number;
  texts: readonly DrawnText[];
}

/** A frame around boxes, with its title. */
export interface DrawnFrame extends Box {
  key: string;
  layer?: Layer;
  text: DrawnText;
}

/** Pixels from the top left corner. */
export type Point = readonly [x: number, y: number];

/** A line from one box to another, straight or with one elbow. */
export interface DrawnArrow {
  from: string;
  to: string;
  points: readonly Point[];
  dashed?: boolean;
  both?: boolean;
  text?: DrawnText;
}

/** All of a diagram in one width, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  frames: readonly DrawnFrame[];
  nodes: readonly DrawnNode[];
  arrows: readonly DrawnArrow[];
}
