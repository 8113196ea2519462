/** Where the columns of the service map lie, in pixels. Heights follow from the words. */

/** Left edge and width. */
export type Span = readonly [x: number, width: number];

/** The columns of the map in one width. */
export interface Plan {
  width: number;
  /** Room for the names of the layers left of the places; without it each place says its layer itself. */
  labels: number;
  /** Work comes in: API Gateway and Batch. */
  doors: readonly [Span, Span];
  /** Lambda, ECS, EKS; below them Fargate and EC2. */
  columns: readonly [Span, Span, Span];
  /** Where images rise from the registry. */
  risers: readonly [number, number];
  /** Lightsail and Elastic Beanstalk: beside each other, or one above the other. */
  bundles: readonly [Span, Span];
  isStacked: boolean;
  sizes: Readonly<Record<'label' | 'detail' | 'frame' | 'arrow', number>>;
}

/** `wide` is for a laptop, `medium` for a tablet. */
export const plans: Readonly<Record<'wide' | 'medium', Plan>> = {
  wide: {
    width: 1120,
    labels: 184,
    doors: [
      [184, 311],
      [515, 296],
    ],
    columns: [
      [184, 187],
      [415, 187],
      [624, 187],
    ],
    risers: [393, 832],
    bundles: [
      [852, 123],
      [985, 123],
    ],
    isStacked: false,
    sizes: {label: 15, detail: 13, frame: 13.5, arrow: 12.5},
  },
  medium: {
    width: 720,
    labels: 0,
    doors: [
      [12, 262],
      [288, 234],
    ],
    columns: [
      [12, 158],
      [206, 150],
      [372, 150],
    ],
    risers: [188, 541],
    bundles: [
      [560, 148],
      [560, 148],
    ],
    isStacked: true,
    sizes: {label: 14.5, detail: 12.5, frame: 12, arrow: 12},
  },
};
