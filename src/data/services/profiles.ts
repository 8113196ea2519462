/** The profiles of all services without their texts: for code that runs in the browser. */
import type {Profile} from '../schema';
import type {ServiceId} from './ids';
import {profile as ecs} from './ecs/profile';
import {profile as fargate} from './fargate/profile';
import {profile as ecr} from './ecr/profile';
import {profile as eks} from './eks/profile';
import {profile as lambda} from './lambda/profile';
import {profile as batch} from './batch/profile';
import {profile as apiGateway} from './api-gateway/profile';
import {profile as lightsail} from './lightsail/profile';
import {profile as ec2} from './ec2/profile';
import {profile as elasticBeanstalk} from './elastic-beanstalk/profile';
import {profile as s3} from './s3/profile';
import {profile as rds} from './rds/profile';

export const profiles: Readonly<Record<ServiceId, Profile>> = {
  ecs,
  fargate,
  ecr,
  eks,
  lambda,
  batch,
  'api-gateway': apiGateway,
  lightsail,
  ec2,
  'elastic-beanstalk': elasticBeanstalk,
  s3,
  rds,
};
