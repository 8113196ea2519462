import type {PairTexts} from '../schema';
import type {pairs} from './serverless';

export const texts: PairTexts<typeof pairs> = {
  'ecs-vs-lambda': {
    verdict:
      'Take Lambda for work that starts with an event, ends within {lambda.timeout.max} and comes unevenly; take ECS for a program that stays up, runs long or is busy most of the day.',
    untangle:
      'ECS keeps your containers running on capacity that you choose; Lambda calls your code once for each event. Neither runs on the other, though a function can start a task for work that would exceed its time limit. In the shop the website is on ECS and the thumbnails are in Lambda.',
  },
  'ecs-vs-api-gateway': {
    verdict:
      'The two are partners: API Gateway receives and checks the requests of an API, ECS keeps the containers running that answer them; an API in containers with tokens or quotas to check uses both.',
    untangle:
      'A request arrives at API Gateway, passes through a VPC link and an internal load balancer, and ends in a task that ECS keeps running. In the shop the product search goes this way; the orders enter at the same address, but their routes lead to Lambda functions.',
    first: [
      'the backend stays up, keeps database connections open or holds state in memory',
      'a worker has to empty a queue day and night, and no client ever calls it',
      'a container has to be kept running and replaced when it fails, whoever calls it',
    ],
    second: [
      'tokens have to be checked and callers limited before a request reaches a container',
      'containers and functions have to answer at one address, each on its own routes',
      'partners need a key and a daily quota each, which a REST API gives them',
    ],
    wrong: [
      {
        claim: 'API Gateway spreads the requests over my tasks.',
        right:
          'API Gateway decides whether a request may pass and which backend gets it. Spreading it over the tasks is the work of the load balancer behind the VPC link; ECS adds each task of the service there and takes it out again.',
      },
      {
        claim: 'A container on ECS needs API Gateway to be reachable from the internet.',
        right:
          'A public load balancer is enough. For a website with steady, heavy traffic, and no tokens or quotas to check, it is also the plainer choice: you pay for it by the hour and by its load, while API Gateway charges every request.',
      },
      {
        claim: 'A task has no time limit, so a call through API Gateway can take as long as it likes.',
        right:
          'The task may go on working, but the client gets an error: an HTTP API waits {api-gateway.timeout.http.max}, a REST API {api-gateway.timeout.rest.max} unless you have that raised or stream the answer. Put long work in a queue and answer at once with status 202.',
      },
    ],
  },
  'ecs-vs-lightsail': {
    verdict:
      'Take Lightsail for one small site at a price known beforehand; take ECS when several containers must scale apart by policy, inside a VPC that you designed.',
    untangle:
      'They do not build on each other: Lightsail is a bundle with its own servers, network and prices, ECS an orchestrator that borrows its capacity from Fargate or EC2. They overlap where Lightsail’s container service runs containers as well. In the shop ECS runs the website, and Lightsail the blog, a single WordPress instance.',
    first: [
      'the number of copies has to follow the load without anybody stepping in',
      'website, search and workers should be deployed and scaled apart from each other',
      'the code calls AWS services all day and should do so with a role instead of access keys',
    ],
    second: [
      'one machine carries the load, and an hour of downtime costs you little',
      'you want WordPress or another blueprint running without building an image',
      'the bill has to be known beforehand, with disk, address and data transfer included',
      'a few equal container nodes suffice, and you are content to set their number by hand',
    ],
    wrong: [
      {
        claim: 'Lightsail’s container service is ECS at a fixed price.',
        right:
          'It runs containers on up to {lightsail.container.scale.max} equal nodes, each of which you pay for, and you change that number yourself. ECS adds scaling policies, a choice of capacity, a role for each task and your own VPC.',
      },
      {
        claim: 'ECS itself is free, so a small site costs less there than on Lightsail.',
        right:
          'Orchestration is free, capacity is not. The smallest Fargate task on x86 comes to {fargate.month.0-25-vcpu-0-5-gb.x86} a month, before load balancer and data transfer. The smallest Lightsail plan with IPv4 costs {lightsail.plan.512-mb.price}, disk, address and a transfer allowance included.',
      },
      {
        claim: 'Both keep my site up when a machine fails.',
        right:
          'An ECS service replaces a lost task and spreads its tasks over Availability Zones by default. A Lightsail instance is one machine in one zone: to survive, you build at least {lightsail.high-availability.instances.min} of them behind a load balancer, with a shared database.',
      },
    ],
  },
  'fargate-vs-lambda': {
    verdict:
      'Take Lambda when nothing should run between events and each one is done within {lambda.timeout.max}; take Fargate, through ECS or EKS, for a container that listens, waits or works longer.',
    untangle:
      'Both take the servers out of your sight, on different layers: Lambda runs the function itself, Fargate only supplies the machine for a task that ECS or EKS starts. So the real question is a function or a task on Fargate. In the shop the thumbnails are functions; the website and the nightly report run on Fargate.',
    first: [
      'the program listens on a port of its own, keeps connections open or remembers things in memory',
      'one piece of work may take more than {lambda.timeout.max} or more than {lambda.memory.max} of memory',
      'requests come all day, and one copy can work on many of them at once',
      'the image has to run elsewhere too, without a handler written for one service',
    ],
    second: [
      'work comes in bursts, and the hours between them must cost nothing',
      'an upload, a message or a schedule starts the code, and nobody wants a cluster or a scaling policy',
      'a sudden peak needs up to {lambda.scaling.environments} more copies every {lambda.scaling.interval}',
    ],
    wrong: [
      {
        claim: 'Code goes to Lambda, containers go to Fargate.',
        right:
          'The package does not decide. A function can be a container image of up to {lambda.image.max}, as long as it speaks Lambda’s runtime interface. What decides is the shape of the work: single events, or a program that stays up.',
      },
      {
        claim: 'Both are serverless, so both cost nothing while they wait.',
        right:
          'A function is not charged between events. A task on Fargate is charged for the size it requested, from the image download until it stops, busy or idle: {fargate.month.0-25-vcpu-0-5-gb.x86} a month for the smallest on x86.',
      },
      {
        claim: 'Fargate scales by itself, just like Lambda.',
        right:
          'Lambda makes new environments as events arrive. Fargate only has room for more tasks; how many are started is decided by ECS or EKS, with a scaling policy that you add. A new ECS service has none, except in Express Mode.',
      },
    ],
  },
  'fargate-vs-api-gateway': {
    verdict:
      'This is no choice: API Gateway is where a request enters, and Fargate is the machine under the container that answers it, with an orchestrator and usually a load balancer in between.',
    untangle:
      'API Gateway knows nothing of Fargate. It sends the request through a VPC link to a load balancer, which knows the tasks that ECS runs on Fargate. In the shop the product search takes this road; the nightly report runs on Fargate as well, and no request ever reaches it.',
    first: [
      'the container behind the API needs a machine and nobody is there to patch one',
      'a job without callers, such as a nightly report, needs capacity for an hour',
      'the backend of an API is busy all day, where a task is usually cheaper than a function',
    ],
    second: [
      'tokens, keys or quotas should be checked before a request takes up a task’s time',
      'tasks stay in private subnets and only chosen routes may lead to them from outside',
      'clients hold a WebSocket connection that must survive the replacement of a task',
    ],
    wrong: [
      {
        claim: 'Tasks on Fargate have no address, so they need API Gateway.',
        right:
          'Each task has a network interface with a private address, and a public one if you ask for it. What callers miss is a name that outlives the tasks. A load balancer gives that, with or without API Gateway in front.',
      },
      {
        claim: 'Both are serverless, so the whole chain costs nothing at night.',
        right:
          'API Gateway charges calls, so a silent night costs nothing there, unless a REST API has a cache. The tasks are charged for as long as they run, and the load balancer for as long as it exists.',
      },
      {
        claim: 'A request through API Gateway wakes a service that has gone to zero tasks.',
        right:
          'It does not: with zero tasks nobody is there to answer, and the caller gets an error. Waking up needs a metric that does not come from tasks, such as the length of a queue. Only a function starts with the request.',
      },
    ],
  },
  'fargate-vs-lightsail': {
    verdict:
      'Take a Lightsail plan for a small site that lives on one server all month; take Fargate, under ECS or EKS, for containers that come and go with the work and never show you a server.',
    untangle:
      'Fargate is capacity that waits for an orchestrator; Lightsail is a finished package with servers of its own, and neither uses the other. What can be compared is a task on Fargate and an instance or container node of Lightsail. In the shop the website’s tasks run on Fargate, and the blog is a Lightsail instance.',
    first: [
      'a machine is needed for one hour a night, and only that hour should be paid',
      'a scaling policy should add copies in the evening and take them away at night',
      'the code needs an IAM role and private subnets of your own VPC',
    ],
    second: [
      'one price for the whole month has to cover disk, address and data transfer',
      'the software keeps uploads and plugins on its own disk, as WordPress does',
      'you want to log in over SSH and install things by hand',
      'nobody will write a task definition or set up a load balancer for this site',
    ],
    wrong: [
      {
        claim: 'Lightsail is Fargate with a fixed price.',
        right:
          'A Lightsail instance is a server whose operating system you update, charged until you delete it. A task on Fargate is a container on a machine you never see, charged by the second until it stops. Only Lightsail’s container service comes near it, without automatic scaling.',
      },
      {
        claim: 'Whatever I stop costs nothing, on either of them.',
        right:
          'A stopped Fargate task does cost nothing. A stopped Lightsail instance costs as much as a running one, because its plan stays reserved for you; only deleting it ends the charge.',
      },
      {
        claim: 'Fargate is always dearer than Lightsail.',
        right:
          'All month long, the smallest task on x86 comes to {fargate.month.0-25-vcpu-0-5-gb.x86} and the smallest plan with IPv4 to {lightsail.plan.512-mb.price}. For one hour a night it is the other way round, since the task is charged for that hour and the plan for the month.',
      },
    ],
  },
  'ecr-vs-lambda': {
    verdict:
      'There is nothing to choose: ECR stores images and runs nothing, Lambda runs functions, and the two meet only when you package a function as a container image instead of a zip file.',
    untangle:
      'You push the image to a private repository in the function’s Region, and Lambda takes it from there. In the shop both appear without meeting: ECR holds the images of the website and the nightly report, and the thumbnail function is not one of them.',
    first: [
      'the function is larger than {lambda.zip.unzipped.max} unpacked, so no zip file can hold it',
      'the pipeline already builds, scans and signs images, and functions should take the same path',
      'ECS, EKS or Batch need images too, with permissions by role',
    ],
    second: [
      'an event should run what is in the image, without a task, pod or node to keep alive',
      'AWS should patch the language runtime, which it does for a zip file on a managed runtime',
      'a few files of code should run as they are, without an image and without a registry to clear out',
    ],
    wrong: [
      {
        claim: 'Any image in ECR can run as a Lambda function.',
        right:
          'It has to speak Lambda’s runtime interface, measure no more than {lambda.image.max} and lie in a private repository of the same Region. An ordinary web server in an image does not become a function by being pushed.',
      },
      {
        claim: 'Lambda patches runtimes, so my image in ECR stays up to date by itself.',
        right:
          'Lambda patches its own managed runtimes. In an image the runtime is part of your package: AWS does not rebuild it, and ECR never changes what it stores. Build and push a new image, then update the function.',
      },
      {
        claim: 'Every Lambda function needs a repository in ECR.',
        right:
          'Only a function in the form of an image does. A zip file of up to {lambda.zip.upload.max} is uploaded directly, and no registry is involved.',
      },
    ],
  },
  'ecr-vs-api-gateway': {
    verdict:
      'They hardly ever meet: ECR stores the images from which containers start, API Gateway passes requests to containers that already run; they end up side by side because both surround the compute and run nothing.',
    untangle:
      'ECR has its turn before the first request, when ECS, EKS or Lambda takes the image; API Gateway has its turn at every request after that. In the shop the web service stands between them: its image comes from ECR, its search requests from API Gateway, and the two never speak to each other.',
    first: [
      'a pipeline builds container images, and something on AWS has to pull them by role',
      'images have to be scanned, kept by version and cleared away by rule',
    ],
    second: [
      'clients outside call an API, and their tokens or quotas are checked first',
      'one address has to lead to several backends, whichever way they are packaged',
    ],
    wrong: [
      {
        claim: 'My API delivers product images, so I keep them in ECR.',
        right:
          'These are two meanings of one word. ECR keeps container images: packed programs that something else starts. Photos belong in S3; the API only hands out their addresses, or a pre-signed URL for uploading a new one.',
      },
      {
        claim: 'On a call, API Gateway pulls the image from ECR and starts the container.',
        right:
          'It runs no code, so it has nothing to pull. An orchestrator or Lambda takes the image; API Gateway calls the backend it finds, and returns an error when there is none.',
      },
    ],
  },
  'ecr-vs-lightsail': {
    verdict:
      'They seldom meet, and then they work together: ECR stores container images, Lightsail runs small sites, and a Lightsail container service can be given access to a private repository in ECR.',
    untangle:
      'A Lightsail instance starts from a blueprint and asks no registry for anything. A container service starts from images, which may come from Lightsail’s own image registry or from ECR. In the shop the blog is a WordPress instance, so ECR serves the website and the report, and Lightsail uses nothing of it.',
    first: [
      'the image that Lightsail runs today has to run on ECS or EKS tomorrow',
      'images have to be scanned for vulnerabilities and cleared away by lifecycle rules',
      'services outside Lightsail pull the same image, each with a role of its own',
    ],
    second: [
      'a container has to run somewhere small, with an HTTPS endpoint and a price per node',
      'the site comes ready-made from a blueprint, and there is no image to store',
    ],
    wrong: [
      {
        claim: 'A Lightsail blueprint is a container image and could be kept in ECR.',
        right:
          'A blueprint is the template of a whole server, operating system included; on EC2 an AMI comes closest to it. ECR stores container images, which hold an application and what it needs, without a kernel.',
      },
      {
        claim: 'Docker on a Lightsail instance pulls from ECR with the instance’s role.',
        right:
          'A Lightsail instance cannot be given an IAM role. Docker on it needs access keys to obtain a login, and that login is valid for {ecr.token.lifetime}. On ECS the execution role pulls, and no key is stored anywhere.',
      },
    ],
  },
  'eks-vs-lambda': {
    verdict:
      'Take Lambda for short code that an event starts; take EKS for containers that stay up where Kubernetes is used anyway, because a cluster costs {eks.month.standard} a month before it does any work.',
    untangle:
      'EKS keeps pods running on nodes or Fargate, Lambda runs a function for each event, and neither is built on the other; code in a pod can still invoke a function. Of the two, only Lambda appears in the shop. A team that knew Kubernetes would put the website on EKS and leave the thumbnails where they are.',
    first: [
      'a cluster is there already, so one more deployment adds no cluster fee',
      'the software you need ships as a Helm chart or an operator',
      'the same manifests have to run in your own data centre or another cloud',
      'a pod has to listen, keep connections open or work longer than {lambda.timeout.max}',
    ],
    second: [
      'nobody in the team knows Kubernetes, and the work is small pieces that events start',
      'quiet hours have to cost nothing, control plane included',
      'a new object in S3 or a message in a queue should start the code, with no program of yours waiting for it',
    ],
    wrong: [
      {
        claim: 'Pods can go to zero, so an idle EKS cluster costs no more than an idle function.',
        right:
          'Pods and nodes can go to zero, the control plane cannot: each cluster costs {eks.price.cluster.standard|bare} an hour, and more in extended support. An ordinary function without events costs nothing at all.',
      },
      {
        claim: 'Lambda locks me in, while what runs on EKS moves anywhere.',
        right:
          'The Kubernetes API moves; roles of pods, load balancer settings and storage classes do not. The core of a function moves too, if a thin handler translates the event. On both sides it is the configuration that stays behind.',
      },
      {
        claim: 'EKS on Fargate is serverless, so it is the same as Lambda.',
        right:
          'Fargate takes away the nodes, not the model. A pod stays up and is paid while it waits, in a cluster with a fee and a version to upgrade. A function exists for an event and belongs to no cluster.',
      },
    ],
  },
  'eks-vs-api-gateway': {
    verdict:
      'Each has its own place: API Gateway is the front door for callers of your API, EKS runs the pods that answer; the API server of the cluster is a third thing, meant for its operators.',
    untangle:
      'In the cluster an Ingress becomes a load balancer in front of the pods, and API Gateway can call that load balancer, through a VPC link when it is internal. In the shop the product search runs on ECS; if it ran on EKS, its route would lead to pods and callers would notice nothing.',
    first: [
      'the backend is a set of deployments that a team already describes in manifests',
      'services inside the cluster have to find each other’s pods by name',
      'pods work through a queue, and no client calls them from outside',
    ],
    second: [
      'callers need tokens checked, or keys with daily quotas, before they reach a pod',
      'some routes lead to pods and others to functions, under one address',
      'a route has to move from the cluster to Lambda without its callers noticing',
    ],
    wrong: [
      {
        claim: 'API Gateway publishes the API endpoint of my EKS cluster.',
        right:
          'That endpoint is the Kubernetes API server, where kubectl and the controllers manage the cluster; restrict who reaches it. API Gateway publishes the API of your application and calls a load balancer in front of its pods.',
      },
      {
        claim: 'An Ingress makes API Gateway superfluous.',
        right:
          'For HTTP rules that lead to pods it does: on EKS an Ingress becomes an Application Load Balancer. API Gateway adds authorizers, usage plans, a price per request and routes that lead out of the cluster. The two also stack.',
      },
      {
        claim: 'The Gateway API of Kubernetes is Amazon API Gateway.',
        right:
          'The names share two words. The Gateway API is a Kubernetes standard with which you describe, in manifests, how traffic enters a cluster; Amazon API Gateway is an AWS service outside the cluster, with settings of its own.',
      },
    ],
  },
  'eks-vs-lightsail': {
    verdict:
      'Only the word container puts them on one list: take Lightsail for a small site at a fixed price, EKS when teams need Kubernetes and accept {eks.month.standard} a month for a cluster that is still empty.',
    untangle:
      'EKS orchestrates pods on nodes or Fargate; Lightsail rents out a finished server or a few container nodes, and neither runs on the other. In the shop the blog is on Lightsail and there is no cluster. A team that knew Kubernetes would run the website on EKS, and would still leave the blog alone.',
    first: [
      'the team writes manifests already, or needs software that ships as a Helm chart',
      'many teams share one platform, with namespaces, permissions and quotas of their own',
      'pods and nodes have to follow the load without anybody stepping in',
    ],
    second: [
      'the whole project is one small site, and its bill has to be known beforehand',
      'nobody will keep up with Kubernetes versions, each with {eks.support.standard.duration} of standard support',
      'a handful of equal container nodes suffices, and you set their number by hand',
    ],
    wrong: [
      {
        claim: 'What runs in a Lightsail container service moves to EKS unchanged.',
        right:
          'Only the image does. Lightsail has deployments of its own and takes no Kubernetes manifests, so Deployment, Service, Ingress, roles and scaling rules have to be written anew for the cluster.',
      },
      {
        claim: 'A small EKS cluster costs about as much as a Lightsail server.',
        right:
          'The control plane alone comes to {eks.month.standard} a month, before any node, disk or load balancer. The smallest Lightsail plan with IPv4 costs {lightsail.plan.512-mb.price}, with disk and address in it.',
      },
    ],
  },
  'batch-vs-lambda': {
    verdict:
      'Take Lambda for work that answers an event and is sure to end within {lambda.timeout.max}; take Batch for jobs that may run longer, need more memory or a GPU, or come in thousands with nobody waiting.',
    untangle:
      'Lambda runs the code itself; Batch is a queue with a scheduler that fetches capacity from Fargate, EC2 or an EKS cluster. They can work together: a function receives an event and submits the job that is too large for itself. In the shop the thumbnails are functions and the nightly report is a job.',
  },
  'lambda-vs-api-gateway': {
    verdict:
      'You often need both: API Gateway receives the request and runs none of your code, Lambda runs your code and knows no routes, API keys or usage plans; together they make a serverless API.',
    untangle:
      'API Gateway checks the call, invokes the function and waits for its answer, so one is the caller and the other the backend. In the shop orders enter through API Gateway and end in functions, while the thumbnail function is started by S3 and never sees a gateway.',
    first: [
      'something has to compute the answer behind the route, and it is done within seconds',
      'files, messages or a schedule start the code, and no client ever calls it',
      'a single function has to answer over HTTPS, for which its Function URL is enough',
    ],
    second: [
      'one address has to lead to many functions, or to containers as well',
      'logins have to be checked before a function runs and is charged',
      'each customer gets a key, a rate and a quota',
      'clients keep a WebSocket connection over which the server may speak first',
    ],
    wrong: [
      {
        claim: 'My function may run for many minutes, so my API can take that long to answer.',
        right:
          'The smaller limit counts. An HTTP API stops waiting after {api-gateway.timeout.http.max}, a REST API after {api-gateway.timeout.rest.max} unless you have that raised or stream the answer, while the function may work on for nobody. Put long work in a queue and answer at once.',
      },
      {
        claim: 'Without API Gateway, nothing can call a Lambda function.',
        right:
          'S3, EventBridge and queues start functions without any front door. For plain HTTPS a Function URL gives one function an address, with IAM or without authentication, and an Application Load Balancer can call a function too.',
      },
      {
        claim: 'A million calls a month are free in both.',
        right:
          'In Lambda {lambda.free.requests} requests are free every month, without an end date. The free calls of API Gateway belonged to the first {api-gateway.free.duration} of accounts made before {api-gateway.free.cutoff} and have run out.',
      },
    ],
  },
  'lambda-vs-lightsail': {
    verdict:
      'Take Lightsail for ready-made software that wants a server, such as WordPress; take Lambda for code of your own in short pieces, which costs nothing between two events.',
    untangle:
      'Lightsail rents you a small server that waits for visitors, Lambda runs a function when something happens, and neither runs on the other. In the shop both have work, the blog on Lightsail and the thumbnails in Lambda, and neither of the two jobs would fit in the other’s place.',
    first: [
      'code of your own has a few seconds of work, at moments you cannot predict',
      'a peak of events has to be met without anybody adding a server',
      'no operating system should be yours to update',
      'the code calls other AWS services, with a role instead of access keys',
    ],
    second: [
      'the software is finished and expects a server with a disk, as WordPress does',
      'a process has to stay up and listen, with a database beside it',
      'the same amount every month is worth more to you than a free quiet night',
    ],
    wrong: [
      {
        claim: 'For a small website, Lambda is the cheaper Lightsail.',
        right:
          'A function is no server: it holds no database, and its files in /tmp vanish with the environment. A site made of functions also needs a front door and storage. Lambda replaces a form or a small API, not WordPress.',
      },
      {
        claim: 'When nobody visits, neither of them costs anything.',
        right:
          'An ordinary function without events costs nothing. A Lightsail plan counts hours up to its monthly price, visited or not, and even while the instance is stopped; only deleting the instance ends the charge.',
      },
      {
        claim: 'Lightsail grows with its visitors, as Lambda does.',
        right:
          'A function may gain {lambda.scaling.environments} environments every {lambda.scaling.interval}. A Lightsail instance works on a CPU baseline with bursts above it, and when that no longer suffices you move to a larger plan, or add instances, by hand.',
      },
    ],
  },
  'ec2-vs-lambda': {
    verdict:
      'Take Lambda for short work that starts with an event and comes unevenly; take EC2 when a program must stay up, needs the operating system or a GPU, or keeps a machine busy all day.',
    untangle:
      'On EC2 you rent a machine, and everything above the hypervisor is yours; to Lambda you hand code, and everything below it is AWS’s. Neither needs the other, though Lambda Managed Instances do run functions on EC2 instances that AWS operates in your account. The shop has its thumbnails in Lambda and no EC2 instance so far.',
  },
  'lambda-vs-elastic-beanstalk': {
    verdict:
      'Take Elastic Beanstalk for a web application that listens all day and is uploaded as a whole; take Lambda when the work falls into short pieces, each started by an event or a call.',
    untangle:
      'Elastic Beanstalk builds an environment of EC2 instances around your application and deploys each version into it; Lambda runs one function for each event, and neither uses the other. Of the two, only Lambda appears in the shop. Its website could have started on Elastic Beanstalk as one program, but its parts scale apart, so it went to ECS.',
    first: [
      'whole nights pass without a request and should cost nothing',
      'a file, a message or a schedule starts the work, and no visitor does',
      'nobody wants to choose instance types or decide when to take a newer platform version',
    ],
    second: [
      'an existing web application has to run as it is, with its own server process',
      'load is high and steady, so instances would hardly ever stand idle',
      'connections stay open for long, or state lives in the memory of the program',
      'you want to look under the bonnet and adjust instances and load balancer yourself',
    ],
    wrong: [
      {
        claim: 'In both I only upload code, so both are serverless.',
        right:
          'Elastic Beanstalk starts EC2 instances in your account. You choose their size and number, and pay for them whether anyone visits or not. An ordinary function shows you no instance and costs nothing without events.',
      },
      {
        claim: 'Elastic Beanstalk can deploy my Lambda functions.',
        right:
          'It deploys web applications and workers onto EC2 instances or, in its newer Cluster mode, onto nodes of EKS. A function is deployed to Lambda itself, with a trigger and a role of its own.',
      },
      {
        claim: 'Both scale automatically, so there is no difference.',
        right:
          'A load-balanced environment adds whole instances, by triggers or a schedule, and each has to boot first; an environment of a single instance never scales. Lambda adds copies as events arrive, up to the concurrency quota of the account.',
      },
    ],
  },
  'batch-vs-api-gateway': {
    verdict:
      'One hurries and one waits, so neither replaces the other: API Gateway answers callers within seconds, Batch runs work that takes its time, and an API that orders a long report only submits the job.',
    untangle:
      'API Gateway takes the request, a function behind it submits the job and answers with status 202, and Batch runs the job once there is capacity. In the shop nobody orders the nightly report over the API: EventBridge Scheduler submits it, so API Gateway has no part in it.',
    first: [
      'the work behind a button takes hours, or needs a GPU',
      'many heavy orders arrive together and may wait their turn, some with priority',
      'a schedule starts the work, and no client is involved',
    ],
    second: [
      'people or programs outside order the work and have to be recognised first',
      'callers want an answer now, even if it only says where the result will be',
      'each customer may order only so many reports a day',
    ],
    wrong: [
      {
        claim: 'I raise the API’s timeout until the job fits into it.',
        right:
          'A REST API waits {api-gateway.timeout.rest.max} unless you have that raised or stream the answer, an HTTP API {api-gateway.timeout.http.max} at most, and the job may still be in its queue by then. Submit it, answer 202, and offer a route for its status.',
      },
      {
        claim: 'When too many requests come, API Gateway puts them in a queue.',
        right:
          'It throttles: above the limit callers get status {api-gateway.throttle.status} and have to come back. Keeping work until there is room for it is what Batch does, or a queue such as SQS.',
      },
      {
        claim: 'To start a Batch job from outside I need API Gateway.',
        right:
          'Any program with the right IAM permissions can submit a job, and so can EventBridge Scheduler. A front door is needed only for callers without such permissions: your customers, with a token or a key.',
      },
    ],
  },
  'batch-vs-lightsail': {
    verdict:
      'Take Batch for jobs that start, compute and end, paid only while they use capacity; take Lightsail for a server that answers visitors all month and can run a small cron script on the side.',
    untangle:
      'Batch queues jobs and takes capacity from Fargate, EC2 or EKS, never from Lightsail; Lightsail is a server with a fixed price. They overlap only where somebody would run a nightly script by cron on a server that is there anyway. In the shop the report is a Batch job and the blog is on Lightsail.',
    first: [
      'a job needs many vCPUs, much memory or a GPU for an hour, and nothing afterwards',
      'hundreds of jobs wait for their turn, some of them for each other',
      'a failed run should be tried again by rule, without anybody looking',
    ],
    second: [
      'visitors have to be answered at any moment, which no job does',
      'the script is small and works on files on the disk of that very server',
    ],
    wrong: [
      {
        claim: 'A Lightsail server is the cheaper place for a nightly report.',
        right:
          'A general purpose plan with {lightsail.plan.16-gb.vcpu} costs {lightsail.plan.16-gb.price}, used or not, and falls back to its CPU baseline once its bursts are spent. On Fargate the shop’s report pays for one hour a night: {fargate.price.vcpu-hour.x86|bare} for each vCPU on x86, plus memory.',
      },
      {
        claim: 'Batch can use my Lightsail instances as capacity.',
        right:
          'The kinds of capacity on ECS are {batch.compute.types}, and even an unmanaged compute environment consists of EC2 instances. A Lightsail instance stands in a network of its own and cannot have the role it would need.',
      },
    ],
  },
  'api-gateway-vs-lightsail': {
    verdict:
      'They are a rare pair and no rivals: API Gateway is a front door for APIs, Lightsail a server with a door of its own; a site there needs the gateway only once it offers an API.',
    untangle:
      'A browser reaches a Lightsail site at its own address or through Lightsail’s load balancer; API Gateway could call that public address as an HTTP backend. In the shop it is the other way round: the blog on Lightsail asks the shop’s API Gateway for product data, as any other client does.',
    first: [
      'apps of other people call the server, and each needs a key and a quota',
      'one address has to cover the server and a few functions beside it',
      'logins should be checked by JWT before the small server spends time on a call',
    ],
    second: [
      'readers open pages in a browser, and one WordPress server renders them',
      'the backend of the API is one small program that wants a server at a fixed price',
    ],
    wrong: [
      {
        claim: 'A Lightsail site needs API Gateway to get HTTPS.',
        right:
          'Lightsail has that itself: its load balancer includes the TLS certificate, and a container service comes with an HTTPS endpoint. API Gateway adds tokens, keys and quotas, which a blog has no use for.',
      },
      {
        claim: 'With API Gateway in front, my Lightsail server scales.',
        right:
          'Only the door does. API Gateway would let {api-gateway.throttle.rate} through, and behind it stands one machine; more instances are added by hand. What the gateway can do is protect the server, with a lower throttle on the stage.',
      },
      {
        claim: 'The blog on Lightsail signs its calls to the API with its IAM role.',
        right:
          'A Lightsail instance cannot have one, so signing with IAM would mean access keys on the server. For product data that anybody may see, a public route with a throttle is simpler.',
      },
    ],
  },
  'api-gateway-vs-ec2': {
    verdict:
      'This is no choice: API Gateway receives, checks and limits requests without running code, EC2 is a machine on which a program of yours answers them, with an operating system that you patch.',
    untangle:
      'API Gateway calls the program over HTTP, at a public address or through a VPC link to a load balancer in front of the instances. The shop has API Gateway and no instance so far: behind its routes stand functions and a service on Fargate.',
    first: [
      'an old program should offer an API, with logins checked before anything reaches it',
      'routes have to move one by one from instances to functions or containers',
      'each customer needs a key and a quota of its own',
    ],
    second: [
      'the backend needs the operating system, a GPU or a licence tied to a machine',
      'clients speak neither HTTPS nor WebSocket but a protocol for mail or a game',
      'the program works without being called, and needs a machine all day',
    ],
    wrong: [
      {
        claim: 'API Gateway replaces the load balancer in front of my instances.',
        right:
          'It chooses the backend for a route, and does not spread requests over the instances of an Auto Scaling group. That remains the load balancer’s work, and a VPC link leads from the gateway to it.',
      },
      {
        claim: 'With API Gateway in front, my EC2 backend is serverless.',
        right:
          'The front door is. The instances are charged for as long as they run, calls or no calls, and their operating system stays yours to patch. Only the gateway’s part of the bill falls to nothing at night.',
      },
      {
        claim: 'Since API Gateway checks the tokens, my instances are safe.',
        right:
          'Whoever finds an instance with a public address and an open security group simply walks around the gateway. Put instances and load balancer in private subnets, and let the VPC link be the only way in.',
      },
    ],
  },
  'api-gateway-vs-elastic-beanstalk': {
    verdict:
      'The one is no substitute for the other: Elastic Beanstalk builds and updates the environment in which a web application runs; API Gateway can stand in front of it when callers need tokens, keys or quotas.',
    untangle:
      'An environment has an address of its own and answers without help; API Gateway would call that address as an HTTP backend. The shop uses API Gateway, but ECS instead of Elastic Beanstalk, because its parts scale apart.',
    first: [
      'partners call the application and need a key with a quota each',
      'single routes should leave the application and become functions, at an unchanged address',
      'slow orders should be accepted at once: the gateway writes them to SQS, a worker environment reads them',
    ],
    second: [
      'somebody has to create instances, load balancer and alarms, and you would rather upload code',
      'each new version should be rolled out in batches, with its health watched',
      'visitors with browsers have to reach a web application, and a load balancer is door enough',
    ],
    wrong: [
      {
        claim: 'Elastic Beanstalk sets up API Gateway for my application.',
        right:
          'An ordinary environment stands on {elastic-beanstalk.resources}; API Gateway is not among them. You create it yourself, and give it the address of the environment as its backend.',
      },
      {
        claim: 'API Gateway has stages and deployments, so it can roll out my application too.',
        right:
          'Its deployment is a snapshot of routes and settings, and a stage publishes that; no code of yours is in it. New versions of the application are rolled out by Elastic Beanstalk, in batches or on fresh instances.',
      },
    ],
  },
  'lightsail-vs-ec2': {
    verdict:
      'Take Lightsail when one ordinary server is enough and the bill must be known beforehand; take EC2 when the number of machines follows the load, or you need your own network, IAM roles or special hardware.',
    untangle:
      'Both are virtual servers whose operating system is your work. EC2 is capacity, one part of a construction of yours; Lightsail is a bundle in which server, disk, address and data transfer are chosen already. In the shop the blog is on Lightsail; its snapshot could be exported to EC2, and there is no way back.',
  },
  'lightsail-vs-elastic-beanstalk': {
    verdict:
      'Take Lightsail for finished software such as WordPress on one server at a fixed price; take Elastic Beanstalk for an application of your own, deployed version by version onto EC2 instances that can scale.',
    first: [
      'the software comes as a blueprint, and you write little or no code',
      'the price has to be known beforehand, with disk, address and data transfer in it',
      'you change the server by hand and want those changes, and its files, to stay',
    ],
    second: [
      'your team releases often and wants versions rolled out in batches, with health watched',
      'instances have to be added and removed by triggers or at set times',
      'the code needs a role for AWS services and a VPC that you designed',
      'a test and a production environment should swap addresses at each release',
    ],
    wrong: [
      {
        claim: 'Both are platforms, so in both AWS keeps the server up to date.',
        right:
          'On a Lightsail instance every update of system and application is yours. For Elastic Beanstalk AWS publishes platform versions with operating system and runtime; you decide when to take one, unless you switch on managed updates.',
      },
      {
        claim: 'Elastic Beanstalk costs more, because it is a service on top.',
        right:
          'It adds no charge; what it builds is charged. The shape of the bill differs: Lightsail has one price with a monthly ceiling for the plan, Elastic Beanstalk a list of instances, volumes, load balancer and transfer.',
      },
      {
        claim: 'With a load balancer, Lightsail scales as an Elastic Beanstalk environment does.',
        right:
          'Lightsail’s load balancer spreads traffic over the instances that you started, and starts none. In a load-balanced environment of Elastic Beanstalk an Auto Scaling group adds and removes instances.',
      },
    ],
  },
};
