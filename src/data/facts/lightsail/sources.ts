import type {SourceFile} from '../../schema';

export const sources = {
  'billing-faq': {
    title: 'Billing and account management in Lightsail: frequently asked questions',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-frequently-asked-questions-faq-billing-and-account-management.html',
  },
  bundle: {
    title: 'Bundle (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_Bundle.html',
  },
  bundles: {
    title: 'Lightsail instance bundles',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-bundles.html',
  },
  'container-services': {
    title: 'Container services in Amazon Lightsail',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html',
  },
  'create-bucket-access-key': {
    title: 'CreateBucketAccessKey (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateBucketAccessKey.html',
  },
  'create-container-service': {
    title: 'CreateContainerService (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateContainerService.html',
  },
  'create-distribution': {
    title: 'CreateDistribution (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateDistribution.html',
  },
  'create-instances': {
    title: 'CreateInstances (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateInstances.html',
  },
  'create-load-balancer': {
    title: 'CreateLoadBalancer (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateLoadBalancer.html',
  },
  'create-registry-login': {
    title: 'CreateContainerServiceRegistryLogin (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateContainerServiceRegistryLogin.html',
  },
  distribution: {
    title: 'LightsailDistribution (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_LightsailDistribution.html',
  },
  'document-history': {
    title: 'Document history for the Lightsail User Guide',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/document-history.html',
  },
  'export-snapshot': {
    title: 'ExportSnapshot (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_ExportSnapshot.html',
  },
  faq: {
    title: 'Frequently asked questions in Lightsail',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-frequently-asked-questions-faq.html',
  },
  'get-instance-metric-data': {
    title: 'GetInstanceMetricData (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstanceMetricData.html',
  },
  'ha-databases': {
    title: 'High-availability databases in Lightsail',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-high-availability-databases.html',
  },
  'open-instance-public-ports': {
    title: 'OpenInstancePublicPorts (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_OpenInstancePublicPorts.html',
  },
  'peer-vpc': {
    title: 'PeerVpc (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_PeerVpc.html',
  },
  quotas: {
    title: 'Amazon Lightsail endpoints and quotas',
    url: 'https://docs.aws.amazon.com/general/latest/gr/lightsail.html',
  },
  regions: {
    title: 'Regions and Availability Zones for Lightsail',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-regions-and-availability-zones-in-amazon-lightsail.html',
  },
  'sla-databases': {
    title: 'Amazon Lightsail Managed Databases Service Level Agreement',
    url: 'https://aws.amazon.com/lightsail/sla-lightsail-managed-databases/',
  },
  'sla-instances': {
    title: 'Amazon Lightsail Instances and Block Storage Service Level Agreement',
    url: 'https://aws.amazon.com/lightsail/sla-lightsail-instances-and-block-storage/',
  },
  'stop-instance': {
    title: 'StopInstance (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_StopInstance.html',
  },
  'tag-resource': {
    title: 'TagResource (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_TagResource.html',
  },
  'update-bucket-bundle': {
    title: 'UpdateBucketBundle (Lightsail API)',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_UpdateBucketBundle.html',
  },
  'vpc-peering': {
    title: 'Set up VPC peering between Lightsail and AWS resources',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/lightsail-how-to-set-up-vpc-peering-with-aws-resources.html',
  },
  welcome: {
    title: 'Amazon Lightsail API Reference',
    url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/Welcome.html',
  },
  'what-is': {
    title: 'What is Amazon Lightsail?',
    url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/what-is-amazon-lightsail.html',
  },
} as const satisfies SourceFile;
