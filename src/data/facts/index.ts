/** The whole fact set, validated when it is first read. */
import {buildFactSet, type FactGroupFiles} from '../../domain/fact-set';
import type {FactGroup} from './groups';
import {derived as apiGatewayDerived} from './api-gateway/derived';
import {facts as apiGatewayFacts} from './api-gateway/facts';
import {sources as apiGatewaySources} from './api-gateway/sources';
import {texts as apiGatewayEn} from './api-gateway/text.en';
import {texts as apiGatewayEs} from './api-gateway/text.es';
import {texts as apiGatewayNl} from './api-gateway/text.nl';
import {derived as autoScalingDerived} from './auto-scaling/derived';
import {facts as autoScalingFacts} from './auto-scaling/facts';
import {sources as autoScalingSources} from './auto-scaling/sources';
import {texts as autoScalingEn} from './auto-scaling/text.en';
import {texts as autoScalingEs} from './auto-scaling/text.es';
import {texts as autoScalingNl} from './auto-scaling/text.nl';
import {derived as awsDerived} from './aws/derived';
import {facts as awsFacts} from './aws/facts';
import {sources as awsSources} from './aws/sources';
import {texts as awsEn} from './aws/text.en';
import {texts as awsEs} from './aws/text.es';
import {texts as awsNl} from './aws/text.nl';
import {derived as batchDerived} from './batch/derived';
import {facts as batchFacts} from './batch/facts';
import {sources as batchSources} from './batch/sources';
import {texts as batchEn} from './batch/text.en';
import {texts as batchEs} from './batch/text.es';
import {texts as batchNl} from './batch/text.nl';
import {derived as ec2Derived} from './ec2/derived';
import {facts as ec2Facts} from './ec2/facts';
import {sources as ec2Sources} from './ec2/sources';
import {texts as ec2En} from './ec2/text.en';
import {texts as ec2Es} from './ec2/text.es';
import {texts as ec2Nl} from './ec2/text.nl';
import {derived as ecrDerived} from './ecr/derived';
import {facts as ecrFacts} from './ecr/facts';
import {sources as ecrSources} from './ecr/sources';
import {texts as ecrEn} from './ecr/text.en';
import {texts as ecrEs} from './ecr/text.es';
import {texts as ecrNl} from './ecr/text.nl';
import {derived as ecsDerived} from './ecs/derived';
import {facts as ecsFacts} from './ecs/facts';
import {sources as ecsSources} from './ecs/sources';
import {texts as ecsEn} from './ecs/text.en';
import {texts as ecsEs} from './ecs/text.es';
import {texts as ecsNl} from './ecs/text.nl';
import {derived as eksDerived} from './eks/derived';
import {facts as eksFacts} from './eks/facts';
import {sources as eksSources} from './eks/sources';
import {texts as eksEn} from './eks/text.en';
import {texts as eksEs} from './eks/text.es';
import {texts as eksNl} from './eks/text.nl';
import {derived as elasticBeanstalkDerived} from './elastic-beanstalk/derived';
import {facts as elasticBeanstalkFacts} from './elastic-beanstalk/facts';
import {sources as elasticBeanstalkSources} from './elastic-beanstalk/sources';
import {texts as elasticBeanstalkEn} from './elastic-beanstalk/text.en';
import {texts as elasticBeanstalkEs} from './elastic-beanstalk/text.es';
import {texts as elasticBeanstalkNl} from './elastic-beanstalk/text.nl';
import {derived as fargateDerived} from './fargate/derived';
import {facts as fargateFacts} from './fargate/facts';
import {sources as fargateSources} from './fargate/sources';
import {texts as fargateEn} from './fargate/text.en';
import {texts as fargateEs} from './fargate/text.es';
import {texts as fargateNl} from './fargate/text.nl';
import {derived as lambdaDerived} from './lambda/derived';
import {facts as lambdaFacts} from './lambda/facts';
import {sources as lambdaSources} from './lambda/sources';
import {texts as lambdaEn} from './lambda/text.en';
import {texts as lambdaEs} from './lambda/text.es';
import {texts as lambdaNl} from './lambda/text.nl';
import {derived as lightsailDerived} from './lightsail/derived';
import {facts as lightsailFacts} from './lightsail/facts';
import {sources as lightsailSources} from './lightsail/sources';
import {texts as lightsailEn} from './lightsail/text.en';
import {texts as lightsailEs} from './lightsail/text.es';
import {texts as lightsailNl} from './lightsail/text.nl';
import {derived as rdsDerived} from './rds/derived';
import {facts as rdsFacts} from './rds/facts';
import {sources as rdsSources} from './rds/sources';
import {texts as rdsEn} from './rds/text.en';
import {texts as rdsEs} from './rds/text.es';
import {texts as rdsNl} from './rds/text.nl';
import {derived as s3Derived} from './s3/derived';
import {facts as s3Facts} from './s3/facts';
import {sources as s3Sources} from './s3/sources';
import {texts as s3En} from './s3/text.en';
import {texts as s3Es} from './s3/text.es';
import {texts as s3Nl} from './s3/text.nl';

