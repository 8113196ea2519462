/** The glossary with its texts. */
import type {Locale} from '../locales';
import type {GlossaryFile, GlossaryText} from '../schema';
import {terms} from './terms';
import {texts as en} from './text.en';
import {texts as es} from './text.es';
import {texts as nl} from './text.nl';

export const glossaryTerms: GlossaryFile = terms;
export const glossaryTexts: Readonly<Record<Locale, Readonly<Record<string, GlossaryText>>>> = {en, nl, es};
