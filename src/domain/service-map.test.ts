import {describe, expect, test} from 'vitest';
import {connections} from '../data/connections';
import {localeList} from '../data/locales';
import {serviceIds} from '../data/services/ids';
import type {Box, DrawnText, Point} from './drawing';
import {textWidth} from './text-wrap';
import {connectionsOf, serviceMapProps} from './service-map';

const drawings = localeList.flatMap((locale) => {
  const {wide, medium} = serviceMapProps(locale);
  return [
    {name: `${locale}, wide`, drawing: wide},
    {name: `${locale}, medium`, drawing: medium},
  ];
});

const lineBoxes = ({role, lines, x, y, size, leading, anchor}: DrawnText): (Box & {line: string})[] =>
  lines.map((line, index) => {
    const width = textWidth(line, role, size);
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return {line, x: left, y: y + index * leading - size * 0.75, width, height: size};
  });

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const legs = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    return {
      x: Math.min(x, fromX) + 0.5,
      y: Math.min(y, fromY) + 0.5,
      width: Math.max(0, Math.abs(x - fromX) - 1),
      height: Math.max(0, Math.abs(y - fromY) - 1),
    };
  });

const onEdge = ([x, y]: Point, box: Box): boolean =>
  x >= box.x &&
  x <= box.x + box.width &&
  y >= box.y &&
  y <= box.y + box.height &&
  (x === box.x || x === box.x + box.width || y === box.y || y === box.y + box.height);

describe.each(drawings)('$name', ({drawing}) => {
  const {width, height, places, bands, arrows, notes} = drawing;

  test('shows every service once', () => {
    expect(places.map(({service}) => service).sort()).toEqual([...serviceIds].sort());
  });

  test('draws every connection once, and nothing else', () => {
    const drawn = arrows.map(({from, to}) => `${from} ${to}`);
    expect(drawn.sort()).toEqual(connections.flatMap(({from, to}) => to.map((id) => `${from} ${id}`)).sort());
  });

  test('places lie within the drawing and apart from each other', () => {
    for (const place of places) {
      expect([place.service, isInside(place, {x: 0, y: 0, width, height})]).toEqual([place.service, true]);
      expect(places.filter((other) => other !== place && overlap(other, place)).map(({service}) => service)).toEqual(
        [],
      );
    }
  });

  test('words stay within their place', () => {
    for (const place of places) {
      const outside = place.texts.flatMap(lineBoxes).filter((box) => !isInside(box, place));
      expect(outside.map(({line}) => line)).toEqual([]);
    }
  });

  test('the names of the layers stay left of the places', () => {
    for (const {labels, ...band} of bands) {
      for (const box of labels.flatMap(({name, does}) => [name, does]).flatMap(lineBoxes)) {
        expect([box.line, isInside(box, band)]).toEqual([box.line, true]);
        expect(places.filter((place) => overlap(place, box)).map(({service}) => service)).toEqual([]);
      }
    }
  });

  test('an arrow joins the edges of its two places and crosses no other', () => {
    const box = (id: string): Box => places.find(({service}) => service === id)!;
    for (const {from, to, points} of arrows) {
      expect([from, to, onEdge(points[0]!, box(from)), onEdge(points.at(-1)!, box(to))]).toEqual([
        from,
        to,
        true,
        true,
      ]);
      const crossed = places.filter((place) => legs(points).some((leg) => overlap(leg, place)));
      expect(crossed.map(({service}) => service)).toEqual([]);
    }
  });

  test('words on arrows cover no place, no arrow and no other words', () => {
    const words = [...arrows.flatMap(({text}) => (text === undefined ? [] : [text])), ...notes].flatMap(lineBoxes);
    expect(words.length).toBeGreaterThan(6);
    for (const word of words) {
      expect(places.filter((place) => overlap(place, word)).map(({service}) => service)).toEqual([]);
      expect(words.filter((other) => other !== word && overlap(other, word)).map(({line}) => line)).toEqual([]);
      const struck = arrows.filter(({points}) => legs(points).some((leg) => overlap(leg, word)));
      expect([word.line, struck.map(({from, to}) => `${from} ${to}`)]).toEqual([word.line, []]);
    }
  });
});

test('a connection is said in the words of the language', () => {
  expect(connectionsOf('api-gateway', 'en')).toEqual(['passes requests to Lambda or ECS']);
  expect(connectionsOf('ecr', 'nl')).toEqual(['levert images aan Lambda, ECS, EKS en Batch']);
  expect(connectionsOf('eks', 'es')).toEqual(['ejecuta contenedores en Fargate o EC2']);
  expect(connectionsOf('s3', 'en')).toEqual([]);
});

test('the description tells every connection', () => {
  for (const locale of localeList) {
    const {description} = serviceMapProps(locale);
    for (const {from} of connections) expect(description).toContain(connectionsOf(from, locale)[0]);
  }
});
