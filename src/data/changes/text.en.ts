import type {ChangeTexts} from '../schema';
import type {changes} from './changes';

export const texts = {
  '2026-09-elastic-beanstalk-cluster-mode': {
    what: 'Elastic Beanstalk can run containers on {elastic-beanstalk.cluster.orchestrator}: Cluster Mode, beside the EC2 environments that are now called Beanstalk Standard.',
    answer: 'An exam question that says Elastic Beanstalk still means environments on EC2 instances; never Fargate.',
  },
  '2023-11-eks-pod-identity': {
    what: 'EKS Pod Identity gives a pod an IAM role without an OIDC provider.',
    answer:
      'For AWS permissions in a pod, Pod Identity is now the simpler answer. IAM roles for service accounts, which need an OIDC provider, still work; before, they were the right answer.',
  },
  '2023-11-lambda-scaling-rate': {
    what: 'Each Lambda function scales on its own, by up to {lambda.scaling.environments} environments every {lambda.scaling.interval}.',
    answer:
      'Answer with this rate per function. A burst that differs by Region and is shared by all functions was the right answer before.',
  },
  '2023-12-eks-access-entries': {
    what: 'Access to an EKS cluster can be granted through the EKS API, with access entries.',
    answer:
      'Who may use a cluster is set with access entries. Editing the aws-auth ConfigMap inside the cluster was the only way before; the modes are now {eks.auth.modes}.',
  },
  '2024-02-ec2-public-ipv4-charged': {
    what: 'AWS charges {ec2.public-ipv4.price|bare} an hour for every public IPv4 address, also while it is in use.',
    answer:
      'Count each public IPv4 address of instances, load balancers and NAT gateways: {ec2.public-ipv4.month} a month. “An Elastic IP is free while it is attached to a running instance” was right before.',
  },
  '2024-04-eks-extended-support-charged': {
    what: 'A cluster on a Kubernetes version in extended support costs {eks.price.cluster.extended}.',
    answer:
      'The price of a cluster depends on its version: {eks.price.cluster.standard} in standard support, {eks.price.cluster.extended} after that. One price for every cluster was right before.',
  },
  '2024-06-api-gateway-timeout': {
    what: 'The integration timeout of Regional and private REST APIs can be raised above {api-gateway.timeout.rest.max} on request.',
    answer:
      'Answer {api-gateway.timeout.rest.max} as the default for REST APIs, not as a wall; HTTP APIs do stop at {api-gateway.timeout.http.max}. “It can never take longer” was right before.',
  },
  '2024-11-ecs-predictive-scaling': {
    what: 'An ECS service can scale on a forecast: predictive scaling looks {auto-scaling.predictive.horizon} ahead.',
    answer:
      'ECS services have four kinds of scaling: target tracking, step, scheduled and predictive. Three, without the forecast, was right before.',
  },
  '2024-11-lambda-snapstart-python-dotnet': {
    what: 'SnapStart also works for Python and .NET.',
    answer:
      'SnapStart is an answer to cold starts in Java, Python and .NET; for the last two it is charged. “Java only” was right before.',
  },
  '2024-12-eks-auto-mode': {
    what: 'EKS Auto Mode lets AWS run the nodes of a cluster as well.',
    answer:
      'With Auto Mode AWS also creates, patches and replaces the nodes. “On EKS the EC2 nodes are always yours to look after” was right before and still is without Auto Mode.',
  },
  '2024-12-eks-hybrid-nodes': {
    what: 'EKS Hybrid Nodes attaches machines in your own data centre to a cluster in AWS.',
    answer:
      'For Kubernetes on-premises with a control plane that AWS runs, answer Hybrid Nodes. EKS Anywhere, where you run the control plane too, was the nearest right answer before.',
  },
  '2025-03-api-gateway-dual-stack': {
    what: 'API Gateway endpoints and domain names can be dual-stack, with IPv4 and IPv6.',
    answer: 'REST, HTTP and WebSocket APIs can be called over IPv6. “IPv4 only” was right before.',
  },
  '2025-06-ecs-logs-non-blocking': {
    what: 'The default delivery mode of container logs in ECS became {ecs.logs.mode.default}.',
    answer:
      'By default a full log buffer now drops messages and the application runs on. That the application waits (blocking mode) was right before and can still be set.',
  },
  '2025-07-aws-free-tier-credits': {
    what: 'New AWS accounts get credits of up to {aws.free-tier.credits.max} instead of offers that last {aws.free-tier.legacy.duration}.',
    answer:
      'For a new account answer credits and a free plan of {aws.free-tier.plan.duration}; always-free offers such as Lambda’s stay. Free EC2 hours or API Gateway calls in the first year were right before and hold for older accounts only.',
  },
  '2025-07-batch-sagemaker-training': {
    what: 'Batch can queue training jobs of SageMaker.',
    answer:
      'A Batch queue is no longer for containers on ECS or EKS only: as a service job it can hold a training job that SageMaker runs. “Batch runs nothing but containers that it places itself” was right before.',
  },
  '2025-07-ecs-blue-green': {
    what: 'Blue/green deployments are built into ECS.',
    answer:
      'ECS does blue/green by itself with the deployment strategy BLUE_GREEN. AWS CodeDeploy was the right answer before and is still possible.',
  },
  '2025-08-lambda-init-billed': {
    what: 'The initialization of a Lambda execution environment is billed for every function.',
    answer:
      'A cold start now costs money as well as time. Free initialization for on-demand functions from a .zip file on a managed runtime was right before.',
  },
  '2025-09-ecs-managed-instances': {
    what: 'ECS Managed Instances: EC2 instances in your account that AWS starts, patches and replaces.',
    answer:
      'ECS capacity has three answers: EC2 that you manage, Managed Instances and Fargate. “Need a GPU or a certain instance type? Then manage EC2 yourself” was right before.',
  },
  '2025-10-ecs-linear-canary': {
    what: 'ECS can move traffic to a new version in steps: linear and canary deployments are built in.',
    answer:
      'The strategies of ECS itself are {ecs.deployment.strategies}. AWS CodeDeploy was the right answer for linear and canary before.',
  },
  '2025-10-lambda-async-payload': {
    what: 'An asynchronous Lambda event can be up to {lambda.payload.async.max}.',
    answer:
      'Answer {lambda.payload.async.max} for asynchronous invocations; the larger part is billed as extra requests. A quarter of that was right before.',
  },
  '2025-11-api-gateway-alb': {
    what: 'A REST API can reach an Application Load Balancer in a VPC directly, through a VPC link.',
    answer:
      'A REST API no longer needs a Network Load Balancer in between to reach private services, such as tasks of ECS behind an Application Load Balancer. “REST means NLB, HTTP also takes an ALB” was right before.',
  },
  '2025-11-api-gateway-portals': {
    what: 'API Gateway offers portals in which developers find and try out your APIs.',
    answer: 'A developer portal can come from API Gateway itself. Building and hosting one yourself was right before.',
  },
  '2025-11-api-gateway-response-streaming': {
    what: 'REST APIs can stream a response to the caller while it is being produced.',
    answer:
      'With streaming a response through a REST API may take up to {api-gateway.streaming.duration.max} and exceed the {api-gateway.payload.rest.max} of a buffered one. For both, a Lambda Function URL was the right answer before.',
  },
  '2025-11-ecr-archive': {
    what: 'ECR has an archive storage class for images that you must keep but do not pull.',
    answer:
      'A lifecycle rule can archive an image instead of expiring it; restoring takes up to {ecr.archive.restore.max} and {ecr.archive.duration.min} are billed at least. “Keep it as it is or delete it” was right before.',
  },
  '2025-11-ecr-managed-signing': {
    what: 'ECR can sign images with AWS Signer when they are pushed.',
    answer:
      'Signed images are a setting of the registry now. A signing tool in your own pipeline was the right answer before.',
  },
  '2025-11-ecs-express-mode': {
    what: 'ECS Express Mode makes a Fargate service with load balancer, HTTPS and scaling from an image and two roles.',
    answer:
      'For “a web container with as little set-up as possible” answer Express Mode. AWS App Runner was the right answer before.',
  },
  '2025-11-eks-al2-images-ended': {
    what: 'AWS stopped publishing EKS images based on Amazon Linux 2.',
    answer: 'Choose Amazon Linux 2023 or Bottlerocket for nodes. Amazon Linux 2 was a right answer before.',
  },
  '2025-11-eks-capabilities': {
    what: 'EKS Capabilities: AWS runs Argo CD, ACK and kro for you, outside your nodes.',
    answer:
      'GitOps with Argo CD can be a managed part of EKS. Installing and upgrading it in the cluster yourself was right before and is still possible.',
  },
  '2025-11-eks-provisioned-control-plane': {
    what: 'A cluster can have a control plane of a fixed, larger size: Provisioned Control Plane.',
    answer:
      'The sizes are {eks.control-plane.tiers}. “You cannot influence the capacity of the control plane” was right before.',
  },
  '2025-11-lambda-managed-instances': {
    what: 'Lambda Managed Instances runs functions on EC2 instances in your account that AWS looks after.',
    answer:
      'For a steady, heavy load Lambda can use EC2 prices plus a fee of {lambda.price.managed-instances.fee}, and one environment serves several requests. “Steady load? Leave Lambda for containers or EC2” was right before.',
  },
  '2025-11-lambda-runtimes': {
    what: 'Lambda got runtimes for Java 25, Python 3.14 and Node.js 24.',
    answer:
      'Take the newest runtime of your language for a new function. Java 21, Python 3.13 and Node.js 22 were the newest before and still run.',
  },
  '2025-11-lambda-rust': {
    what: 'Rust on Lambda became generally available.',
    answer: 'Rust is supported on an OS-only runtime. “Possible, but experimental” was right before.',
  },
  '2025-11-lambda-tenant-isolation': {
    what: 'A Lambda function can keep a separate execution environment for each tenant.',
    answer:
      'Isolation between customers of one application is a setting of the function. One function per customer was the right answer before.',
  },
  '2025-12-ecs-managed-instances-spot': {
    what: 'ECS Managed Instances can use Spot capacity.',
    answer:
      'The purchase options are {ecs.managed-instances.capacity-options}. In the first months after the launch, “no Spot on Managed Instances” was right.',
  },
  '2025-12-lambda-durable-functions': {
    what: 'Durable functions keep their progress, so an execution can pause and go on for up to {lambda.durable.execution.max}.',
    answer:
      'A process in several steps with long waits can live in Lambda code. Step Functions was the right answer before and remains one.',
  },
  '2025-12-s3-object-size': {
    what: 'An S3 object can be up to {s3.object.max}.',
    answer:
      'Answer {s3.object.max} for the largest object and {s3.put.max} for a single upload. A tenth of the former was right before.',
  },
  '2026-01-batch-amazon-linux-2023': {
    what: 'New Batch compute environments on ECS and EC2 use Amazon Linux 2023 by default.',
    answer:
      'The default image type is {batch.ami.default}, and since {batch.ami.al2.blocked-since} new environments cannot use Batch’s Amazon Linux 2 images. Amazon Linux 2 was the right answer before.',
  },
  '2026-02-ecr-clair-ended': {
    what: 'Basic image scanning in ECR uses AWS’s own engine only; Clair is gone.',
    answer:
      'Basic scanning is AWS’s engine and enhanced scanning is {ecr.scan.enhanced.engine}. “Basic scanning uses Clair” was right before.',
  },
  '2026-03-eks-control-plane-8xl': {
    what: 'Provisioned Control Plane got a larger size and a service level of {eks.sla.provisioned}.',
    answer:
      'The API endpoint of a cluster has {eks.sla.standard} by default and {eks.sla.provisioned} with Provisioned Control Plane. One figure for every cluster was right before.',
  },
  '2026-04-ecs-app-runner-closed': {
    what: 'AWS App Runner no longer takes new customers.',
    answer:
      'For a new account App Runner is no answer any more; AWS points to ECS Express Mode. For a simple web container it was right before.',
  },
  '2026-04-lambda-nodejs-20-deprecated': {
    what: 'The Lambda runtime nodejs20.x is deprecated.',
    answer:
      'Existing functions still run, without security updates; changing them is blocked from {lambda.runtime.nodejs20-x.update-blocked}. Choose Node.js 24 now; Node.js 20 was a right choice before.',
  },
  '2026-04-lambda-s3-files': {
    what: 'A Lambda function can mount an S3 bucket as a file system, with S3 Files.',
    answer: 'For shared files in a function answer Amazon EFS or S3 Files. EFS alone was right before.',
  },
  '2026-04-lambda-self-managed-code': {
    what: 'Lambda can run code that stays in your own S3 bucket instead of copying it.',
    answer:
      'Code storage of {lambda.code-storage.default} per Region is the limit for copied code only. That it limits all code was right before.',
  },
  '2026-06-ecs-copilot-end': {
    what: 'Support for the AWS Copilot CLI ended.',
    answer:
      'For ECS from the command line use Express Mode, the AWS CDK or CloudFormation. Copilot was a right answer before.',
  },
  '2026-06-eks-kubernetes-1-36': {
    what: 'EKS offers Kubernetes 1.36.',
    answer:
      'A new cluster can start on 1.36, in standard support until {eks.version.1-36.standard-until}. 1.35 was the newest before.',
  },
  '2026-06-fargate-32-vcpu': {
    what: 'A Fargate task can have up to {fargate.vcpu.max} and {fargate.memory.max} of memory.',
    answer:
      'Answer {fargate.vcpu.max} with {fargate.size.32-vcpu.memory.min}, {fargate.size.32-vcpu.memory.middle} or {fargate.size.32-vcpu.memory.max} as the ceiling for Linux tasks. Half the vCPUs and {fargate.size.16-vcpu.memory.max} were right before, and many pages still say so.',
  },
  '2026-06-fargate-platform-version-1-3-0': {
    what: 'Fargate’s Linux platform version 1.3.0 is retired.',
    answer:
      'Every Linux task runs on {fargate.platform-version.linux}; the last older ones stopped on {fargate.platform-version.linux-1-3-0.terminated}. A choice between two versions was right before.',
  },
  '2026-06-lambda-microvms': {
    what: 'Lambda MicroVMs are isolated machines that you can suspend and resume, for up to {lambda.microvm.duration.max}.',
    answer:
      'Lambda has an answer for sessions and untrusted code that need their own machine for hours. Fargate or EC2 was the right answer before.',
  },
  '2026-07-eks-kubernetes-1-33-extended': {
    what: 'Kubernetes 1.33 left standard support on EKS.',
    answer:
      'A cluster on 1.33 now costs {eks.price.cluster.extended}, until {eks.version.1-33.extended-until}. {eks.price.cluster.standard} was right before.',
  },
  '2026-07-eks-version-rollback': {
    what: 'An EKS cluster can go back to its previous Kubernetes version.',
    answer:
      'Within {eks.version.rollback.window} after an upgrade the control plane can be rolled back by one minor version; nodes and add-ons you roll back yourself, unless Auto Mode runs them. “There is no way back” was right before.',
  },
  '2026-07-lambda-amazon-linux-2-deprecated': {
    what: 'The Lambda runtime provided.al2 is deprecated.',
    answer:
      'Go, Rust, C++ and custom runtimes belong on provided.al2023; changing functions on the old one is blocked from {lambda.runtime.provided-al2.update-blocked}. Either was right before.',
  },
  '2026-08-batch-managed-instances': {
    what: 'Batch can use ECS Managed Instances as capacity.',
    answer:
      'For GPU jobs without instances of your own to patch, answer Managed Instances. Your own EC2 compute environment was the only right answer before.',
  },
  '2026-08-lambda-preview-runtimes': {
    what: 'Lambda offers new language versions as public preview runtimes.',
    answer:
      '{lambda.runtimes.preview} opened this way, to test with and not for production. That a version reaches Lambda only when it is ready for production was right before.',
  },
  '2026-09-ecs-app-mesh-end': {
    what: 'AWS App Mesh was discontinued.',
    answer:
      'For traffic between services answer ECS Service Connect, or Amazon VPC Lattice. App Mesh was a right answer before.',
  },
  '2026-09-lambda-managed-instances-timeout': {
    what: 'On Managed Instances an asynchronous or event-source invocation may take {lambda.timeout.managed-instances.max}.',
    answer:
      '{lambda.timeout.max} is still the answer for an ordinary function and for every synchronous call. As an absolute limit of one invocation it was right before.',
  },
  '2026-09-lambda-network-bandwidth': {
    what: 'Outside a VPC a function’s network bandwidth grows with its memory from {lambda.network.scaling.memory-min} upwards, to at most {lambda.network.bandwidth.max}.',
    answer:
      '“More memory, more network” is now a documented answer for large functions outside a VPC. That only the CPU grows was the documented answer before.',
  },
  '2026-10-lambda-python-3-10-deprecated': {
    what: 'The Lambda runtime python3.10 is deprecated.',
    answer:
      'Existing functions still run, without security updates; changing them is blocked from {lambda.runtime.python3-10.update-blocked}. Choose Python 3.14 now; 3.10 was a right choice before.',
  },
  '2026-11-lambda-dotnet-8-deprecated': {
    what: 'The Lambda runtime dotnet8 is deprecated.',
    answer:
      'Choose dotnet10, available since {lambda.change.dotnet-10}; changing functions on dotnet8 is blocked from {lambda.runtime.dotnet8.update-blocked}. dotnet8 was the right choice before.',
  },
} as const satisfies ChangeTexts<typeof changes>;
