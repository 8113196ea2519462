import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'Kubernetes with a managed control plane',
  axes: {
    what: 'An orchestrator that runs containers with standard Kubernetes',
    unit: 'A pod: one or more containers that share an address',
    'you-manage': 'Manifests, images, permissions, version upgrades; nodes too, except with Auto Mode or Fargate',
    'aws-manages':
      'The control plane in {eks.control-plane.zones} Availability Zones; with Auto Mode or Fargate the nodes as well',
    'compute-options': 'EC2 (Auto Mode, managed or self-managed nodes), Fargate, or your own servers with Hybrid Nodes',
    'longest-run':
      'No limit for a pod; a node of Auto Mode lives at most {eks.auto-mode.node-lifetime.max|form=sentence}',
    'memory-cpu': 'What the instance type of the node offers; on Fargate one of its fixed sizes',
    disk: 'Disk of the node, volumes through CSI drivers; on Fargate up to {fargate.ephemeral-storage.eks.max}',
    scaling: 'Pods by the Horizontal Pod Autoscaler, nodes by Auto Mode, Karpenter or Cluster Autoscaler',
    'scale-to-zero': {is: 'no', because: 'Pods and nodes can go to zero, but the control plane is charged every hour'},
    'start-time': 'The time to pull the image, plus that of a new node when there is no room',
    networking: 'Each pod has an address in your VPC; load balancers come from Ingress and Service objects',
    security: 'Access entries for people, Kubernetes roles inside, an IAM role per service account for pods',
    pricing: 'Each cluster by the hour, plus nodes or Fargate at their own price',
    'price-example':
      '{eks.month.standard} per month for a cluster without nodes, {eks.month.extended} in extended support',
    'free-tier': {is: 'not-researched', because: 'Read at third parties only; none is known for the control plane'},
    sla: '{eks.sla.standard} per month for the API endpoint',
    portability: 'Manifests run on any conformant Kubernetes; IAM, load balancing and storage settings do not move',
    'good-for': 'Teams that know Kubernetes, Helm charts and operators, one platform for many teams or several places',
    'not-for': 'One or two services without Kubernetes knowledge, or a small budget for an idle cluster',
    'exam-trap': 'EKS or Fargate is a false choice: Fargate is capacity that EKS can use',
  },
};
