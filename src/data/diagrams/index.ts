/** All diagrams and their words. */
import type {Locale} from '../locales';
import {apiRequestPath} from './api-request-path';
import {batchQueue} from './batch-queue';
import {ecrRepository} from './ecr-repository';
import {ecsBuildingBlocks} from './ecs-building-blocks';
import {eksPlanes} from './eks-planes';
import {imageToTask} from './image-to-task';
import {lambdaLifeCycle} from './lambda-life-cycle';
import {layers} from './layers';
import {sharedResponsibility} from './shared-responsibility';
import {text as en} from './text.en';
import {text as es} from './text.es';
import {text as nl} from './text.nl';
import {twoLevelScaling} from './two-level-scaling';
import type {DiagramShape, DiagramWords} from './types';
import {vmAndContainer} from './vm-and-container';

export const diagrams = {
  'api-request-path': apiRequestPath,
  'batch-queue': batchQueue,
  'ecr-repository': ecrRepository,
  'ecs-building-blocks': ecsBuildingBlocks,
  'eks-planes': eksPlanes,
  'image-to-task': imageToTask,
  'lambda-life-cycle': lambdaLifeCycle,
  layers,
  'shared-responsibility': sharedResponsibility,
  'two-level-scaling': twoLevelScaling,
  'vm-and-container': vmAndContainer,
} satisfies Readonly<Record<string, DiagramShape>>;

export type DiagramId = keyof typeof diagrams;

/** All words of the diagrams in one language. */
export type DiagramTexts = {readonly [Id in DiagramId]: DiagramWords<(typeof diagrams)[Id]>};

export const diagramTexts: Readonly<Record<Locale, DiagramTexts>> = {en, nl, es};
