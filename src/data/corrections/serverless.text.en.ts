import type {CorrectionTexts} from '../schema';
import type {corrections} from './serverless';

export const texts = {
  'api-gateway-has-three-api-types': {
    claim: 'API Gateway offers RESTful APIs and WebSocket APIs: two kinds.',
    right:
      'There are three: REST APIs, HTTP APIs and WebSocket APIs. The first two are both RESTful. The HTTP API is the lean one and starts at {api-gateway.price.http.tier1}, against {api-gateway.price.rest.tier1} for the REST API, which has more features.',
    why: '“RESTful” covers two products with one word, and notes from before HTTP APIs could not know the third.',
  },
  'api-gateway-http-apis-are-restful': {
    claim: 'An HTTP API is no REST API, so a RESTful API needs the REST kind.',
    right:
      'In API Gateway, REST API and HTTP API are names of products. You can build a RESTful API with either; the REST product adds things such as API keys with usage plans, request validation, caching, AWS WAF and private endpoints.',
    why: 'One product carries the name of the architectural style, so the other one seems to lack it.',
  },
  'api-gateway-is-no-load-balancer': {
    claim: 'API Gateway and an Application Load Balancer do the same job.',
    right:
      'A load balancer spreads requests over targets that you run and is billed for as long as it exists. API Gateway manages an API: it can check who calls, limit how often, demand API keys and reshape requests, and it bills for each request. The two also stack: through a VPC link an API can sit in front of a load balancer.',
    why: 'Both take HTTPS requests from the internet, and both can call a Lambda function.',
  },
  'api-gateway-is-throttled': {
    claim: 'API Gateway is serverless, so it scales without limit.',
    right:
      'It does scale by itself, but inside a quota: {api-gateway.throttle.rate} for all APIs of an account in a Region, with a burst of {api-gateway.throttle.burst}, and less in some newer Regions. Above that callers get status {api-gateway.throttle.status}; the rate can be raised on request.',
    why: '“Serverless and scalable” is how the service is summed up, and the quota stands on another page.',
  },
  'api-gateway-timeout-can-be-raised': {
    claim: 'Every call through API Gateway ends after 29 seconds, and nothing can change that.',
    right:
      'For REST APIs {api-gateway.timeout.rest.max} is only the default ceiling: since {api-gateway.timeout.rest.raisable.since} you can ask for more on Regional and private ones, and a streamed response may go on for {api-gateway.streaming.duration.max}. HTTP APIs do stop at {api-gateway.timeout.http.max}, and that cannot be raised.',
    why: 'It was a hard limit for years, and the error 504 it caused is what everybody remembers.',
  },
  'batch-can-be-serverless': {
    claim: 'Batch is serverless, like Lambda; or the opposite: Batch is never serverless.',
    right:
      'It depends on the capacity. With Fargate there is no instance to look after, so the job is serverless. With EC2 capacity Batch starts and stops the instances for you, but they run in your account, and you choose their types and images.',
    why: 'You never start a server by hand in either case, and a table with one cell for “serverless” leaves no room for “it depends”.',
  },
  'batch-disk-depends-on-capacity': {
    claim: 'The disk of a Batch job is always EBS or instance store.',
    right:
      'That holds on EC2. On Fargate a job gets ephemeral storage, which you can set from {batch.fargate.ephemeral.min} to {batch.fargate.ephemeral.max}, and jobs can also mount Amazon EFS or S3 Files.',
    why: 'The rule dates from the time when every Batch job ran on an EC2 instance.',
  },
  'batch-jobs-come-from-job-definitions': {
    claim: 'A Batch job is defined as a Docker image.',
    right:
      'A job is described by a job definition: it names the image and adds vCPUs, memory, the command, roles, retries and a timeout. The image is one line in it, and any container image will do, not only one that Docker built.',
    why: 'The image is the part you make yourself, so it is the part you remember.',
  },
  'batch-launches-more-than-ec2': {
    claim: 'Batch starts EC2 instances or Spot Instances, and nothing else.',
    right:
      'The capacity types of a compute environment are {batch.compute.types}; Batch can also place jobs on an EKS cluster and queue training jobs for SageMaker. And Spot is no second kind of machine beside EC2: it is a way of buying the same EC2 instances.',
    why: 'When Batch was new these were its only choices, and course notes still list them.',
  },
  'batch-runs-on-eks-too': {
    claim: 'Batch jobs always run on ECS.',
    right:
      'ECS is the default, but a compute environment can use EKS instead. On ECS, in turn, the jobs can run on EC2 instances, on Fargate or on Managed Instances.',
    why: 'Before Batch supported EKS, ECS was the whole answer.',
  },
  'batch-scale-is-not-a-hundred-jobs': {
    claim: 'AWS Batch is made for about a hundred jobs at a time.',
    right:
      'A single array job can hold {batch.array.size.max} child jobs, and an account can have {batch.quota.submitted-jobs} jobs in the state SUBMITTED. Large numbers of jobs are what the service is for.',
    why: 'One misplaced separator, 100,00 for 100,000, shrinks a hundred thousand to a hundred.',
  },
  'batch-time-limit-on-fargate': {
    claim: 'Batch has no time limit at all.',
    right:
      'A job without a timeout of its own runs until it ends, and AWS sets no upper bound; a timeout you set yourself is at least {batch.timeout.min}. On Fargate, though, a job cannot count on running for more than {batch.fargate.duration.guaranteed}.',
    why: 'Beside Lambda’s short limit, “no limit” makes a neat opposite in a table.',
  },
  'cloud-and-on-premises-compared': {
    claim: 'Cloud or on-premises is only a question of where the servers stand.',
    right:
      'It also changes what you pay and decide: usage instead of a purchase up front, capacity that follows demand instead of a guess, and part of the responsibility with AWS. Rules about data, very short distances or old systems can be reasons to stay on-premises, and ECS Anywhere or EKS Hybrid Nodes can bridge the two.',
    why: 'The place is what you can see; the notes this site grew from had the heading and left it empty.',
  },
  'ec2-is-not-a-managed-service': {
    claim: 'EC2 is a managed service: you rent servers that AWS maintains.',
    right:
      'AWS maintains the building, the hardware and the hypervisor. The guest operating system, its patches, the software on it and the firewall rules are yours. That makes EC2 infrastructure as a service, the least managed of the compute services here.',
    why: 'Nobody has to carry hardware any more, and that already feels like having it maintained.',
  },
  'ec2-runs-until-you-stop-it': {
    claim: 'An EC2 instance runs all the time.',
    right:
      'It runs until you stop or terminate it. While it runs you pay, whether it has work or not; stop it and the charge for the instance ends, though its EBS volumes are still charged. A test server can sleep at night.',
    why: 'Compared with a function that exists only during an event, a server looks permanent.',
  },
  'ec2-scales-automatically': {
    claim: 'Scaling EC2 always means adding and removing servers by hand.',
    right:
      'An Auto Scaling group does it for you: it starts and terminates instances between a minimum and a maximum that you set, by a metric, a schedule or a forecast. Your part is the configuration, and an application that can live with instances coming and going.',
    why: 'A single instance does need someone to act, and the contrast with Lambda is drawn from there; one Spanish version even turned “scaling means intervention” into “significant scaling”.',
  },
  'lambda-bill-needs-a-sum': {
    claim: 'Whoever knows Lambda’s two rates knows what a function costs.',
    right:
      'The rates only become a bill in a sum: requests at {lambda.price.request|bare} a million, plus requests times seconds times gigabytes of memory at {lambda.price.gb-second.x86.tier1} on x86, each after its free monthly amount. AWS’s own example of a mobile backend comes to {lambda.example.mobile-backend} a month.',
    why: 'Notes copy the rates and stop there, and from a price with seven or more decimals nobody can feel what a month costs.',
  },
  'lambda-billing-has-more-parts': {
    claim: 'You pay Lambda for calls and duration, and for nothing else.',
    right:
      'Requests ({lambda.price.request|bare} a million) and duration are the base. Depending on what you switch on, you also pay for ephemeral storage above {lambda.tmp.default}, provisioned concurrency, SnapStart for Python and .NET, response streaming, large asynchronous events and the operations of durable functions.',
    why: 'It was the whole price list when Lambda was young, and for a plain function it still is the whole bill.',
  },
  'lambda-billing-is-per-millisecond': {
    claim: 'Lambda rounds every run up to the next 100 milliseconds.',
    right:
      'Since {lambda.change.billing-per-millisecond} the billed duration is rounded up to the next {lambda.price.rounding}, so a very short function pays for little more than it uses.',
    why: 'It was the rule for Lambda’s first six years, and price tables from that time are still online.',
  },
  'lambda-cold-starts-are-billed': {
    claim: 'Cold starts cost time but no money.',
    right:
      'Since {lambda.change.init-billing} the initialization of a new execution environment is part of the billed duration for every function. Few dependencies and short start-up code now save money as well as time.',
    why: 'Until then an ordinary function, a .zip file on a managed runtime, did not pay for it, and that is the kind most tutorials use.',
  },
  'lambda-disk-can-grow': {
    claim: 'A Lambda function has only a small temporary disk.',
    right:
      'The /tmp directory starts at {lambda.tmp.default} and can be set to anything up to {lambda.tmp.max}. It stays temporary; for files that must outlive the execution environment a function can mount Amazon EFS or S3 Files.',
    why: 'For years the default size was the only size.',
  },
  'lambda-free-compute-is-in-gb-seconds': {
    claim: 'Lambda’s free tier includes 400,000 GB, or just 400 GB, of compute.',
    right:
      'The unit is the GB-second: memory in gigabytes times running time in seconds. Each month {lambda.free.gb-seconds} are free, which is {lambda.free.seconds.1024-mb} of running with one gigabyte of memory, or {lambda.free.seconds.128-mb} with {lambda.memory.min}.',
    why: '“GBs” looks like the plural of gigabyte, and a unit that multiplies two quantities is rare outside a bill.',
  },
  'lambda-free-tier-returns-every-month': {
    claim: 'The first million Lambda requests are free once, or at best during an account’s first year.',
    right:
      '{lambda.free.requests} requests and {lambda.free.gb-seconds} are free in every month, without an end date. They are counted once for the whole account, not once for each function, and functions with provisioned concurrency do not draw on them.',
    why: 'Many AWS offers did end after a year, and the figure is usually quoted without the words “per month”.',
  },
  'lambda-gb-seconds-per-dollar': {
    claim: 'Beyond the free tier, one dollar buys 600,000 GB-seconds of Lambda.',
    right:
      'One dollar buys about {lambda.gb-seconds-per-dollar.x86|round=1} on x86 and about {lambda.gb-seconds-per-dollar.arm|round=2} on Arm. The amount in the claim costs {lambda.cost.600000-gb-seconds.x86} on x86 and {lambda.cost.600000-gb-seconds.arm} on Arm.',
    why: 'A zero too many slipped into a sentence that has been copied from note to note, and hardly anyone redoes a division with seven decimals.',
  },
  'lambda-has-more-limits-than-time': {
    claim: 'EC2 is limited by its CPU and RAM, Lambda only by time: its runs are short.',
    right:
      '“Short” has a figure: at most {lambda.timeout.max} per invocation, and {lambda.timeout.default} as long as you leave the timeout alone. A function also has ceilings for memory ({lambda.memory.max}), ephemeral storage ({lambda.tmp.max}) and a synchronous event ({lambda.payload.sync.request.max}). An EC2 instance has no time limit and is as large as the type you pick from more than {ec2.instance-types.count}.',
    why: 'The contrast fits on one line, and time is the limit that people run into first.',
  },
  'lambda-integrations-are-many-not-all': {
    claim: 'Lambda is integrated with every AWS service.',
    right:
      'Many services can start a function, in three ways: some push an event (S3, SNS, EventBridge), some are polled through an event source mapping (SQS, Kinesis, DynamoDB Streams), and some call the function and wait (API Gateway, Application Load Balancer). With the rest your code talks through the AWS SDK, as any other program does.',
    why: 'From inside a function the SDK does reach nearly everything, so calling a service and being started by it get mixed up.',
  },
  'lambda-is-not-a-task-service': {
    claim: 'Lambda is an event-driven task service.',
    right:
      'Lambda is event-driven, serverless compute: an event arrives and the handler of your function runs in an execution environment. A task is something of Amazon ECS, a running copy of a task definition with one or more containers.',
    why: 'Task is an everyday word for a piece of work, and older descriptions of Lambda used it freely.',
  },
  'lambda-memory-and-network': {
    claim: 'More memory always gives a function more CPU and more network.',
    right:
      'CPU always grows with memory: {lambda.memory.per-vcpu} comes with one full vCPU. Network bandwidth has grown with it only since {lambda.change.network-bandwidth}, from {lambda.network.scaling.memory-min} upwards and for functions outside a VPC.',
    why: 'The old rule of thumb named both in one breath, although AWS documented only the CPU.',
  },
  'lambda-reserved-concurrency-is-free': {
    claim: 'Reserved concurrency costs extra.',
    right:
      'Reserving is free: it sets part of the account’s {lambda.concurrency.default} concurrent executions aside for one function and caps the function at that share. Provisioned concurrency is the one you pay for, because it keeps environments ready whether or not a request comes.',
    why: 'The two names look alike, and reserving something usually costs money.',
  },
  'lambda-runs-any-language': {
    claim: 'Lambda runs only the languages on AWS’s list.',
    right:
      'The list names the managed runtimes, which AWS patches. With an OS-only runtime you bring your own for any language that runs on Linux, and a container image of up to {lambda.image.max} can hold whatever your code needs.',
    why: 'Course tables put “limited runtimes” for Lambda beside “any runtime” for Batch, and the custom runtime falls through the gap.',
  },
  'lambda-time-limit-has-exceptions': {
    claim: 'Nothing in Lambda can run longer than 15 minutes.',
    right:
      '{lambda.timeout.max} is the limit of one invocation of an ordinary function. On Managed Instances an asynchronous or event-source invocation may take {lambda.timeout.managed-instances.max}, a MicroVM lives for up to {lambda.microvm.duration.max}, and a durable function can pause and resume for up to {lambda.durable.execution.max}.',
    why: 'For years it was the only answer, and for a plain function it still is.',
  },
  'lightsail-costs-can-rise': {
    claim: 'With Lightsail the price of the plan is the whole bill, whatever happens.',
    right:
      'The price of a plan is capped per month. On top can come data transfer out beyond the allowance, snapshots at {lightsail.snapshot.price}, extra disks at {lightsail.disk.price}, and a static IP address at {lightsail.static-ip.unattached.price|bare} an hour once it is attached to nothing for longer than {lightsail.static-ip.unattached.grace}.',
    why: '“Low and predictable” is the selling point, and for a small site the plan often is the whole bill.',
  },
  'lightsail-has-more-than-servers': {
    claim: 'Lightsail consists of virtual servers, storage, databases and a network.',
    right:
      'The list has grown: container services, object storage in buckets, content delivery distributions, load balancers and DNS zones belong to Lightsail as well.',
    why: 'Lightsail began as a simple server for a fixed price, and the older list still describes its core.',
  },
  'lightsail-high-availability-is-built': {
    claim: 'Lightsail is highly available by itself.',
    right:
      'A single instance lives in one Availability Zone and goes down with it. You get high availability by building it: at least {lightsail.high-availability.instances.min} instances in different zones behind a load balancer, a database on a high-availability plan, or a container service with more than one node.',
    why: 'Course notes say “has high availability”, which is true of what you can build and not of what you get.',
  },
  'lightsail-reaches-other-services': {
    claim: 'Lightsail is cut off from the rest of AWS.',
    right:
      'Instances can talk to your other resources through VPC peering, though only with the default VPC of the Region, and a snapshot of an instance can be exported to EC2 when you outgrow the plan. What you do not get is a VPC of your own design.',
    why: 'Lightsail has its own console, its own network and its own plans, so it looks like a separate cloud.',
  },
  'lightsail-scales-by-hand': {
    claim: 'Lightsail cannot scale.',
    right:
      'It does not scale automatically, but you can do it by hand: make a larger instance from a snapshot, put more instances behind the load balancer, or give a container service more power or up to {lightsail.container.scale.max} nodes.',
    why: '“No auto scaling” gets shortened to “no scaling”, most of all in translation.',
  },
  'lightsail-stopped-instances-cost': {
    claim: 'A stopped Lightsail instance costs nothing, as on EC2.',
    right:
      'In Lightsail you pay for the plan until you delete the instance, running or stopped. On EC2 stopping does end the charge for the instance, while its EBS volumes go on costing money.',
    why: 'Both services have a stop button with the same word on it.',
  },
  'rds-is-a-service-not-a-database': {
    claim: 'RDS is AWS’s SQL database.',
    right:
      'RDS is a managed service that runs a database engine of your choice: {rds.engines}. AWS takes care of provisioning, patching, backups and failover; the schema, the queries, the parameters and who may connect stay with you.',
    why: 'The name ends in “database service”, and in a diagram it is drawn as one database.',
  },
  'runtime-is-not-running-time': {
    claim: '“Limited runtimes” means that Lambda’s running time is limited, while that of Batch depends on ECS.',
    right:
      'A runtime is the language environment that executes your code, such as Node.js or Python. How long the code may run is a separate limit: {lambda.timeout.max} for an invocation of Lambda. Batch takes any runtime that you can put into a container image.',
    why: 'Translated word for word, runtime turns into duration in Spanish and in Dutch, and one shifted cell in a table does the rest.',
  },
  's3-is-object-storage': {
    claim: 'An S3 bucket is a hard drive on the internet.',
    right:
      'S3 is object storage: a bucket holds objects, each with a key, its data and some metadata, and you reach them with HTTPS requests. You normally replace an object as a whole instead of editing it in place, and a folder is just the first part of a key. The bucket is the container; S3 is the service.',
    why: 'The console shows buckets with folders and files, just as a disk would.',
  },
  's3-is-private-by-default': {
    claim: 'Files in S3 can be opened by anyone from anywhere.',
    right:
      'The address is reachable from the internet, but a new bucket refuses public access: Block Public Access is on and access control lists are off. Someone gets in only through a policy, a role or a pre-signed URL that you provide.',
    why: '“Accessible from anywhere” is about the network, and leaks of wrongly configured buckets made headlines.',
  },
  'serverless-can-cost-more': {
    claim: 'Serverless is always cheaper.',
    right:
      'Paying per use wins when load is small or comes in bursts, because idle time costs nothing or little. A steady load around the clock is often cheaper on instances, above all with a Savings Plan; and Fargate bills the size you request for as long as the task runs, busy or not. Only the sum for your own load decides.',
    why: 'The first small project fits into the free tier, and from there it is tempting to extrapolate.',
  },
  'serverless-has-limits': {
    claim: 'Serverless scales without limit and at once.',
    right:
      'It scales within quotas. An account starts with {lambda.concurrency.default} concurrent Lambda executions per Region, a function adds at most {lambda.scaling.environments} environments every {lambda.scaling.interval}, and Fargate starts with {fargate.quota.vcpu.on-demand} at a time. AWS raises quotas on request; the database behind your functions has limits of its own.',
    why: 'In a demo nobody reaches a quota, and “automatic” sounds like “unlimited”.',
  },
  'serverless-has-servers': {
    claim: 'Serverless means that there are no servers.',
    right:
      'There are servers; AWS owns, patches and scales them, and you do not see them. Your code, its permissions, its network settings and its data stay your responsibility.',
    why: 'The name says it, and compared with looking after machines it feels that way.',
  },
  'serverless-is-not-new': {
    claim: 'Serverless is a new paradigm.',
    right:
      'Lambda was announced in {lambda.change.announced}. Serverless is an established way of building, with known strengths, limits and prices.',
    why: 'Each course presents it as the new alternative to servers, and the sentence outlives the course.',
  },
  'serverless-is-wider-than-functions': {
    claim: 'Serverless means that you deploy nothing but functions.',
    right:
      'Functions are one part of it. Fargate runs containers, S3 keeps objects, DynamoDB keeps tables, SQS keeps messages, API Gateway answers requests: none of them has a server for you to look after, and none of them is a function.',
    why: 'Lambda made the word famous, so “functions” and “serverless” grew into synonyms.',
  },
  'services-differ-by-layer': {
    claim: 'Lambda, Batch, API Gateway and Lightsail are four ways of doing the same thing.',
    right:
      'They sit on different layers. API Gateway is the front door and runs none of your code, Lambda runs a function for each event, Batch queues long jobs and finds capacity for them, and Lightsail bundles a server with what a small site needs. Several of them can stand in one system.',
    why: 'Courses teach them in one chapter under “other services”, and the picture that should have ordered them was missing from the notes.',
  },
} as const satisfies CorrectionTexts<typeof corrections>;
