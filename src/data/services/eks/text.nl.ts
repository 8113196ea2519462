import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'Kubernetes met een beheerde control plane',
  axes: {
    what: 'Een orkestrator die containers draait met gewoon Kubernetes',
    unit: 'Een pod: een of meer containers die een adres delen',
    'you-manage': 'Manifesten, images, rechten, versie-upgrades; ook de nodes, behalve met Auto Mode of Fargate',
    'aws-manages':
      'De control plane in {eks.control-plane.zones} Availability Zones; met Auto Mode of Fargate ook de nodes',
    'compute-options': 'EC2 (Auto Mode, managed of self-managed nodes), Fargate, of je eigen servers met Hybrid Nodes',
    'longest-run':
      'Geen limiet voor een pod; een node van Auto Mode leeft hoogstens {eks.auto-mode.node-lifetime.max|form=sentence}',
    'memory-cpu': 'Wat het instancetype van de node biedt; op Fargate een van de vaste maten',
    disk: 'Schijf van de node, volumes via CSI-drivers; op Fargate tot {fargate.ephemeral-storage.eks.max}',
    scaling: 'Pods met de Horizontal Pod Autoscaler, nodes met Auto Mode, Karpenter of Cluster Autoscaler',
    'scale-to-zero': {is: 'no', because: 'Pods en nodes kunnen naar nul, maar de control plane kost elk uur geld'},
    'start-time': 'De tijd om de image op te halen, plus die van een nieuwe node als er geen plaats is',
    networking: 'Elke pod heeft een adres in je VPC; load balancers komen uit Ingress- en Service-objecten',
    security: 'Access entries voor mensen, Kubernetes-rollen binnenin, een IAM-rol per service account voor pods',
    pricing: 'Elk cluster per uur, plus nodes of Fargate tegen hun eigen prijs',
    'price-example':
      '{eks.month.standard} per maand voor een cluster zonder nodes, {eks.month.extended} met uitgebreide ondersteuning',
    'free-tier': {is: 'not-researched', because: 'Alleen bij derden gelezen; voor de control plane is er geen bekend'},
    sla: '{eks.sla.standard} per maand voor het API-endpoint',
    portability:
      'Manifesten draaien op elk conform Kubernetes; instellingen voor IAM, load balancing en opslag verhuizen niet mee',
    'good-for':
      'Teams die Kubernetes kennen, Helm-charts en operators, één platform voor veel teams of meerdere plaatsen',
    'not-for': 'Een of twee services zonder kennis van Kubernetes, of een klein budget voor een leeg cluster',
    'exam-trap': 'EKS of Fargate is geen keuze: Fargate is capaciteit die EKS kan gebruiken',
  },
};
