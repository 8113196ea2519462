/** How the services of the map work together, and the words for it. The arrows of the map are drawn from this list. */
import type {Locale} from './locales';
import type {ServiceId} from './services/ids';

/** What passes along an arrow. */
export type ConnectionKind = 'request' | 'job' | 'capacity' | 'image';

/** Arrows of one kind that start at one service. */
export interface Connection {
  from: ServiceId;
  to: readonly ServiceId[];
  kind: ConnectionKind;
}

/** In the order in which the description of the map names them. */
export const connections: readonly Connection[] = [
  {from: 'api-gateway', to: ['lambda', 'ecs'], kind: 'request'},
  {from: 'batch', to: ['ecs', 'eks'], kind: 'job'},
  {from: 'ecs', to: ['fargate', 'ec2'], kind: 'capacity'},
  {from: 'eks', to: ['fargate', 'ec2'], kind: 'capacity'},
  {from: 'ecr', to: ['lambda', 'ecs', 'eks', 'batch'], kind: 'image'},
];

interface KindWords {
  /** On an arrow. */
  label: string;
  /** Between the services in a sentence: "API Gateway *passes requests to* Lambda and ECS". */
  verb: string;
  /** `or` where one of the targets is chosen, `and` where all are served. */
  join: 'and' | 'or';
}

/** How each kind of connection is called. */
export const kindWords: Readonly<Record<ConnectionKind, Readonly<Record<Locale, KindWords>>>> = {
  request: {
    en: {label: 'requests', verb: 'passes requests to', join: 'or'},
    nl: {label: 'verzoeken', verb: 'geeft verzoeken door aan', join: 'or'},
    es: {label: 'solicitudes', verb: 'pasa solicitudes a', join: 'or'},
  },
  job: {
    en: {label: 'jobs', verb: 'runs its jobs on', join: 'or'},
    nl: {label: 'jobs', verb: 'draait zijn jobs op', join: 'or'},
    es: {label: 'trabajos', verb: 'ejecuta sus trabajos en', join: 'or'},
  },
  capacity: {
    en: {label: 'run on', verb: 'runs containers on', join: 'or'},
    nl: {label: 'draaien op', verb: 'draait containers op', join: 'or'},
    es: {label: 'se ejecutan en', verb: 'ejecuta contenedores en', join: 'or'},
  },
  image: {
    en: {label: 'images', verb: 'gives images to', join: 'and'},
    nl: {label: 'images', verb: 'levert images aan', join: 'and'},
    es: {label: 'imágenes', verb: 'entrega imágenes a', join: 'and'},
  },
};

interface MapWords {
  title: string;
  /** What the picture shows besides the connections. */
  rest: string;
  /** Below Lambda, which stands on no capacity. */
  ownMachines: string;
}

/** The words of the map that belong to no connection. */
export const mapWords: Readonly<Record<Locale, MapWords>> = {
  en: {
    title: 'Twelve services in their layers, and how they connect',
    rest: 'Lambda stands on no capacity layer: it brings its own machines. Lightsail and Elastic Beanstalk pack several layers into one. S3 and RDS lie below and serve all the others.',
    ownMachines: 'brings its own machines',
  },
  nl: {
    title: 'Twaalf diensten op hun lagen, en hoe ze samenwerken',
    rest: 'Lambda staat op geen capaciteitslaag: het brengt zijn eigen machines mee. Lightsail en Elastic Beanstalk vatten meerdere lagen in één pakket samen. S3 en RDS liggen onderaan en dienen alle andere.',
    ownMachines: 'brengt zijn eigen machines mee',
  },
  es: {
    title: 'Doce servicios en sus capas y cómo se conectan',
    rest: 'Lambda no se apoya en ninguna capa de capacidad: trae sus propias máquinas. Lightsail y Elastic Beanstalk reúnen varias capas en un solo paquete. S3 y RDS están debajo y sirven a todos los demás.',
    ownMachines: 'trae sus propias máquinas',
  },
};
