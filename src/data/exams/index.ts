import type {Locale} from '../locales';
import type {ExamTexts} from './guides';
import {texts as en} from './text.en';
import {texts as es} from './text.es';
import {texts as nl} from './text.nl';

export {examGuides} from './guides';

export const examTexts: Readonly<Record<Locale, ExamTexts>> = {en, nl, es};
