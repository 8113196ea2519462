/** Corrections of what learners believe, and changes at AWS, with their texts. */
import type {Locale} from '../locales';
import type {ChangeFile, ChangeText, CorrectionFile, CorrectionText} from '../schema';
import {changes} from '../changes/changes';
import {texts as changesEn} from '../changes/text.en';
import {texts as changesEs} from '../changes/text.es';
import {texts as changesNl} from '../changes/text.nl';
import {corrections as containers} from './containers';
import {texts as containersEn} from './containers.text.en';
import {texts as containersEs} from './containers.text.es';
import {texts as containersNl} from './containers.text.nl';
import {corrections as serverless} from './serverless';
import {texts as serverlessEn} from './serverless.text.en';
import {texts as serverlessEs} from './serverless.text.es';
import {texts as serverlessNl} from './serverless.text.nl';

type Texts<Text> = Readonly<Record<Locale, Readonly<Record<string, Text>>>>;

export const correctionFiles: readonly {corrections: CorrectionFile; texts: Texts<CorrectionText>}[] = [
  {corrections: containers, texts: {en: containersEn, nl: containersNl, es: containersEs}},
  {corrections: serverless, texts: {en: serverlessEn, nl: serverlessNl, es: serverlessEs}},
];

export const changeFiles: readonly {changes: ChangeFile; texts: Texts<ChangeText>}[] = [
  {changes, texts: {en: changesEn, nl: changesNl, es: changesEs}},
];
