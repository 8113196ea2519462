import type {PairTexts} from '../schema';
import type {pairs} from './containers';

export const texts: PairTexts<typeof pairs> = {
  'ecs-vs-fargate': {
    verdict:
      'No choice: ECS decides which tasks run and replaces those that are lost, Fargate is one of the places where they can run; the real choice is Fargate or EC2 under ECS.',
    untangle:
      'ECS asks and Fargate supplies: for each task that should start there, ECS asks for a machine of the size in the task definition. In the shop the two work together: an ECS service keeps two copies of the website alive, and both run on Fargate.',
  },
  'ecs-vs-ecr': {
    verdict:
      'One letter apart and no choice: ECR keeps images and runs nothing, ECS runs containers and keeps no images, so whoever builds images for ECS usually has both.',
    untangle:
      'When a task starts, its image is pulled from ECR, on Fargate with the task execution role; the running container no longer needs the registry. In the shop the pipeline pushes the image shop/web to ECR, and the task definition of the web service names it.',
    first: [
      'an image is ready and something has to start it, place it and connect it to a load balancer',
      'a certain number of copies must stay alive, with a replacement for each one that fails',
      'the website and its helpers should scale apart, each as a service of its own',
    ],
    second: [
      'you build images of your own, and IAM roles instead of passwords should decide who pulls them',
      'tasks in private subnets have to pull their image without a way to the internet',
      'the pull limits of a public registry must not stop a deployment or a scale-out',
      'images should be scanned for known vulnerabilities when they are pushed, or continuously after that',
    ],
    wrong: [
      {
        claim: 'ECR is the place where my containers run.',
        right:
          'ECR stores images; there is no CPU or memory in it to choose. A container exists only once something starts it from an image: ECS does so, as part of a task, on Fargate or on EC2.',
      },
      {
        claim: 'As soon as I push a new image to ECR, ECS runs it.',
        right:
          'Pushing starts nothing. At each deployment a service resolves the tag to a digest, and all its tasks keep that image, even if the tag moves afterwards. The new image comes in with the next deployment.',
      },
      {
        claim: 'ECS takes images from ECR only.',
        right:
          'Any registry that the task can reach will do, Docker Hub included. For a private image there, the task definition names a secret with the password; with ECR a role is enough.',
      },
    ],
  },
  'ecs-vs-eks': {
    verdict:
      'Take ECS unless something asks for Kubernetes: EKS charges for every cluster and has versions to upgrade, and that is worth it when your team, your software or a second place already speaks Kubernetes.',
  },
  'ecs-vs-batch': {
    verdict:
      'ECS for containers that stay up, and for a single job at a fixed hour; Batch once jobs come in numbers and need a queue, retries, and machines that go away afterwards.',
    untangle:
      'Batch runs no container itself: it queues the job and finds capacity, and ECS starts the container, unless you chose EKS for that. The shop has both: an ECS service keeps the website up; the nightly report is a Batch job, because a failed attempt has to be repeated by a rule, and runs through ECS on Fargate.',
    first: [
      'the program has no end: a website, an API, a worker that reads messages all day',
      'copies must stay alive behind a load balancer, and each lost one must be replaced',
      'one small container runs at fixed hours and needs neither a queue nor dependencies',
    ],
    second: [
      'more jobs are waiting than can run at once, and priorities decide which goes first',
      'a failed job must start again by rules, for example only after the loss of a Spot Instance',
      'jobs wait for one another, or one submission stands for up to {batch.array.size.max} child jobs',
      'jobs need large machines or GPUs for a while, and nobody should start and stop those by hand',
    ],
    wrong: [
      {
        claim: 'With Batch I no longer need ECS.',
        right:
          'You no longer write services for it, but ECS is still there: unless you choose an EKS cluster, it is what starts the containers of your jobs. Batch adds the queue, the retries and the search for capacity above it.',
      },
      {
        claim: 'A container that runs once a night belongs in Batch.',
        right:
          'A schedule alone does not decide. A single small container can be a scheduled ECS task. Batch earns its queue and definitions when there are many jobs, retries by rule, dependencies, or machines that should exist for the job only.',
      },
      {
        claim: 'ECS repeats a job that fails, as Batch does.',
        right:
          'Only a service replaces tasks, and it would start a finished report again too, for ever. A task that you start on its own is never replaced. Batch repeats a failed job, up to {batch.retry.attempts.max} attempts in all, and stops when it succeeds.',
      },
    ],
  },
  'ecs-vs-ec2': {
    verdict:
      'Two layers, no choice: EC2 rents you machines, ECS decides which containers run on them, and with Fargate below it ECS needs no instance of yours at all.',
    untangle:
      'On EC2 capacity, ECS places tasks on instances in your account that run its agent; their operating system stays your work. The shop has an ECS service but no instance, because its tasks run on Fargate; one would come in below ECS if a task needed its own machine image.',
    first: [
      'the application comes as containers, and copies must be kept alive across several machines',
      'a new version should replace the old one task by task, without a login on any server',
      'several programs share the same machines, each with a scaling policy of its own',
    ],
    second: [
      'software wants a whole operating system, a driver or a licence that is bound to a machine',
      'an existing server has to move to AWS as it is, before anybody packs it into a container',
      'tasks of ECS need your own machine image, or software installed on the host beside them',
      'tasks should cost less than on Fargate, and they are steady enough to keep whole instances full',
    ],
    wrong: [
      {
        claim: 'ECS is a group of EC2 machines.',
        right:
          'What you describe is a cluster, and only one with EC2 capacity. ECS is the scheduler that AWS runs; a cluster groups services and tasks, and with Fargate alone it holds no instance.',
      },
      {
        claim: 'With ECS I have to create and maintain EC2 instances.',
        right:
          'Only if you choose EC2 capacity. Fargate has no instances to maintain, and ECS Managed Instances are EC2 instances that AWS patches and replaces for you.',
      },
      {
        claim: 'ECS keeps the instances in its cluster up to date.',
        right:
          'It places tasks on them, no more. On EC2 capacity the operating system and the ECS agent are yours to update; only for ECS Managed Instances does AWS do that work.',
      },
    ],
  },
  'ecs-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk if you have one application and would rather upload a version than design what it runs on; ECS if several containers should scale apart from each other, or run without instances.',
    untangle:
      'Beanstalk assembles instances, scaling, load balancer and deployment into one environment; ECS is only the orchestrator in such a whole, and one container branch of Beanstalk even has ECS inside. The shop runs its website and its mailer as two services on ECS, because the mailer should not grow with the website.',
  },
  'fargate-vs-ecr': {
    verdict:
      'They never compete: Fargate is where a task runs, ECR where its image comes from, and because Fargate caches nothing, the whole image is downloaded at every start.',
    untangle:
      'Neither calls the other. An orchestrator, ECS or EKS, asks Fargate for a machine, and then the image that it named is pulled from ECR onto that machine. In the shop this happens for each task of the website and for each run of the nightly report.',
    first: [
      'the image exists, ECS or EKS is to run it, and nobody is there to patch machines',
      'each task has to be isolated from the others, kernel included',
      'jobs come a few times a day, and no instance should wait for them in between',
    ],
    second: [
      'tasks start in private subnets and must find their image without the internet',
      'many tasks start at once, and a public registry would refuse some of the pulls',
      'no password should be stored anywhere, and a role should open only the images it needs',
    ],
    wrong: [
      {
        claim: 'Fargate takes my image from ECR and runs it, so I need no ECS.',
        right:
          'Fargate starts nothing by itself. ECS or EKS decides that a task or pod should run and which image it takes; Fargate only makes room for it. Without an orchestrator nobody asks Fargate for anything.',
      },
      {
        claim: 'The size of an image matters only for the storage bill of ECR.',
        right:
          'On Fargate it matters at every start. Each task downloads its whole image, nothing is cached from the one before, and billing begins with the download. A small image starts sooner and costs less.',
      },
      {
        claim: 'Fargate and ECR both belong to AWS, so a task reaches its image by itself.',
        right:
          'The task sits in your subnet and needs a way out: a public address, a NAT gateway, or interface endpoints for ECR plus a gateway endpoint for S3, where the layers lie. Without the last one the login works and the download hangs.',
      },
    ],
  },
  'fargate-vs-eks': {
    verdict:
      'A false choice: EKS decides which pods run and Fargate is one kind of capacity for them; what you really decide is Fargate or EC2 nodes, for each group of pods.',
    untangle:
      'A Fargate profile says by namespace and labels which pods go to Fargate; each of those gets a machine of its own, and the cluster keeps its price by the hour. The shop uses Fargate without EKS, because ECS asks for its machines; with Kubernetes it could have kept Fargate.',
    first: [
      'pods of the cluster should run without nodes that somebody has to patch and fill',
      'pods of different customers must not share a kernel',
      'a few pods come and go, and a node of their own would mostly stand idle',
    ],
    second: [
      'charts, operators or manifests that you have expect the Kubernetes API',
      'some pods should go to Fargate and others to nodes of the same cluster, for a GPU, Arm, Spot or a DaemonSet',
      'many teams share one platform, divided by namespaces and permissions',
    ],
    wrong: [
      {
        claim: 'Fargate is the serverless version of EKS.',
        right:
          'There is no Kubernetes in Fargate. EKS runs the control plane and decides about pods, Fargate supplies a machine for each pod in a profile. And Fargate is not the only way without node work: Auto Mode runs EC2 nodes for you.',
      },
      {
        claim: 'On EKS with Fargate I pay for nothing but the pods.',
        right:
          'The cluster costs {eks.price.cluster.standard|bare} an hour, with or without pods. Besides, Fargate adds {eks.fargate.memory-overhead} to the memory that each pod requests, and that can take the pod into the next size.',
      },
      {
        claim: 'What Fargate can do under ECS, it can do under EKS.',
        right:
          'Under EKS there is no Fargate Spot, no Arm, no Windows and no EBS volume. Pods run in private subnets only, and their disk ends at {fargate.ephemeral-storage.eks.max} instead of {fargate.ephemeral-storage.max}.',
      },
    ],
  },
  'fargate-vs-batch': {
    verdict:
      'No choice: Batch holds the queue and decides when a job starts, Fargate is one kind of machine for it; what you choose, inside Batch, is Fargate or EC2.',
    untangle:
      'For a compute environment on Fargate, Batch has ECS start each job as a task there; a queue never mixes Fargate with another kind of capacity. The nightly report of the shop runs that way and has a machine only while it computes. The website uses Fargate without Batch.',
    first: [
      'jobs are small or rare, and no machine image should be yours to renew',
      'each job should have a machine of its own, and fits into {batch.fargate.vcpu.max} and {batch.fargate.memory.max} without a GPU',
      'websites and APIs, and not just jobs, should run without instances',
    ],
    second: [
      'containers must wait their turn by priority, and a lost one must be tried again by a rule',
      'one submission stands for many children, up to {batch.array.size.max} in an array job',
      'one place has to send some jobs to Fargate and others to EC2, for a GPU or for several nodes at once',
    ],
    wrong: [
      {
        claim: 'Batch has no time limit, so a job on Fargate may take months.',
        right:
          'Batch sets no limit, but Fargate promises only so much: a job there cannot count on more than {batch.fargate.duration.guaranteed}, after which its capacity may disappear. Work that takes longer belongs on EC2.',
      },
      {
        claim: 'Batch is serverless.',
        right:
          'With Fargate it is: no instance, no machine image. With EC2 capacity Batch starts and ends the instances, but they run in your account, and when to move to a newer image is your decision.',
      },
      {
        claim: 'Fargate has no machines to fill up, so all my jobs start at once.',
        right:
          'The account has a quota for what runs on Fargate at the same time, {fargate.quota.vcpu.on-demand} On-Demand at first, and an array job reaches it quickly. The other children wait in RUNNABLE until there is room. The quota can be raised and grows with use.',
      },
    ],
  },
  'fargate-vs-ec2': {
    verdict:
      'Fargate if nobody should look after machines and load is small or uneven; EC2 if a container needs the machine itself, or if steady load keeps whole instances full.',
    first: [
      'nobody on the team wants to choose, patch or fill machines',
      'load is small or uneven, and instances would stand half empty',
      'tasks of different customers must not share a kernel',
    ],
    second: [
      'a container needs a GPU, privileged mode, the host or a machine image of your own',
      'one task needs more than {fargate.vcpu.max} or {fargate.memory.max}',
      'load is high and steady day and night, so that tasks fill whole instances',
      'the software is no container, but wants a server with its operating system',
    ],
    wrong: [
      {
        claim: 'EC2 is always cheaper than Fargate.',
        right:
          'At the On-Demand price the gain is small, and it exists only while the instance is full: half empty, it makes each task twice as dear. Spare room for deployments and the hours spent on images and patches come on top.',
      },
      {
        claim: 'A Fargate task is a small EC2 instance that I can log in to.',
        right:
          'There is no host that you can reach: no SSH, no AMI, no software beside the task. Under ECS, ECS Exec opens a shell in a container if you have to look inside.',
      },
      {
        claim: 'On EC2 I pay for an instance, on Fargate for what my container really uses.',
        right:
          'Both charge for what you reserve. On EC2 that is the whole instance, full or empty; on Fargate the vCPU and memory that the task requests, busy or idle, from the start of the image download until it stops.',
      },
    ],
  },
  'fargate-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk if you upload code and accept EC2 instances in your account; Fargate, with ECS above it, if you have an image and want no instance, because Beanstalk never runs containers on Fargate.',
    untangle:
      'Fargate is capacity and waits for an orchestrator; Beanstalk is a platform that brings its own capacity, EC2 instances or, in its Cluster mode, nodes of EKS. So the two are never combined, and what really rivals Beanstalk is ECS on Fargate. The website of the shop runs that way, without Beanstalk.',
    first: [
      'the application is a container image, and nobody should own an instance',
      'several parts must scale apart, each with its own number of tasks',
      'jobs should leave nothing running, and no capacity to pay for, between two runs',
    ],
    second: [
      'there is source code in a supported language, such as PHP or Python, and no image',
      'load balancer, scaling and rolling updates should come with one upload of that code',
      'somebody has to be able to log in to the servers below the application',
    ],
    wrong: [
      {
        claim: 'Elastic Beanstalk can run my containers on Fargate.',
        right:
          'It cannot. Both container branches, {elastic-beanstalk.docker.branches}, use EC2 instances, and the newer Cluster mode uses nodes of EKS. The ways to Fargate are ECS, EKS and Batch.',
      },
      {
        claim: 'Beanstalk and Fargate both take the servers away from me.',
        right:
          'Fargate does: there is no instance to see or patch. Beanstalk takes away the assembling. Its instances stand in your account, you choose their size and number, and you decide when they move to a newer platform version.',
      },
      {
        claim: 'On Fargate I have to build everything around the container by hand; only Beanstalk does that for me.',
        right:
          'For an image there is ECS Express Mode: one call makes a service on Fargate with load balancer, HTTPS address and scaling policy. Code without an image is where Beanstalk keeps its lead.',
      },
    ],
  },
  'ecr-vs-eks': {
    verdict:
      'Not a choice: EKS runs pods, ECR keeps the images they start from, and either works without the other, since EKS pulls from any registry and ECR also serves ECS and Lambda.',
    untangle:
      'A node of EKS pulls the image that the manifest names, and the login to ECR needs no password of yours. If the shop moved its website from ECS to EKS, ECR would stay exactly as it is: the Deployment would name the same image.',
    first: [
      'manifests name images of your own, and no registry password should lie in the cluster',
      'Helm charts should be kept in the same registry as the images that they install',
      'nodes in private subnets have to pull without the internet',
    ],
    second: [
      'pods must be placed, restarted and scaled by Kubernetes, from manifests that you have',
      'the software you need comes as an operator, which runs inside a cluster',
      'several teams should run their containers apart from each other, in namespaces of one cluster',
    ],
    wrong: [
      {
        claim: 'Kubernetes brings its own registry, and ECR is the one for ECS.',
        right:
          'A cluster contains no registry: each node pulls from the one that the manifest names. ECR is no part of ECS either; both orchestrators can start the same image from it.',
      },
      {
        claim: 'EKS runs only images from ECR.',
        right:
          'Any OCI image from any registry that the nodes can reach will do. ECR spares you a stored password and the way through the internet, and its pull-through cache brings in images from Docker Hub.',
      },
      {
        claim: 'EKS does not start an image in which ECR has found a vulnerability.',
        right:
          'A scan only reports. ECR hands out an image with findings like any other, and the rule that refuses it is yours to build, in the pipeline or in the cluster. Without a setting ECR does not even scan.',
      },
    ],
  },
  'ecr-vs-batch': {
    verdict:
      'Two ends of one path: ECR keeps the image of a job, Batch runs it when its turn and the capacity have come, so the question is never which of the two.',
    untangle:
      'The job definition in Batch names the image, and each time the job starts it is pulled, on Fargate with the execution role. In the shop the pipeline pushes shop/report to ECR and Batch runs it every night; beside it lies shop/web, which never sees Batch.',
    first: [
      'the program of the job is your own, and only your roles should be able to pull it',
      'hundreds of child jobs start together, and a public registry would limit their pulls',
      'an old job must be repeatable with exactly the same image, named by its digest',
    ],
    second: [
      'one image has to run many times with other parameters, as soon as there is capacity',
      'jobs must be retried, ordered by priority or made to wait for each other',
      'machines should come for the jobs and go when the queue is empty',
    ],
    wrong: [
      {
        claim: 'A Batch job is an image in ECR.',
        right:
          'The image is one line of the job definition, beside command, vCPUs, memory, roles, retries and timeout. Several definitions can use the same image, and it may come from another registry as well.',
      },
      {
        claim: 'A new image in ECR makes Batch run the job again.',
        right:
          'A push starts no job. Something has to submit one, a schedule for example, and Batch then uses the image that the job definition names. If the tag carries a version, the definition has to change as well.',
      },
      {
        claim: 'Without an internet address a job finds ECR all the same, since both are AWS.',
        right:
          'On Fargate the public address of a job is {batch.fargate.public-ip.default} by default, so in a private subnet it needs a NAT gateway or endpoints for ECR and S3. Without them the pull fails, however right the role is.',
      },
    ],
  },
  'ecr-vs-ec2': {
    verdict:
      'They hardly meet: EC2 starts servers from machine images called AMIs, ECR stores container images, and the word image is all that puts them side by side until an instance pulls one.',
    untangle:
      'On an instance of your own, Docker logs in to ECR with a token that the instance’s role has asked for, and pulls. If the instance belongs to ECS or EKS, the orchestrator sees to that. The shop has images in ECR and not one instance, since its tasks run on Fargate.',
    first: [
      'a program is packed as a container image, and several machines must fetch the same version',
      'old versions of an image should remain for a while and then clear themselves away by a rule',
      'images built once have to be available in other Regions or accounts too',
    ],
    second: [
      'what you want to start is a whole machine, with its own kernel and drivers',
      'a build machine of your own should turn Dockerfile and source into the image',
      'containers should run under plain Docker, without an orchestrator',
    ],
    wrong: [
      {
        claim: 'A container image is a kind of AMI, so both belong in ECR.',
        right:
          'An AMI boots a whole machine, operating system and kernel included, and belongs to EC2. A container image has no kernel; it holds an application and what it needs. Only that, and other OCI artifacts, go into ECR.',
      },
      {
        claim: 'To pull from ECR, an instance needs the access keys of a user.',
        right:
          'A role is enough. The instance profile gives it to the instance, the AWS CLI asks with it for a token that lives {ecr.token.lifetime}, and Docker logs in with that. No key lies on the disk.',
      },
      {
        claim: 'ECR builds the image from my Dockerfile.',
        right:
          'ECR stores what was built elsewhere: on a laptop, in a pipeline, on an EC2 instance. The Dockerfile stays with the source code and is never pushed to ECR.',
      },
    ],
  },
  'ecr-vs-elastic-beanstalk': {
    verdict:
      'Not a choice: Beanstalk builds and runs an environment, ECR can hold the container image that runs in it, and for plain source code in a supported language no registry is needed.',
    untangle:
      'On both container branches the file that you upload can name an image in ECR, and every instance of the environment pulls it. The shop uses ECR without Beanstalk: ECS and Batch pull its images.',
    first: [
      'the environment runs containers, and a pipeline builds their image once instead of Beanstalk from a Dockerfile',
      'the same image should run on ECS, EKS or Batch as well, without being built again',
      'several environments pull one private image, and roles decide which of them may',
    ],
    second: [
      'instances, load balancer and deployments should be set up around your application',
      'there is source code in a supported language and nobody wants to make an image',
      'new versions should be rolled out in batches, or by swapping two environments',
    ],
    wrong: [
      {
        claim: 'Beanstalk keeps the versions of my application in ECR.',
        right:
          'An application version is a package in an S3 bucket of the same Region. With containers that package need do no more than name an image; the image itself is in the registry to which you pushed it.',
      },
      {
        claim: 'To use Beanstalk I first have to put my application into an image.',
        right:
          'Containers are one platform among several. For Go, Java, .NET, Node.js, PHP, Python and Ruby you upload the source code, and neither an image nor a registry is involved.',
      },
      {
        claim: 'An environment may pull from ECR because both are in my account.',
        right:
          'The pull happens with the rights of the instances. Their instance profile must allow it, for all repositories or for the one that is needed; without that, the deployment fails at the pull.',
      },
    ],
  },
  'eks-vs-batch': {
    verdict:
      'For services, and a few jobs on a cluster that runs anyway, EKS is enough; Batch is for jobs in numbers that have to queue, and it can place them on that same cluster.',
    untangle:
      'Batch queues jobs and finds capacity; EKS can be the orchestrator below it instead of ECS, on a cluster that you already have. The shop has Batch without EKS: its nightly report is started by ECS on Fargate. On a cluster that ran anyway, the report could be a scheduled Kubernetes Job.',
    first: [
      'programs stay up: websites and APIs that must be kept alive and reachable',
      'jobs are few, and the team wants to handle them with the same manifests as the rest',
      'jobs are part of software that comes as an operator and starts them itself',
    ],
    second: [
      'nobody has a cluster, and none should be paid for while no job runs',
      'jobs of several teams compete, and priorities or fair shares decide who goes first',
      'one submission stands for thousands of children, with retries and dependencies',
    ],
    wrong: [
      {
        claim: 'Batch jobs always run on ECS.',
        right:
          'ECS is only the default. A compute environment can point to an EKS cluster instead, and the jobs then run there as pods. Fargate is not among the choices in that case: the nodes are EC2 instances, On-Demand or Spot.',
      },
      {
        claim: 'If I choose EKS, Batch makes the cluster.',
        right:
          'The cluster must be there already, and it costs {eks.price.cluster.standard|bare} an hour whether jobs run or not. With ECS there is no such fee, so Batch can cost nothing between jobs.',
      },
      {
        claim: 'Kubernetes has Jobs, so on EKS there is nothing left for Batch to do.',
        right:
          'A Kubernetes Job starts pods and repeats those that fail. Batch puts a queue in front: priorities and shares between teams, array jobs, jobs that wait for others, and capacity that follows what is waiting.',
      },
    ],
  },
  'eks-vs-ec2': {
    verdict:
      'EKS does not replace EC2, it usually stands on it: EC2 supplies the machines, EKS the Kubernetes control plane that fills them with pods, for a fee per cluster.',
    untangle:
      'Nodes of EKS are EC2 instances in your account, unless pods go to Fargate or to servers of your own; how much of their care is yours depends on the kind of node. The shop has neither EKS nor instances: it chose ECS on Fargate, because nobody there knows Kubernetes.',
    first: [
      'containers must be spread over several machines through the Kubernetes API',
      'the software you need is delivered as a Helm chart or an operator',
      'several teams share a pool of machines and need namespaces, quotas and permissions in it',
    ],
    second: [
      'the software is no container and wants a server of its own',
      'pods of EKS need a GPU, Arm, Windows or Spot, which Fargate does not offer them',
      'you want to run every part of Kubernetes yourself, control plane included',
    ],
    wrong: [
      {
        claim: 'On EKS the instances are no longer my business.',
        right:
          'With Auto Mode AWS runs them. In a managed node group AWS updates the nodes, but only when you start the update; self-managed nodes are entirely yours. In all three cases the instances are in your account and on your bill.',
      },
      {
        claim: 'Kubernetes is free, so EKS costs as much as its instances.',
        right:
          'A cluster costs {eks.price.cluster.standard|bare} an hour before the first node, {eks.month.standard} in a month, and {eks.price.cluster.extended|bare} an hour once its version is in extended support. Instances come on top.',
      },
      {
        claim: 'Kubernetes that I install on EC2 myself is EKS without the fee.',
        right:
          'It has the same API, but you then run the control plane too. EKS spreads at least {eks.control-plane.api-servers.min} API servers and {eks.control-plane.etcd-members} copies of etcd over {eks.control-plane.zones} Availability Zones and replaces what fails; doing that yourself takes instances and people.',
      },
    ],
  },
  'eks-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk if one web application should go online without anybody learning Kubernetes; EKS if Kubernetes itself is what you want, for many services, teams or places, and somebody looks after its upgrades.',
    untangle:
      'EKS is an orchestrator, for which you write manifests; Beanstalk is a platform, to which you hand an application. In its newer Cluster mode Beanstalk itself creates and operates an EKS cluster; in Standard mode it uses EC2 instances. The shop took neither: ECS on Fargate lets its parts scale apart, without Kubernetes.',
    first: [
      'manifests, charts or operators exist, and the same ones must run in a second place',
      'many services of several teams share one platform, divided by namespaces',
      'every container has to scale apart from the others',
    ],
    second: [
      'one application in a supported language should get from an upload to a web address',
      'a small team has no time for Kubernetes versions and for permissions inside a cluster',
      'the hourly fee of a cluster would weigh more than the application on it',
    ],
    wrong: [
      {
        claim: 'Beanstalk and EKS have nothing to do with each other.',
        right:
          'Since {elastic-beanstalk.cluster.launched} Beanstalk has had a Cluster mode, which runs a container image on an EKS cluster that it creates and operates in your account. A text or exam question that names no mode still means environments on EC2 instances.',
      },
      {
        claim: 'Beanstalk is a small Kubernetes: it also spreads my containers over the machines.',
        right:
          'In Standard mode nothing is spread. Every instance of the environment runs the same containers, so a busy one takes the others along when it scales. On EKS each Deployment has its own number of pods.',
      },
      {
        claim: 'What starts on Beanstalk can move to EKS later without more ado.',
        right:
          'Code and image move; the environment with its settings exists in Beanstalk only. On EKS somebody writes manifests anew, decides on nodes and load balancing, and upgrades the Kubernetes version from then on.',
      },
    ],
  },
  'batch-vs-ec2': {
    verdict:
      'No choice, because one starts the other: Batch decides when a job runs, starts EC2 instances for it and ends them afterwards, unless it uses Fargate and no instance of yours is involved.',
    untangle:
      'On EC2 capacity, Batch picks instances in your account from the types that you allow, between a minimum and a maximum of vCPUs; the machine image stays your decision. The nightly report of the shop does without: its four vCPUs fit on Fargate.',
    first: [
      'work comes in portions that may wait, and instances should exist only while there is some',
      'jobs must be retried, ordered or chained, and no script of yours should have to do it',
      'Spot Instances should do the work, and a job that loses its instance must start again',
    ],
    second: [
      'a job needs a GPU, several nodes at once, or more than {batch.fargate.vcpu.max}',
      'a job may run longer than {batch.fargate.duration.guaranteed|form=sentence}, which Fargate does not promise',
      'a program never ends, or wants a server and its operating system to itself',
    ],
    wrong: [
      {
        claim: 'A cron job on a small EC2 instance does the same as Batch.',
        right:
          'It starts on time, and that is all. The instance is paid day and night, it is a single machine in one Availability Zone, and nobody starts a failed job again. Batch has machines only while there are jobs, and retries by rule.',
      },
      {
        claim: 'Batch runs on EC2 or on Spot, and on nothing else.',
        right:
          'Its kinds of capacity are {batch.compute.types}. And Spot is no second kind of machine: it is the same EC2 or Fargate capacity at a lower price, which AWS may take back.',
      },
      {
        claim: 'When I disable the compute environment, its instances stop costing money.',
        right:
          'It takes no new jobs, but its minimum of vCPUs keeps running, and those instances are charged. Set the minimum to zero or delete the environment.',
      },
    ],
  },
  'batch-vs-elastic-beanstalk': {
    verdict:
      'They meet only in background work: a Beanstalk worker suits small messages that a web application hands off all day, Batch suits long or heavy jobs and lets the machines go afterwards.',
    untangle:
      'Batch runs containers that end. Beanstalk keeps an application up, and its worker tier takes messages from an SQS queue, on instances that stay. A nightly report could be given to either; in the shop Batch has it, because no instance should wait all day for one hour of work.',
    first: [
      'a job computes for hours, or wants many vCPUs or a GPU',
      'nothing should run, and no capacity be charged, between two jobs',
      'jobs wait for each other or compete, and priorities decide',
    ],
    second: [
      'people wait for an answer: a website or an API in one package',
      'a web application hands off small pieces of work all day, and the same team writes the worker',
      'there is source code, and nobody wants to build an image for it',
    ],
    wrong: [
      {
        claim: 'Beanstalk is for websites; anything in the background needs Batch.',
        right:
          'Beanstalk has an environment tier for background work, {elastic-beanstalk.tier.worker}, which takes messages from an SQS queue. The difference lies in the machines: those of an environment stay, those of Batch come and go with the jobs.',
      },
      {
        claim: 'I upload my code to Batch just as I do to Beanstalk.',
        right:
          'Batch takes no source code. You build a container image, push it to a registry and name it in a job definition; Beanstalk runs code in a supported language without any image.',
      },
      {
        claim: 'Both are free of charge, so for a nightly job they cost the same.',
        right:
          'Neither has a price of its own, but what they run has. An environment keeps its instances day and night, unless you pause it by hand. Batch on Fargate, or on EC2 with a minimum of zero, has no capacity to pay between jobs.',
      },
    ],
  },
  'ec2-vs-elastic-beanstalk': {
    verdict:
      'The machines are the same: Beanstalk if an ordinary web application should get its load balancer, scaling and deployments ready-made, EC2 itself if every part is to follow a design of yours.',
    untangle:
      'Beanstalk is no second kind of server. It builds an environment on {elastic-beanstalk.resources}, in your account, and deploys your versions onto the instances. The shop has neither: its website runs as containers on ECS with Fargate.',
    first: [
      'the software is no web application: a mail server, a Windows program, a database of your own',
      'an existing server has to move as it is, with everything that is installed on it',
      'network, group and rollout should follow your own template, down to the last setting',
    ],
    second: [
      'one web application in a supported language should be online soon, and nobody wants to assemble what surrounds it',
      'versions should be rolled out in batches and taken back without scripts of your own',
      'health of instances and application should be collected in one place from the first day',
    ],
    wrong: [
      {
        claim: 'Beanstalk does more than EC2, so it costs more.',
        right:
          'Beanstalk has no price. You pay for the instances, volumes and load balancer that it makes, as if you had made them yourself. What can be dearer is a part that you would have left out, such as the load balancer.',
      },
      {
        claim: 'With Beanstalk the servers are no longer mine.',
        right:
          'They are EC2 instances in your account; you choose their size and number. AWS publishes platform versions with a patched operating system, but your environment takes them only when you say so or switch on managed updates.',
      },
      {
        claim: 'An instance of Beanstalk I can set up by hand, like any other.',
        right:
          'You can, until it is replaced: the new instance comes from the configuration and lacks what you did. Such changes belong in the configuration of the environment, in .ebextensions for example.',
      },
    ],
  },
};
