import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'lambda.architecture.default': {name: 'Architecture of a new function'},
  'lambda.architectures': {name: 'Processor architectures'},
  'lambda.async.duplicates': {
    name: 'An asynchronous event can arrive more than once',
    note: 'Make the function idempotent.',
  },
  'lambda.async.event-age.default': {name: 'Time that an asynchronous event can wait if you set none'},
  'lambda.async.event-age.max': {name: 'Longest maximum age of an asynchronous event'},
  'lambda.async.event-age.min': {name: 'Shortest maximum age of an asynchronous event'},
  'lambda.async.retries.default': {name: 'Retries of a failed asynchronous invocation'},
  'lambda.async.retries.max': {name: 'Most asynchronous retries you can set'},
  'lambda.async.retries.min': {name: 'Fewest asynchronous retries you can set'},
  'lambda.change.announced': {name: 'Lambda announced'},
  'lambda.change.async-payload': {name: 'Larger asynchronous events'},
  'lambda.change.billing-per-millisecond': {
    name: 'Duration billed per millisecond',
    note: 'Before that it was billed per 100 ms.',
  },
  'lambda.change.dotnet-10': {name: '.NET 10 runtime'},
  'lambda.change.durable-functions': {name: 'Durable functions', note: 'Month read at third parties.'},
  'lambda.change.init-billing': {name: 'Initialization billed for all functions'},
  'lambda.change.java-25': {name: 'Java 25 runtime'},
  'lambda.change.managed-instances-timeout': {name: 'Longer invocations on Managed Instances'},
  'lambda.change.microvms': {
    name: 'Lambda MicroVMs',
    note: 'Date read at third parties. AWS wrote about the launch in July.',
  },
  'lambda.change.network-bandwidth': {name: 'Network bandwidth that grows with memory'},
  'lambda.change.nodejs-24': {name: 'Node.js 24 runtime'},
  'lambda.change.preview-runtimes': {name: 'Public preview runtimes'},
  'lambda.change.python-3-14': {name: 'Python 3.14 runtime'},
  'lambda.change.rust': {name: 'Rust support generally available'},
  'lambda.change.scaling': {name: 'Each function scales on its own, and faster'},
  'lambda.change.snapstart-python-dotnet': {name: 'SnapStart for Python and .NET', note: 'Date read at third parties.'},
  'lambda.change.tenant-isolation': {
    name: 'Tenant isolation mode',
    note: 'The day of AWS’s article; the announcement can be a day older.',
  },
  'lambda.code-signing.default': {name: 'Policy for an invalid signature if you set none'},
  'lambda.code-signing.policies': {name: 'Policies for code with an invalid signature'},
  'lambda.code-storage.default': {
    name: 'Code storage per Region',
    note: 'You can ask for more. Code that stays in your own S3 bucket does not count.',
  },
  'lambda.code-storage.modes': {name: 'Storage modes for code from Amazon S3'},
  'lambda.concurrency.default': {
    name: 'Executions at once per account and Region',
    note: 'New accounts can start with a lower quota, which AWS raises as you use the service. You can ask for more.',
  },
  'lambda.concurrency.provisioned.on-latest': {
    name: 'Provisioned concurrency works on the unpublished version',
    note: 'Set it on a published version or an alias.',
  },
  'lambda.concurrency.reserved.caps': {
    name: 'Reserved concurrency also limits the function',
    note: 'It is a floor and a ceiling in one.',
  },
  'lambda.concurrency.reserved.charged': {name: 'Reserved concurrency costs extra'},
  'lambda.concurrency.reserved.min': {
    name: 'Lowest reserved concurrency',
    note: 'Zero stops a function: every invocation is throttled.',
  },
  'lambda.concurrency.unreserved.min': {name: 'Concurrency that must stay unreserved'},
  'lambda.cost.600000-gb-seconds.arm': {
    name: 'Cost of 600,000 GB-seconds on Arm',
    note: 'First tier, without the free tier.',
  },
  'lambda.cost.600000-gb-seconds.x86': {
    name: 'Cost of 600,000 GB-seconds on x86',
    note: 'First tier, without the free tier.',
  },
  'lambda.destination.sns.max': {
    name: 'Largest record to an SNS destination',
    note: 'Lambda leaves the payload out of a record that would be larger.',
  },
  'lambda.durable.execution.max': {
    name: 'Longest execution of a durable function',
    note: 'All steps and waits together. A single invocation within it keeps the limit of its function.',
  },
  'lambda.durable.payload.step.max': {name: 'Largest result of a step in a durable function'},
  'lambda.durable.retention.default': {
    name: 'Retention of a durable execution’s history if you set none',
    note: 'CloudFormation and SAM give this value; a text of the Lambda API names a longer period. Set the retention yourself.',
  },
  'lambda.durable.retention.max': {name: 'Longest retention of a durable execution’s history'},
  'lambda.durable.retention.min': {name: 'Shortest retention of a durable execution’s history'},
  'lambda.eni.default': {
    name: 'Network interfaces per VPC',
    note: 'Shared with other services, such as Amazon EFS. You can ask for more.',
  },
  'lambda.environment-variables.max': {name: 'Total size of a function’s environment variables'},
  'lambda.environment.concurrency': {
    name: 'Requests at once per execution environment',
    note: 'On-demand functions. Managed Instances and Web Functions serve several at once.',
  },
  'lambda.esm.batch.max': {name: 'Largest batch of an event source mapping'},
  'lambda.esm.batch.min': {name: 'Smallest batch of an event source mapping'},
  'lambda.esm.batch.sqs-fifo.max': {name: 'Largest batch from an SQS FIFO queue'},
  'lambda.esm.batch.sqs.default': {name: 'Batch from an SQS queue if you set none'},
  'lambda.esm.batch.streams.default': {name: 'Batch from Kinesis or DynamoDB Streams if you set none'},
  'lambda.esm.parallelization.default': {name: 'Batches at once per shard if you set none'},
  'lambda.esm.parallelization.max': {name: 'Most batches at once per shard'},
  'lambda.esm.sqs.concurrency.max': {name: 'Highest maximum concurrency of an SQS mapping'},
  'lambda.esm.sqs.concurrency.min': {name: 'Lowest maximum concurrency of an SQS mapping'},
  'lambda.esm.window.kafka.default': {
    name: 'Batching window for Kafka, Amazon MQ and DocumentDB if you set none',
    note: 'Once changed, it only comes back with a new mapping.',
  },
  'lambda.esm.window.max': {name: 'Longest batching window'},
  'lambda.esm.window.min': {name: 'Shortest batching window'},
  'lambda.example.language-processing': {
    name: 'AWS example: language processing, per month',
    note: '6 million requests of 280 ms with 4,096 MB and 2,048 MB of ephemeral storage on x86, less the free tier.',
  },
  'lambda.example.mobile-backend': {
    name: 'AWS example: mobile backend, per month',
    note: '3 million requests of 120 ms with 1,536 MB on x86, less the free tier.',
  },
  'lambda.example.provisioned-concurrency': {
    name: 'AWS example: provisioned concurrency, per month',
    note: '100 units with 1,536 MB for 8 hours, 500,000 requests of 100 ms on them and 2.5 million of 120 ms without.',
  },
  'lambda.example.response-streaming': {
    name: 'AWS example: response streaming, per month',
    note: '3 million requests of 500 ms with 1,536 MB, of which 1 million stream 7 MB.',
  },
  'lambda.example.telemetry': {
    name: 'AWS example: telemetry, per month',
    note: '7.44 million requests of 2 s with 1,024 MB on x86, without the free tier.',
  },
  'lambda.free.expires': {
    name: 'The monthly free tier ends after a year',
    note: 'It is one of the offers that stay free.',
  },
  'lambda.free.gb-seconds': {
    name: 'Free compute per month',
    note: 'Once per account, x86 and Arm together. Memory times time, not gigabytes.',
  },
  'lambda.free.provisioned-concurrency': {name: 'The free tier covers functions with provisioned concurrency'},
  'lambda.free.requests': {name: 'Free requests per month', note: 'Once per account, for all functions together.'},
  'lambda.free.seconds.1024-mb': {name: 'Free seconds per month at 1,024 MB'},
  'lambda.free.seconds.128-mb': {name: 'Free seconds per month at 128 MB'},
  'lambda.free.stream': {name: 'Free response streaming per month'},
  'lambda.function-url.auth': {name: 'Authentication of a function URL', note: 'NONE makes the endpoint public.'},
  'lambda.function-url.mode.default': {name: 'Invoke mode of a new function URL'},
  'lambda.function-url.modes': {name: 'Invoke modes of a function URL'},
  'lambda.gb-seconds-per-dollar.arm': {
    name: 'Compute that one dollar buys on Arm',
    note: 'First tier, without the free tier.',
  },
  'lambda.gb-seconds-per-dollar.x86': {
    name: 'Compute that one dollar buys on x86',
    note: 'First tier, without the free tier.',
  },
  'lambda.image.max': {name: 'Largest container image'},
  'lambda.image.runtime-required': {
    name: 'A container image needs a runtime and a handler setting',
    note: 'The image brings its own.',
  },
  'lambda.init.on-demand.max': {
    name: 'Longest initialization of an on-demand function',
    note: 'If the initialization takes longer, Lambda repeats it at the first invocation.',
  },
  'lambda.init.prepared.max': {name: 'Longest initialization with provisioned concurrency or SnapStart'},
  'lambda.invocation.default': {name: 'Way of invoking if the caller names none'},
  'lambda.invocation.types': {
    name: 'Ways of invoking a function',
    note: 'RequestResponse is synchronous, Event asynchronous; DryRun only checks permissions.',
  },
  'lambda.layers.max': {name: 'Layers per function', note: 'Only with .zip archives, not with container images.'},
  'lambda.managed-instances.concurrency.max': {name: 'Most requests at once per environment on Managed Instances'},
  'lambda.memory.default': {name: 'Memory of a new function'},
  'lambda.memory.max': {
    name: 'Largest memory of a function',
    note: 'New accounts can start with a lower quota, which AWS raises as you use the service.',
  },
  'lambda.memory.max.vcpu': {
    name: 'vCPUs at the largest memory',
    note: 'Memory divided by {lambda.memory.per-vcpu}. AWS rounds this up to six in some texts.',
  },
  'lambda.memory.min': {name: 'Smallest memory of a function'},
  'lambda.memory.per-vcpu': {
    name: 'Memory that comes with one full vCPU',
    note: 'Computing power grows in proportion to memory; you cannot set it separately.',
  },
  'lambda.memory.step': {name: 'Step in which you set the memory'},
  'lambda.microvm.duration.max': {name: 'Longest life of a MicroVM', note: 'You can suspend and resume it in between.'},
  'lambda.microvm.memory.max': {name: 'Largest memory of a MicroVM'},
  'lambda.microvm.vcpu.max': {name: 'Most vCPUs of a MicroVM'},
  'lambda.name.max': {name: 'Characters in a function’s name'},
  'lambda.network.bandwidth.max': {
    name: 'Highest sustained network bandwidth',
    note: 'At {lambda.memory.max} of memory, outside a VPC.',
  },
  'lambda.network.bandwidth.min': {
    name: 'Sustained network bandwidth where it starts to grow',
    note: 'At {lambda.network.scaling.memory-min} of memory, outside a VPC.',
  },
  'lambda.network.scaling.memory-min': {
    name: 'Memory from which network bandwidth grows with memory',
    note: 'Only for functions that are not connected to a VPC.',
  },
  'lambda.package.types': {name: 'Kinds of deployment package'},
  'lambda.payload.async.max': {name: 'Largest event of an asynchronous invocation'},
  'lambda.payload.invoke-async.max': {
    name: 'Largest event of the deprecated InvokeAsync operation',
    note: 'Until {lambda.change.async-payload} this was the limit of every asynchronous invocation.',
  },
  'lambda.payload.stream.max': {name: 'Largest streamed response'},
  'lambda.payload.stream.rate': {
    name: 'Bandwidth of a streamed response',
    note: 'Holds after the first {lambda.payload.stream.unlimited}.',
  },
  'lambda.payload.stream.unlimited': {name: 'Part of a streamed response without a bandwidth limit'},
  'lambda.payload.sync.request.max': {name: 'Largest event of a synchronous invocation'},
  'lambda.payload.sync.response.max': {name: 'Largest buffered response', note: 'Response streaming allows more.'},
  'lambda.price.async.chunk': {name: 'Size that adds one more billed request to an asynchronous event'},
  'lambda.price.async.first-chunk': {name: 'Size of an asynchronous event that counts as one request'},
  'lambda.price.durable.operation': {name: 'Durable functions, operations'},
  'lambda.price.durable.storage': {name: 'Durable functions, data retained'},
  'lambda.price.durable.write': {name: 'Durable functions, data written'},
  'lambda.price.edge.gb-second': {
    name: 'Lambda@Edge duration',
    note: 'AWS quotes the price of one second with {lambda.memory.min}; this is eight times that.',
  },
  'lambda.price.edge.request': {name: 'Lambda@Edge requests'},
  'lambda.price.gb-second.arm.tier1': {name: 'Duration on Arm, first tier'},
  'lambda.price.gb-second.arm.tier1.end': {
    name: 'Monthly usage at which the first Arm tier ends',
    note: 'Counted per account and Region.',
  },
  'lambda.price.gb-second.arm.tier2': {
    name: 'Duration on Arm, second tier',
    note: 'AWS publishes the discount; the digits were read in third-party copies of its price list.',
  },
  'lambda.price.gb-second.arm.tier2.end': {
    name: 'Monthly usage at which the second Arm tier ends',
    note: 'Counted per account and Region.',
  },
  'lambda.price.gb-second.arm.tier3': {
    name: 'Duration on Arm, third tier',
    note: 'AWS publishes the discount; the digits were read in third-party copies of its price list.',
  },
  'lambda.price.gb-second.x86.tier1': {name: 'Duration on x86, first tier'},
  'lambda.price.gb-second.x86.tier1.end': {
    name: 'Monthly usage at which the first x86 tier ends',
    note: 'Counted per account and Region.',
  },
  'lambda.price.gb-second.x86.tier2': {
    name: 'Duration on x86, second tier',
    note: 'AWS publishes the discount; the digits were read in third-party copies of its price list.',
  },
  'lambda.price.gb-second.x86.tier2.end': {
    name: 'Monthly usage at which the second x86 tier ends',
    note: 'Counted per account and Region.',
  },
  'lambda.price.gb-second.x86.tier3': {
    name: 'Duration on x86, third tier',
    note: 'AWS publishes the discount; the digits were read in third-party copies of its price list.',
  },
  'lambda.price.init-billed': {
    name: 'Initialization is part of the billed duration',
    note: 'For all functions since {lambda.change.init-billing}.',
  },
  'lambda.price.managed-instances.duration-billed': {name: 'Managed Instances bill the duration of invocations'},
  'lambda.price.managed-instances.fee': {
    name: 'Management fee of Managed Instances',
    note: 'On top of the On-Demand price of the EC2 instances.',
  },
  'lambda.price.managed-instances.request': {name: 'Requests on Managed Instances'},
  'lambda.price.microvm.gb-second': {name: 'MicroVM memory', note: 'On Arm.'},
  'lambda.price.microvm.snapshot.read': {name: 'MicroVM snapshot, data read'},
  'lambda.price.microvm.snapshot.storage': {name: 'MicroVM snapshot, storage'},
  'lambda.price.microvm.snapshot.write': {name: 'MicroVM snapshot, data written'},
  'lambda.price.microvm.vcpu-second': {name: 'MicroVM processor', note: 'On Arm.'},
  'lambda.price.millisecond.x86.1024-mb': {name: 'One millisecond at 1,024 MB on x86', note: 'First tier.'},
  'lambda.price.millisecond.x86.10240-mb': {name: 'One millisecond at 10,240 MB on x86', note: 'First tier.'},
  'lambda.price.millisecond.x86.128-mb': {name: 'One millisecond at 128 MB on x86', note: 'First tier.'},
  'lambda.price.millisecond.x86.1536-mb': {name: 'One millisecond at 1,536 MB on x86', note: 'First tier.'},
  'lambda.price.millisecond.x86.512-mb': {name: 'One millisecond at 512 MB on x86', note: 'First tier.'},
  'lambda.price.provisioned.configured': {
    name: 'Provisioned concurrency, for as long as it is configured',
    note: 'On x86, used or not.',
  },
  'lambda.price.provisioned.duration': {name: 'Duration on provisioned concurrency', note: 'On x86.'},
  'lambda.price.provisioned.rounding': {name: 'Unit to which the time of provisioned concurrency is rounded up'},
  'lambda.price.request': {name: 'Requests, x86 and Arm'},
  'lambda.price.rounding': {name: 'Unit to which billed duration is rounded up', note: 'For every invocation.'},
  'lambda.price.savings-plan.discount': {
    name: 'Largest saving with a Compute Savings Plan',
    note: 'Read in a copy of an AWS whitepaper without a date.',
  },
  'lambda.price.snapstart.cache': {
    name: 'SnapStart cache',
    note: 'Python and .NET, for as long as a version is published.',
  },
  'lambda.price.snapstart.cache.min': {name: 'Shortest time for which a SnapStart cache is billed'},
  'lambda.price.snapstart.java': {name: 'SnapStart costs extra for Java'},
  'lambda.price.snapstart.restore': {name: 'SnapStart restore, per GB of memory', note: 'Python and .NET.'},
  'lambda.price.stream': {
    name: 'Response streaming',
    note: 'After the first {lambda.price.stream.included} of each response and the monthly free {lambda.free.stream}.',
  },
  'lambda.price.stream.included': {name: 'Part of each streamed response that is not billed'},
  'lambda.price.tenant-environment': {
    name: 'New environment for a tenant, per GB of memory',
    note: 'On x86, as the pricing page rounds it.',
  },
  'lambda.price.tier2.discount': {name: 'Discount on duration in the second tier'},
  'lambda.price.tier3.discount': {name: 'Discount on duration in the third tier'},
  'lambda.price.tmp': {name: 'Ephemeral storage', note: 'Above the included {lambda.tmp.default}.'},
  'lambda.recursion.default': {name: 'Answer to a recursive loop if you set none'},
  'lambda.requests-per-concurrency': {name: 'Requests per second for each unit of the concurrency quota'},
  'lambda.requests-per-second.default': {name: 'Requests per second at the default concurrency'},
  'lambda.runtime-updates.default': {
    name: 'Runtime update mode of a new function',
    note: 'AWS then patches the runtime without a new deployment.',
  },
  'lambda.runtime-updates.modes': {name: 'Runtime update modes'},
  'lambda.runtime.dotnet10.deprecated': {
    name: 'Deprecation of dotnet10',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.dotnet10.update-blocked': {
    name: 'Updates of dotnet10 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.dotnet8.deprecated': {
    name: 'Deprecation of dotnet8',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.dotnet8.update-blocked': {
    name: 'Updates of dotnet8 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.dotnet9.deprecated': {
    name: 'Deprecation of dotnet9',
    note: 'Container images only. Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java11-al2023.deprecated': {
    name: 'Deprecation of java11.al2023',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java11-al2023.update-blocked': {
    name: 'Updates of java11.al2023 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java11.deprecated': {
    name: 'Deprecation of java11',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java11.update-blocked': {
    name: 'Updates of java11 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java17-al2023.deprecated': {
    name: 'Deprecation of java17.al2023',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java17-al2023.update-blocked': {
    name: 'Updates of java17.al2023 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java17.deprecated': {
    name: 'Deprecation of java17',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java17.update-blocked': {
    name: 'Updates of java17 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java21.deprecated': {
    name: 'Deprecation of java21',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java21.update-blocked': {
    name: 'Updates of java21 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java25.deprecated': {
    name: 'Deprecation of java25',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java25.update-blocked': {
    name: 'Updates of java25 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java8-al2.deprecated': {
    name: 'Deprecation of java8.al2',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java8-al2.update-blocked': {
    name: 'Updates of java8.al2 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java8-al2023.deprecated': {
    name: 'Deprecation of java8.al2023',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.java8-al2023.update-blocked': {
    name: 'Updates of java8.al2023 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.nodejs20-x.deprecated': {
    name: 'Deprecation of nodejs20.x',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.nodejs20-x.update-blocked': {
    name: 'Updates of nodejs20.x functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.nodejs22-x.deprecated': {
    name: 'Deprecation of nodejs22.x',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.nodejs22-x.update-blocked': {
    name: 'Updates of nodejs22.x functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.nodejs24-x.deprecated': {
    name: 'Deprecation of nodejs24.x',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.nodejs24-x.update-blocked': {
    name: 'Updates of nodejs24.x functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.provided-al2.deprecated': {
    name: 'Deprecation of provided.al2',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.provided-al2.update-blocked': {
    name: 'Updates of provided.al2 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.provided-al2023.deprecated': {
    name: 'Deprecation of provided.al2023',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.provided-al2023.update-blocked': {
    name: 'Updates of provided.al2023 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-10.deprecated': {
    name: 'Deprecation of python3.10',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-10.update-blocked': {
    name: 'Updates of python3.10 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-11.deprecated': {
    name: 'Deprecation of python3.11',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-11.update-blocked': {
    name: 'Updates of python3.11 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-12.deprecated': {
    name: 'Deprecation of python3.12',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-12.update-blocked': {
    name: 'Updates of python3.12 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-13.deprecated': {
    name: 'Deprecation of python3.13',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-13.update-blocked': {
    name: 'Updates of python3.13 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-14.deprecated': {
    name: 'Deprecation of python3.14',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.python3-14.update-blocked': {
    name: 'Updates of python3.14 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.ruby3-2.deprecated': {
    name: 'Deprecation of ruby3.2',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.ruby3-2.update-blocked': {
    name: 'Updates of ruby3.2 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.ruby3-3.deprecated': {
    name: 'Deprecation of ruby3.3',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.ruby3-3.update-blocked': {
    name: 'Updates of ruby3.3 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.ruby3-4.deprecated': {
    name: 'Deprecation of ruby3.4',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.ruby3-4.update-blocked': {
    name: 'Updates of ruby3.4 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.ruby4-0.deprecated': {
    name: 'Deprecation of ruby4.0',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtime.ruby4-0.update-blocked': {
    name: 'Updates of ruby4.0 functions blocked',
    note: 'Read in a third-party list that follows AWS’s runtimes page; AWS can move the date.',
  },
  'lambda.runtimes.dotnet': {
    name: 'Identifiers of the .NET runtimes',
    note: 'Previews and recently deprecated ones included; older ones are left out.',
  },
  'lambda.runtimes.java': {
    name: 'Identifiers of the Java runtimes',
    note: 'Previews and recently deprecated ones included; older ones are left out.',
  },
  'lambda.runtimes.nodejs': {
    name: 'Identifiers of the Node.js runtimes',
    note: 'Previews and recently deprecated ones included; older ones are left out.',
  },
  'lambda.runtimes.os-only': {name: 'OS-only runtimes', note: 'For Go, Rust, C++ and runtimes of your own.'},
  'lambda.runtimes.preview': {
    name: 'Runtimes that opened as a public preview',
    note: 'Whether they have become generally available since could not be checked.',
  },
  'lambda.runtimes.python': {
    name: 'Identifiers of the Python runtimes',
    note: 'Previews and recently deprecated ones included; older ones are left out.',
  },
  'lambda.runtimes.ruby': {
    name: 'Identifiers of the Ruby runtimes',
    note: 'Previews and recently deprecated ones included; older ones are left out.',
  },
  'lambda.scaling.environments': {
    name: 'Environments that a function can add per interval',
    note: 'Every {lambda.scaling.interval}, for each function on its own.',
  },
  'lambda.scaling.interval': {name: 'Interval of the concurrency scaling rate'},
  'lambda.scaling.requests': {
    name: 'Request rate that a function can add per interval',
    note: 'Every {lambda.scaling.interval}, for each function on its own.',
  },
  'lambda.snapstart.apply-on': {name: 'SnapStart settings'},
  'lambda.snapstart.runtimes': {name: 'Runtimes with SnapStart', note: 'Managed runtimes only, no container images.'},
  'lambda.snapstart.tmp.max': {name: 'Largest ephemeral storage with SnapStart'},
  'lambda.snapstart.with-efs': {name: 'SnapStart works together with Amazon EFS'},
  'lambda.snapstart.with-provisioned-concurrency': {name: 'SnapStart works together with provisioned concurrency'},
  'lambda.tenant-isolation.modes': {name: 'Tenant isolation modes'},
  'lambda.timeout.default': {name: 'Timeout of a new function'},
  'lambda.timeout.managed-instances.max': {
    name: 'Longest invocation on Managed Instances',
    note: 'Only for asynchronous invocations and event source mappings, and not for Amazon MQ and Amazon DocumentDB. A synchronous invocation stays at {lambda.timeout.max}.',
  },
  'lambda.timeout.max': {
    name: 'Longest invocation',
    note: 'Holds for every way of invoking an on-demand function. Managed Instances, MicroVMs and durable functions have limits of their own.',
  },
  'lambda.timeout.min': {name: 'Shortest timeout you can set'},
  'lambda.tmp.default': {
    name: 'Ephemeral storage of a new function',
    note: 'This much of /tmp is included in the price.',
  },
  'lambda.tmp.max': {name: 'Largest ephemeral storage'},
  'lambda.tmp.min': {name: 'Smallest ephemeral storage'},
  'lambda.tracing.modes': {name: 'X-Ray tracing modes'},
  'lambda.version.editable': {
    name: 'A published version can be changed',
    note: 'You move an alias to another version instead.',
  },
  'lambda.vpc.internet-through-vpc': {
    name: 'A function in a VPC reaches the internet only through that VPC',
    note: 'Without a VPC it has internet access by default.',
  },
  'lambda.vpc.ipv6-outbound': {
    name: 'Outbound IPv6 from a VPC',
    note: 'Only in dual-stack subnets, and only after you allow it.',
  },
  'lambda.web-function.concurrency.default': {name: 'Requests at once per Web Function environment if you set none'},
  'lambda.web-function.concurrency.max': {name: 'Most requests at once per Web Function environment'},
  'lambda.web-function.concurrency.min': {name: 'Fewest requests at once per Web Function environment'},
  'lambda.web-function.languages': {name: 'Languages of Web Functions'},
  'lambda.web-function.timeout.default': {name: 'Timeout of a new Web Function'},
  'lambda.web-function.timeout.max': {name: 'Longest timeout of a Web Function'},
  'lambda.web-function.timeout.min': {name: 'Shortest timeout of a Web Function'},
  'lambda.zip.inline.max': {name: 'Largest inline code in a CloudFormation template', note: 'Node.js and Python only.'},
  'lambda.zip.unzipped.max': {name: 'Largest unzipped deployment package', note: 'Layers included.'},
  'lambda.zip.upload.max': {
    name: 'Largest .zip archive uploaded directly',
    note: 'Through Amazon S3 only the unzipped size counts.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
