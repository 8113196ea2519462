/** The decision guide in one language, with its facts put in: what the build hands to the component. */
import * as v from 'valibot';
import {facts} from '../data/facts';
import {guideGraph, guideTexts} from '../data/guide';
import type {Locale} from '../data/locales';
import {guideGraphSchema, type Layer} from '../data/schema';
import {serviceById} from '../data/services';
import {serviceIds} from '../data/services/ids';
import {graphProblems, textProblems, type GuideMap} from './guide';
import {pageLink} from './page-link';
import {plainText, resolveText, type RichText} from './rich-text';

/** A question with its answers. */
export interface GuideQuestion {
  question: string;
  why: RichText;
  /** Words of each answer by id. */
  answers: Readonly<Record<string, string>>;
}

/** A service that an outcome recommends. */
export interface GuideService {
  id: string;
  name: string;
  layer: Layer;
  /** Page of the note. */
  to: string;
}

/** What an outcome says. */
export interface GuideOutcomeRow {
  title: string;
  services: readonly GuideService[];
  reasons: readonly RichText[];
  /** Ids of other outcomes with the condition under which they fit better. */
  rather: readonly {outcome: string; condition: RichText}[];
  shop?: string;
  /** Comparison pages. */
  weigh: readonly {title: string; to: string}[];
}

export interface GuideProps {
  map: GuideMap;
  questions: Readonly<Record<string, GuideQuestion>>;
  outcomes: Readonly<Record<string, GuideOutcomeRow>>;
}

function guideService(id: string): GuideService {
  const {profile} = serviceById(id);
  return {id, name: profile.shortName, layer: profile.layer, to: pageLink(profile.page)};
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** @throws RangeError that lists what is wrong with the graph or the texts of the language */
export function guideProps(locale: Locale): GuideProps {
  const graph = v.parse(guideGraphSchema, guideGraph);
  const texts = guideTexts[locale];
  const problems = [
    ...graphProblems(graph, serviceIds).map((problem) => `src/data/guide/graph.ts: ${problem}`),
    ...textProblems(graph, texts).map((problem) => `src/data/guide/text.${locale}.ts: ${problem}`),
  ];
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const rich = (text: string): RichText => resolveText(text, facts, locale);
  // An answer and a title are links: no fact can be a link inside them.
  const plain = (text: string): string => plainText(rich(text));
  return {
    map: {start: graph.start, questions: graph.questions},
    questions: mapValues(texts.questions, ({question, why, answers}) => ({
      question: plain(question),
      why: rich(why),
      answers: mapValues(answers, plain),
    })),
    outcomes: mapValues(graph.outcomes, ({services, rather, weigh}, id) => {
      const text = texts.outcomes[id]!;
      return {
        title: plain(text.title),
        services: services.map(guideService),
        reasons: text.reasons.map(rich),
        rather: rather.map((outcome) => ({outcome, condition: rich(text.rather[outcome]!)})),
        ...(text.shop === undefined ? {} : {shop: text.shop}),
        weigh: weigh.map((page) => ({title: texts.comparisons[page]!, to: pageLink(`compare/${page}`)})),
      };
    }),
  };
}
