import type {SourceFile} from '../../schema';

export const sources = {
  architectures: {
    title: 'Selecting and configuring an instruction set architecture for your Lambda function',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html',
  },
  'async-invocation': {
    title: 'Invoking a Lambda function asynchronously',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html',
  },
  'blog-async-payload': {
    title: 'More room to build: serverless services now support payloads up to 1 MB',
    url: 'https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb/',
  },
  'blog-dotnet-10': {
    title: '.NET 10 runtime now available in AWS Lambda',
    url: 'https://aws.amazon.com/blogs/compute/net-10-runtime-now-available-in-aws-lambda/',
  },
  'blog-durable-functions': {
    title: 'Build multi-step applications and AI workflows with AWS Lambda durable functions',
    url: 'https://aws.amazon.com/blogs/aws/build-multi-step-applications-and-ai-workflows-with-aws-lambda-durable-functions/',
  },
  'blog-icymi-2025-q4': {
    title: 'Serverless ICYMI Q4 2025',
    url: 'https://aws.amazon.com/blogs/compute/serverless-icymi-q4-2025/',
  },
  'blog-init-billing': {
    title: 'AWS Lambda standardizes billing for INIT Phase',
    url: 'https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/',
  },
  'blog-java-25': {
    title: 'AWS Lambda now supports Java 25',
    url: 'https://aws.amazon.com/blogs/compute/aws-lambda-now-supports-java-25/',
  },
  'blog-launch': {title: 'AWS Lambda – Run Code in the Cloud', url: 'https://aws.amazon.com/blogs/aws/run-code-cloud/'},
  'blog-managed-instances-timeout': {
    title: 'Announcing 90-minute function timeout on AWS Lambda Managed Instances',
    url: 'https://aws.amazon.com/blogs/compute/announcing-90-minute-function-timeout-on-aws-lambda-managed-instances/',
  },
  'blog-microvms': {
    title:
      'Announcing Lambda MicroVMs: serverless compute environments with VM-level isolation and near-instant startup',
    url: 'https://aws.amazon.com/blogs/compute/announcing-lambda-microvms-serverless-compute-environments-with-vm-level-isolation-and-near-instant-startup/',
  },
  'blog-network-bandwidth': {
    title: 'Improving Lambda function latency with scalable network bandwidth',
    url: 'https://aws.amazon.com/blogs/compute/improving-lambda-function-latency-with-scalable-network-bandwidth/',
  },
  'blog-nodejs-24': {
    title: 'Node.js 24 runtime now available in AWS Lambda',
    url: 'https://aws.amazon.com/blogs/compute/node-js-24-runtime-now-available-in-aws-lambda/',
  },
  'blog-preview-runtimes': {
    title: 'Introducing public preview runtimes on AWS Lambda, starting with Node.js 26 and Python 3.15',
    url: 'https://aws.amazon.com/blogs/compute/introducing-public-preview-runtimes-on-aws-lambda-starting-with-node-js-26-and-python-3-15/',
  },
  'blog-python-3-14': {
    title: 'Python 3.14 runtime now available in AWS Lambda',
    url: 'https://aws.amazon.com/blogs/compute/python-3-14-runtime-now-available-in-aws-lambda/',
  },
  'blog-rust': {
    title: 'Building serverless applications with Rust on AWS Lambda',
    url: 'https://aws.amazon.com/blogs/compute/building-serverless-applications-with-rust-on-aws-lambda/',
  },
  'blog-scaling': {
    title: 'AWS Lambda functions now scale 12 times faster when handling high-volume requests',
    url: 'https://aws.amazon.com/blogs/aws/aws-lambda-functions-now-scale-12-times-faster-when-handling-high-volume-requests/',
  },
  'blog-self-managed-code': {
    title: 'Introducing self-managed Amazon S3 buckets for AWS Lambda function code',
    url: 'https://aws.amazon.com/blogs/compute/introducing-self-managed-amazon-s3-buckets-for-aws-lambda-function-code/',
  },
  'blog-tenant-isolation': {
    title: 'Building multi-tenant SaaS applications with AWS Lambda’s new tenant isolation mode',
    url: 'https://aws.amazon.com/blogs/compute/building-multi-tenant-saas-applications-with-aws-lambdas-new-tenant-isolation-mode/',
  },
  'blog-tiered-pricing': {
    title: 'Introducing tiered pricing for AWS Lambda',
    url: 'https://aws.amazon.com/blogs/compute/introducing-tiered-pricing-for-aws-lambda/',
  },
  concurrency: {
    title: 'Understanding Lambda function scaling',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
  },
  'create-event-source-mapping': {
    title: 'CreateEventSourceMapping',
    url: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  },
  'create-function': {
    title: 'CreateFunction',
    url: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  },
  'durable-functions': {
    title: 'Lambda durable functions',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html',
  },
  'durable-sam': {
    title: 'DurableConfig - AWS Serverless Application Model',
    url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-durableconfig.html',
  },
  'ephemeral-storage': {
    title: 'Configure ephemeral storage for Lambda functions',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html',
  },
  'execution-environment': {
    title: 'Understanding the Lambda execution environment lifecycle',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
  },
  'function-code': {
    title: 'AWS::Lambda::Function Code',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-code.html',
  },
  'function-resource': {
    title: 'AWS::Lambda::Function',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html',
  },
  'function-urls': {
    title: 'Creating and managing Lambda function URLs',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html',
  },
  invoke: {title: 'Invoke', url: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html'},
  layers: {
    title: 'Managing Lambda dependencies with layers',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html',
  },
  'managed-instances': {
    title: 'Lambda Managed Instances',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html',
  },
  'managed-instances-config': {
    title: 'LambdaManagedInstancesCapacityProviderConfig',
    url: 'https://docs.aws.amazon.com/lambda/latest/api/API_LambdaManagedInstancesCapacityProviderConfig.html',
  },
  memory: {
    title: 'Configure Lambda function memory',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
  },
  pricing: {title: 'AWS Lambda pricing', url: 'https://aws.amazon.com/lambda/pricing/'},
  'pricing-whitepaper': {
    title: 'AWS Lambda - How AWS Pricing Works',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html',
  },
  'provisioned-concurrency': {
    title: 'Configuring provisioned concurrency for a function',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html',
  },
  'put-function-concurrency': {
    title: 'PutFunctionConcurrency',
    url: 'https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html',
  },
  'put-function-recursion-config': {
    title: 'PutFunctionRecursionConfig',
    url: 'https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionRecursionConfig.html',
  },
  quotas: {title: 'Lambda quotas', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html'},
  'reserved-concurrency': {
    title: 'Configuring reserved concurrency for a function',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
  },
  'response-streaming': {
    title: 'Response streaming for Lambda functions',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html',
  },
  'runtime-updates': {
    title: 'Understanding how Lambda manages runtime version updates',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html',
  },
  runtimes: {title: 'Lambda runtimes', url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'},
  scaling: {
    title: 'Lambda scaling behavior',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
  },
  security: {title: 'Security in AWS Lambda', url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html'},
  snapstart: {
    title: 'Improving startup performance with Lambda SnapStart',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
  },
  vpc: {
    title: 'Giving Lambda functions access to resources in an Amazon VPC',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
  },
  'web-functions': {
    title: 'Lambda Web Functions',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions.html',
  },
} as const satisfies SourceFile;
