import {describe, expect, test} from 'vitest';
import {diagrams, diagramTexts, type DiagramId} from '../data/diagrams';
import type {DiagramShape} from '../data/diagrams/types';
import {localeList} from '../data/locales';
import {diagramProps} from './diagram';
import type {Box, Drawing, DrawnText} from './drawing';
import {textWidth} from './text-wrap';

const ids = Object.keys(diagrams) as DiagramId[];
const drawings = ids.flatMap((id) =>
  localeList.flatMap((locale) => {
    const {wide, narrow} = diagramProps(id, locale);
    return [
      {name: `${id}, ${locale}, wide`, drawing: wide},
      {name: `${id}, ${locale}, narrow`, drawing: narrow},
    ];
  }),
);

/** The area that words cover, one box for each line. */
function lineBoxes({role, lines, x, y, size, leading, anchor}: DrawnText): (Box & {line: string})[] {
  return lines.map((line, index) => {
    const width = textWidth(line, role, size);
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return {line, x: left, y: y + index * leading - size * 0.75, width, height: size};
  });
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** What a box offers to words. */
const within = ({look, x, y, width, height}: Box & {look?: string}): Box =>
  look === 'note' || look === 'head'
    ? {x, y, width, height}
    : {x: x + 2, y: y + 2, width: width - 4, height: height - 4};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The legs of an arrow as thin boxes. */
const legs = (points: Drawing['arrows'][number]['points']): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    return {
      x: Math.min(x, fromX) - 0.5,
      y: Math.min(y, fromY) - 0.5,
      width: Math.abs(x - fromX) + 1,
      height: Math.abs(y - fromY) + 1,
    };
  });

describe.each(drawings)('$name', ({drawing}) => {
  const {width, height, nodes, frames, arrows} = drawing;
  const page = {x: 0, y: 0, width, height};

  test('everything lies within the drawing', () => {
    for (const box of [...nodes, ...frames]) expect([box.key, isInside(box, page)]).toEqual([box.key, true]);
  });

  test('words fit their box', () => {
    const owners = [
      ...nodes.map(({texts, ...box}) => ({box, texts})),
      ...frames.map(({text, ...box}) => ({box, texts: [text]})),
    ];
    const tooWide = owners.flatMap(({box, texts}) =>
      texts
        .flatMap(lineBoxes)
        .filter((line) => !isInside(line, within(box)))
        .map(({line}) => `${box.key}: ${line}`),
    );
    expect(tooWide).toEqual([]);
  });

  test('words are at least 13 units high', () => {
    const texts = [
      ...nodes.flatMap((node) => node.texts),
      ...frames.map(({text}) => text),
      ...arrows.flatMap(({text}) => text ?? []),
    ];
    expect(Math.min(...texts.map(({size}) => size))).toBeGreaterThanOrEqual(13);
  });

  test('no two boxes overlap', () => {
    const pairs = nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => [a.key, b.key])).toEqual([]);
  });

  test('arrows are straight or have one elbow, and are long enough to be seen', () => {
    for (const {from, to, points, both} of arrows) {
      expect(points.length).toBeLessThanOrEqual(3);
      const length = legs(points).reduce((sum, leg) => sum + Math.max(leg.width, leg.height) - 1, 0);
      expect([from, to, length >= (both ? 26 : 13)]).toEqual([from, to, true]);
    }
  });

  test('arrows cross no box and no words', () => {
    const crossed = arrows.flatMap(({from, to, points}) => [
      ...nodes
        .filter((node) => node.key !== from && node.key !== to && legs(points).some((leg) => overlap(leg, node)))
        .map(({key}) => `${from} → ${to}: ${key}`),
      ...frames
        .filter(({text}) => lineBoxes(text).some((line) => legs(points).some((leg) => overlap(leg, line))))
        .map(({key}) => `${from} → ${to}: words of ${key}`),
    ]);
    expect(crossed).toEqual([]);
  });

  test('words beside arrows cover nothing', () => {
    const labels = arrows.flatMap(({text}) => (text === undefined ? [] : lineBoxes(text)));
    const lines = arrows.flatMap(({points}) => legs(points));
    const titles = frames.flatMap(({text}) => lineBoxes(text));
    const covering = labels.filter(
      (label) =>
        !isInside(label, page) ||
        [...nodes, ...lines, ...titles].some((box) => overlap(label, box)) ||
        frames.some((frame) => overlap(label, frame) && !isInside(label, frame)),
    );
    expect(covering.map(({line}) => line)).toEqual([]);
  });
});

test.each(ids)('%s uses all its words and places all its parts', (id) => {
  const shape: DiagramShape = diagrams[id];
  const parts = [...Object.entries(shape.nodes), ...Object.entries(shape.frames)];
  const used = new Set([
    ...parts.map(([key, {label}]) => label ?? key),
    ...shape.arrows.flatMap(({label}) => label ?? []),
  ]);
  expect(shape.labels.filter((label) => !used.has(label))).toEqual([]);
  const detailed = new Set(Object.entries(shape.nodes).map(([key, {detail}]) => detail ?? key));
  expect(shape.details.filter((detail) => !detailed.has(detail))).toEqual([]);
  for (const layout of [shape.wide, shape.narrow])
    expect(Object.keys(layout.places).sort()).toEqual(parts.map(([key]) => key).sort());
});

describe.each(localeList)('words in %s', (locale) => {
  test.each(ids)('%s has a title and a description in sentences', (id) => {
    const {title, description} = diagramTexts[locale][id];
    expect(title).toMatch(/^\p{Lu}[^.]*$/u);
    expect(description).toMatch(/^\p{Lu}.{150,}\.$/u);
  });

  test('no two titles are the same', () => {
    expect(new Set(ids.map((id) => diagramTexts[locale][id].title)).size).toBe(ids.length);
  });
});

test('a diagram is in the language of the page', () => {
  const labels = (locale: 'en' | 'nl' | 'es'): string =>
    diagramProps('ecs-building-blocks', locale)
      .narrow.nodes.flatMap(({texts}) => texts.flatMap(({lines}) => lines))
      .join(' ');
  expect(labels('en')).toContain('Task definition');
  expect(labels('nl')).toContain('Taakdefinitie');
  expect(labels('es')).toContain('Definición de tarea');
});

test('a service brings its name, glyph and layer; a frame without words the name of its layer', () => {
  const {nodes, frames} = diagramProps('layers', 'nl').wide;
  const batch = nodes.find(({key}) => key === 'batch');
  expect(batch).toMatchObject({layer: 'job-queue', glyph: {service: 'batch'}, texts: [{lines: ['Batch']}]});
  expect(frames.find(({key}) => key === 'frontDoor')?.text.lines).toEqual(['Voordeur']);
});

test('an unknown diagram names the nearest', () => {
  expect(() => diagramProps('lambda-lifecycle', 'en')).toThrow(
    /unknown diagram "lambda-lifecycle"; did you mean "lambda-life-cycle"/,
  );
  expect(() => diagramProps('toString', 'en')).toThrow(RangeError);
});
