/**
 * The map of the home page: layers as bands, services as places, connections as arrows, laid out at build time for a
 * laptop and for a tablet. A phone gets the list. The result is plain coordinates.
 */
import {connections, kindWords, mapWords, type ConnectionKind} from '../data/connections';
import {layerWords} from '../data/layers';
import type {Locale} from '../data/locales';
import type {Layer} from '../data/schema';
import {serviceById} from '../data/services';
import type {ServiceId} from '../data/services/ids';
import type {Box, DrawnArrow, DrawnText, Point, TextRole} from './drawing';
import {pageLink} from './page-link';
import {plans, type Plan, type Span} from './service-map-plans';
import {wrapText} from './text-wrap';

/** A service on the map. */
export interface MapPlace extends Box {
  service: ServiceId;
  layer: Layer;
  name: string;
  tagline: string;
  to: string;
  /** Top left corner of the glyph. */
  glyph: Point;
  texts: readonly DrawnText[];
}

/** A layer of the map, or two side by side. */
export interface MapBand extends Box {
  labels: readonly {layer: Layer; name: DrawnText; does: DrawnText}[];
}

/** The map in one width, in pixels. */
export interface ServiceMapDrawing {
  width: number;
  height: number;
  bands: readonly MapBand[];
  places: readonly MapPlace[];
  arrows: readonly DrawnArrow[];
  /** Words that belong to no place: the note below Lambda. */
  notes: readonly DrawnText[];
}

/** What the home page shows. */
export interface ServiceMapProps {
  title: string;
  description: string;
  wide: ServiceMapDrawing;
  medium: ServiceMapDrawing;
  /** What a service does for others, in words. */
  connections: Readonly<Partial<Record<string, readonly string[]>>>;
}

/* ---------- words ---------- */

/** What a service does for others, one sentence without a full stop for each connection: "passes requests to Lambda or ECS". */
export function connectionsOf(service: ServiceId, locale: Locale): string[] {
  return connections
    .filter(({from}) => from === service)
    .map(({to, kind}) => {
      const {verb, join} = kindWords[kind][locale];
      const names = to.map((id) => serviceById(id).profile.shortName);
      const list = new Intl.ListFormat(locale, {type: join === 'or' ? 'disjunction' : 'conjunction'}).format(names);
      return `${verb} ${list}`;
    });
}

function description(locale: Locale): string {
  const sentences = connections
    .map(({from}) => from)
    .map((from) => `${serviceById(from).profile.shortName} ${connectionsOf(from, locale).join(', ')}.`);
  return [...sentences, mapWords[locale].rest].join(' ');
}

/* ---------- measures ---------- */

const bandPadding = 12;
const bandGap = 42;
/** Between bands that no arrow joins. */
const smallGap = 10;
const padding = {left: 14, right: 8, block: 10} as const;
const glyphSpace = 30;
const labelInset = 16;
/** From the edge of a column to an arrow that shares the edge with another one. */
const arrowInset = 40;

const leadingOf = (size: number): number => Math.round(size * 1.35);
const heightOf = (lines: readonly string[], size: number): number => lines.length * leadingOf(size);

function textAt(role: TextRole, lines: readonly string[], size: number, x: number, top: number): DrawnText {
  return {role, lines, x, y: Math.round(top + leadingOf(size) * 0.77), size, leading: leadingOf(size)};
}

/* ---------- layout ---------- */

class Drawer {
  private readonly places: MapPlace[] = [];
  private readonly bands: MapBand[] = [];
  private readonly notes: DrawnText[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly locale: Locale,
  ) {}

  draw(): ServiceMapDrawing {
    const {doors, columns, width, labels, sizes} = this.plan;
    const start = columns[0][0];
    const end = width - bandPadding;
    let y = this.band(0, ['front-door', 'job-queue'], {'api-gateway': doors[0], batch: doors[1]});
    const top = this.bands[0]!.y + bandPadding;
    y = this.band(y + bandGap, ['function', 'orchestrator'], {lambda: columns[0], ecs: columns[1], eks: columns[2]});
    const capacity = y + bandGap;
    y = this.band(capacity, ['capacity'], {fargate: columns[1], ec2: columns[2]});
    this.bundles(top, y - bandPadding);
    const note = wrapText(mapWords[this.locale].ownMachines, 'detail', sizes.detail, columns[0][1] - 8);
    const noteTop = capacity + (y - capacity - heightOf(note, sizes.detail)) / 2;
    this.notes.push(textAt('detail', note, sizes.detail, start + (labels > 0 ? padding.left : 4), noteTop));
    y = this.band(y + bandGap, ['registry'], {ecr: [start, end - start]});
    const half = (end - start - 12) / 2;
    y = this.band(y + smallGap, ['storage'], {s3: [start, half], rds: [start + half + 12, half]});
    const {places, bands, notes} = this;
    return {width, height: y, bands, places, arrows: this.arrows(), notes};
  }

