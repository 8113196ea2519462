import type {SourceFile} from '../../schema';

export const sources = {
  'api-auto-scaling-group-provider': {
    title: 'AutoScalingGroupProvider (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html',
  },
  'api-describe-scaling-activities': {
    title: 'DescribeScalingActivities (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingActivities.html',
  },
  'api-get-predictive-scaling-forecast': {
    title: 'GetPredictiveScalingForecast (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_GetPredictiveScalingForecast.html',
  },
  'api-infrastructure-optimization': {
    title: 'InfrastructureOptimization (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InfrastructureOptimization.html',
  },
  'api-managed-scaling': {
    title: 'ManagedScaling (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html',
  },
  'api-predefined-metric-specification': {
    title: 'PredefinedMetricSpecification (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html',
  },
  'api-predictive-scaling-policy-configuration': {
    title: 'PredictiveScalingPolicyConfiguration (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPolicyConfiguration.html',
  },
  'api-put-scaling-policy': {
    title: 'PutScalingPolicy (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html',
  },
  'api-put-scheduled-action': {
    title: 'PutScheduledAction (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html',
  },
  'api-register-scalable-target': {
    title: 'RegisterScalableTarget (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html',
  },
  'api-step-scaling-policy-configuration': {
    title: 'StepScalingPolicyConfiguration (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html',
  },
  'api-target-tracking-scaling-policy-configuration': {
    title: 'TargetTrackingScalingPolicyConfiguration (Application Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html',
  },
  'capacity-provider-cloudformation': {
    title: 'AWS::ECS::CapacityProvider',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-capacityprovider.html',
  },
  'cluster-auto-scaling': {
    title: 'Automatically manage Amazon ECS capacity with cluster auto scaling',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-auto-scaling.html',
  },
  'doc-history': {
    title: 'Document history for Application Auto Scaling',
    url: 'https://docs.aws.amazon.com/autoscaling/application/userguide/doc-history.html',
  },
  'faster-auto-scaling': {
    title: 'Faster auto scaling with high-resolution metrics',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/target-tracking-faster-auto-scaling.html',
  },
  'predictive-how-it-works': {
    title: 'How Application Auto Scaling predictive scaling works',
    url: 'https://docs.aws.amazon.com/autoscaling/application/userguide/aas-predictive-scaling-how-it-works.html',
  },
  'scheduled-scaling': {
    title: 'Scheduled scaling for Application Auto Scaling',
    url: 'https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html',
  },
  'service-auto-scaling': {
    title: 'Automatically scale your Amazon ECS service',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html',
  },
  'step-scaling': {
    title: 'Use predefined increments based on CloudWatch alarms to scale Amazon ECS services',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-stepscaling.html',
  },
  'target-tracking': {
    title: 'Use a target metric to scale Amazon ECS services',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html',
  },
} as const satisfies SourceFile;
