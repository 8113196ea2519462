/** The decision guide as a graph: paths, the address, the outline, and what may be wrong with it. Reads no data. */
import type {GuideGraph, GuideTexts} from '../data/schema';
import {nearest} from './nearest';

/** The part of the graph that leads somewhere. */
export type GuideMap = Pick<GuideGraph, 'start' | 'questions'>;

/** Answers of the reader, in order, from the first question on. */
export type GuidePath = readonly string[];

/** A question and the answer that was given. */
export interface GuideStep {
  question: string;
  answer: string;
}

/** Where the answers of an address lead. */
export interface GuideWalk {
  /** The steps that could be walked. */
  steps: readonly GuideStep[];
  /** Question or outcome that they lead to. */
  at: string;
  /** Answers from the first one on that the guide does not know there. */
  rest: GuidePath;
}

const separator = '.';

/** Answers behind a question of the guide; undefined for an outcome. */
function answersOf(map: GuideMap, id: string): Readonly<Record<string, string>> | undefined {
  return Object.hasOwn(map.questions, id) ? map.questions[id] : undefined;
}

/** Reads the answers from the address: `work.short.fits.single`. Whether they exist is for {@link walk} to say. */
export function parsePath(value: string): string[] {
  return value === '' ? [] : value.split(separator);
}

/** The path as it stands in the address; ids of answers hold no separator. */
export function stringifyPath(path: GuidePath): string {
  return path.join(separator);
}

/** Follows the answers until they end, an outcome is reached, or the guide does not know the next one. */
export function walk(map: GuideMap, path: GuidePath): GuideWalk {
  const steps: GuideStep[] = [];
  let at = map.start;
  for (const answer of path) {
    const answers = answersOf(map, at);
    const next = answers !== undefined && Object.hasOwn(answers, answer) ? answers[answer] : undefined;
    if (next === undefined) break;
    steps.push({question: at, answer});
    at = next;
  }
  return {steps, at, rest: path.slice(steps.length)};
}

/** Every path from the first question to an outcome. @throws RangeError when the questions go round in a circle */
export function allPaths(map: GuideMap): string[][] {
  const follow = (id: string, above: readonly string[]): string[][] => {
    if (above.includes(id)) throw new RangeError(`the guide goes round in a circle: ${[...above, id].join(' → ')}`);
    const answers = answersOf(map, id);
    if (answers === undefined) return [[]];
    return Object.entries(answers).flatMap(([answer, to]) =>
      follow(to, [...above, id]).map((rest) => [answer, ...rest]),
    );
  };
  return follow(map.start, []);
}

/** The shortest path to an outcome; undefined when none leads there. */
export function pathTo(map: GuideMap, outcome: string): string[] | undefined {
  return allPaths(map)
    .filter((path) => walk(map, path).at === outcome)
    .sort((a, b) => a.length - b.length)[0];
}

/** A question or an outcome in the outline; `seen` where the outline has shown it further up. */
export type OutlineNode =
  | {id: string; is: 'outcome' | 'seen'}
  | {id: string; is: 'question'; branches: readonly {answer: string; node: OutlineNode}[]};

/** The whole guide as a tree: what several answers lead to stands in full at its first place. */
export function outline(map: GuideMap): OutlineNode {
  const seen = new Set<string>();
  const grow = (id: string): OutlineNode => {
    if (seen.has(id)) return {id, is: 'seen'};
    seen.add(id);
    const answers = answersOf(map, id);
    if (answers === undefined) return {id, is: 'outcome'};
    return {
      id,
      is: 'question',
      branches: Object.entries(answers).map(([answer, to]) => ({answer, node: grow(to)})),
    };
  };
  return grow(map.start);
}

