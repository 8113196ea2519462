/** A small site for the tests: the same pages in three languages. */
import type {Locale} from '../../data/locales';
import {searchTerms} from '../../data/search-terms';
import {buildIndex, type AnsweringFact} from './build-index';
import type {PageText} from './documents';
import {decodeIndex, encodeIndex} from './encoding';
import {SearchEngine} from './engine';
import type {SourceHeading} from './source-headings';

type Words = Readonly<Record<Locale, string>>;
interface Section {
  anchor: string;
  title: Words;
  text: Words;
}
interface Page {
  path: string;
  title: Words;
  sections: readonly Section[];
}

const price: Words = {en: 'Price', nl: 'Prijs', es: 'Precio'};
const limits: Words = {en: 'Limits', nl: 'Limieten', es: 'Límites'};
const none: Words = {en: '', nl: '', es: ''};

function page(path: string, title: Words | string, intro: Words, ...sections: Section[]): Page {
  const titles = typeof title === 'string' ? {en: title, nl: title, es: title} : title;
  return {path, title: titles, sections: [{anchor: '', title: none, text: intro}, ...sections]};
}

const pages: readonly Page[] = [
  page(
    'services/ecs',
    'Amazon ECS',
    {
      en: 'ECS keeps containers running on a cluster.',
      nl: 'ECS houdt containers draaiend op een cluster.',
      es: 'ECS mantiene los contenedores en marcha en un clúster.',
    },
    {
      anchor: 'price',
      title: price,
      text: {en: 'ECS itself is free.', nl: 'ECS zelf kost niets.', es: 'ECS en sí no cuesta nada.'},
    },
  ),
  page(
    'services/ecs/building-blocks',
    {en: 'Building blocks of ECS', nl: 'Bouwstenen van ECS', es: 'Componentes de ECS'},
    {en: 'Four parts.', nl: 'Vier onderdelen.', es: 'Cuatro piezas.'},
    {
      anchor: 'task-definition',
      title: {en: 'Task definition', nl: 'Taakdefinitie', es: 'Definición de tarea'},
      text: {
        en: 'A blueprint of one to ten containers.',
        nl: 'Een blauwdruk van een tot tien containers (task definition).',
        es: 'Un plano de uno a diez contenedores (task definition).',
      },
    },
  ),
  page(
    'services/ecs/auto-scaling',
    {en: 'Auto scaling of ECS', nl: 'Automatisch schalen met ECS', es: 'Escalado automático de ECS'},
    {en: 'Tasks and instances grow.', nl: 'Taken en instances groeien mee.', es: 'Las tareas y las instancias crecen.'},
  ),
  page(
    'services/ecs/assignment',
    {en: 'Assignment: ECS', nl: 'Opdracht: ECS', es: 'Ejercicio: ECS'},
    {
      en: 'Task definition, task, service, cluster, Fargate, price.',
      nl: 'Taakdefinitie, taak, service, cluster, Fargate, prijs.',
      es: 'Definición de tarea, tarea, servicio, clúster, Fargate, precio.',
    },
  ),
  page('services/fargate', 'AWS Fargate', {
    en: 'Capacity without instances for containers.',
    nl: 'Capaciteit zonder instances voor containers.',
    es: 'Capacidad sin instancias para contenedores.',
  }),
  page('services/ecr', 'Amazon ECR', {
    en: 'A registry that stores container images.',
    nl: 'Een containerregister dat images bewaart.',
    es: 'Un registro que guarda imágenes de contenedor.',
  }),
  page('services/eks', 'Amazon EKS', {
    en: 'Managed Kubernetes.',
    nl: 'Kubernetes, beheerd door AWS.',
    es: 'Kubernetes gestionado por AWS.',
  }),
  page(
    'services/lambda',
    'AWS Lambda',
    {
      en: 'Runs a function for an event.',
      nl: 'Draait een functie bij een gebeurtenis.',
      es: 'Ejecuta una función para un evento.',
    },
    {
      anchor: 'limits',
      title: limits,
      text: {
        en: 'Longest invocation · 15 minutes · Memory · 10,240 MB',
        nl: 'Langste aanroep · 15 minuten · Geheugen · 10.240 MB',
        es: 'Invocación más larga · 15 minutos · Memoria · 10 240 MB',
      },
    },
  ),
  page(
    'services/lambda/pricing',
    {en: 'Lambda pricing', nl: 'Prijzen van Lambda', es: 'Precios de Lambda'},
    {en: 'Requests and GB-seconds.', nl: 'Verzoeken en GB-seconden.', es: 'Solicitudes y GB-segundos.'},
  ),
  page('services/api-gateway', 'Amazon API Gateway', {
    en: 'The front door of an API. A slow integration ends in 504.',
    nl: 'De voordeur van een API. Een trage integratie eindigt in 504.',
    es: 'La puerta de entrada de una API. Una integración lenta termina en 504.',
  }),
  page('services/lightsail', 'Amazon Lightsail', {
    en: 'A server for a fixed price.',
    nl: 'Een server voor een vaste prijs.',
    es: 'Un servidor por un precio fijo.',
  }),
  page('services/ec2', 'Amazon EC2', {en: 'Virtual servers.', nl: 'Virtuele servers.', es: 'Servidores virtuales.'}),
  page(
    'concepts/virtual-machines-vs-containers',
    {
      en: 'Virtual machines and containers',
      nl: 'Virtuele machines en containers',
      es: 'Máquinas virtuales y contenedores',
    },
    {
      en: 'A container shares the kernel of its host.',
      nl: 'Een container deelt de kernel van de host.',
      es: 'Un contenedor comparte el kernel del host.',
    },
  ),
  page(
    'compare',
    {en: 'Compare', nl: 'Vergelijken', es: 'Comparar'},
    {en: 'All services.', nl: 'Alle services.', es: 'Todos los servicios.'},
  ),
  page(
    'compare/ecs-vs-eks',
    {en: 'ECS or EKS', nl: 'ECS of EKS', es: 'ECS o EKS'},
    {
      en: 'Two orchestrators.',
      nl: 'Twee orkestrators.',
      es: 'Dos orquestadores.',
    },
  ),
  page(
    'compare/ec2-vs-lambda',
    {en: 'EC2 or Lambda', nl: 'EC2 of Lambda', es: 'EC2 o Lambda'},
    {
      en: 'A machine or a function.',
      nl: 'Een machine of een functie.',
      es: 'Una máquina o una función.',
    },
  ),
  page('reference/limits', limits, {
    en: 'Every limit. Lambda: longest invocation 15 minutes.',
    nl: 'Elke limiet. Lambda: langste aanroep 15 minuten.',
    es: 'Todos los límites. Lambda: invocación más larga 15 minutos.',
  }),
];

