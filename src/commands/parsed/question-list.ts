import type { Answer, Ask, Question } from '../../timeline/vocabulary/ask.ts';

/** A question with its answer. */
export type Pair = readonly [question: Question, answer: Answer];

/** Questions with their answers, each pair once, so that what thousands of articles ask is looked up once. */
export interface QuestionList {
  /** The place of a pair, which is added where it is new. */
  readonly placeOf: (question: Question, answer: Answer) => number;
  readonly pairAt: (place: number) => Pair;
  /** Whether the question of a pair is still answered the same. */
  readonly holds: (place: number, ask: Ask) => boolean;
}

/**
 * Makes a list of questions.
 *
 * @param pairs with which it begins, each at its place
 */
export function questionList(pairs: readonly Pair[]): QuestionList {
  const all = [...pairs];
  const places = new Map(all.map((pair, place) => [JSON.stringify(pair), place]));
  let asking: Ask | null = null;
  let held: boolean[] = [];
  const pairAt = (place: number): Pair => {
    const pair = all[place];
    if (pair === undefined) throw new RangeError(`no question ${place}`);
    return pair;
  };
  return {
    placeOf: (question, answer) => {
      const pair = [question, answer] as const;
      const key = JSON.stringify(pair);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(pair) - 1;
    },
    pairAt,
    holds: (place, ask) => {
      if (asking !== ask) [asking, held] = [ask, []];
      const [question, answer] = pairAt(place);
      return (held[place] ??= ask(question) === answer);
    },
  };
}
