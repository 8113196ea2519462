import type {GuideTexts} from '../schema';
import type {graph} from './graph';

export const texts: GuideTexts<typeof graph> = {
  questions: {
    need: {
      question: 'What do you want to do?',
      why: 'Begin with the work, not with a product. Each answer leads to another layer of AWS.',
      answers: {
        site: 'Put a simple site or blog online',
        app: 'Keep a program running: a website, a backend, a worker',
        work: 'Run work that starts, does its task and ends',
        api: 'Offer an API to apps, customers or partners',
        keep: 'Keep something: images, files or data',
      },
    },
    'site-kind': {
      question: 'What is the site made of?',
      why: 'Files need storage only. Software that builds each page needs a machine.',
      answers: {
        files: 'Finished files: HTML, styles, pictures',
        package: 'Ready-made software, such as WordPress',
      },
    },
    'one-machine': {
      question: 'Will one ordinary machine of a fixed size do?',
      why: 'Lightsail does not add instances by itself, knows no IAM role for an instance, reaches only the default VPC, and its processors burst instead of working hard for hours.',
      answers: {
        yes: 'Yes, and I want to know the bill beforehand',
        no: 'No: more machines when the load grows, my own network, an IAM role, a GPU, a licence tied to a machine, or hours of hard work',
      },
    },
    form: {
      question: 'In what form do you have the program?',
      why: 'A container goes to an orchestrator, source code can go to a platform, and software tied to its machine keeps one.',
      answers: {
        image: 'As a container image, or I can build one',
        source: 'As source code in a common language',
        machine: 'As a server, or as bought software that wants a machine of its own',
      },
    },
    'one-application': {
      question: 'Is it one application, and do instances suit you?',
      why: 'Elastic Beanstalk Standard builds an environment of EC2 instances around one application. Parts that grow apart from each other would each need an environment.',
      answers: {
        yes: 'Yes: one web application, and instances are fine',
        no: 'No: several parts, or no instances at all; I will build images',
      },
    },
    kubernetes: {
      question: 'Do you have a reason for Kubernetes?',
      why: 'ECS and EKS are both orchestrators, so one of them is enough. EKS costs {eks.price.cluster.standard}, and a Kubernetes version has {eks.support.standard.duration} of standard support.',
      answers: {
        no: 'No: containers, but no Kubernetes',
        yes: 'Yes: the team knows it, software asks for it, manifests must run elsewhere, or many teams share a platform',
      },
    },
    'ecs-capacity': {
      question: 'What do the containers ask of the machine below them?',
      why: 'ECS starts tasks and needs capacity to run them on. Fargate is one kind of capacity, so this is the question behind “ECS or Fargate”.',
      answers: {
        none: 'Nothing special: processor and memory',
        hardware:
          'A GPU or a certain instance type, or so many tasks that they fill machines; AWS should look after them',
        host: 'The machine itself: our own machine image, access to the host, software beside the containers',
      },
    },
    'eks-nodes': {
      question: 'Who looks after the nodes?',
      why: 'EKS runs the control plane. Pods still need capacity, as tasks of ECS do.',
      answers: {
        aws: 'AWS, as far as possible',
        pods: 'Nobody: each pod should have a small machine of its own',
        own: 'We do, because we need our own machine image or settings',
      },
    },
    duration: {
      question: 'How long can one piece of work take at worst?',
      why: 'Ask for the worst case, not the average: an ordinary Lambda function is cut off at {lambda.timeout.max}.',
      answers: {
        short: 'Surely less than {lambda.timeout.max}',
        long: 'Longer, or I cannot tell',
      },
    },
    size: {
      question: 'Does it fit into a function?',
      why: 'A function has up to {lambda.memory.max} of memory, up to {lambda.tmp.max} of temporary disk, and no GPU.',
      answers: {
        fits: 'Yes, it fits',
        larger: 'No: more memory, more disk or a GPU',
      },
    },
    crowd: {
      question: 'How do the pieces come?',
      why: 'Lambda starts everything side by side and can use up the concurrency of the account. A queue works through a long list at the pace you allow.',
      answers: {
        single: 'One by one, with an event, a message or a schedule',
        list: 'As a long list, and nobody waits for it',
      },
    },
    queue: {
      question: 'Do you want a queue to look after the jobs?',
      why: 'Batch gives a job attempts, a time limit, priorities and an order. One small container at a fixed hour can do without.',
      answers: {
        yes: 'Yes: many jobs, or new attempts, a time limit, an order between jobs',
        no: 'No: one container at a fixed hour, or started by an event',
      },
    },
    'job-capacity': {
      question: 'What does a job need below it?',
      why: 'Batch takes its machines from a compute environment. On Fargate a job gets up to {batch.fargate.vcpu.max} and {batch.fargate.memory.max}, and should not count on more than {batch.fargate.duration.guaranteed}.',
      answers: {
        ordinary: 'Ordinary processors and memory',
        special: 'A GPU, more than that, or thousands of jobs at the lowest price',
      },
    },
    entrance: {
      question: 'What must the entrance of the API do?',
      why: 'API Gateway is worth its price per request when it does something for you. Otherwise a simpler door is enough.',
      answers: {
        address: 'Give one function an address',
        checks: 'Check tokens, join several backends, limit customers or push messages',
        traffic: 'Only spread busy, steady traffic over copies of a container',
      },
    },
    'api-kind': {
      question: 'Which of these does the API need?',
      why: 'API Gateway has three kinds of API, and the kind is fixed when the API is created.',
      answers: {
        plain: 'Neither of the two below',
        rest: 'API keys with usage plans, request validation, a cache, AWS WAF, a private endpoint or streaming',
        push: 'The server must send without being asked',
      },
    },
    backend: {
      question: 'How does the traffic come?',
      why: 'The gateway is only the front door. What runs behind it depends on the load: an idle function costs nothing, a task takes many requests at once.',
      answers: {
        uneven: 'Unevenly, with quiet hours',
        steady: 'Much of it, day and night, or the program has to stay up',
      },
    },
    'what-to-keep': {
      question: 'What do you want to keep?',
      why: 'Images, files and rows are read in different ways, and each has a service made for it.',
      answers: {
        images: 'Container images',
        files: 'Files: photos, downloads, backups, logs',
        records: 'Data that is searched and changed',
      },
    },
    'who-pulls': {
      question: 'Who pulls the images?',
      why: 'What your own roles pull can stay private. What strangers should find has to lie where they search.',
      answers: {
        us: 'Our own tasks, jobs and functions',
        world: 'Everybody',
      },
    },
    'file-use': {
      question: 'How are the files used?',
      why: 'S3 stores and returns whole objects. A program that changes a file in place needs a disk.',
      answers: {
        whole: 'Written once, read as a whole',
        parts: 'Edited in place, or used to start a machine',
      },
    },
    database: {
      question: 'What does the database have to do?',
      why: 'Rows that must change together want a relational database. Who looks after it is a second question.',
      answers: {
        tables: 'Transactions and joins, with little care of ours',
        fixed: 'The same, small and at a fixed price',
        engine: 'Run an engine that RDS lacks, or leave us the whole machine',
        keys: 'Look up single entries at a very large scale',
      },
    },
  },
  outcomes: {
    'static-site': {
      title: 'A bucket in S3, with CloudFront in front',
      reasons: [
        'Finished files need no program, so there is no machine to start, patch or scale.',
        'You pay for what is stored, requested and sent. CloudFront adds HTTPS under your own name.',
      ],
      rather: {'lightsail-server': 'people write pages in the site itself, as in WordPress'},
    },
    'lightsail-server': {
      title: 'One Lightsail instance',
      reasons: [
        'One machine carries the load, and the plan joins server, disk, address and data transfer in one monthly price.',
        'A blueprint brings the software along. Updates of the system and of the software remain yours.',
        'Nothing is closed off: a snapshot can be exported to EC2 later.',
      ],
      rather: {
        'ec2-server': 'instances must be added and removed by themselves, or a stopped server should cost little',
      },
      shop: 'The blog with recipes and news is WordPress on one Lightsail instance, with a snapshot every night.',
    },
    'ec2-server': {
      title: 'EC2 instances, in an Auto Scaling group where the load varies',
      reasons: [
        'You have the whole machine: operating system, driver, GPU, network and an IAM role without keys.',
        'An Auto Scaling group can add and replace instances, with a load balancer in front.',
        'The price is work: patching, the number of machines and their zones are yours.',
      ],
      rather: {
        'lightsail-server': 'one fixed machine is enough after all',
        'ecs-fargate': 'the program can be packed as a container',
      },
      shop: 'The shop has no instance. It would take one for an accounting program that runs on Windows only.',
    },
    beanstalk: {
      title: 'Elastic Beanstalk, on EC2 instances that it sets up',
      reasons: [
        'You upload a version; it builds the instances, the scaling, the load balancer and the deployment around it.',
        'Everything stays visible in your account, and you pay for no more than those parts.',
      ],
      rather: {'ecs-fargate': 'parts have to grow apart from each other, or you want no instances'},
      shop: 'With nothing but the website, Beanstalk would have done. The program that sends the order mails tipped the balance to ECS.',
    },
    'ecs-fargate': {
      title: 'ECS on Fargate, the image in ECR, a load balancer in front',
      reasons: [
        'ECS keeps the containers running and asks for no Kubernetes knowledge. A worker that takes no requests does without the load balancer.',
        'Fargate supplies a machine for each task, up to {fargate.vcpu.max} and {fargate.memory.max}: nothing to choose, patch or fill.',
        'ECR hands out the image to a role, without a password.',
      ],
      rather: {
        'ecs-managed-instances': 'load is high and steady enough to fill whole machines',
        'http-api-lambda': 'requests are short and there are hours without any',
      },
      shop: 'The website is an ECS service of two small tasks on Fargate.',
    },
    'ecs-managed-instances': {
      title: 'ECS on Managed Instances, the image in ECR',
      reasons: [
        'The tasks get EC2 hardware, a GPU included, and share an instance unless you forbid it.',
        'AWS chooses, patches and replaces the instances. None lives longer than {ecs.managed-instances.lifetime.max}, so tasks have to bear a move.',
        'You pay the EC2 price and a fee, whether the instances are full or not.',
      ],
      rather: {'ecs-ec2': 'a task must not be moved, or the machine image has to be your own'},
      shop: 'The search by photo needs a GPU; it would join the website in the same cluster, on Managed Instances.',
    },
    'ecs-ec2': {
      title: 'ECS on EC2 instances, the image in ECR',
      reasons: [
        'Only here are the host and its machine image yours.',
        'So is the care: you patch and replace instances, and scale the cluster as well as the service.',
      ],
      rather: {'ecs-managed-instances': 'it was only about a GPU or a certain instance type'},
    },
    'eks-auto-mode': {
      title: 'EKS with Auto Mode, the image in ECR',
      reasons: [
        'You get a standard Kubernetes API, with its charts, operators and namespaces.',
        'AWS chooses, patches and scales the nodes: EC2 instances in your account, none older than {eks.auto-mode.node-lifetime.max}.',
        'Begin here and leave it for a reason that you can name.',
      ],
      rather: {'ecs-fargate': 'the reason for Kubernetes does not hold'},
      shop: 'The shop would come here if a larger company bought it that already runs a shared cluster.',
    },
    'eks-fargate': {
      title: 'EKS with pods on Fargate, the image in ECR',
      reasons: [
        'Each pod has a machine of its own and shares no kernel with others.',
        'The same Fargate gives tasks of ECS their machines: it replaces nodes, not Kubernetes.',
      ],
      rather: {'eks-auto-mode': 'pods need a DaemonSet, a GPU, Arm, Spot or an EBS volume'},
    },
    'eks-node-groups': {
      title: 'EKS with your own nodes on EC2, the image in ECR',
      reasons: [
        'A managed node group creates the instances and drains them at an update that you start.',
        'Self-managed nodes go further, for images and settings that node groups do not allow.',
      ],
      rather: {'eks-auto-mode': 'no setting forces you to keep nodes'},
    },
    'lambda-event': {
      title: 'A Lambda function',
      reasons: [
        'An event, a message or a schedule starts it, it ends within {lambda.timeout.max}, and idle time costs nothing.',
        'It scales by itself, up to the concurrency of your account.',
      ],
      rather: {'batch-fargate': 'a piece of work may take longer than {lambda.timeout.max}'},
      shop: 'Each product photo starts a function that makes its thumbnails.',
    },
    'batch-fargate': {
      title: 'Batch on Fargate, the image in ECR',
      reasons: [
        'A job takes as long as it needs, within {batch.fargate.duration.guaranteed}, and gets up to {batch.retry.attempts.max} attempts.',
        'The queue costs nothing. Fargate is paid for while jobs run.',
        'Give the job a timeout: by itself it has none.',
      ],
      rather: {
        'lambda-event': 'every piece ends soon and somebody waits for it',
        'scheduled-task': 'it is one small container that needs no queue',
      },
      shop: 'The nightly report takes an hour and eight gigabytes of memory: one job, with a timeout of three hours.',
    },
    'batch-ec2': {
      title: 'Batch on EC2 instances, the image in ECR',
      reasons: [
        'A job reaches what the instance type has: GPUs, large memory, local disks.',
        'Batch starts instances for the queue and terminates them after it. Spot makes large numbers cheap, if a job can start again.',
      ],
      rather: {'batch-fargate': 'jobs are ordinary and nobody wants to choose instance types'},
      shop: 'New thumbnails for the whole catalogue would be one array job of two hundred children, on Spot Instances over a weekend.',
    },
    'scheduled-task': {
      title: 'A scheduled ECS task on Fargate, the image in ECR',
      reasons: [
        'EventBridge Scheduler starts one task, the task ends, and from then on Fargate charges nothing.',
        'It has no time limit as a function has, and no queue to set up.',
      ],
      rather: {'batch-fargate': 'jobs become many, need new attempts or wait for each other'},
    },
    'function-url': {
      title: 'A Lambda function with a Function URL',
      reasons: [
        'The URL belongs to the function and has no price of its own.',
        'Either IAM guards it or nobody does; every other check is your code.',
      ],
      rather: {'http-api-lambda': 'tokens are to be checked or more functions join'},
    },
    'http-api-lambda': {
      title: 'An HTTP API of API Gateway, with Lambda behind it',
      reasons: [
        'The HTTP API checks JWTs and costs {api-gateway.saving.http-over-rest} less per call than a REST API.',
        'Functions follow uneven traffic, and cost nothing in between.',
        'The backend has to answer within {api-gateway.timeout.http.max}.',
      ],
      rather: {
        'http-api-ecs': 'traffic becomes high and steady',
        'rest-api': 'customers need limits of their own',
      },
      shop: 'The API of the shop starts this way: orders are functions.',
    },
    'http-api-ecs': {
      title: 'An HTTP API of API Gateway, with ECS on Fargate behind it',
      reasons: [
        'A task takes many requests at once, which is cheaper when load is high all day.',
        'A VPC link leads to an internal load balancer, so the tasks need no public address. The images lie in ECR.',
      ],
      rather: {'http-api-lambda': 'there are long quiet hours'},
      shop: 'The product search runs on ECS behind the same API. Orders will follow when their load has become steady.',
    },
    'rest-api': {
      title: 'A REST API of API Gateway, with Lambda behind it',
      reasons: [
        'The HTTP API lacks usage plans, validation, a cache, AWS WAF, private endpoints and streaming; the REST API has them.',
        'Behind it, ECS fits as well as Lambda; the load decides.',
      ],
      rather: {'http-api-lambda': 'none of these features is used'},
      shop: 'Price comparison sites get a small REST API with a key and a daily quota each.',
    },
    'websocket-api': {
      title: 'A WebSocket API of API Gateway, with Lambda behind it',
      reasons: [
        'The gateway holds the connections, up to {api-gateway.websocket.connection.max} each, and calls a function for each message.',
        'To send, a program posts to the address of a connection, which you have to remember.',
      ],
      rather: {'http-api-lambda': 'asking again every half minute is good enough'},
      shop: 'The order status changes a few times only, so the shop lets the page ask. A support chat would take this branch.',
    },
    'ecr-private': {
      title: 'A private repository in ECR',
      reasons: [
        'Roles may pull, the pipeline may push, and nobody has a password.',
        'The layers lie in the Region of your tasks. For the image of a Lambda function it is the only place.',
      ],
      rather: {'public-registry': 'strangers should find the image'},
      shop: 'The images of the website and of the report lie in ECR; base images come through a pull-through cache.',
    },
    'public-registry': {
      title: 'Docker Hub, or the public side of ECR',
      reasons: [
        'Docker Hub is where people search.',
        'The public side of ECR, at {ecr.registry.public.address}, keeps publishing inside AWS.',
      ],
      rather: {'ecr-private': 'the image only runs in your own account'},
      shop: 'The shop publishes nothing; a small image tool, if it ever gave one away, would go to Docker Hub.',
    },
    's3-bucket': {
      title: 'A bucket in S3',
      reasons: [
        'It takes any number of objects of up to {s3.object.max} and hands them out over HTTPS.',
        'No machine, no size to reserve: you pay for what lies there and what is requested.',
      ],
      rather: {
        volume: 'a program edits files in place',
        'rds-instance': 'rows are searched and changed together',
      },
      shop: 'Product photos and their thumbnails lie in S3; the database holds only their keys.',
    },
    volume: {
      title: 'A disk: an EBS volume of EC2, or EFS for many machines',
      reasons: [
        'An EBS volume is a disk for an instance: programs edit files on it, machines start from it.',
        'EFS is a directory that many Linux machines share.',
      ],
      rather: {'s3-bucket': 'files are only written and read as a whole'},
    },
    'rds-instance': {
      title: 'A database in RDS',
      reasons: [
        'Rows change together in transactions, and joins find them again.',
        'RDS installs, patches, backs up and, with Multi-AZ, fails over; the engines are {rds.engines}.',
      ],
      rather: {
        'lightsail-database': 'it is small and the price has to be fixed',
        'database-on-ec2': 'the engine is missing or you need the machine',
      },
      shop: 'Customers, orders and stock are in PostgreSQL on RDS.',
    },
    'lightsail-database': {
      title: 'A managed database of Lightsail',
      reasons: [
        'One price a month includes the machine, the disk and data transfer.',
        'The choice is short: {lightsail.database.engines}, in a few sizes.',
      ],
      rather: {'rds-instance': 'you need read replicas, another engine or more than a plan offers'},
    },
    'database-on-ec2': {
      title: 'A database that you run on EC2',
      reasons: [
        'Any engine and any setting, because the machine is yours.',
        'So are installation, patches, backups and failover.',
      ],
      rather: {'rds-instance': 'RDS has the engine and you can live without the machine'},
    },
    dynamodb: {
      title: 'DynamoDB, which these notes do not treat',
      reasons: [
        'It is made for simple lookups by key at a very large scale.',
        'It has no joins: tables are designed for the questions you will ask.',
      ],
      rather: {'rds-instance': 'questions change, or rows of several tables belong together'},
    },
  },
  comparisons: {
    'lightsail-vs-ec2': 'Lightsail or EC2',
    'vms-vs-containers': 'Virtual machines or containers',
    'ecs-vs-elastic-beanstalk': 'ECS or Elastic Beanstalk',
    'ecs-and-fargate': 'ECS and Fargate',
    'ecs-vs-lambda': 'ECS or Lambda',
    'ecs-on-ec2-vs-fargate-vs-managed-instances': 'EC2, Fargate or Managed Instances',
    'ecs-vs-eks': 'ECS or EKS',
    'batch-vs-lambda': 'Batch or Lambda',
    'rest-vs-http-vs-websocket-apis': 'REST, HTTP or WebSocket API',
    'ecr-vs-docker-hub': 'ECR or Docker Hub',
  },
};