  /** Puts services side by side on a band. @returns the lower edge of the band */
  private band(y: number, layers: readonly Layer[], spans: Readonly<Partial<Record<ServiceId, Span>>>): number {
    const entries = Object.entries(spans) as [ServiceId, Span][];
    const labels = this.plan.labels > 0 ? layers : [];
    const labelHeight = labels.reduce((sum, layer) => sum + this.labelHeight(layer), 8 * (labels.length - 1));
    const inner = Math.max(labelHeight, ...entries.map(([id, [, width]]) => this.words(id, width, false).height));
    for (const [id, [x, width]] of entries) this.place(id, {x, y: y + bandPadding, width, height: inner}, false);
    let top = y + bandPadding + (inner - labelHeight) / 2;
    const drawn = labels.map((layer) => {
      const {frame, detail} = this.plan.sizes;
      const lines = this.labelLines(layer);
      const name = textAt('frame', lines.name, frame, labelInset, top);
      const does = textAt('detail', lines.does, detail, labelInset, top + heightOf(lines.name, frame));
      top += this.labelHeight(layer) + 8;
      return {layer, name, does};
    });
    const height = inner + 2 * bandPadding;
    this.bands.push({x: 0, y, width: this.plan.width, height, labels: drawn});
    return y + height;
  }

  /** What packs several layers lies across their bands. */
  private bundles(top: number, bottom: number): void {
    const {bundles, isStacked} = this.plan;
    const middle = (top + bottom) / 2;
    (['lightsail', 'elastic-beanstalk'] as const).forEach((id, index) => {
      const [x, width] = bundles[index]!;
      const y = isStacked && index === 1 ? middle + bandPadding / 2 : top;
      const end = isStacked && index === 0 ? middle - bandPadding / 2 : bottom;
      this.place(id, {x, y, width, height: end - y}, true);
    });
  }

  private labelLines(layer: Layer): {name: string[]; does: string[]} {
    const {name, does} = layerWords[layer][this.locale];
    const {labels, sizes} = this.plan;
    const room = labels - labelInset - 10;
    return {name: wrapText(name, 'frame', sizes.frame, room), does: wrapText(does, 'detail', sizes.detail, room)};
  }

  private labelHeight(layer: Layer): number {
    const {name, does} = this.labelLines(layer);
    return heightOf(name, this.plan.sizes.frame) + heightOf(does, this.plan.sizes.detail);
  }

  /** The lines of a place and what they need. A tall place has its glyph above its name and always says its layer. */
  private words(id: ServiceId, width: number, isTall: boolean) {
    const {profile, text} = serviceById(id);
    const {sizes, labels} = this.plan;
    const room = width - padding.left - padding.right;
    const layer = labels > 0 && !isTall ? [] : wrapText(this.layerName(profile.layer), 'frame', sizes.frame, room);
    const name = wrapText(profile.shortName, 'label', sizes.label, room - (isTall ? 0 : glyphSpace));
    const tagline = wrapText(text[this.locale].tagline, 'detail', sizes.detail, room);
    const glyph = isTall ? glyphSpace + 4 : 0;
    const lines =
      heightOf(layer, sizes.frame) + glyph + heightOf(name, sizes.label) + heightOf(tagline, sizes.detail) + 3;
    return {layer, name, tagline, height: lines + 2 * padding.block};
  }

  private layerName(layer: Layer): string {
    return layerWords[layer][this.locale].name;
  }

  private place(id: ServiceId, box: Box, isTall: boolean): void {
    const {profile, text} = serviceById(id);
    const {sizes} = this.plan;
    const {layer, name, tagline, height} = this.words(id, box.width, isTall);
    const x = box.x + padding.left;
    let y = box.y + (box.height - height) / 2 + padding.block;
    const texts: DrawnText[] = [];
    if (layer.length > 0) texts.push(textAt('frame', layer, sizes.frame, x, y));
    y += heightOf(layer, sizes.frame);
    const glyph: Point = [x, Math.round(isTall ? y + 4 : y + (leadingOf(sizes.label) - 22) / 2)];
    if (isTall) y += glyphSpace + 4;
    texts.push(textAt('label', name, sizes.label, isTall ? x : x + glyphSpace, y));
    y += heightOf(name, sizes.label) + 3;
    texts.push(textAt('detail', tagline, sizes.detail, x, y));
    this.places.push({
      ...box,
      service: id,
      layer: profile.layer,
      name: profile.shortName,
      tagline: text[this.locale].tagline,
      to: pageLink(profile.page),
      glyph,
      texts,
    });
  }

