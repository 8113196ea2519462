import type {SourceFile} from '../../schema';

export const sources = {
  access: {
    title: 'Learn how access control works in Amazon EKS',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-auth.html',
  },
  architecture: {
    title: 'Amazon EKS architecture',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html',
  },
  'auto-mode': {
    title: 'Automate cluster infrastructure with EKS Auto Mode',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/automode.html',
  },
  capabilities: {title: 'EKS Capabilities', url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html'},
  'cluster-endpoint': {
    title: 'Cluster API server endpoint',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
  },
  connector: {
    title: 'Connect a Kubernetes cluster to an Amazon EKS Management Console with Amazon EKS Connector',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-connector.html',
  },
  'control-plane-logs': {
    title: 'Send control plane logs to CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
  },
  'create-cluster': {
    title: 'CreateCluster',
    url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html',
  },
  'deployment-options': {
    title: 'Deploy Amazon EKS clusters across cloud and on-premises environments',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-deployment-options.html',
  },
  dockershim: {
    title: 'Migrate from dockershim to containerd',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/dockershim-deprecation.html',
  },
  'extended-support-pricing': {
    title: 'Amazon EKS extended support for Kubernetes versions pricing',
    url: 'https://aws.amazon.com/blogs/containers/amazon-eks-extended-support-for-kubernetes-versions-pricing/',
  },
  fargate: {
    title: 'Simplify compute management with AWS Fargate',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
  },
  'fargate-pods': {
    title: 'Understand Fargate Pod configuration details',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html',
  },
  'hybrid-nodes': {
    title: 'Amazon EKS Hybrid Nodes overview',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-overview.html',
  },
  'kubernetes-versions': {
    title: 'Understand the Kubernetes version lifecycle on EKS',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  },
  'managed-node-groups': {
    title: 'Simplify node lifecycle with managed node groups',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
  },
  'network-requirements': {
    title: 'View Amazon EKS networking requirements for VPC and subnets',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html',
  },
  'pod-identity': {
    title: 'Learn how EKS Pod Identity grants pods access to AWS services',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html',
  },
  pricing: {title: 'Amazon EKS Pricing', url: 'https://aws.amazon.com/eks/pricing/'},
  'provisioned-control-plane': {
    title: 'Amazon EKS Provisioned Control Plane',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-provisioned-control-plane.html',
  },
  quotas: {title: 'Amazon EKS endpoints and quotas', url: 'https://docs.aws.amazon.com/general/latest/gr/eks.html'},
  rollback: {
    title: 'Rollback cluster to previous Kubernetes version',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/rollback-cluster.html',
  },
  sla: {title: 'Amazon EKS Service Level Agreement', url: 'https://aws.amazon.com/eks/sla/'},
  storage: {
    title: 'Store application data for your cluster',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/storage.html',
  },
  'update-cluster': {
    title: 'Update existing cluster to new Kubernetes version',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html',
  },
  'what-is': {title: 'What is Amazon EKS?', url: 'https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html'},
} as const satisfies SourceFile;
