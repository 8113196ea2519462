import type {ReactNode} from 'react';
import {glyphs} from './glyphs';

export interface GlyphProps {
  /** Id of a service. */
  service: string;
  className?: string | undefined;
}

/** The site's own drawing for a service, in the current colour; decoration, so it has no name of its own. */
export function Glyph({service, className}: GlyphProps): ReactNode {
  const path = glyphs[service];
  if (path === undefined) return null;
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
