import type {CorrectionTexts} from '../schema';
import type {corrections} from './containers';

export const texts = {
  'alb-is-the-only-load-balancer': {
    claim: 'ECS works only with the Application Load Balancer.',
    right:
      'A service can stand behind any of these: {ecs.load-balancer.types}. For traffic between services there is Service Connect, which needs no load balancer.',
    why: 'Most tutorials publish a website, and for HTTP the Application Load Balancer is the usual choice.',
  },
  'beanstalk-always-creates-an-ecs-cluster': {
    claim: 'When Elastic Beanstalk runs a container, it builds an ECS cluster for it.',
    right:
      'Elastic Beanstalk has these platform branches for containers: {elastic-beanstalk.docker.branches}. Only the ECS branch, with a {elastic-beanstalk.ecs-branch.file} of version {elastic-beanstalk.ecs-branch.file-version}, creates a cluster; the Docker branch runs Docker straight on EC2 instances. Neither of them uses Fargate.',
    why: 'AWS describes both branches side by side, and an ECS cluster sounds like the obvious home for any container.',
  },
  'beanstalk-differs-only-in-control': {
    claim: 'ECS is Elastic Beanstalk with more knobs to turn.',
    right:
      'The unit differs too. Elastic Beanstalk manages an environment of EC2 instances that all run the same containers; ECS manages services that scale apart from each other and can run on Fargate.',
    why: 'Both start from an image and end with a website, and Beanstalk can even use ECS underneath.',
  },
  'capacity-provider-is-an-ec2-resource': {
    claim: 'A capacity provider is an EC2 resource for an Auto Scaling group.',
    right:
      'It belongs to ECS: in CloudFormation its type is AWS::ECS::CapacityProvider. There are several kinds ({ecs.capacity-provider.types}), and only EC2_AUTOSCALING points to an Auto Scaling group of yours.',
    why: 'The first capacity provider that people create is a wrapper around an Auto Scaling group, so the two blur into one.',
  },
  'cluster-auto-scaling-is-always-needed': {
    claim: 'To scale in ECS you always have to scale the EC2 instances of the cluster as well.',
    right:
      'That second level exists only for EC2 capacity in an Auto Scaling group. Fargate has no instances to add, and Managed Instances add and remove theirs without an Auto Scaling group of yours.',
    why: 'Explanations of ECS scaling usually start from EC2, where more tasks without more instances stay waiting.',
  },
  'cluster-is-a-group-of-servers': {
    claim: 'An ECS cluster is a set of servers.',
    right:
      'A cluster is a logical group of services and tasks, plus the capacity that they may use. With Fargate alone it holds no server at all.',
    why: 'Everywhere else in computing, a cluster is a group of machines.',
  },
  'container-and-image-are-the-same': {
    claim: 'A container and a container image are two words for one thing.',
    right:
      'The image is the template, built in layers and read-only; the container is a running copy of it. One image can be running as many containers at once.',
    why: 'In daily speech people push, ship and run “the container”, and the tools seldom correct them.',
  },
  'container-image-is-like-an-ami': {
    claim: 'A container image is the same idea as an AMI.',
    right:
      'Both are templates, but an AMI starts a whole machine with its operating system and kernel. A container image holds the application and what it needs, no kernel, and its layers can be shared between images.',
    why: 'The comparison helps anyone who knows EC2 first, and it is half right.',
  },
  'container-instance-is-managed-by-ecs': {
    claim: 'An EC2 instance in a cluster is looked after by ECS.',
    right:
      'A container instance is an EC2 instance of yours with the ECS agent, registered with a cluster. ECS places tasks on it; the operating system and its patches stay your job. AWS takes over that job only with another kind of capacity, ECS Managed Instances.',
    why: 'ECS decides what runs on the instance, and that looks like managing it.',
  },
  'container-links-connect-containers': {
    claim: 'You connect containers to each other with container links.',
    right:
      'Links are an old Docker feature, and ECS accepts them only in the network mode {ecs.links.network-mode}, so not on Fargate. Containers of one awsvpc task reach each other on localhost; between services you use Service Connect or a load balancer.',
    why: 'Early Docker and Beanstalk texts used links throughout, and the setting still exists.',
  },
  'containers-always-share-a-kernel': {
    claim: 'Containers always share the kernel of their host with all other containers.',
    right:
      'On one machine they do. On Fargate each task or pod is isolated and shares no kernel, CPU, memory or network interface with another one; only the containers inside the same task or pod share.',
    why: 'The shared kernel is the textbook difference between containers and virtual machines.',
  },
  'containers-keep-their-files': {
    claim: 'What a container writes to its disk is still there after a restart.',
    right:
      'The disk of a task disappears with the task, and a replacement starts empty. A Fargate task has {fargate.ephemeral-storage.included} of ephemeral storage, at most {fargate.ephemeral-storage.max}; whatever has to last belongs in a volume such as EFS, in S3 or in a database.',
    why: 'On a server or a laptop the files are simply there the next morning.',
  },
  'containers-mean-ecs': {
    claim: 'Containers on AWS means ECS, ECR and Fargate.',
    right:
      'There is a second orchestrator on the same layer: EKS, which runs Kubernetes. ECR and Fargate work with both.',
    why: 'Short introductions follow one path through the services and leave Kubernetes for later.',
  },
  'containers-run-only-in-the-cloud': {
    claim: 'AWS containers run in the cloud, and on-premises is a different world.',
    right:
      'ECS Anywhere registers your own servers as capacity. EKS Hybrid Nodes, since {eks.hybrid-nodes.since}, adds them as nodes to a cluster whose control plane runs at AWS; with EKS Anywhere you run everything yourself.',
    why: 'Cloud and on-premises are usually taught as opposites, so what lies between them goes unmentioned.',
  },
  'docker-is-what-aws-runs': {
    claim: 'ECS, ECR and EKS are services for Docker containers.',
    right:
      'They take any image in the OCI format, whichever tool built it, and ECR stores other OCI artifacts as well. The nodes of EKS run {eks.container-runtime}; the part that let Kubernetes use Docker went away with version {eks.dockershim.removed-in}.',
    why: 'Docker made containers popular, and many people still say Docker when they mean container.',
  },
  'ecr-is-a-repository': {
    claim: 'ECR stands for Elastic Container Repository.',
    right:
      'The R is for Registry. Your account has one private registry per Region; it holds repositories, and a repository holds the versions of an image.',
    why: 'The thing you create in the console is a repository, and the two words sound alike.',
  },
  'ecr-is-private-only': {
    claim: 'ECR is a private registry.',
    right:
      'It has private and public repositories. Public ones appear at {ecr.registry.public.address}, and anyone can pull from them without an account.',
    why: 'Most courses only push an application of their own, and that goes into a private repository.',
  },
  'ecr-serves-only-ecs-and-fargate': {
    claim: 'Images in ECR can be run by ECS or by Fargate.',
    right:
      'EKS, Lambda, an EC2 instance, your laptop: anything that speaks the OCI protocol and has permission can pull them. Fargate is no consumer of its own; it pulls for ECS or for EKS.',
    why: 'The first exercise is nearly always ECR with ECS on Fargate.',
  },
  'ecr-stores-the-dockerfile': {
    claim: 'ECR is where an application’s Dockerfile is kept.',
    right:
      'ECR keeps the image that was built. The Dockerfile is the recipe for building it and stays with the source code.',
    why: 'Dockerfile, build and push come right after each other in every tutorial.',
  },
  'ecs-anywhere-is-new-and-complete': {
    claim: 'ECS can now do on your own servers all that it does in the cloud, with the new ECS Anywhere.',
    right:
      'ECS Anywhere has been there since {ecs.anywhere.launched}, and it does less: no Elastic Load Balancing, no service discovery, no awsvpc and no capacity providers. Each registered machine costs {ecs.anywhere.price|bare} an hour; it suits work that processes and sends out, rather than a website.',
    why: 'A sentence from the announcement keeps its “now” for years, and the exceptions stand on another page.',
  },
  'ecs-balances-the-load': {
    claim: 'ECS spreads the traffic over the containers.',
    right:
      'Elastic Load Balancing does that. ECS adds each task of a service to the target group and takes it out again when the task stops; without a load balancer nothing is spread.',
    why: 'You set up the load balancer in the ECS form, so it looks like part of ECS.',
  },
  'ecs-compares-only-with-lambda-and-beanstalk': {
    claim: 'The services to compare ECS with are Lambda and Elastic Beanstalk.',
    right:
      'EKS stands closest, with Kubernetes; Batch works through queues of jobs in containers; Lightsail runs small containers at a fixed price; Express Mode of ECS makes a web service from an image in one call. App Runner has been closed to new customers since {ecs.app-runner.closed}.',
    why: 'The list comes from a time when several of these did not exist yet.',
  },
  'ecs-costs-extra': {
    claim: 'You pay for ECS itself, on top of the machines.',
    right:
      'For tasks in the cloud, orchestration by ECS costs nothing; you pay for the capacity, the load balancer, the logs and the traffic. EKS does charge for each cluster: {eks.price.cluster.standard|bare} an hour.',
    why: 'From a service that does so much you expect a line on the bill.',
  },
  'ecs-fits-every-workload': {
    claim: 'Whatever you want to run, put it in a container on ECS.',
    right:
      'Code that runs briefly on an event is simpler on Lambda, as long as it ends within {lambda.timeout.max}; a team that needs the Kubernetes API takes EKS; a static site needs only S3. ECS fits containers that run long and do not need Kubernetes.',
    why: 'Notes describe what a service can do, and seldom when to leave it alone.',
  },
  'ecs-is-a-group-of-ec2-machines': {
    claim: 'ECS is a logical group of EC2 machines, a configuration for using them well.',
    right:
      'ECS is an orchestrator that AWS runs: it decides what runs where, keeps it that way and connects it. The logical group is the cluster, one of its parts; and EC2 is only one kind of capacity, next to Fargate, Managed Instances and your own servers.',
    why: 'With EC2 capacity you mostly see your own instances, and the scheduler stays out of sight.',
  },
  'ecs-needs-ec2-instances': {
    claim: 'With ECS you have to provision and maintain EC2 instances.',
    right:
      'Only if you choose EC2 capacity. Fargate has no instances to maintain, and AWS patches and replaces the Managed Instances; servers of your own you can register with ECS Anywhere.',
    why: 'Many notes put “ECS” against “Fargate” and mean ECS on EC2.',
  },
  'ecs-replaces-every-stopped-task': {
    claim: 'When a container fails, ECS brings it back.',
    right:
      'A service replaces the tasks that it loses. A task that you start on its own is not replaced when it stops.',
    why: 'Almost every example runs a service, so the replacement seems to come from ECS in general.',
  },
  'ecs-replaces-the-server': {
    claim: 'Moving from the classic setting to ECS means putting containers where the servers were.',
    right:
      'What ECS replaces is the work around them: instead of a machine per application, installs by hand, restarts by cron and entries in a load balancer, there is an image, a task definition and a service that keeps the desired count. Below it there are still machines, yours or those of AWS.',
    why: 'A picture of the old and the new setting shows the boxes, not the handwork between them.',
  },
  'ecs-runs-the-containers-itself': {
    claim: 'ECS is the place where containers run.',
    right:
      'Containers run on capacity: EC2, Fargate, Managed Instances or servers of your own. ECS is the layer above it, which decides where a task goes, keeps the right number alive and connects them.',
    why: '“Running containers on ECS” is the normal way to say it.',
  },
  'ecs-scales-without-being-told': {
    claim: 'ECS adds and removes containers with the traffic, on its own.',
    right:
      'A new service keeps its desired count, on Fargate as well, until you set a minimum, a maximum and a scaling policy. The policy then moves that count ({auto-scaling.ecs.dimension}), so what comes and goes is whole tasks with all their containers.',
    why: '“Scalable” and “scales automatically” stand close together in descriptions, and in most examples a task has just one container.',
  },
  'ecs-vocabulary-is-cluster-and-container': {
    claim: 'To understand ECS you need two words: cluster and container.',
    right:
      'Between those two lie the words that matter. A task definition is the recipe, for at most {ecs.task-definition.containers.max} containers; a task is a running copy of it; a service keeps a number of tasks alive; a capacity provider says what they may run on.',
    why: '“Container” everybody knows already, and the console asks for a cluster first.',
  },
  'eks-cluster-is-free': {
    claim: 'Kubernetes is open source, so with EKS you pay only for the nodes.',
    right:
      'Each cluster costs {eks.price.cluster.standard|bare} an hour before any node runs, which makes {eks.month.standard} a month. Once its Kubernetes version is in extended support, that becomes {eks.price.cluster.extended|bare} an hour. Nodes, Fargate, disks and load balancers come on top.',
    why: 'The software itself is indeed free, and ECS, the other orchestrator, has no such fee.',
  },
  'eks-is-fully-managed': {
    claim: 'With EKS, AWS manages the whole Kubernetes cluster.',
    right:
      'AWS runs the control plane, spread over {eks.control-plane.zones} Availability Zones. Nodes, add-ons and version upgrades are yours, unless you use Auto Mode, where AWS runs the nodes as well, or Fargate, where there are none to look after.',
    why: '“Managed Kubernetes” sounds like all of it.',
  },
  'eks-is-the-same-in-every-cloud': {
    claim: 'Kubernetes is cloud-agnostic, so an application on EKS moves to any cloud unchanged.',
    right:
      'The Kubernetes API is the same everywhere. What surrounds it is not: permissions of pods through IAM, load balancers and storage ({eks.storage.drivers}) are AWS’s own and have to be replaced in a move.',
    why: 'The portability of Kubernetes is its best-known advantage, and for the API it is real.',
  },
  'eks-runs-only-on-ec2-and-fargate': {
    claim: 'Pods on EKS run on EC2 instances that you manage, or on Fargate.',
    right:
      'Since {eks.auto-mode.since} there is also Auto Mode, in which AWS creates, patches and removes the EC2 nodes, and there are Hybrid Nodes, machines in your own data centre. EC2 nodes can also stand on Outposts or in a Local Zone.',
    why: 'For years those two were the whole answer, and older notes and questions still give it.',
  },
  'eks-version-stays-as-it-is': {
    claim: 'A Kubernetes version on EKS can stay for as long as the cluster works.',
    right:
      'A version has {eks.support.standard.duration} of standard support and {eks.support.extended.duration} of extended support, which costs more per cluster; after that AWS upgrades the control plane anyway. After an upgrade you can go back one version within {eks.version.rollback.window}.',
    why: 'With a service that is called managed, versions seem to be the provider’s concern.',
  },
  'fargate-bills-what-you-use': {
    claim: 'With Fargate you pay for the CPU and memory that your container really uses.',
    right:
      'You pay for the vCPU and memory that the task requests, busy or idle, from the start of the image download until it stops: per second, with a minimum of {fargate.price.duration.min} on Linux.',
    why: '“Pay for what you use” is said of the whole cloud, and Lambda charges much closer to it.',
  },
  'fargate-has-no-quota': {
    claim: 'On Fargate you can start as many tasks as you like from the first day.',
    right:
      'By default the quota is {fargate.quota.vcpu.on-demand} On-Demand at the same time per account and Region; it can be raised and grows with use. Task launches are limited as well, to {fargate.quota.launch.sustained} per second in the long run.',
    why: 'Nobody sees the machines, so the supply looks endless.',
  },
  'fargate-is-an-alternative-to-ecs': {
    claim: 'Fargate is an alternative to ECS: you launch your containers with the one or with the other.',
    right:
      'Fargate is capacity, and it does not schedule anything itself: ECS or EKS asks it for room for a task or pod. What it replaces is EC2 instances.',
    why: 'Notes often give the two neighbouring headings, with the same first line under each.',
  },
  'fargate-is-an-integration-of-ecs': {
    claim: 'Combining ECS with other services means combining it with Fargate.',
    right:
      'Fargate is what ECS runs on. The services to combine it with: ECR for images, Elastic Load Balancing and Service Connect for traffic, IAM for permissions, Secrets Manager for secrets, EFS or EBS for files, CloudWatch for logs and alarms, EventBridge for tasks on a schedule.',
    why: 'Fargate is the service most often named together with ECS.',
  },
  'fargate-leaves-nothing-to-set-up': {
    claim: 'Fargate has no servers and AWS takes care of the infrastructure, so there is nothing left for me.',
    right:
      'There are servers, and those AWS chooses, patches and replaces. VPC, subnets and security groups, IAM roles, task size, scaling policy, image and data are still yours to set.',
    why: 'Serverless promises more than it means, and next to looking after instances the rest hardly looks like infrastructure.',
  },
  'fargate-provisions-the-containers': {
    claim: 'Fargate creates the containers, and ECS uses them.',
    right:
      'It is the other way round: ECS decides that a task has to start, and Fargate supplies a place for it with the requested CPU and memory.',
    why: 'The order of the words in “ECS with Fargate” says nothing about who asks whom.',
  },
  'fargate-removes-cluster-and-orchestration': {
    claim: 'With Fargate there is no cluster and no orchestration any more.',
    right:
      'Only the servers are gone. Every task still belongs to a cluster, ECS still orchestrates it, and you still decide on network, roles, task size and scaling.',
    why: 'Descriptions of Fargate say that you need not manage servers or clusters any more, and that is easily read as the end of clusters.',
  },
  'fargate-takes-any-size': {
    claim: 'On Fargate you ask for exactly the CPU and memory that you need.',
    right:
      'You choose from fixed sizes, from {fargate.vcpu.min} to {fargate.vcpu.max}, and each size allows only certain amounts of memory, {fargate.memory.max} at most.',
    why: 'In a task definition both are free fields, and on EC2 almost any number is accepted.',
  },
  'lambda-is-the-only-way-without-servers': {
    claim: 'ECS needs servers and runs containers; Lambda is serverless and runs code.',
    right:
      'ECS on Fargate is serverless too, and a Lambda function can be packaged as a container image. What differs is the shape of the work: a Lambda function answers events and a standard one ends within {lambda.timeout.max}; a task runs for as long as it wants and is paid all the while.',
    why: 'The comparison goes back to a time before Fargate and before container images for Lambda.',
  },
  'microservice-is-a-process': {
    claim: 'A microservice is a part of the application that runs in a process of its own.',
    right:
      'The mark of a microservice is that one team owns it and can deploy and scale it without the others. On ECS that usually means a service with a task definition of its own; how many processes run inside is a detail.',
    why: 'The process is the part you can see, and as a rule of thumb it often works.',
  },
  'microservices-cost-nothing': {
    claim: 'Microservices have only advantages over one large application.',
    right:
      'Calls inside a program become calls over a network that can be slow or fail; data is spread over several stores; there are more deployments, versioned APIs and logs to follow. A small team with one product is often better off with one application.',
    why: 'Introductions show the gains of large companies and leave out their bill.',
  },
  'microservices-need-containers': {
    claim: 'Microservices and containers belong together: you cannot have one without the other.',
    right:
      'Neither needs the other. Microservices also run as Lambda functions or on EC2 instances, and a container can just as well hold one large application.',
    why: 'The two became popular in the same years and share a chapter in most courses.',
  },
  'microservices-withstand-failures': {
    claim: 'Microservices come with failure isolation and high availability.',
    right:
      'Both are possible, neither comes by itself. A slow service stops its callers too, unless they have timeouts, a limited number of retries and an answer for when it is down; and each part needs several tasks in more than one Availability Zone. A chain of services that all have to answer is up less often than each of them alone.',
    why: 'Separate boxes in a diagram look as if nothing could leap from one to the next.',
  },
  'network-of-a-task-is-that-of-its-host': {
    claim: 'A container always sits behind the address of the machine it runs on.',
    right:
      'That depends on the network mode: {ecs.network-modes}. With awsvpc, the only mode on Fargate, each task has a network interface, a private address and security groups of its own. A task definition for Linux on EC2 that names no mode gets {ecs.network-mode.default}.',
    why: 'That is how Docker does it on a laptop, with ports mapped to the host.',
  },
  'push-the-image-and-ecs-runs-it': {
    claim: 'Build an image, push it to ECR, and ECS runs it.',
    right:
      'Before the push you log in, with a token that is valid for {ecr.token.lifetime}. After it comes what ECS needs: a task definition that names the image, an execution role that may pull it, a network, and a service with a desired count. Pushing alone starts nothing.',
    why: 'A diagram with three arrows leaves out the pieces between push and run.',
  },
  'registry-is-part-of-a-container': {
    claim: 'A registry for sharing images is something containers bring along, through Docker Hub.',
    right:
      'A registry is a service of its own, apart from the containers that use it. Docker Hub is one and Amazon ECR is the one of AWS; no container contains a registry by itself.',
    why: 'Docker pulls from Docker Hub unless told otherwise, so the registry goes unnoticed.',
  },
  'scaling-policies-are-services': {
    claim: 'Target tracking, step scaling and scheduled scaling are services of AWS.',
    right:
      'One service does the work, Application Auto Scaling. The types of policy it knows are {auto-scaling.policy-types}; scheduled scaling is no policy but an action at a set time.',
    why: 'Each has a page and a name of its own, as services do.',
  },
  'scheduled-scaling-sets-the-number-of-tasks': {
    claim: 'Scheduled scaling sets the number of tasks at a fixed time.',
    right:
      'It changes the minimum and maximum capacity; the number of tasks moves only if it falls outside them, and other policies keep working within. A schedule takes one of these forms: {auto-scaling.scheduled.formats}; the time zone is {auto-scaling.scheduled.time-zone.default} unless you name another.',
    why: 'Lists of scaling types usually name it without a further word.',
  },
  'step-scaling-is-called-step-tracking': {
    claim: 'The counterpart of target tracking is step tracking.',
    right:
      'It is called step scaling, and it tracks nothing. You make a CloudWatch alarm yourself and say how far to scale for a small breach and how far for a large one, with {auto-scaling.step.adjustment-types}. For CPU or requests AWS advises target tracking.',
    why: 'Two names on one list tend to take on the same ending.',
  },
  'target-tracking-has-a-threshold': {
    claim: 'A target tracking policy says: above 80 per cent, add a task.',
    right:
      'A target is a value to stay near, in both directions, like the setting of a thermostat; Application Auto Scaling makes the alarms itself. At a target of 70 per cent, four tasks that run at 90 become six (4 × 90 / 70, rounded up). Limits with steps belong to step scaling.',
    why: 'A limit that sets off an alarm is what everybody knows from monitoring.',
  },
  'target-tracking-takes-any-metric': {
    claim: 'Target tracking works with any CloudWatch metric.',
    right:
      'The metric has to fall when tasks are added, such as average CPU or requests per target; the total number of requests does not. Ready-made for ECS are {auto-scaling.target-tracking.metrics}, and a metric of your own is allowed too.',
    why: 'The form lets you choose a metric, and it does not tell you which ones can work.',
  },
  'task-has-one-role': {
    claim: 'A task has one IAM role, and it covers everything.',
    right:
      'There are two. The task execution role is for ECS itself, before your code runs: pull the image, read the secrets, write the logs. The task role is for your code, for example to read from S3.',
    why: 'Both are set in the same task definition, and the names differ by one word.',
  },
  'three-kinds-of-scaling': {
    claim: 'ECS knows three ways of scaling: target tracking, step and scheduled.',
    right:
      'Since {auto-scaling.predictive.since} there is a fourth, predictive scaling. It forecasts from up to {auto-scaling.predictive.history.max} of history and only ever adds tasks; a new policy starts in the mode {auto-scaling.predictive.mode.default} and changes nothing until you switch it.',
    why: 'For years the list was complete, and most notes are older than the fourth.',
  },
  'virtual-machine-has-its-own-hardware': {
    claim: 'Every virtual machine needs its own operating system and its own hardware.',
    right:
      'Its own operating system, yes. The hardware it sees is virtual: a hypervisor shares one physical machine among several virtual ones.',
    why: 'Seen from inside, a virtual machine has disks, memory and processors like any other.',
  },
  'virtualization-is-ec2': {
    claim: 'Server virtualization is another name for an EC2 instance.',
    right:
      'Virtualization is the technique, and it exists in any data centre. An EC2 instance is a virtual server that AWS makes with it and rents out; the bare metal instance types of EC2 even do without a hypervisor in between.',
    why: 'On AWS the instance is the only side of virtualization that you meet.',
  },
} as const satisfies CorrectionTexts<typeof corrections>;