/** The files of each group; the check scripts read them, everything else reads `facts`. */
const factFiles: Readonly<Record<FactGroup, FactGroupFiles>> = {
  'api-gateway': {
    facts: apiGatewayFacts,
    derived: apiGatewayDerived,
    sources: apiGatewaySources,
    texts: {en: apiGatewayEn, nl: apiGatewayNl, es: apiGatewayEs},
  },
  'auto-scaling': {
    facts: autoScalingFacts,
    derived: autoScalingDerived,
    sources: autoScalingSources,
    texts: {en: autoScalingEn, nl: autoScalingNl, es: autoScalingEs},
  },
  aws: {
    facts: awsFacts,
    derived: awsDerived,
    sources: awsSources,
    texts: {en: awsEn, nl: awsNl, es: awsEs},
  },
  batch: {
    facts: batchFacts,
    derived: batchDerived,
    sources: batchSources,
    texts: {en: batchEn, nl: batchNl, es: batchEs},
  },
  ec2: {
    facts: ec2Facts,
    derived: ec2Derived,
    sources: ec2Sources,
    texts: {en: ec2En, nl: ec2Nl, es: ec2Es},
  },
  ecr: {
    facts: ecrFacts,
    derived: ecrDerived,
    sources: ecrSources,
    texts: {en: ecrEn, nl: ecrNl, es: ecrEs},
  },
  ecs: {
    facts: ecsFacts,
    derived: ecsDerived,
    sources: ecsSources,
    texts: {en: ecsEn, nl: ecsNl, es: ecsEs},
  },
  eks: {
    facts: eksFacts,
    derived: eksDerived,
    sources: eksSources,
    texts: {en: eksEn, nl: eksNl, es: eksEs},
  },
  'elastic-beanstalk': {
    facts: elasticBeanstalkFacts,
    derived: elasticBeanstalkDerived,
    sources: elasticBeanstalkSources,
    texts: {en: elasticBeanstalkEn, nl: elasticBeanstalkNl, es: elasticBeanstalkEs},
  },
  fargate: {
    facts: fargateFacts,
    derived: fargateDerived,
    sources: fargateSources,
    texts: {en: fargateEn, nl: fargateNl, es: fargateEs},
  },
  lambda: {
    facts: lambdaFacts,
    derived: lambdaDerived,
    sources: lambdaSources,
    texts: {en: lambdaEn, nl: lambdaNl, es: lambdaEs},
  },
  lightsail: {
    facts: lightsailFacts,
    derived: lightsailDerived,
    sources: lightsailSources,
    texts: {en: lightsailEn, nl: lightsailNl, es: lightsailEs},
  },
  rds: {
    facts: rdsFacts,
    derived: rdsDerived,
    sources: rdsSources,
    texts: {en: rdsEn, nl: rdsNl, es: rdsEs},
  },
  s3: {
    facts: s3Facts,
    derived: s3Derived,
    sources: s3Sources,
    texts: {en: s3En, nl: s3Nl, es: s3Es},
  },
};

export const facts = buildFactSet(factFiles);