  /* ---------- arrows ---------- */

  private box(id: ServiceId): MapPlace {
    return this.places.find(({service}) => service === id)!;
  }

  private label(kind: ConnectionKind, x: number, below: number, anchor?: 'middle' | 'end'): DrawnText {
    const size = this.plan.sizes.arrow;
    const band = this.bands[below]!;
    const top = band.y + band.height + (bandGap - leadingOf(size)) / 2;
    const text = textAt('arrow', [kindWords[kind][this.locale].label], size, x, top);
    return anchor === undefined ? text : {...text, anchor};
  }

  private down(kind: ConnectionKind, from: ServiceId, to: ServiceId, x: number): DrawnArrow {
    const [a, b] = [this.box(from), this.box(to)];
    const points: Point[] = [
      [x, a.y + a.height],
      [x, b.y],
    ];
    return {from, to, points, text: this.label(kind, x + 7, 0)};
  }

  /** The images of a registry rise between two columns and turn off to both sides. */
  private rise(riser: number, ...targets: readonly {id: ServiceId; side: 'left' | 'right'}[]): DrawnArrow[] {
    const start = this.box('ecr').y;
    return targets.map(({id, side}, index) => {
      const box = this.box(id);
      const y = Math.round(box.y + box.height * 0.7);
      const tip: Point = [side === 'left' ? box.x : box.x + box.width, y];
      const points: Point[] = [[riser, start], [riser, y], tip];
      const text = index === 0 ? {text: this.label('image', riser - 7, 2, 'end')} : {};
      return {from: 'ecr', to: id, points, dashed: true, ...text};
    });
  }

  private arrows(): DrawnArrow[] {
    const {columns, risers} = this.plan;
    const middle = ([x, width]: Span): number => Math.round(x + width / 2);
    const inset = Math.min(arrowInset, columns[1][1] / 4.5);
    const [first, second] = [columns[1][0] + inset, columns[1][0] + columns[1][1] - inset].map(Math.round) as [
      number,
      number,
    ];
    const [left, right] = [middle(columns[1]), middle(columns[2])];
    const bar = this.bands[1]!.y + this.bands[1]!.height + Math.round(bandGap / 2) + 10;
    const label = this.label('capacity', Math.round((left + right) / 2), 1, 'middle');
    const onto = (from: ServiceId, to: ServiceId, points: readonly Point[]): DrawnArrow => ({from, to, points});
    const [ecs, eks, fargate, ec2] = [this.box('ecs'), this.box('eks'), this.box('fargate'), this.box('ec2')];
    return [
      this.down('request', 'api-gateway', 'lambda', middle(columns[0])),
      this.down('request', 'api-gateway', 'ecs', first),
      this.down('job', 'batch', 'ecs', second),
      this.down('job', 'batch', 'eks', right),
      // Either orchestrator on either capacity: two lines down, joined by a bar.
      onto('ecs', 'fargate', [
        [left, ecs.y + ecs.height],
        [left, fargate.y],
      ]),
      onto('eks', 'ec2', [
        [right, eks.y + eks.height],
        [right, ec2.y],
      ]),
      {
        ...onto('ecs', 'ec2', [
          [left, ecs.y + ecs.height],
          [left, bar],
          [right, bar],
          [right, ec2.y],
        ]),
        text: {...label, y: label.y - 8},
      },
      onto('eks', 'fargate', [
        [right, eks.y + eks.height],
        [right, bar],
        [left, bar],
        [left, fargate.y],
      ]),
      ...this.rise(risers[0], {id: 'lambda', side: 'right'}, {id: 'ecs', side: 'left'}),
      ...this.rise(risers[1], {id: 'eks', side: 'right'}, {id: 'batch', side: 'right'}),
    ];
  }
}

/** The map in a language, ready to be drawn. */
export function serviceMapProps(locale: Locale): ServiceMapProps {
  return {
    title: mapWords[locale].title,
    description: description(locale),
    wide: new Drawer(plans.wide, locale).draw(),
    medium: new Drawer(plans.medium, locale).draw(),
    connections: Object.fromEntries(connections.map(({from}) => [from, connectionsOf(from, locale)])),
  };
}
