/** All pairs by address, without their texts: for code that runs in the browser. */
import type {PairFile} from '../schema';
import {serviceIds} from '../services/ids';
import {pairs as containers} from './containers';
import {pairs as serverless} from './serverless';

/** The services of which every two have a page: the eight main ones and the two that they are compared with most. */
export const pairedServices = serviceIds.filter((id) => id !== 's3' && id !== 'rds');

export const pairs: PairFile = {...containers, ...serverless};
