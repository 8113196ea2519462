import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'elastic-beanstalk.cluster.launched': {
    name: 'Cluster Mode van Elastic Beanstalk sinds',
    note: 'Omgevingen op EC2 heten sindsdien Beanstalk Standard.',
  },
  'elastic-beanstalk.cluster.orchestrator': {
    name: 'Waarop Beanstalk Cluster containers draait',
    note: 'Beanstalk Standard, de oudere vorm, draait op EC2-instances.',
  },
  'elastic-beanstalk.bundle.same-region': {name: 'De S3-bucket met de code staat in de regio van de omgeving'},
  'elastic-beanstalk.docker-branch.compose': {name: 'Docker Compose op de Docker-branch'},
  'elastic-beanstalk.docker-branch.ecs': {
    name: 'De Docker-branch gebruikt ECS',
    note: 'Docker draait rechtstreeks op de EC2-instances.',
  },
  'elastic-beanstalk.docker.branches': {name: 'Platform branches voor containers'},
  'elastic-beanstalk.docker.operating-systems': {
    name: 'Besturingssystemen van de platform branches voor containers',
    note: 'Gelezen in een ongedateerde kopie van de pagina; ga na of de branches met Amazon Linux 2 nog worden aangeboden.',
  },
  'elastic-beanstalk.ecs-branch.ecs': {
    name: 'De ECS-branch gebruikt ECS',
    note: 'Elastic Beanstalk maakt een ECS-cluster van EC2-instances en een taakdefinitie.',
  },
  'elastic-beanstalk.ecs-branch.file': {name: 'Bestand dat de containers op de ECS-branch beschrijft'},
  'elastic-beanstalk.ecs-branch.file-version': {
    name: 'Versienummer in dat bestand',
    note: 'Staat onder AWSEBDockerrunVersion.',
  },
  'elastic-beanstalk.environment-name.max': {name: 'Tekens in de naam van een omgeving, hoogstens'},
  'elastic-beanstalk.environment-name.min': {name: 'Tekens in de naam van een omgeving, minstens'},
  'elastic-beanstalk.fargate': {
    name: 'Containers op Fargate',
    note: 'Beide branches draaien containers op EC2-instances.',
  },
  'elastic-beanstalk.resources': {name: 'Diensten waarop een omgeving is gebouwd'},
  'elastic-beanstalk.same-containers': {
    name: 'Elke instance van een omgeving draait dezelfde containers',
    note: 'Eén container kan dus niet schalen zonder de andere; een service op ECS kan dat wel.',
  },
  'elastic-beanstalk.tier.web': {name: 'Omgevingslaag (tier) die HTTP-verzoeken beantwoordt'},
  'elastic-beanstalk.tier.worker': {name: 'Omgevingslaag (tier) die achtergrondtaken afwerkt'},
  'elastic-beanstalk.tier.worker.type': {name: 'Type van de worker tier'},
} as const satisfies FactTexts<typeof facts>;
