/** All services and variants with their texts, joined and addressed by id. */
import type {Locale} from '../locales';
import type {Cell, Layer, Profile, ProfileText, Variant, VariantText, WrittenAxis} from '../schema';
import {nearest} from '../../domain/nearest';
import {isServiceId, serviceIds, variantIds, type ServiceId, type VariantId} from './ids';
import {profiles} from './profiles';
import {text as ecsEn} from './ecs/text.en';
import {text as ecsNl} from './ecs/text.nl';
import {text as ecsEs} from './ecs/text.es';
import {text as fargateEn} from './fargate/text.en';
import {text as fargateNl} from './fargate/text.nl';
import {text as fargateEs} from './fargate/text.es';
import {text as ecrEn} from './ecr/text.en';
import {text as ecrNl} from './ecr/text.nl';
import {text as ecrEs} from './ecr/text.es';
import {text as eksEn} from './eks/text.en';
import {text as eksNl} from './eks/text.nl';
import {text as eksEs} from './eks/text.es';
import {text as lambdaEn} from './lambda/text.en';
import {text as lambdaNl} from './lambda/text.nl';
import {text as lambdaEs} from './lambda/text.es';
import {text as batchEn} from './batch/text.en';
import {text as batchNl} from './batch/text.nl';
import {text as batchEs} from './batch/text.es';
import {text as apiGatewayEn} from './api-gateway/text.en';
import {text as apiGatewayNl} from './api-gateway/text.nl';
import {text as apiGatewayEs} from './api-gateway/text.es';
import {text as lightsailEn} from './lightsail/text.en';
import {text as lightsailNl} from './lightsail/text.nl';
import {text as lightsailEs} from './lightsail/text.es';
import {text as ec2En} from './ec2/text.en';
import {text as ec2Nl} from './ec2/text.nl';
import {text as ec2Es} from './ec2/text.es';
import {text as elasticBeanstalkEn} from './elastic-beanstalk/text.en';
import {text as elasticBeanstalkNl} from './elastic-beanstalk/text.nl';
import {text as elasticBeanstalkEs} from './elastic-beanstalk/text.es';
import {text as s3En} from './s3/text.en';
import {text as s3Nl} from './s3/text.nl';
import {text as s3Es} from './s3/text.es';
import {text as rdsEn} from './rds/text.en';
import {text as rdsNl} from './rds/text.nl';
import {text as rdsEs} from './rds/text.es';
import {variant as virtualMachine} from '../variants/virtual-machine/variant';
import {text as virtualMachineEn} from '../variants/virtual-machine/text.en';
import {text as virtualMachineNl} from '../variants/virtual-machine/text.nl';
import {text as virtualMachineEs} from '../variants/virtual-machine/text.es';
import {variant as container} from '../variants/container/variant';
import {text as containerEn} from '../variants/container/text.en';
import {text as containerNl} from '../variants/container/text.nl';
import {text as containerEs} from '../variants/container/text.es';
import {variant as ecsOnEc2} from '../variants/ecs-on-ec2/variant';
import {text as ecsOnEc2En} from '../variants/ecs-on-ec2/text.en';
import {text as ecsOnEc2Nl} from '../variants/ecs-on-ec2/text.nl';
import {text as ecsOnEc2Es} from '../variants/ecs-on-ec2/text.es';
import {variant as ecsOnFargate} from '../variants/ecs-on-fargate/variant';
import {text as ecsOnFargateEn} from '../variants/ecs-on-fargate/text.en';
import {text as ecsOnFargateNl} from '../variants/ecs-on-fargate/text.nl';
import {text as ecsOnFargateEs} from '../variants/ecs-on-fargate/text.es';
import {variant as ecsManagedInstances} from '../variants/ecs-managed-instances/variant';
import {text as ecsManagedInstancesEn} from '../variants/ecs-managed-instances/text.en';
import {text as ecsManagedInstancesNl} from '../variants/ecs-managed-instances/text.nl';
import {text as ecsManagedInstancesEs} from '../variants/ecs-managed-instances/text.es';
import {variant as restApi} from '../variants/rest-api/variant';
import {text as restApiEn} from '../variants/rest-api/text.en';
import {text as restApiNl} from '../variants/rest-api/text.nl';
import {text as restApiEs} from '../variants/rest-api/text.es';
import {variant as httpApi} from '../variants/http-api/variant';
import {text as httpApiEn} from '../variants/http-api/text.en';
import {text as httpApiNl} from '../variants/http-api/text.nl';
import {text as httpApiEs} from '../variants/http-api/text.es';
import {variant as websocketApi} from '../variants/websocket-api/variant';
import {text as websocketApiEn} from '../variants/websocket-api/text.en';
import {text as websocketApiNl} from '../variants/websocket-api/text.nl';
import {text as websocketApiEs} from '../variants/websocket-api/text.es';
import {variant as dockerHub} from '../variants/docker-hub/variant';
import {text as dockerHubEn} from '../variants/docker-hub/text.en';
import {text as dockerHubNl} from '../variants/docker-hub/text.nl';
import {text as dockerHubEs} from '../variants/docker-hub/text.es';