/** Ids reached from the first question, and the circle, if there is one. */
function explore(map: GuideMap): {reached: ReadonlySet<string>; circle?: string} {
  const reached = new Set<string>();
  let circle: string | undefined;
  const visit = (id: string, above: readonly string[]): void => {
    if (above.includes(id)) {
      circle ??= [...above.slice(above.indexOf(id)), id].join(' → ');
      return;
    }
    reached.add(id);
    for (const to of Object.values(answersOf(map, id) ?? {})) visit(to, [...above, id]);
  };
  visit(map.start, []);
  return circle === undefined ? {reached} : {reached, circle};
}

/**
 * What is wrong with the graph, as sentences that name the id: a circle, an answer to nowhere, what nothing leads to, a
 * question without a choice, an unknown or unreachable service.
 *
 * @param services ids of all services; each has to be part of an outcome
 */
export function graphProblems(graph: GuideGraph, services: readonly string[]): string[] {
  const {questions, outcomes} = graph;
  const ids = [...Object.keys(questions), ...Object.keys(outcomes)];
  const exists = (id: string): boolean => ids.includes(id);
  const {reached, circle} = explore(graph);
  const used = new Set(Object.entries(outcomes).flatMap(([id, outcome]) => (reached.has(id) ? outcome.services : [])));
  return [
    ...(Object.hasOwn(questions, graph.start) ? [] : [`start "${graph.start}" is no question`]),
    ...(circle === undefined ? [] : [`the questions go round in a circle: ${circle}`]),
    ...Object.keys(questions)
      .filter((id) => Object.hasOwn(outcomes, id))
      .map((id) => `"${id}" is a question and an outcome; rename one`),
    ...Object.entries(questions).flatMap(([id, answers]) => [
      ...(Object.keys(answers).length < 2 ? [`question "${id}" has no choice; give it two answers or more`] : []),
      ...Object.entries(answers)
        .filter(([, to]) => !exists(to))
        .map(([answer, to]) => `answer "${id}.${answer}" leads to "${to}"; did you mean "${nearest(to, ids)}"?`),
    ]),
    ...ids.filter((id) => !reached.has(id)).map((id) => `no path leads to "${id}"`),
    ...Object.entries(outcomes).flatMap(([id, outcome]) => [
      ...outcome.services
        .filter((service) => !services.includes(service))
        .map(
          (service) => `outcome "${id}": unknown service "${service}"; did you mean "${nearest(service, services)}"?`,
        ),
      ...outcome.rather
        .filter((other) => other === id || !Object.hasOwn(outcomes, other))
        .map((other) => `outcome "${id}": rather "${other}" is no other outcome`),
    ]),
    ...services.filter((service) => !used.has(service)).map((service) => `no outcome names the service "${service}"`),
  ];
}

/** Which words of the graph a language lacks; the compiler says the same of the files, this of any data. */
export function textProblems(graph: GuideGraph, texts: GuideTexts): string[] {
  const missing: string[] = [];
  const need = (at: string, text: string | undefined): void => {
    if (text === undefined || text.trim() === '') missing.push(`${at} has no text`);
  };
  for (const [id, answers] of Object.entries(graph.questions)) {
    const text = texts.questions[id];
    need(`question "${id}"`, text?.question);
    need(`question "${id}", why`, text?.why);
    for (const answer of Object.keys(answers)) need(`answer "${id}.${answer}"`, text?.answers[answer]);
  }
  for (const [id, outcome] of Object.entries(graph.outcomes)) {
    const text = texts.outcomes[id];
    need(`outcome "${id}"`, text?.title);
    if ((text?.reasons.length ?? 0) < 2) missing.push(`outcome "${id}" needs two reasons or three`);
    for (const other of outcome.rather) need(`outcome "${id}", rather "${other}"`, text?.rather[other]);
    if (outcome.shop === true) need(`outcome "${id}", shop`, text?.shop);
    else if (text?.shop !== undefined)
      missing.push(`outcome "${id}" has a text for the shop; add shop: true to the graph`);
    for (const page of outcome.weigh) need(`comparison "${page}"`, texts.comparisons[page]);
  }
  return missing;
}
