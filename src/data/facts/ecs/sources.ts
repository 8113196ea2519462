import type {SourceFile} from '../../schema';

export const sources = {
  anywhere: {
    title: 'External instances (Amazon ECS Anywhere)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  },
  'anywhere-sla': {
    title: 'Amazon ECS Anywhere Service Level Agreement',
    url: 'https://aws.amazon.com/ecs/anywhere/sla/',
  },
  'api-aws-vpc-configuration': {
    title: 'AwsVpcConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html',
  },
  'api-canary-configuration': {
    title: 'CanaryConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html',
  },
  'api-capacity-provider': {
    title: 'CapacityProvider (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html',
  },
  'api-capacity-provider-strategy-item': {
    title: 'CapacityProviderStrategyItem (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  },
  'api-container-definition': {
    title: 'ContainerDefinition (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  },
  'api-create-cluster': {
    title: 'CreateCluster (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html',
  },
  'api-create-express-gateway-service': {
    title: 'CreateExpressGatewayService (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html',
  },
  'api-create-service': {
    title: 'CreateService (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  },
  'api-deployment-configuration': {
    title: 'DeploymentConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  },
  'api-describe-tasks': {
    title: 'DescribeTasks (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html',
  },
  'api-express-gateway-container': {
    title: 'ExpressGatewayContainer (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayContainer.html',
  },
  'api-express-gateway-scaling-target': {
    title: 'ExpressGatewayScalingTarget (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayScalingTarget.html',
  },
  'api-health-check': {
    title: 'HealthCheck (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  },
  'api-instance-launch-template': {
    title: 'InstanceLaunchTemplate (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html',
  },
  'api-linear-configuration': {
    title: 'LinearConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html',
  },
  'api-log-configuration': {
    title: 'LogConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  },
  'api-put-account-setting': {
    title: 'PutAccountSetting (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html',
  },
  'api-register-task-definition': {
    title: 'RegisterTaskDefinition (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  },
  'api-run-task': {
    title: 'RunTask (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html',
  },
  'api-secret': {
    title: 'Secret (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html',
  },
  'api-start-task': {
    title: 'StartTask (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StartTask.html',
  },
  'api-tag': {
    title: 'Tag (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html',
  },
  'api-update-task-protection': {
    title: 'UpdateTaskProtection (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html',
  },
  'api-volume': {
    title: 'Volume (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html',
  },
  'app-mesh-end': {
    title: 'Migrating from AWS App Mesh to Amazon ECS Service Connect',
    url: 'https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/',
  },
  'app-runner-availability': {
    title: 'AWS App Runner availability change',
    url: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
  },
  clusters: {
    title: 'Amazon ECS clusters',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html',
  },
  'compute-sla': {title: 'Amazon Compute Service Level Agreement', url: 'https://aws.amazon.com/compute/sla/'},
  'copilot-end': {
    title: 'Announcing the end-of-support for the AWS Copilot CLI',
    url: 'https://aws.amazon.com/blogs/containers/announcing-the-end-of-support-for-the-aws-copilot-cli/',
  },
  'deployment-blue-green': {
    title: 'Amazon ECS blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html',
  },
  'deployment-circuit-breaker': {
    title: 'How the Amazon ECS deployment circuit breaker detects failures',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  },
  exec: {
    title: 'Monitor Amazon ECS containers with ECS Exec',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  },
  'express-launch': {
    title: 'Announcing Amazon ECS Express Mode',
    url: 'https://aws.amazon.com/about-aws/whats-new/2025/11/announcing-amazon-ecs-express-mode/',
  },
  'express-resources': {
    title: 'Resources created by Amazon ECS Express Mode services',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html',
  },
  'managed-instances': {
    title: 'Architect for Amazon ECS Managed Instances',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html',
  },
  'managed-instances-launch': {
    title: 'Announcing Amazon ECS Managed Instances',
    url: 'https://aws.amazon.com/about-aws/whats-new/2025/09/amazon-ecs-managed-instances/',
  },
  'managed-instances-patching': {
    title: 'Patching in Amazon ECS Managed Instances',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-patching.html',
  },
  'managed-instances-spot': {
    title: 'Amazon ECS Managed Instances now supports Amazon EC2 Spot Instances',
    url: 'https://aws.amazon.com/about-aws/whats-new/2025/12/amazon-ecs-managed-instances-ec2-spot-instances/',
  },
  pricing: {title: 'Amazon Elastic Container Service pricing', url: 'https://aws.amazon.com/ecs/pricing/'},
  quotas: {
    title: 'Amazon ECS endpoints and quotas',
    url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html',
  },
  'sensitive-data': {
    title: 'Pass sensitive data to an Amazon ECS container',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
  },
  'service-connect': {
    title: 'Use Service Connect to connect Amazon ECS services with short names',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  },
  'service-load-balancing': {
    title: 'Use load balancing to distribute Amazon ECS service traffic',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html',
  },
  services: {
    title: 'Amazon ECS services',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html',
  },
  'task-retirement': {
    title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html',
  },
  'vpc-endpoints': {
    title: 'Amazon ECR interface VPC endpoints (AWS PrivateLink)',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
  },
  welcome: {
    title: 'What is Amazon Elastic Container Service?',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html',
  },
} as const satisfies SourceFile;
