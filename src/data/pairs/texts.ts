/** The files of pairs with their texts. */
import type {Locale} from '../locales';
import type {PairFile, PairPageText, PairText} from '../schema';
import {pairs as containers} from './containers';
import {texts as containersEn} from './containers.text.en';
import {texts as containersEs} from './containers.text.es';
import {texts as containersNl} from './containers.text.nl';
import {pairs as serverless} from './serverless';
import {texts as serverlessEn} from './serverless.text.en';
import {texts as serverlessEs} from './serverless.text.es';
import {texts as serverlessNl} from './serverless.text.nl';

export interface PairFiles {
  /** Of the file below `src/data/pairs/`, without its end. */
  name: string;
  pairs: PairFile;
  texts: Readonly<Record<Locale, Readonly<Record<string, PairText | PairPageText>>>>;
}

export const pairFiles: readonly PairFiles[] = [
  {name: 'containers', pairs: containers, texts: {en: containersEn, nl: containersNl, es: containersEs}},
  {name: 'serverless', pairs: serverless, texts: {en: serverlessEn, nl: serverlessNl, es: serverlessEs}},
];
