/** The words of the layers: the frame of every comparison. */
import type {Locale} from './locales';
import type {Layer} from './schema';

interface LayerWords {
  /** "Front door" */
  name: string;
  /** What a service on this layer does, without a full stop. */
  does: string;
}

/** Name and purpose of each layer. */
export const layerWords: Readonly<Record<Layer, Readonly<Record<Locale, LayerWords>>>> = {
  'front-door': {
    en: {name: 'Front door', does: 'takes the request'},
    nl: {name: 'Voordeur', does: 'neemt het verzoek aan'},
    es: {name: 'Puerta de entrada', does: 'recibe la solicitud'},
  },
  function: {
    en: {name: 'Function', does: 'runs code for one event'},
    nl: {name: 'Functie', does: 'voert code uit voor één gebeurtenis'},
    es: {name: 'Función', does: 'ejecuta código para un evento'},
  },
  'job-queue': {
    en: {name: 'Job queue', does: 'runs jobs that start and end'},
    nl: {name: 'Jobwachtrij', does: 'draait jobs met een begin en een eind'},
    es: {name: 'Cola de trabajos', does: 'ejecuta trabajos con principio y fin'},
  },
  orchestrator: {
    en: {name: 'Orchestrator', does: 'keeps containers running'},
    nl: {name: 'Orkestrator', does: 'houdt containers draaiend'},
    es: {name: 'Orquestador', does: 'mantiene los contenedores en marcha'},
  },
  capacity: {
    en: {name: 'Capacity', does: 'the machines underneath'},
    nl: {name: 'Capaciteit', does: 'de machines eronder'},
    es: {name: 'Capacidad', does: 'las máquinas de debajo'},
  },
  registry: {
    en: {name: 'Registry', does: 'stores container images'},
    nl: {name: 'Register', does: 'bewaart containerimages'},
    es: {name: 'Registro', does: 'guarda las imágenes de contenedor'},
  },
  platform: {
    en: {name: 'Bundle and platform', does: 'several layers in one package'},
    nl: {name: 'Bundel en platform', does: 'meerdere lagen in één pakket'},
    es: {name: 'Paquete y plataforma', does: 'varias capas en un solo paquete'},
  },
  storage: {
    en: {name: 'Storage and data', does: 'keeps what must remain'},
    nl: {name: 'Opslag en data', does: 'bewaart wat moet blijven'},
    es: {name: 'Almacenamiento y datos', does: 'conserva lo que debe quedar'},
  },
};
