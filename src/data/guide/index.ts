/** The decision guide with its texts. */
import type {Locale} from '../locales';
import type {GuideGraph, GuideTexts} from '../schema';
import {graph} from './graph';
import {texts as en} from './text.en';
import {texts as es} from './text.es';
import {texts as nl} from './text.nl';

export const guideGraph: GuideGraph = graph;
export const guideTexts: Readonly<Record<Locale, GuideTexts>> = {en, nl, es};
