/** Which fact answers a query. */
import {answerKey, type IndexedAnswer, type SearchIndex} from './index-file';
import type {Reading} from './reading';

const mostCombinations = 16;

/** All ways to take one of each. */
function combinations(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (all, choice) => all.flatMap((taken) => choice.map((one) => [...taken, one])).slice(0, mostCombinations),
    [[]],
  );
}

/** The answer that the notes have for exactly the concepts of the query; words of no concept ask for something else. */
export function knownAnswer({slots}: Reading, {concepts, answers}: SearchIndex): IndexedAnswer | undefined {
  const asked = slots.map((slot) => slot.concepts.map((position) => concepts[position]!));
  if (asked.some((choices) => choices.length === 0)) return undefined;
  const telling = asked.filter((choices) => !choices.every(({isBeside}) => isBeside));
  for (const subjects of [asked, telling]) {
    const keys = combinations(subjects.map((choices) => choices.map(({id}) => id))).map(answerKey);
    const key = keys.find((candidate) => Object.hasOwn(answers, candidate));
    if (key !== undefined) return answers[key];
  }
  return undefined;
}
