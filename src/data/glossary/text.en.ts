/** The glossary in English. */
import type {GlossaryTexts} from '../schema';
import type {terms} from './terms';

export const texts = {
  'ecs-cluster': {
    term: 'cluster',
    definition: 'A logical group of tasks and services, together with the capacity on which they run.',
    synonyms: ['ECS cluster'],
    forms: ['ECS cluster'],
  },
  'task-definition': {
    term: 'task definition',
    definition:
      'The versioned blueprint of a task: which images it runs, with how much CPU and memory, which roles and which network mode.',
    synonyms: ['task def', 'taskdef'],
    avoid: ['taskdef'],
  },
  task: {
    term: 'task',
    definition: 'One running copy of a task definition: one or more containers that start and stop together.',
    synonyms: ['ECS task'],
    forms: ['ECS task', 'Fargate task'],
  },
  'ecs-service': {
    term: 'service',
    definition:
      'The part of ECS that keeps a chosen number of tasks running, replaces those that stop and can register them with a load balancer.',
    synonyms: ['ECS service'],
    forms: ['ECS service'],
  },
  'standalone-task': {
    term: 'standalone task',
    definition: 'A task that is started on its own, outside a service, and is not replaced when it stops.',
    synonyms: ['RunTask'],
  },
  'container-instance': {
    term: 'container instance',
    definition:
      'An EC2 instance, or with ECS Anywhere a server of your own, that runs the ECS agent and is registered with a cluster to take tasks.',
    synonyms: ['ECS instance'],
  },
  'ecs-agent': {
    term: 'ECS agent',
    definition:
      'The program on a container instance that reports its state to ECS and starts and stops tasks when ECS asks.',
    synonyms: ['container agent'],
  },
  'capacity-provider': {
    term: 'capacity provider',
    definition:
      'The link between a cluster and the capacity it may use, such as Fargate, Fargate Spot, an Auto Scaling group or Managed Instances.',
    synonyms: ['capacity provider strategy'],
  },
  'launch-type': {
    term: 'launch type',
    definition: 'The older, direct choice of where a task runs, without a capacity provider.',
    synonyms: ['EC2 launch type', 'Fargate launch type'],
  },
  'desired-count': {
    term: 'desired count',
    definition: 'The number of tasks that a service tries to keep running.',
    synonyms: ['number of tasks'],
  },
  'task-role': {
    term: 'task role',
    definition: 'The IAM role that the code inside the containers of a task uses to call AWS.',
    synonyms: [],
  },
  'task-execution-role': {
    term: 'task execution role',
    definition: 'The IAM role that ECS itself uses to start a task: to pull the image, write logs and read secrets.',
    synonyms: ['execution role of a task'],
  },
  'network-mode': {
    term: 'network mode',
    definition: 'The setting of a task definition that decides how its containers are connected to the network.',
    synonyms: ['awsvpc', 'bridge mode', 'host mode'],
  },
  'service-connect': {
    term: 'Service Connect',
    definition: 'A feature of ECS with which services reach each other by a short name, with traffic metrics.',
    synonyms: ['service discovery'],
  },
  'managed-instances': {
    term: 'Managed Instances',
    definition: 'EC2 instances in your account that AWS chooses, starts, patches and replaces for you.',
    synonyms: ['ECS Managed Instances'],
    forms: ['ECS Managed Instances'],
  },
  'express-mode': {
    term: 'Express Mode',
    definition:
      'A way of ECS to turn an image into a running web service, with load balancer and scaling set up for you.',
    synonyms: ['ECS Express Mode'],
  },
  'placement-strategy': {
    term: 'placement strategy',
    definition:
      'The rule by which ECS picks the container instance for a task, for example packed together or spread out.',
    synonyms: ['binpack', 'spread'],
  },
  'rolling-update': {
    term: 'rolling update',
    definition: 'A deployment that replaces the old tasks by new ones step by step, while the service keeps answering.',
    synonyms: ['rolling deployment'],
  },
  'blue-green-deployment': {
    term: 'blue/green deployment',
    definition:
      'A deployment that starts the new version beside the old one and then moves the traffic, so that going back is quick.',
    synonyms: ['blue green'],
  },
  sidecar: {
    term: 'sidecar',
    definition: 'A helper container that runs beside the main container in the same task or pod.',
    synonyms: ['sidecar container'],
  },
  fargate: {
    term: 'AWS Fargate',
    definition: 'Serverless compute for containers: you ask for CPU and memory per task or pod and see no instance.',
    synonyms: ['Fargate'],
  },
  'fargate-spot': {
    term: 'Fargate Spot',
    definition: 'Spare Fargate capacity at a discount, for ECS tasks that may be interrupted.',
    synonyms: [],
  },
  'platform-version': {
    term: 'platform version',
    definition: 'The version of the environment, with kernel and container runtime, in which Fargate runs a task.',
    synonyms: [],
    forms: ['Fargate platform version'],
  },
  'fargate-profile': {
    term: 'Fargate profile',
    definition: 'The rules, by namespace and label, that say which pods of an EKS cluster run on Fargate.',
    synonyms: [],
  },
  vcpu: {
    term: 'vCPU',
    definition:
      'A virtual processor, which is a thread or a whole core of a physical one; the unit in which machines and tasks are sized.',
    synonyms: ['virtual CPU'],
  },
  container: {
    term: 'container',
    definition: 'An isolated process that brings its own files and libraries and shares the kernel of its host.',
    synonyms: [],
  },
  'container-image': {
    term: 'container image',
    definition: 'The read-only package, built in layers, from which containers are started.',
    synonyms: ['image', 'Docker image'],
  },
  'image-layer': {
    term: 'image layer',
    definition: 'One set of file changes of an image; images that share a layer store and download it once.',
    synonyms: ['layer of an image'],
  },
  dockerfile: {
    term: 'Dockerfile',
    definition: 'The text file with the steps from which an image is built.',
    synonyms: [],
  },
  'container-registry': {
    term: 'container registry',
    definition: 'The server that stores images and hands them out to whoever may pull them.',
    synonyms: ['registry'],
  },
  repository: {
    term: 'repository',
    definition: 'The place inside a registry that holds the versions of one image.',
    synonyms: ['repo'],
    forms: ['ECR repository'],
  },
  'image-tag': {
    term: 'image tag',
    definition: 'A readable name for one version of an image, which can be moved unless the repository forbids it.',
    synonyms: ['tag'],
  },
  'image-digest': {
    term: 'digest',
    definition: 'The hash of the manifest of an image, which always names exactly the same content.',
    synonyms: ['image digest', 'sha'],
  },
  'lifecycle-policy': {
    term: 'lifecycle policy',
    definition: 'Rules with which ECR removes or archives images by age, number or tag.',
    synonyms: [],
  },
  'image-scanning': {
    term: 'image scanning',
    definition: 'The search for known vulnerabilities in the software of an image.',
    synonyms: ['vulnerability scan', 'basic scanning', 'enhanced scanning'],
  },
  'tag-immutability': {
    term: 'tag immutability',
    definition: 'The setting of a repository that forbids moving an existing tag to another image.',
    synonyms: ['immutable tags'],
  },
  'pull-through-cache': {
    term: 'pull-through cache',
    definition: 'A rule with which ECR fetches images from another registry on the first pull and keeps a copy.',
    synonyms: [],
  },
  'cross-region-replication': {
    term: 'replication',
    definition: 'Copying of newly pushed images to other Regions or accounts, set up per registry.',
    synonyms: ['cross-Region replication', 'cross-account replication'],
  },
  'docker-hub': {
    term: 'Docker Hub',
    definition: 'The public registry of Docker, from which the docker command pulls when an image names no registry.',
    synonyms: [],
  },
  ecr: {
    term: 'Amazon ECR',
    definition: 'The container registry of AWS, private or public, with access by IAM and scanning of images.',
    synonyms: ['ECR', 'Elastic Container Registry'],
  },
  ecs: {
    term: 'Amazon ECS',
    definition: 'The container orchestrator of AWS itself, which places and watches tasks without Kubernetes.',
    synonyms: ['ECS', 'Elastic Container Service'],
  },
  'container-orchestration': {
    term: 'container orchestration',
    definition: 'Deciding where containers run and keeping them running, scaled, connected and up to date.',
    synonyms: ['orchestrator', 'orchestration'],
  },
  eks: {
    term: 'Amazon EKS',
    definition: 'The managed Kubernetes of AWS: AWS runs the control plane, you bring the manifests.',
    synonyms: ['EKS', 'Elastic Kubernetes Service'],
  },
  kubernetes: {
    term: 'Kubernetes',
    definition: 'The open-source container orchestrator that runs in every cloud and in your own data centre.',
    synonyms: ['k8s'],
  },
  pod: {
    term: 'pod',
    definition: 'The smallest thing that Kubernetes places: one or more containers with a shared network address.',
    synonyms: [],
  },
  node: {term: 'node', definition: 'A machine in a Kubernetes cluster on which pods run.', synonyms: ['worker node']},
  'node-group': {
    term: 'node group',
    definition: 'A set of EC2 nodes of an EKS cluster that are created and updated together.',
    synonyms: ['managed node group'],
  },
  'kubernetes-deployment': {
    term: 'Deployment (Kubernetes)',
    definition: 'The Kubernetes object that keeps a number of identical pods running and rolls out a new version.',
    synonyms: ['deployment object'],
    forms: ['Kubernetes Deployment'],
  },
  namespace: {
    term: 'namespace',
    definition: 'A named part of a Kubernetes cluster that keeps the objects of teams or environments apart.',
    synonyms: [],
  },
  manifest: {
    term: 'manifest',
    definition: 'A text file, usually YAML, that describes the objects Kubernetes should keep in existence.',
    synonyms: ['YAML'],
  },
  kubectl: {
    term: 'kubectl',
    definition: 'The command line of Kubernetes, with which you send manifests and look at the cluster.',
    synonyms: [],
  },
  'eks-auto-mode': {
    term: 'Auto Mode',
    definition: 'The mode of EKS in which AWS also chooses, scales and updates the nodes and core add-ons.',
    synonyms: ['EKS Auto Mode'],
  },
  'control-plane': {
    term: 'control plane',
    definition: 'The part that decides and records what should run, as opposed to the part that runs it.',
    synonyms: [],
  },
  'data-plane': {
    term: 'data plane',
    definition: 'The part in which workloads actually run and their traffic flows.',
    synonyms: [],
  },
  'extended-support': {
    term: 'extended support',
    definition: 'The paid period in which an old Kubernetes version still gets fixes after its standard support.',
    synonyms: [],
  },
  lambda: {
    term: 'AWS Lambda',
    definition: 'Serverless compute that runs your function when an event or a request arrives.',
    synonyms: ['Lambda'],
  },
  function: {
    term: 'function',
    definition: 'Code with its configuration that Lambda runs on each invocation.',
    synonyms: ['Lambda function'],
    forms: ['Lambda function'],
  },
  handler: {term: 'handler', definition: 'The method in your code that Lambda calls with the event.', synonyms: []},
  runtime: {
    term: 'runtime',
    definition:
      'The language environment, such as Python or Node.js, that passes events to your code and returns its answers.',
    synonyms: [],
    forms: ['managed runtime', 'Lambda runtime'],
  },
  'execution-environment': {
    term: 'execution environment',
    definition:
      'The isolated place in which one copy of a function runs, kept for a while and reused for later invocations.',
    synonyms: ['sandbox'],
  },
  'cold-start': {
    term: 'cold start',
    definition: 'The extra wait when Lambda first has to prepare an execution environment before your code runs.',
    synonyms: [],
  },
  concurrency: {
    term: 'concurrency',
    definition: 'The number of invocations that a function handles at the same moment.',
    synonyms: ['concurrent executions'],
  },
  'reserved-concurrency': {
    term: 'reserved concurrency',
    definition: "A share of the account's concurrency set aside for one function, which is also its maximum.",
    synonyms: [],
  },
  'provisioned-concurrency': {
    term: 'provisioned concurrency',
    definition:
      'Execution environments that are kept ready in advance, and paid for, so that requests meet no cold start.',
    synonyms: [],
  },
  invocation: {
    term: 'invocation',
    definition: 'One run of a function, started synchronously, asynchronously or by an event source mapping.',
    synonyms: ['invoke'],
  },
  'asynchronous-invocation': {
    term: 'asynchronous invocation',
    definition:
      'An invocation that Lambda puts in its own queue, so that the caller does not wait and failures are tried again.',
    synonyms: ['async'],
  },
  event: {
    term: 'event',
    definition: 'A message that something has happened, such as a new file, which can start a function.',
    synonyms: ['trigger'],
  },
  'event-driven': {
    term: 'event-driven',
    definition: 'Built so that parts react to events instead of asking or calling each other directly.',
    synonyms: ['event-driven architecture'],
  },
  'event-source-mapping': {
    term: 'event source mapping',
    definition: 'The part of Lambda that reads a queue or stream and invokes the function with batches of records.',
    synonyms: ['ESM'],
  },
  'lambda-layer': {
    term: 'layer (Lambda)',
    definition: 'An archive with libraries or data that several functions can share.',
    synonyms: ['Lambda layer'],
    forms: ['Lambda layer'],
  },
  snapstart: {
    term: 'SnapStart',
    definition:
      'A feature that starts a function from a stored picture of its initialised environment, which shortens cold starts.',
    synonyms: ['Lambda SnapStart'],
  },
  'function-url': {
    term: 'Function URL',
    definition: 'An HTTPS address of a function itself, without API Gateway.',
    synonyms: ['Lambda URL'],
  },
  'ephemeral-storage': {
    term: 'ephemeral storage',
    definition: 'Disk space that exists only as long as the task or the execution environment.',
    synonyms: ['/tmp', 'scratch space'],
  },
  timeout: {
    term: 'timeout',
    definition: 'The longest that something may take before it is broken off.',
    synonyms: ['time limit'],
    avoid: ['time-out'],
  },
  'gb-second': {
    term: 'GB-second',
    definition: "The unit of Lambda's duration charge: memory in gigabytes times running time in seconds.",
    synonyms: ['gigabyte-second'],
  },
  'dead-letter-queue': {
    term: 'dead-letter queue',
    definition: 'A queue that receives the events which could not be processed after all retries.',
    synonyms: ['DLQ'],
  },
  serverless: {
    term: 'serverless',
    definition: 'A way of running code in which AWS manages the servers, capacity follows use and you pay for use.',
    synonyms: [],
    avoid: ['server-less'],
  },
  batch: {
    term: 'AWS Batch',
    definition: 'The service that queues jobs and starts just the compute they need, on EC2, Fargate or EKS.',
    synonyms: ['Batch'],
  },
  'batch-processing': {
    term: 'batch processing',
    definition: 'Work that runs to its end without a user waiting for it, often on much data at once.',
    synonyms: ['batch job'],
  },
  job: {
    term: 'job',
    definition: 'One piece of work in Batch: a container that runs to its end.',
    synonyms: ['Batch job'],
  },
  'job-definition': {
    term: 'job definition',
    definition: 'The template of a job: image, command, CPU, memory, role, retries and timeout.',
    synonyms: [],
  },
  'job-queue': {
    term: 'job queue',
    definition: 'The place where submitted jobs wait, with a priority and the compute environments it may use.',
    synonyms: [],
  },
  'compute-environment': {
    term: 'compute environment',
    definition: 'The capacity on which Batch runs jobs, with its kind and its upper bound of vCPUs.',
    synonyms: [],
  },
  'array-job': {
    term: 'array job',
    definition: 'One submission that becomes many equal jobs, which differ only by their index.',
    synonyms: [],
  },
  'multi-node-parallel-job': {
    term: 'multi-node parallel job',
    definition: 'One job that spans several EC2 instances at once, for computing tasks that talk to each other.',
    synonyms: ['MNP'],
  },
  'fair-share-scheduling': {
    term: 'fair-share scheduling',
    definition: 'The rule by which a job queue divides capacity between groups instead of serving in order of arrival.',
    synonyms: ['scheduling policy'],
  },
  retry: {term: 'retry', definition: 'Another attempt after a failure.', synonyms: ['retry strategy']},
  'api-gateway': {
    term: 'Amazon API Gateway',
    definition:
      'The managed front door of an API: it checks, limits and passes requests to a function, a service or another address.',
    synonyms: ['API Gateway'],
  },
  'rest-api': {
    term: 'REST API',
    definition:
      'The kind of API in API Gateway with the most features, such as usage plans, caching and request validation.',
    synonyms: ['REST'],
  },
  'http-api': {
    term: 'HTTP API',
    definition: 'The lighter and cheaper kind of API in API Gateway, with JWT authorizers built in.',
    synonyms: [],
  },
  'websocket-api': {
    term: 'WebSocket API',
    definition: 'The kind of API in API Gateway that keeps a connection open, so that the server can send as well.',
    synonyms: [],
  },
  endpoint: {term: 'endpoint', definition: 'The address at which an API or a service can be reached.', synonyms: []},
  stage: {
    term: 'stage',
    definition: 'A named, published version of an API, such as test or production, with settings of its own.',
    synonyms: [],
  },
  route: {
    term: 'route',
    definition:
      'The combination of method and path, or the kind of message, for which API Gateway calls an integration.',
    synonyms: ['resource', 'method'],
  },
  integration: {
    term: 'integration',
    definition: 'What answers behind a route: a Lambda function, an HTTP address or another AWS service.',
    synonyms: ['proxy integration'],
  },
  authorizer: {
    term: 'authorizer',
    definition: 'The check, by a token or your own function, that decides who may call a route.',
    synonyms: ['Lambda authorizer', 'JWT authorizer'],
  },
  'usage-plan': {
    term: 'usage plan',
    definition: 'A set of rate limits and quotas of a REST API for the holders of certain API keys.',
    synonyms: [],
  },
  'api-key': {
    term: 'API key',
    definition: 'A string by which API Gateway recognises a client for a usage plan; it is no means of signing in.',
    synonyms: [],
  },
  throttling: {
    term: 'throttling',
    definition: 'Refusing requests above a rate, so that what lies behind is not overloaded.',
    synonyms: ['rate limit'],
  },
  lightsail: {
    term: 'Amazon Lightsail',
    definition: 'Virtual servers, databases and containers in simple plans with a fixed monthly price.',
    synonyms: ['Lightsail', 'VPS'],
  },
  'lightsail-plan': {
    term: 'plan (Lightsail)',
    definition:
      'The fixed combination of CPU, memory, disk and data transfer of a Lightsail resource, called bundle in the API.',
    synonyms: ['bundle', 'instance plan'],
    forms: ['Lightsail plan'],
  },
  blueprint: {
    term: 'blueprint',
    definition:
      'The operating system, with or without an application such as WordPress, from which a Lightsail instance starts.',
    synonyms: [],
  },
  snapshot: {
    term: 'snapshot',
    definition: 'A copy of a disk or a database at one moment, from which it can be restored.',
    synonyms: [],
  },
  ec2: {
    term: 'Amazon EC2',
    definition: 'Virtual machines on request, of which you choose the type and manage the operating system.',
    synonyms: ['EC2', 'Elastic Compute Cloud'],
  },
  instance: {
    term: 'instance',
    definition: 'One virtual machine in EC2 or Lightsail, or one database server in RDS.',
    synonyms: ['EC2 instance'],
  },
  'instance-type': {
    term: 'instance type',
    definition: 'The size and kind of an instance: how much CPU, memory, network and disk it has.',
    synonyms: ['instance family'],
  },
  ami: {
    term: 'AMI',
    definition: 'The image with operating system and software from which an EC2 instance starts.',
    synonyms: ['Amazon Machine Image'],
  },
  ebs: {
    term: 'Amazon EBS',
    definition: 'Disks over the network for instances, which can outlive the instance they are attached to.',
    synonyms: ['EBS', 'Elastic Block Store'],
  },
  'virtual-machine': {
    term: 'virtual machine',
    definition: 'A computer in software with an operating system and kernel of its own.',
    synonyms: ['VM'],
  },
  hypervisor: {
    term: 'hypervisor',
    definition: 'The software that divides one physical machine among virtual machines.',
    synonyms: [],
  },
  kernel: {
    term: 'kernel',
    definition: 'The core of an operating system, which containers on one host share.',
    synonyms: [],
  },
  'elastic-beanstalk': {
    term: 'AWS Elastic Beanstalk',
    definition:
      'The service that takes your application and sets up instances, load balancer and scaling for it in your account.',
    synonyms: ['Beanstalk', 'PaaS'],
  },
  s3: {
    term: 'Amazon S3',
    definition: 'Storage for objects, reached over HTTPS, which grows by itself.',
    synonyms: ['S3', 'Simple Storage Service'],
  },
  bucket: {
    term: 'bucket',
    definition: 'The container of objects in S3, in one Region and with rules of its own.',
    synonyms: [],
    forms: ['S3 bucket'],
  },
  object: {term: 'object', definition: 'A file in S3 with its key and its metadata.', synonyms: []},
  'storage-class': {
    term: 'storage class',
    definition: 'The choice, per object, between price of storing, price of reading and number of Availability Zones.',
    synonyms: [],
  },
  versioning: {
    term: 'versioning',
    definition: 'Keeping the earlier versions of an object when it is overwritten or deleted.',
    synonyms: [],
  },
  rds: {
    term: 'Amazon RDS',
    definition: 'Managed relational databases, with backups, patches and failover done by AWS.',
    synonyms: ['RDS', 'Relational Database Service'],
  },
  'multi-az': {
    term: 'Multi-AZ',
    definition:
      'A deployment of a database with a synchronous standby in another Availability Zone, which takes over on failure.',
    synonyms: ['failover'],
  },
  'read-replica': {
    term: 'read replica',
    definition: 'A copy of a database, updated asynchronously, that takes over reading work.',
    synonyms: [],
  },
  'auto-scaling': {
    term: 'auto scaling',
    definition: 'Changing the amount of capacity by itself, following a metric or a schedule.',
    synonyms: ['autoscaling'],
    avoid: ['autoscaling'],
  },
  'auto-scaling-group': {
    term: 'Auto Scaling group',
    definition: 'A set of EC2 instances with a minimum, a maximum and a desired size that AWS keeps up.',
    synonyms: ['ASG'],
  },
  'application-auto-scaling': {
    term: 'Application Auto Scaling',
    definition:
      'The AWS service that scales things other than EC2 instances, such as the desired count of an ECS service.',
    synonyms: [],
  },
  'service-auto-scaling': {
    term: 'service auto scaling',
    definition: 'Scaling of the number of tasks of an ECS service.',
    synonyms: [],
  },
  'cluster-auto-scaling': {
    term: 'cluster auto scaling',
    definition: 'Scaling of the number of EC2 instances of an ECS cluster, through a capacity provider.',
    synonyms: ['managed scaling'],
  },
  'target-tracking': {
    term: 'target tracking',
    definition: 'A scaling policy that keeps a metric near the value you choose, as a thermostat does.',
    synonyms: ['target tracking scaling'],
  },
  'step-scaling': {
    term: 'step scaling',
    definition:
      'A scaling policy with steps of your own: the further a metric passes the alarm, the larger the change.',
    synonyms: [],
  },
  'scheduled-scaling': {
    term: 'scheduled scaling',
    definition: 'Changing capacity at times that are known in advance.',
    synonyms: [],
  },
  'predictive-scaling': {
    term: 'predictive scaling',
    definition: 'Adding capacity ahead of a pattern of load that AWS has learned from the past.',
    synonyms: [],
  },
  'scale-out': {
    term: 'scale out',
    definition: 'Adding more tasks, instances or nodes of the same kind.',
    synonyms: ['horizontal scaling'],
  },
  'scale-in': {
    term: 'scale in',
    definition: 'Removing tasks, instances or nodes that are no longer needed.',
    synonyms: [],
  },
  'scale-up': {
    term: 'scale up',
    definition: 'Taking a larger instance, task or function instead of more of them.',
    synonyms: ['vertical scaling'],
  },
  cooldown: {
    term: 'cooldown period',
    definition: 'The wait after a scaling action before another one may follow.',
    synonyms: ['cooldown'],
  },
  metric: {
    term: 'metric',
    definition: 'A measured value over time, such as CPU use, in CloudWatch.',
    synonyms: ['CloudWatch metric'],
  },
  alarm: {
    term: 'alarm',
    definition: 'A rule in CloudWatch that changes state when a metric crosses a threshold for long enough.',
    synonyms: ['CloudWatch alarm'],
  },
  'load-balancer': {
    term: 'load balancer',
    definition: 'The entrance that spreads requests over several healthy targets.',
    synonyms: ['ALB', 'NLB', 'ELB', 'Elastic Load Balancing'],
    avoid: ['loadbalancer'],
  },
  'target-group': {
    term: 'target group',
    definition:
      'The list of tasks, instances or addresses to which a load balancer sends requests, with its health check.',
    synonyms: [],
  },
  'health-check': {
    term: 'health check',
    definition: 'A regular test that shows whether a container or target can still do its work.',
    synonyms: [],
  },
  vpc: {
    term: 'VPC',
    definition: 'Your own isolated network in a Region, with addresses that you choose.',
    synonyms: ['Virtual Private Cloud'],
  },
  subnet: {
    term: 'subnet',
    definition: 'A part of a VPC in one Availability Zone, public or private depending on its routes.',
    synonyms: ['public subnet', 'private subnet'],
  },
  'security-group': {
    term: 'security group',
    definition:
      'A firewall with allow rules around an instance, task or other network interface; answers to allowed traffic pass by themselves.',
    synonyms: ['firewall'],
  },
  'nat-gateway': {
    term: 'NAT gateway',
    definition: 'The way out to the internet for what runs in a private subnet, closed from the outside.',
    synonyms: ['NAT'],
  },
  'vpc-endpoint': {
    term: 'VPC endpoint',
    definition: 'A private way from a VPC to an AWS service, without the internet.',
    synonyms: ['PrivateLink'],
    forms: ['VPC endpoint', 'interface endpoint', 'gateway endpoint'],
  },
  region: {
    term: 'Region',
    definition: 'A place in the world where AWS has several separate Availability Zones.',
    synonyms: ['AWS Region'],
  },
  'availability-zone': {
    term: 'Availability Zone',
    definition: 'One or more data centres in a Region, with power and network apart from those of the other zones.',
    synonyms: ['AZ'],
  },
  'high-availability': {
    term: 'high availability',
    definition: 'Keeping a system usable when a part fails, mostly by running it in more than one Availability Zone.',
    synonyms: ['HA'],
  },
  'iam-role': {
    term: 'IAM role',
    definition:
      'An identity with permissions that a service or a person takes on for a time, without a password of its own.',
    synonyms: ['role'],
  },
  'iam-policy': {
    term: 'IAM policy',
    definition: 'A document that says which actions on which resources are allowed or denied.',
    synonyms: ['policy', 'permissions'],
  },
  'least-privilege': {
    term: 'least privilege',
    definition: 'Giving only the permissions that the work needs.',
    synonyms: [],
  },
  'shared-responsibility-model': {
    term: 'shared responsibility model',
    definition: 'The division of security work: AWS secures the cloud itself, you secure what you put in it.',
    synonyms: [],
  },
  'managed-service': {
    term: 'managed service',
    definition: 'A service of which AWS does the operation, such as patching, replacing and backing up.',
    synonyms: [],
  },
  microservices: {
    term: 'microservices',
    definition: 'An application made of small services that are built, deployed and scaled apart.',
    synonyms: [],
  },
  monolith: {
    term: 'monolith',
    definition: 'An application that is built, deployed and scaled as a whole.',
    synonyms: ['monolithic application'],
  },
  workload: {
    term: 'workload',
    definition: 'An application or a piece of work together with all it needs to run.',
    synonyms: [],
  },
  'on-premises': {
    term: 'on-premises',
    definition: 'On your own hardware in your own data centre.',
    synonyms: ['on-prem'],
    avoid: ['on-premise', 'on premise'],
  },
  deployment: {term: 'deployment', definition: 'Bringing a version of software into use.', synonyms: ['deploy']},
  'pay-as-you-go': {
    term: 'pay-as-you-go',
    definition: 'Paying for what you use, without a contract in advance.',
    synonyms: ['pay per use'],
  },
  'free-tier': {
    term: 'Free Tier',
    definition: 'Use or credit that AWS does not charge, under conditions that differ per service.',
    synonyms: [],
  },
  'on-demand': {
    term: 'On-Demand',
    definition: 'The price per second or hour for compute without commitment.',
    synonyms: ['On-Demand Instances'],
  },
  spot: {
    term: 'Spot',
    definition: 'Spare capacity at a discount that AWS may take back at short notice.',
    synonyms: ['Spot Instances'],
  },
  'savings-plans': {
    term: 'Savings Plans',
    definition: 'A discount in return for a commitment to spend a fixed amount per hour for a term of years.',
    synonyms: ['Compute Savings Plans'],
  },
  'reserved-instances': {
    term: 'Reserved Instances',
    definition: 'A discount on instances in return for a commitment to certain attributes for a term of years.',
    synonyms: ['RI'],
  },
  quota: {
    term: 'quota',
    definition: 'The most of something that an account may use; many can be raised on request.',
    synonyms: ['service quota'],
  },
  limit: {
    term: 'limit',
    definition: 'A bound of a service that holds for everybody and cannot be raised.',
    synonyms: ['hard limit'],
  },
  sla: {
    term: 'SLA',
    definition: 'The availability that AWS promises in a contract, with credit when it falls short.',
    synonyms: ['service level agreement'],
  },
  'data-transfer': {
    term: 'data transfer',
    definition: 'Traffic between zones, Regions or the internet, which AWS counts and often charges.',
    synonyms: ['egress'],
  },
} satisfies GlossaryTexts<typeof terms>;
