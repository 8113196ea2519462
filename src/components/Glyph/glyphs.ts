/** Paths on a 24 × 24 grid, drawn with a stroke; one idea per service, no AWS logo or icon. */
export const glyphs: Readonly<Record<string, string | undefined>> = {
  // a cube: one container, kept upright
  ecs: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM12 12l8-4.5M12 12v9M12 12L4 7.5',
  // a box on a wave: capacity that carries
  fargate:
    'M8 5h8v7H8zM4 16c2 0 2-1.5 4-1.5s2 1.5 4 1.5 2-1.5 4-1.5 2 1.5 4 1.5M4 20c2 0 2-1.5 4-1.5s2 1.5 4 1.5 2-1.5 4-1.5 2 1.5 4 1.5',
  // a stack of layers
  ecr: 'M12 3l9 4.5-9 4.5-9-4.5zM3 12l9 4.5 9-4.5M3 16.5L12 21l9-4.5',
  // a wheel with spokes
  eks: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 3v5M12 16v5M3 12h5M16 12h5M5.6 5.6l3.6 3.6M14.8 14.8l3.6 3.6M18.4 5.6l-3.6 3.6M9.2 14.8l-3.6 3.6',
  // the letter of the name
  lambda: 'M6 4h3l8 16h3M11 9.5L6 20',
  // lines that queue before a worker
  batch: 'M3 6h14M3 11h10M3 16h7M18 13a3.5 3.5 0 100 7 3.5 3.5 0 000-7z',
  // a gate with a way through
  'api-gateway': 'M4 4h4v16H4M20 4h-4v16h4M8 12h8M13 9l3 3-3 3',
  // an arrow lifting off its base
  lightsail: 'M12 16V4M7 9l5-5 5 5M4 20h16',
  // two units in a rack
  ec2: 'M4 4h16v7H4zM4 13h16v7H4zM8 7.5h.01M8 16.5h.01',
  // a shoot
  'elastic-beanstalk': 'M12 21v-9M12 12C12 8 9 6 4 6c0 4 3 6 8 6zM12 15c0-4 3-6 8-6 0 4-3 6-8 6z',
  // a bucket
  s3: 'M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3zM4 6l2 13c0 1.1 2.7 2 6 2s6-.9 6-2l2-13',
  // a cylinder
  rds: 'M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3zM4 6v12c0 1.7 3.6 3 8 3s8-1.3 8-3V6M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
};

/** The site itself: layers. The same drawing is in `static/favicon.svg`. */
export const siteGlyph = 'M12 3l9 4.5-9 4.5-9-4.5zM3 12l9 4.5 9-4.5M3 16.5L12 21l9-4.5';
