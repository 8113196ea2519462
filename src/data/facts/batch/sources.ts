import type {SourceFile} from '../../schema';

export const sources = {
  'allocation-strategies': {
    title: 'Instance type allocation strategies for AWS Batch',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html',
  },
  'array-jobs': {title: 'Array jobs', url: 'https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html'},
  'cancel-job': {
    title: 'CancelJob (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_CancelJob.html',
  },
  components: {
    title: 'Components of AWS Batch',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/batch_components.html',
  },
  'compute-environment-detail': {
    title: 'ComputeEnvironmentDetail (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeEnvironmentDetail.html',
  },
  'compute-environments': {
    title: 'Compute environments for AWS Batch',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html',
  },
  'compute-resource': {
    title: 'ComputeResource (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html',
  },
  'compute-scaling-policy': {
    title: 'ComputeScalingPolicy (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeScalingPolicy.html',
  },
  'container-properties': {
    title: 'ContainerProperties (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html',
  },
  'create-compute-environment': {
    title: 'CreateComputeEnvironment (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateComputeEnvironment.html',
  },
  'create-job-queue': {
    title: 'CreateJobQueue (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateJobQueue.html',
  },
  'deregister-job-definition': {
    title: 'DeregisterJobDefinition (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_DeregisterJobDefinition.html',
  },
  'ec2-configuration': {
    title: 'Ec2Configuration (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_Ec2Configuration.html',
  },
  'ecs-properties': {
    title: 'EcsProperties (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_EcsProperties.html',
  },
  'ephemeral-storage': {
    title: 'EphemeralStorage (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_EphemeralStorage.html',
  },
  'job-retries': {
    title: 'Automated job retries',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html',
  },
  'job-state-time-limit-action': {
    title: 'JobStateTimeLimitAction (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_JobStateTimeLimitAction.html',
  },
  'job-states': {title: 'Job states', url: 'https://docs.aws.amazon.com/batch/latest/userguide/job_states.html'},
  'job-timeouts': {title: 'Job timeouts', url: 'https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html'},
  'log-configuration': {
    title: 'LogConfiguration (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_LogConfiguration.html',
  },
  'managed-instances-draining': {
    title: 'Instance draining and task interruptions',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/ecs-managed-instances-instance-draining.html',
  },
  'managed-instances-job-queues': {
    title: 'Job queues on Amazon ECS Managed Instances',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/ecs-managed-instances-job-queues.html',
  },
  'multi-node-parallel-jobs': {
    title: 'Multi-node parallel jobs',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html',
  },
  'network-configuration': {
    title: 'NetworkConfiguration (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_NetworkConfiguration.html',
  },
  pricing: {title: 'AWS Batch pricing', url: 'https://aws.amazon.com/batch/pricing/'},
  'quota-management': {
    title: 'Quota management',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/quota-management.html',
  },
  quotas: {
    title: 'Resource: AWS Batch service quotas',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html',
  },
  'register-job-definition': {
    title: 'RegisterJobDefinition (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html',
  },
  'resource-requirement': {
    title: 'ResourceRequirement (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html',
  },
  'runtime-platform': {
    title: 'RuntimePlatform (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_RuntimePlatform.html',
  },
  'scheduling-policies': {
    title: 'Fair-share scheduling policies',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/scheduling-policies.html',
  },
  'submit-job': {
    title: 'SubmitJob (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html',
  },
  'terminate-jobs': {
    title: 'TerminateJobs (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_TerminateJobs.html',
  },
  'update-policy': {
    title: 'UpdatePolicy (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdatePolicy.html',
  },
  volume: {
    title: 'Volume (AWS Batch API)',
    url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_Volume.html',
  },
  'what-is-batch': {
    title: 'What is AWS Batch?',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/what-is-batch.html',
  },
} as const satisfies SourceFile;