const facts: readonly AnsweringFact[] = [
  {id: 'lambda.timeout.max', page: 'limits'},
  {id: 'lambda.memory.max', page: 'limits'},
  {id: 'lambda.price.request', page: 'prices'},
  {id: 'api-gateway.timeout.rest.default', page: 'limits'},
];

function fixturePages(locale: Locale): PageText[] {
  return pages.map(({path, title, sections}) => ({
    path,
    title: title[locale],
    sections: sections.map((section) => ({
      anchor: section.anchor,
      title: section.title[locale],
      text: section.text[locale],
    })),
  }));
}

/** Headings in all languages: the tests do not tell them apart. */
function headings({title, sections}: Page): SourceHeading[] {
  return [
    ...Object.values(title).map((text) => ({anchor: '', text})),
    ...sections
      .slice(1)
      .flatMap((section) => Object.values(section.title).map((text) => ({anchor: section.anchor, text}))),
  ];
}

export function fixtureIndex(locale: Locale) {
  return buildIndex({
    locale,
    pages: fixturePages(locale),
    otherHeadings: new Map(pages.map((one) => [one.path, headings(one)])),
    facts,
    knowledge: searchTerms,
  });
}

/** The engine as the browser gets it: after the way over the wire. */
export function fixtureEngine(locale: Locale): SearchEngine {
  return new SearchEngine(decodeIndex(JSON.parse(JSON.stringify(encodeIndex(fixtureIndex(locale).index)))));
}
