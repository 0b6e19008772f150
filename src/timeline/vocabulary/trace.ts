import type { Answer, Ask, Question } from './ask.ts';

/** What was asked of the vocabulary, and what the answer was: each question once, in the order of asking. */
export type Trace = readonly (readonly [question: Question, answer: Answer])[];

/**
 * Keeps what is asked. Something that was worked out from these answers alone holds for as long as they are the same
 * (a verifying trace, as in "Build Systems à la Carte", https://doi.org/10.1145/3236774, section 4.2.2).
 *
 * @param ask what answers
 * @returns `ask`, which answers the same, and `trace`, what it was asked so far
 */
export function traced(ask: Ask): { readonly ask: Ask; readonly trace: Trace } {
  const trace: (readonly [Question, Answer])[] = [];
  const asked = new Map<string, Answer>();
  return {
    ask: (question) => {
      const key = question.join('\0');
      const before = asked.get(key);
      if (before !== undefined) return before;
      const answer = ask(question);
      asked.set(key, answer);
      trace.push([question, answer]);
      return answer;
    },
    trace,
  };
}
