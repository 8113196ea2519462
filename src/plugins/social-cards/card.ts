/** The card of a page as a tree of boxes, which Satori lays out. */
import type {ReactNode} from 'react';
import {siteGlyph} from '../../components/Glyph/glyphs';
import {cardSize} from '../../domain/sharing';

export interface CardColours {
  paper: string;
  card: string;
  ink: string;
  soft: string;
  line: string;
}

export interface CardGlyph {
  /** Path on a 24 × 24 grid. */
  path: string;
  hue: string;
}

/** What a card says. */
export interface Card {
  /** Above the title: the layer of a service, the area of the site; empty for home. */
  kicker: string;
  title: string;
  description: string;
  siteTitle: string;
  language: string;
  /** One or two services, or the site's own. */
  glyphs: readonly CardGlyph[];
}

type Style = Readonly<Record<string, string | number>>;
type Content = string | readonly Box[];

/** An element as Satori reads it: the shape of React's, without React. */
export interface Box {
  type: string;
  props: {style?: Style; children?: Content; [attribute: string]: unknown};
}

const box = (style: Style, children?: Content): Box => ({
  type: 'div',
  props: {style: {display: 'flex', ...style}, ...(children === undefined ? {} : {children})},
});

function drawing({path, hue}: CardGlyph, size: number): Box {
  const stroke = {stroke: hue, 'stroke-width': 1.75, 'stroke-linecap': 'round', 'stroke-linejoin': 'round'};
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      children: [{type: 'path', props: {d: path, fill: 'none', ...stroke}}],
    },
  };
}

const framed = (glyph: CardGlyph, colours: CardColours): Box =>
  box(
    {
      width: 92,
      height: 92,
      marginRight: 20,
      alignItems: 'center',
      justifyContent: 'center',
      background: colours.card,
      border: `2px solid ${colours.line}`,
      borderRadius: 14,
    },
    [drawing(glyph, 60)],
  );

/** Long titles are set smaller, so that three lines of description remain below two of title. */
export function titleSize(title: string): number {
  if (title.length <= 22) return 88;
  return title.length <= 44 ? 68 : 54;
}

/** Characters that are sure to fit into three lines of description. */
const threeLines = 170;

/** The card, in the look of the light theme. */
export function cardTree(card: Card, colours: CardColours): Box {
  const [first, second] = card.glyphs;
  if (first === undefined) throw new Error(`the card of "${card.title}" has no glyph`);
  const edges = [first.hue, second?.hue ?? first.hue];
  return box({...cardSize, background: colours.paper, color: colours.ink, fontFamily: 'sans'}, [
    box(
      {width: 18, height: cardSize.height, flexDirection: 'column'},
      edges.map((hue) => box({width: 18, flexGrow: 1, background: hue})),
    ),
    box({flexDirection: 'column', flexGrow: 1, width: 1, padding: '56px 72px 44px 62px'}, [
      box({alignItems: 'center', height: 92, fontSize: 30, fontWeight: 600, color: first.hue}, [
        ...card.glyphs.map((glyph) => framed(glyph, colours)),
        box({}, card.kicker),
      ]),
      box(
        {
          display: 'block',
          marginTop: 34,
          fontFamily: 'serif',
          fontSize: titleSize(card.title),
          fontWeight: 700,
          lineHeight: 1.12,
          lineClamp: 2,
        },
        card.title,
      ),
      box(
        {
          display: 'block',
          marginTop: 22,
          fontSize: 31,
          lineHeight: 1.42,
          color: colours.soft,
          // Balanced lines cannot be cut short: Satori would cut them at the first.
          ...(card.description.length > threeLines ? {lineClamp: 3} : {textWrap: 'balance'}),
        },
        card.description,
      ),
      box({flexGrow: 1}),
      box({alignItems: 'center', paddingTop: 24, borderTop: `2px solid ${colours.line}`, fontSize: 27}, [
        drawing({path: siteGlyph, hue: colours.ink}, 38),
        box({marginLeft: 14, fontFamily: 'serif', fontWeight: 700}, card.siteTitle),
        box({flexGrow: 1}),
        box({color: colours.soft}, card.language),
      ]),
    ]),
  ]);
}

/** Satori takes the shape of React's elements, and its types ask for React's own. */
export const asElement = (tree: Box): ReactNode => tree as unknown as ReactNode;
