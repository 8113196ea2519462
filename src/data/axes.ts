/** The words of the axes on which services are compared. */
import type {Locale} from './locales';
import type {Axis} from './schema';

/** The name of each axis: the first cell of its row. */
export const axisWords: Readonly<Record<Axis, Readonly<Record<Locale, string>>>> = {
  layer: {en: 'Layer', nl: 'Laag', es: 'Capa'},
  what: {en: 'What it is', nl: 'Wat het is', es: 'Qué es'},
  unit: {en: 'Unit you work with', nl: 'Eenheid waarmee je werkt', es: 'Unidad con la que trabajas'},
  'you-manage': {en: 'You manage', nl: 'Jij beheert', es: 'Tú gestionas'},
  'aws-manages': {en: 'AWS manages', nl: 'AWS beheert', es: 'AWS gestiona'},
  'compute-options': {en: 'Runs on', nl: 'Draait op', es: 'Se ejecuta en'},
  'longest-run': {en: 'Longest run', nl: 'Langste looptijd', es: 'Ejecución más larga'},
  'memory-cpu': {en: 'Memory and CPU', nl: 'Geheugen en CPU', es: 'Memoria y CPU'},
  disk: {en: 'Disk', nl: 'Schijf', es: 'Disco'},
  scaling: {en: 'Scaling', nl: 'Schalen', es: 'Escalado'},
  'scale-to-zero': {en: 'Scales to zero', nl: 'Schaalt naar nul', es: 'Escala a cero'},
  'start-time': {en: 'Starts in', nl: 'Opstarttijd', es: 'Arranca en'},
  networking: {en: 'Networking', nl: 'Netwerk', es: 'Red'},
  security: {en: 'Permissions', nl: 'Rechten', es: 'Permisos'},
  pricing: {en: 'You pay for', nl: 'Je betaalt voor', es: 'Pagas por'},
  'price-example': {
    en: 'A price to picture',
    nl: 'Voorbeeldprijs',
    es: 'Un precio para hacerse una idea',
  },
  'free-tier': {en: 'Free tier', nl: 'Gratis tegoed (Free Tier)', es: 'Capa gratuita'},
  sla: {en: 'SLA', nl: 'SLA', es: 'SLA'},
  portability: {en: 'Portability', nl: 'Overdraagbaarheid', es: 'Portabilidad'},
  'good-for': {en: 'Good for', nl: 'Goed voor', es: 'Bueno para'},
  'not-for': {en: 'Not for', nl: 'Niet voor', es: 'No sirve para'},
  'exam-trap': {en: 'Exam trap', nl: 'Valkuil op het examen', es: 'Trampa de examen'},
  'exam-scope': {en: 'In the exams', nl: 'In de examens', es: 'En los exámenes'},
};

/** How the exam guides stand to a service. `{exam}` and `{tasks}` are put in. */
export const examWords: Readonly<Record<'in' | 'out', Readonly<Record<Locale, string>>>> = {
  in: {
    en: '{exam}: in scope (task statements {tasks})',
    nl: '{exam}: hoort bij de stof (task statements {tasks})',
    es: '{exam}: entra (task statements {tasks})',
  },
  out: {en: '{exam}: out of scope', nl: '{exam}: buiten het examen', es: '{exam}: no entra'},
};
