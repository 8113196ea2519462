import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'elastic-beanstalk.cluster.launched': {
    name: 'Lanzamiento de Beanstalk Cluster',
    note: 'Desde entonces, los entornos en EC2 se llaman Beanstalk Standard.',
  },
  'elastic-beanstalk.cluster.orchestrator': {
    name: 'Dónde ejecuta los contenedores Beanstalk Cluster',
    note: 'Beanstalk Standard, la forma anterior, se ejecuta en instancias de EC2.',
  },
  'elastic-beanstalk.bundle.same-region': {name: 'El bucket de S3 con el código está en la región del entorno'},
  'elastic-beanstalk.docker-branch.compose': {name: 'Docker Compose en la rama Docker'},
  'elastic-beanstalk.docker-branch.ecs': {
    name: 'La rama Docker usa ECS',
    note: 'Docker se ejecuta directamente en las instancias de EC2.',
  },
  'elastic-beanstalk.docker.branches': {name: 'Ramas de plataforma para contenedores'},
  'elastic-beanstalk.docker.operating-systems': {
    name: 'Sistemas operativos de las ramas para contenedores',
    note: 'Leído en una copia sin fecha de la página; comprueba si aún se ofrecen las ramas con Amazon Linux 2.',
  },
  'elastic-beanstalk.ecs-branch.ecs': {
    name: 'La rama ECS usa ECS',
    note: 'Elastic Beanstalk crea un clúster de ECS con instancias de EC2 y una definición de tarea.',
  },
  'elastic-beanstalk.ecs-branch.file': {name: 'Archivo que describe los contenedores en la rama ECS'},
  'elastic-beanstalk.ecs-branch.file-version': {
    name: 'Número de versión de ese archivo',
    note: 'Figura en AWSEBDockerrunVersion.',
  },
  'elastic-beanstalk.environment-name.max': {name: 'Caracteres del nombre de un entorno, como máximo'},
  'elastic-beanstalk.environment-name.min': {name: 'Caracteres del nombre de un entorno, como mínimo'},
  'elastic-beanstalk.fargate': {
    name: 'Contenedores en Fargate',
    note: 'Las dos ramas ejecutan los contenedores en instancias de EC2.',
  },
  'elastic-beanstalk.resources': {name: 'Servicios sobre los que se construye un entorno'},
  'elastic-beanstalk.same-containers': {
    name: 'Todas las instancias de un entorno ejecutan los mismos contenedores',
    note: 'Por eso un contenedor no puede escalar sin los demás; un servicio de ECS sí puede.',
  },
  'elastic-beanstalk.tier.web': {name: 'Nivel de entorno que responde a solicitudes HTTP'},
  'elastic-beanstalk.tier.worker': {name: 'Nivel de entorno que procesa tareas en segundo plano'},
  'elastic-beanstalk.tier.worker.type': {name: 'Tipo del nivel worker'},
} as const satisfies FactTexts<typeof facts>;