/** A service with its texts. */
export interface Service {
  profile: Profile;
  text: Readonly<Record<Locale, ProfileText>>;
}

const services: Readonly<Record<ServiceId, Service>> = {
  ecs: {profile: profiles.ecs, text: {en: ecsEn, nl: ecsNl, es: ecsEs}},
  fargate: {profile: profiles.fargate, text: {en: fargateEn, nl: fargateNl, es: fargateEs}},
  ecr: {profile: profiles.ecr, text: {en: ecrEn, nl: ecrNl, es: ecrEs}},
  eks: {profile: profiles.eks, text: {en: eksEn, nl: eksNl, es: eksEs}},
  lambda: {profile: profiles.lambda, text: {en: lambdaEn, nl: lambdaNl, es: lambdaEs}},
  batch: {profile: profiles.batch, text: {en: batchEn, nl: batchNl, es: batchEs}},
  'api-gateway': {profile: profiles['api-gateway'], text: {en: apiGatewayEn, nl: apiGatewayNl, es: apiGatewayEs}},
  lightsail: {profile: profiles.lightsail, text: {en: lightsailEn, nl: lightsailNl, es: lightsailEs}},
  ec2: {profile: profiles.ec2, text: {en: ec2En, nl: ec2Nl, es: ec2Es}},
  'elastic-beanstalk': {
    profile: profiles['elastic-beanstalk'],
    text: {en: elasticBeanstalkEn, nl: elasticBeanstalkNl, es: elasticBeanstalkEs},
  },
  s3: {profile: profiles.s3, text: {en: s3En, nl: s3Nl, es: s3Es}},
  rds: {profile: profiles.rds, text: {en: rdsEn, nl: rdsNl, es: rdsEs}},
};

const variants: Readonly<Record<VariantId, {variant: Variant; text: Readonly<Record<Locale, VariantText>>}>> = {
  'virtual-machine': {
    variant: virtualMachine,
    text: {en: virtualMachineEn, nl: virtualMachineNl, es: virtualMachineEs},
  },
  container: {variant: container, text: {en: containerEn, nl: containerNl, es: containerEs}},
  'ecs-on-ec2': {variant: ecsOnEc2, text: {en: ecsOnEc2En, nl: ecsOnEc2Nl, es: ecsOnEc2Es}},
  'ecs-on-fargate': {variant: ecsOnFargate, text: {en: ecsOnFargateEn, nl: ecsOnFargateNl, es: ecsOnFargateEs}},
  'ecs-managed-instances': {
    variant: ecsManagedInstances,
    text: {en: ecsManagedInstancesEn, nl: ecsManagedInstancesNl, es: ecsManagedInstancesEs},
  },
  'rest-api': {variant: restApi, text: {en: restApiEn, nl: restApiNl, es: restApiEs}},
  'http-api': {variant: httpApi, text: {en: httpApiEn, nl: httpApiNl, es: httpApiEs}},
  'websocket-api': {variant: websocketApi, text: {en: websocketApiEn, nl: websocketApiNl, es: websocketApiEs}},
  'docker-hub': {variant: dockerHub, text: {en: dockerHubEn, nl: dockerHubNl, es: dockerHubEs}},
};

/** A side of a comparison, whichever kind it is. */
export interface Side {
  id: string;
  layer: Layer;
  page: string;
  /** Of a service; the guides of the exams name no variants. */
  exams?: Profile['exams'];
  text: Readonly<Record<Locale, {name: string; axes: Readonly<Partial<Record<WrittenAxis, Cell>>>}>>;
}

const isVariantId = (id: string): id is VariantId => (variantIds as readonly string[]).includes(id);

/**
 * @throws RangeError naming the nearest service
 */
export function serviceById(id: string): Service {
  if (isServiceId(id)) return services[id];
  throw new RangeError(`unknown service "${id}"; did you mean "${nearest(id, serviceIds)}"?`);
}

/**
 * @throws RangeError naming the nearest service or variant
 */
export function sideById(id: string): Side {
  if (isVariantId(id)) {
    const {variant, text} = variants[id];
    return {id, ...variant, text};
  }
  if (!isServiceId(id)) {
    throw new RangeError(`unknown side "${id}"; did you mean "${nearest(id, [...serviceIds, ...variantIds])}"?`);
  }
  const {profile, text} = services[id];
  const named = (locale: Locale) => ({name: profile.name, axes: text[locale].axes});
  const {layer, page, exams} = profile;
  return {id, layer, page, exams, text: {en: named('en'), nl: named('nl'), es: named('es')}};
}
