import {useId, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Arrow, bar, crisp, radius, Words} from '@site/src/components/Diagram/parts';
import diagram from '@site/src/components/Diagram/styles.module.css';
import {glyphs} from '@site/src/components/Glyph/glyphs';
import type {MapBand, MapPlace, ServiceMapDrawing} from '@site/src/domain/service-map';
import styles from './styles.module.css';

const glyphScale = 22 / 24;

function Band({x, y, width, height, labels}: MapBand): ReactNode {
  return (
    <g>
      <rect className={styles.band} x={x} y={y} width={width} height={height} rx={radius + 2} />
      {labels.map(({layer, name, does}) => (
        <g key={layer} data-layer={layer}>
          <Words {...name} />
          <Words {...does} />
        </g>
      ))}
    </g>
  );
}

function Place({service, layer, name, tagline, to, x, y, width, height, glyph, texts}: MapPlace): ReactNode {
  return (
    <g data-layer={layer}>
      <Link to={to} className={styles.place} aria-label={`${name}: ${tagline}`}>
        <rect
          className={diagram.card}
          x={x + crisp}
          y={y + crisp}
          width={width - 2 * crisp}
          height={height - 2 * crisp}
          rx={radius}
        />
        <path className={diagram.bar} d={bar(x, y, height)} />
        <path
          className={diagram.glyph}
          d={glyphs[service]}
          transform={`translate(${glyph[0]} ${glyph[1]}) scale(${glyphScale})`}
        />
        {texts.map((text, index) => (
          <Words key={index} {...text} />
        ))}
      </Link>
    </g>
  );
}

export interface PictureProps {
  drawing: ServiceMapDrawing;
  className: string | undefined;
  title: string;
  description: string;
}

/** The map as a drawing whose places are links. */
export function Picture({drawing, className, title, description}: PictureProps): ReactNode {
  const id = useId();
  const {width, height, bands, places, arrows, notes} = drawing;
  return (
    // No `img`: what is inside an image is not there for a screen reader, and here it is links.
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {bands.map((band) => (
        <Band {...band} key={band.y} />
      ))}
      {arrows.map((arrow) => (
        <Arrow {...arrow} key={`${arrow.from} ${arrow.to}`} />
      ))}
      {notes.map((note) => (
        <Words {...note} key={note.y} />
      ))}
      {places.map((place) => (
        <Place {...place} key={place.service} />
      ))}
    </svg>
  );
}
